import { msg } from '@lit/localize';
import { applicable } from '../../engine/applicable.js';
import { freshness } from '../../engine/freshness.js';
import { nextQuestion } from '../../engine/ask.js';
import { remindersFor } from '../../engine/reminders.js';
import { checkService } from '../../engine/service.js';
import type { Context, ServiceResult } from '../../model/finding.js';
import type { Answers, CaisseRow, QuestionRule, Rules } from '../../model/rulebook.js';
import type { ServicePage } from '../../model/service-page.js';
import type { Settings } from '../shared/common.js';
import type { Guide, Interview } from '../shared/interview/interview.js';
import type { Say } from '../shared/rulebook/say.js';
import { typeset } from '../shared/typography.js';
import { counting } from './counting.js';
import type { Said } from './dispute.js';
import { wayTo } from './reach.js';
import type { Change, Outcome } from './screen.js';

/** The rule book of this page with its table of caisses, and the day. */
export type Ground = { page: ServicePage; rules: Rules; today: string };

const contextOf = ({ today }: Ground, asked: readonly string[] = []): Context => ({
  today,
  audience: 'travailleur',
  asked,
});

/** What the interview asks of the rule book: the checker's next question, and the answers that still count. */
export const guideOf = (ground: Ground): Guide => ({
  next: (answers, asked) => nextQuestion(ground.rules, answers, contextOf(ground, asked), 'service'),
  applicable: (answers) => applicable(ground.rules, answers, contextOf(ground)),
});

/** Every answer a question takes. */
const valuesOf = ({ type, options }: QuestionRule, rows: readonly CaisseRow[]): string[] => [
  ...options.map(({ value }) => value),
  ...(type === 'departement' ? rows.map(({ code }) => code) : []),
];

/** The missing answers that may be asked, with the other outcomes each could lead to by itself. */
function changesOf(
  ground: Ground,
  answers: Answers,
  { outcome, missing }: ServiceResult,
  edit: (id: string) => void,
): Change[] {
  const { rules } = ground;
  const { inputs } = rules.service;
  return inputs
    .filter((id) => missing.includes(id))
    .filter((id) => {
      const others = inputs.filter((one) => one !== id);
      return nextQuestion(rules, answers, contextOf(ground, others), 'service') === id;
    })
    .map((question) => {
      const record = rules.questions.find(({ id }) => id === question)!;
      const outcomes = new Set(
        valuesOf(record, rules.tables.caisses).map(
          (value) => checkService(rules, { ...answers, [question]: value }, contextOf(ground)).outcome,
        ),
      );
      outcomes.delete(outcome);
      return { question, outcomes: [...outcomes], answer: () => edit(question) };
    });
}

/** The words of an answer: its label, or the département with its number. */
function answerWords({ page, rules }: Ground, question: string, value: Answers[string]): string {
  const row = question === 'departement' && rules.tables.caisses.find(({ code }) => code === value);
  return row
    ? `${row.name} (${row.code})`
    : (page.words[question]!.options.find((one) => one.value === value)?.label ?? '');
}

/** The questions that were answered or left at « Je ne sais pas », in the checker's order, with their words. */
export function saidOf(ground: Ground, { answers, unsure }: Interview): (Said & { id: string })[] {
  const counted = guideOf(ground).applicable(answers);
  const order = (id: string) => ground.rules.questions.find((one) => one.id === id)!.orderService ?? 0;
  return ground.rules.service.inputs
    .filter((id) => id in counted || unsure.includes(id))
    .sort((left, right) => order(left) - order(right))
    .map((id) => {
      const { texte, unsure: label } = ground.page.words[id]!;
      const answer = id in counted ? answerWords(ground, id, counted[id]!) : label;
      return { id, question: typeset(texte, 'fr'), answer: typeset(answer, 'fr') };
    });
}

/** What the result shows, for these answers. */
export function outcomeOf(
  ground: Ground,
  interview: Interview,
  owner: Pick<Settings, 'contact' | 'social'>,
  say: Say,
  edit: (question: string) => void,
): Outcome {
  const { page, rules } = ground;
  const answers = guideOf(ground).applicable(interview.answers);
  const context = contextOf(ground);
  const checked = checkService(rules, answers, context);
  const service: ServiceResult = // six months too old: « pertinent » is « à vérifier »
    freshness(page.reviewBy, ground.today) === 'stale' && checked.outcome === 'eligible'
      ? { ...checked, outcome: 'verify' }
      : checked;
  const counted = counting(rules, service.rule, answers);
  const said = saidOf(ground, interview);
  const changes = changesOf(ground, answers, service, edit);
  const effect = (id: string) => {
    if (!(id in answers)) return msg('à préciser si vous le pouvez');
    return counted.includes(id) ? msg('a compté dans ce résultat') : msg('ne vous oriente pas ailleurs');
  };
  const also = rules.overlays.filter(({ id }) => service.overlays.includes(id)).flatMap(({ contacts }) => contacts);
  const shown = remindersFor(rules, answers, context, page.reminders, [service.rule, 'service', rules.service.id]);
  return {
    service,
    waiting: service.outcome === 'verify' && changes.length > 0,
    direct: page.contacts[service.contacts[0]!]?.tel === page.contacts['service-social']?.tel,
    unrelated: answers['lien_sante'] === 'non',
    decided: said.filter(({ id }) => counted.includes(id) && id in answers).map(({ answer }) => answer),
    ways: [...new Set([...service.contacts, ...also])].map((id) => wayTo(page, id, owner, service.caisse?.name, say)),
    rows: said.map(({ id, question, answer }) => ({
      question: say(question),
      answer: say(answer),
      effect: effect(id),
      edit: () => edit(id),
    })),
    changes,
    reminders: Object.values(shown)
      .flat()
      .map((id) => page.reminderTexts[id]!),
  };
}
