import { html } from 'lit';
import { chosenOptions } from '../../engine/answers.js';
import { plainSums } from '../../engine/arithmetic.js';
import { score } from '../../engine/score.js';
import { shownItems } from '../../engine/visibility.js';
import { helpNumber } from '../../lazy/numbers.js';
import type { L10n } from '../../model/questionnaire.js';
import { contactText } from '../shared/contact.js';
import { wayOut } from '../shared/fallback.js';
import { withReferences } from '../shared/references.js';
import { typeset } from '../shared/typography.js';
import { isQuestion, type Question } from './journey.js';
import type { Given, Screen } from './screen.js';

/** What the library has a safety text for, in the order it is shown. */
export const flags = ['danger', 'detresse', 'violence'] as const;

/** The text of a definition in the page's language, else in its main one, with the language it is written in. */
function inLocale(text: L10n, locale: string): { words: string; lang: string } {
  const lang = [locale, locale.slice(0, 2), ...Object.keys(text)].find((one) => Object.hasOwn(text, one)) ?? locale;
  return { words: typeset(text[lang] ?? '', lang), lang };
}

function reference(name: string, { contact, social }: Given): unknown {
  if (name === 'contact') return contact && contactText(contact);
  if (name === 'serviceSocial') return social && contactText(social);
  const number = helpNumber(name);
  // 114 is reached by text message
  return number
    ? html`<a href="${number === '114' ? 'sms' : 'tel'}:${number.replaceAll(' ', '')}">${number}</a>`
    : `{{${name}}}`;
}

/** A text without references or links, for an announcement. */
export function plain(text: L10n, locale: string): string {
  return withReferences(inLocale(text, locale).words, (name) => helpNumber(name) ?? '').join('');
}

function sayer(given: Given): Screen['say'] {
  return (text) => {
    const { words, lang } = inLocale(text, given.locale);
    const pieces = words.includes('{{') ? withReferences(words, (name) => reference(name, given)) : words;
    if (words && !pieces.length) return wayOut();
    return lang.slice(0, 2) === given.locale.slice(0, 2) ? pieces : html`<span lang=${lang}>${pieces}</span>`;
  };
}

/** All that the views show, from the definition, the answers and what the owner gave. */
export function prepare(given: Given): Screen {
  const { definition, journey, layout, safety, own } = given;
  const { answers } = journey;
  const result = own ? own.score(definition, answers) : score(definition, answers, plainSums);
  const items = shownItems(definition, answers);
  const all = items.filter(isQuestion);
  const panels = (raised: readonly string[], item?: Question) =>
    own?.raisedPanels(given, result, raised, item) ??
    flags.filter((flag) => raised.includes(flag)).map((flag) => safety[flag]);
  return {
    ...given,
    result,
    say: sayer(given),
    panels: panels(result.flags),
    permanent: [
      safety.permanent,
      ...(definition.panels ?? [])
        .filter(({ id, always }) => always && id !== 'aide-permanente')
        .map(({ text }) => text),
    ],
    panelsOf: (item) =>
      panels(
        chosenOptions(item, answers).flatMap((option) => option.flags ?? []),
        item,
      ),
    items,
    questions: journey.view === 'questions' && layout === 'steps' ? all.filter(({ id }) => id === journey.at) : all,
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
