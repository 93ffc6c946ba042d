import { besoins } from '../../../content/dispositifs/facets.js';
import { kept as packed } from '../../../lazy/pack.js';
import { find, statuses } from '../../../engine/find.js';
import type { Finding } from '../../../model/finding.js';
import type { DispositifRule, Status } from '../../../model/rulebook.js';
import { cardOf, type Card } from '../card/card.js';
import { personaOf, type Desk } from '../card/desk.js';
import type { Local } from '../local/local.js';
import { traiter, type Traits } from './facets.js';

/** A record of the catalogue: what it answers to, and its card, made when it is first shown. */
export type Kept = {
  readonly id: string;
  readonly record: DispositifRule;
  readonly traits: Traits;
  /** What is known when nothing was answered. */
  readonly status: Status;
  readonly card: () => Card;
};

/** What the site chose to show: only these, all but those, and optional offers it turned on. */
export type Chosen = {
  readonly only: readonly string[];
  readonly without: readonly string[];
  readonly on: readonly string[];
};

/** The records of one reading, in the order of the catalogue and those of the site last; how many the site took away. */
export type Shelf = { readonly kept: readonly Kept[]; readonly hidden: number; readonly locals: readonly Card[] };

/** A card without what only answers make (status, reasons, questions left), with the notes that hold for everybody. */
function plainCard(record: DispositifRule, finding: Finding, desk: Desk, local: Local | undefined): Card {
  const { notes, ways } = cardOf(record, finding, desk)!;
  return { ...cardOf(record, undefined, desk, { localNotes: local?.notesOf(record.id) ?? [] })!, notes, ways };
}

/** What a local record stands for: always to be checked, whatever is ticked (no rule says whom it suits). */
const localKept = (card: Card, traits: (record: DispositifRule) => Traits): Kept => ({
  ...{ id: card.id, record: card.record, traits: traits(card.record), status: 'a_verifier' as const },
  card: () => card,
});

/**
 * What this reader's catalogue holds. An optional offer is there only when the site turned it on; a record that has no text
 * for this reader is not. Throws what the engine throws on a malformed rule book or day.
 * @example shelfOf(desk, { only: [], without: ['cep'], on: [] }).hidden // 1
 */
export function shelfOf(desk: Desk, { only, without, on }: Chosen, local?: Local): Shelf {
  const { pack, audience, today, answers } = desk;
  const context = { today, audience };
  const traits = traiter(
    (more) => new Map(Object.entries(statuses(pack.rules, { ...answers, ...more }, context))),
    packed('besoins', besoins),
  );
  const findings = new Map(find(pack.rules, answers, context).map((finding) => [finding.id, finding]));
  const isNamed = ({ id }: { id: string }) => only.includes(id) || on.includes(id);
  const isKept = (one: { id: string }) => (!only.length || isNamed(one)) && !without.includes(one.id);
  const national = pack.rules.dispositifs.filter(
    (record) =>
      record.audience.includes(personaOf(audience)) &&
      pack.readings[audience]?.[record.id] &&
      findings.has(record.id) &&
      (!record.optional || isNamed(record)),
  );
  const taken = [...pack.rules.dispositifs.map(({ id }) => id), ...without];
  const locals = local?.cards(audience, answers, today, taken) ?? [];
  const kept = national.filter(isKept).map((record): Kept => {
    const finding = findings.get(record.id)!;
    let card: Card | undefined;
    return {
      ...{ id: record.id, record, traits: traits(record), status: finding.status },
      card: () => (card ??= plainCard(record, finding, desk, local)),
    };
  });
  return {
    kept: [...kept, ...locals.map((card) => localKept(card, traits))],
    hidden: national.length - kept.length,
    locals,
  };
}
