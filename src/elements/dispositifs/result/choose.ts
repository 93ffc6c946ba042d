import type { Finding } from '../../../model/finding.js';
import type { Answers, DispositifRule } from '../../../model/rulebook.js';

/** What the site chose to show. */
export type Choice = {
  /** Only these, when the list is not empty; an optional offer named here is turned on. */
  only: readonly string[];
  without: readonly string[];
  /** Optional offers that the site turned on beside the rest. */
  on: readonly string[];
};

/** True when an entry may be shown with its status (rules.md §7.5): an entry of its own question waits for that answer. */
function isDue({ display }: DispositifRule, { status }: Finding, answers: Answers): boolean {
  return (
    status !== 'a_verifier' || display.mode === 'always' || display.questions.some((id) => Object.hasOwn(answers, id))
  );
}

/**
 * The entries to show, in their order, and how many the site took away among those that would have been shown.
 * @example choose(findings, records, answers, { only: [], without: ['cep'], on: [] }).hidden // 1
 */
export function choose(
  findings: readonly Finding[],
  records: ReadonlyMap<string, DispositifRule>,
  answers: Answers,
  { only, without, on }: Choice,
): { shown: Finding[]; hidden: number } {
  let hidden = 0;
  const shown = findings.filter((finding) => {
    const { id } = finding;
    const record = records.get(id)!;
    const isNamed = only.includes(id) || on.includes(id);
    if (record.optional && !isNamed) return false;
    const kept = (!only.length || isNamed) && !without.includes(id);
    if (!kept) hidden += 1;
    return kept && isDue(record, finding, answers);
  });
  return { shown, hidden };
}
