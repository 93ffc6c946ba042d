import { html } from 'lit';
import { chosenOptions } from '../../engine/answers.js';
import { plainSums } from '../../engine/arithmetic.js';
import { score } from '../../engine/score.js';
import { shownItems } from '../../engine/visibility.js';
import { numbers } from '../../content/numbers.js';
import type { L10n, Panel } from '../../model/questionnaire.js';
import { contactText } from '../shared/contact.js';
import { wayOut } from '../shared/fallback.js';
import { withReferences } from '../shared/references.js';
import { typeset } from '../shared/typography.js';
import { onScreen, questions, type Question } from './journey.js';
import type { Given, Screen } from './screen.js';

const flags = ['danger', 'detresse', 'violence'] as const;

/** The text of a definition in the page's language, else in its main one, with the language it is written in. */
function inLocale(text: L10n, locale: string): { words: string; lang: string } {
  const lang = [locale, locale.slice(0, 2), ...Object.keys(text)].find((one) => Object.hasOwn(text, one)) ?? locale;
  return { words: typeset(text[lang] ?? '', lang), lang };
}

/** The number of a help line, if that is what the name stands for. */
const numberOf = (name: string) => (Object.hasOwn(numbers, name) ? numbers[name] : undefined);

function reference(name: string, { contact, social }: Given): unknown {
  if (name === 'contact') return contact && contactText(contact);
  if (name === 'serviceSocial') return social && contactText(social);
  const number = numberOf(name);
  // 114 is reached by text message
  return number
    ? html`<a href="${number === '114' ? 'sms' : 'tel'}:${number.replaceAll(' ', '')}">${number}</a>`
    : `{{${name}}}`;
}

/** A text without references or links, for an announcement. */
export function plain(text: L10n, locale: string): string {
  return withReferences(inLocale(text, locale).words, (name) => numberOf(name) ?? '').join('');
}

function sayer(given: Given): Screen['say'] {
  return (text) => {
    const { words, lang } = inLocale(text, given.locale);
    const pieces = withReferences(words, (name) => reference(name, given));
    if (words && !pieces.length) return wayOut();
    return lang.slice(0, 2) === given.locale.slice(0, 2) ? pieces : html`<span lang=${lang}>${pieces}</span>`;
  };
}

const tests = ({ trigger }: Panel) => trigger?.any ?? [];

/** Each question of the screen with the notes that stand before it. */
function withNotes({ definition, journey }: Given, shown: readonly Question[]): Screen['questions'] {
  let notes: L10n[] = [];
  return shownItems(definition, journey.answers).flatMap((item) => {
    if (item.kind === 'info') {
      notes.push(item.text);
      return [];
    }
    const before = notes;
    notes = [];
    return shown.includes(item) ? [{ item, notes: before }] : [];
  });
}

/** All that the views show, from the definition, the answers and what the owner gave. */
export function prepare(given: Given): Screen {
  const { definition, journey, layout, safety, own } = given;
  const result = own ? own.score(definition, journey.answers) : score(definition, journey.answers, plainSums);
  const all = questions(definition, journey);
  const panels = definition.panels ?? [];
  const active = panels.filter(({ id, always }) => !always && result.panels.includes(id));
  /** Those panels, then ours for the flags they say nothing about. */
  const withOurs = (own: readonly Panel[], raised: readonly string[]) => [
    ...own.map(({ text }) => text),
    ...flags
      .filter((flag) => raised.includes(flag))
      .filter((flag) => !own.some((panel) => tests(panel).some((test) => 'flag' in test && test.flag === flag)))
      .map((flag) => safety[flag]),
  ];
  return {
    ...given,
    result,
    say: sayer(given),
    panels: withOurs(active, result.flags),
    permanent: [
      safety.permanent,
      ...panels.filter(({ id, always }) => always && id !== 'aide-permanente').map(({ text }) => text),
    ],
    panelsOf: (item) => {
      const raised = chosenOptions(item, journey.answers).flatMap((option) => option.flags ?? []);
      const near = active.filter((panel) =>
        tests(panel).some((test) =>
          'flag' in test ? raised.includes(test.flag) : 'item' in test && test.item === item.id,
        ),
      );
      return withOurs(near, raised);
    },
    questions: withNotes(given, journey.view === 'questions' ? onScreen(definition, journey, layout) : all),
    place: all.findIndex(({ id }) => id === journey.at) + 1,
    total: definition.items.some(({ showIf }) => showIf) ? undefined : all.length,
  };
}

/** The index that `pdp-step` carries (0 = start), or undefined where the path depends on answers. */
export function stepOf({ journey, layout, place, total }: Screen): number | undefined {
  if (total === undefined) return undefined;
  const last = layout === 'page' ? 1 : total;
  return { start: 0, questions: layout === 'page' ? 1 : place, recap: last + 1, result: last + 2 }[journey.view];
}
