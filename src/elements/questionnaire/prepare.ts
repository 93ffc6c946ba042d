import { html } from 'lit';
import { score } from '../../engine/score.js';
import { shownItems } from '../../engine/visibility.js';
import { numbers } from '../../content/numbers.js';
import type { L10n, Panel, QuestionnaireDefinition } from '../../model/questionnaire.js';
import { contactText } from '../shared/contact.js';
import { wayOut } from '../shared/fallback.js';
import { withReferences } from '../shared/references.js';
import { typeset } from '../shared/typography.js';
import { onScreen, questions, type Question } from './journey.js';
import type { Screen } from './screen.js';

type Given = Pick<
  Screen,
  | 'definition'
  | 'journey'
  | 'layout'
  | 'uid'
  | 'level'
  | 'locale'
  | 'contact'
  | 'social'
  | 'nextLabel'
  | 'printsAnswers'
  | 'act'
> & { safety: Safety };

/** The library's own safety texts, shown whatever the definition says. */
export type Safety = Readonly<Record<'permanent' | 'danger' | 'detresse' | 'violence', L10n>>;
const flags = ['danger', 'detresse', 'violence'] as const;

/** The text of a definition in the page's language, else in its main one, with the language it is written in. */
function inLocale(text: L10n, locale: string): { words: string; lang: string } {
  const lang = [locale, locale.slice(0, 2), ...Object.keys(text)].find((one) => Object.hasOwn(text, one)) ?? locale;
  return { words: typeset(text[lang] ?? '', lang), lang };
}

function reference(name: string, { contact, social }: Pick<Given, 'contact' | 'social'>): unknown {
  if (name === 'contact') return contact && contactText(contact);
  if (name === 'serviceSocial') return social && contactText(social);
  const number = Object.hasOwn(numbers, name) ? numbers[name] : undefined;
  // 114 is reached by text message
  return number
    ? html`<a href="${number === '114' ? 'sms' : 'tel'}:${number.replaceAll(' ', '')}">${number}</a>`
    : `{{${name}}}`;
}

/** A text without references or links, for an announcement. */
export function plain(text: L10n, locale: string): string {
  return withReferences(inLocale(text, locale).words, (name) => numbers[name] ?? '').join('');
}

function sayer(given: Given): Screen['say'] {
  return (text) => {
    const { words, lang } = inLocale(text, given.locale);
    const pieces = withReferences(words, (name) => reference(name, given));
    if (words && !pieces.length) return wayOut();
    return lang.slice(0, 2) === given.locale.slice(0, 2) ? pieces : html`<span lang=${lang}>${pieces}</span>`;
  };
}

/** Panels raised by some flags: those of the definition that were triggered, then ours for flags it says nothing about. */
function raisedPanels({ definition, safety }: Given, triggered: readonly string[], raised: readonly string[]): L10n[] {
  const own = (definition.panels ?? []).filter(({ id, always }) => !always && triggered.includes(id));
  const covered = (flag: string) =>
    own.some(({ trigger }) => trigger?.any.some((test) => 'flag' in test && test.flag === flag));
  return [
    ...own.map(({ text }) => text),
    ...flags.filter((flag) => raised.includes(flag) && !covered(flag)).map((flag) => safety[flag]),
  ];
}

function flagsOf(item: Question, chosen: unknown): string[] {
  if (item.kind === 'scale') return [];
  const picked = item.options.filter(({ id }) => (Array.isArray(chosen) ? chosen.includes(id) : chosen === id));
  return picked.flatMap((option) => option.flags ?? []);
}

/** Each question of the screen with the notes that stand before it. */
function withNotes(definition: QuestionnaireDefinition, given: Given, shown: readonly Question[]): Screen['questions'] {
  let notes: L10n[] = [];
  const found: { item: Question; notes: L10n[] }[] = [];
  for (const item of shownItems(definition, given.journey.answers)) {
    if (item.kind === 'info') notes.push(item.text);
    else {
      if (shown.includes(item)) found.push({ item, notes });
      notes = [];
    }
  }
  return found;
}

/** All that the views show, from the definition, the answers and what the owner gave. */
export function prepare(given: Given): Screen {
  const { definition, journey, layout, safety } = given;
  const result = score(definition, journey.answers);
  const all = questions(definition, journey);
  const shown = journey.view === 'questions' ? onScreen(definition, journey, layout) : all;
  const fixed = !definition.items.some(({ showIf }) => showIf);
  const isPermanent = ({ id, always }: Panel) => always && id !== 'aide-permanente';
  return {
    ...given,
    result,
    say: sayer(given),
    panels: raisedPanels(given, result.panels, result.flags),
    permanent: [safety.permanent, ...(definition.panels ?? []).filter(isPermanent).map(({ text }) => text)],
    panelsOf: (item) => {
      const raised = flagsOf(item, journey.answers[item.id]);
      const reads = ({ trigger }: Panel) =>
        trigger?.any.some((test) =>
          'flag' in test ? raised.includes(test.flag) : 'item' in test && test.item === item.id,
        );
      const near = (definition.panels ?? []).filter((panel) => reads(panel) && result.panels.includes(panel.id));
      return raisedPanels(
        given,
        near.map(({ id }) => id),
        raised,
      );
    },
    questions: withNotes(definition, given, shown),
    progress:
      layout === 'page'
        ? undefined
        : { index: all.findIndex(({ id }) => id === journey.at) + 1, total: fixed ? all.length : undefined },
  };
}

/** The index that `pdp-step` carries (0 = start), or undefined where the path depends on answers. */
export function placeOf({ definition, journey, layout, progress }: Screen): number | undefined {
  if (definition.items.some(({ showIf }) => showIf)) return undefined;
  const count = layout === 'page' ? 1 : (progress?.total ?? 0);
  const here = layout === 'page' ? 1 : (progress?.index ?? 0);
  return { start: 0, questions: here, recap: count + 1, result: count + 2 }[journey.view];
}
