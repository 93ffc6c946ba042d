import type { L10n, Panel } from '../model/questionnaire.js';
import type { ShownDefinition, Structure, Texts } from '../model/structure.js';
import { assemble } from './assemble.js';

/** The library's safety texts, each with the language it is in. */
export type Safety = Readonly<Record<'permanent' | 'danger' | 'detresse' | 'violence', L10n>>;
type SafetyTexts = Readonly<Record<keyof Safety, string>>;

/** @example inLanguage('en', { permanent: 'Need help right now?' }).permanent // { en: 'Need help right now?' } */
export function inLanguage(language: string, texts: SafetyTexts): Safety {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, { [language]: text }])) as Safety;
}

const isText = (value: unknown): value is L10n =>
  typeof value === 'object' && value !== null && 'fr' in value && typeof value.fr === 'string';

/**
 * What a page fetches of a built-in: the safety texts and the definition in one language (a text that lacks it stays in
 * French), less what no screen shows: where it comes from, dimensions, ranges, tones, scores that are shown nowhere and
 * read by nothing, and the safety panels that are word for word the library's own, which the element shows for their
 * flags whatever the definition says.
 * @example pageForm(structure, { fr }, 'fr', safety).definition.title // { fr: 'Où en suis-je avec mon travail ?' }
 */
export function pageForm(
  structure: Structure,
  texts: Readonly<Record<string, Texts>>,
  language: string,
  safety: SafetyTexts,
): { definition: ShownDefinition; safety: Safety } {
  const { items, scores = [], panels = [], advice = [], ...about } = assemble(structure, texts);
  const { id, version, audience, validated, title, intro, limits, licence } = about;
  const { redistributable, statement } = licence;
  const tests = [...panels, ...advice].flatMap(({ trigger }) => trigger?.any ?? []);
  const isRead = (score: string) =>
    tests.some((test) => 'score' in test && test.score === score) ||
    scores.some(({ terms }) => terms.some((term) => term.score === score));
  const isOurs = ({ text }: Panel) => Object.values(safety).includes(text[language] ?? '');
  const definition = {
    ...{ id, version, audience, validated, title, intro, limits },
    licence: redistributable ? { redistributable } : { redistributable, statement },
    items: items.map((item) => ({ ...item, dimension: undefined })),
    scores: scores
      .filter((score) => score.show !== 'none' || isRead(score.id))
      .map(({ range: _, bands, ...score }) => ({ ...score, bands: bands?.map(({ tone: _, ...band }) => band) })),
    panels: panels.filter((panel) => !isOurs(panel)),
    advice,
  };
  const inOne = (text: L10n) => {
    const lang = Object.hasOwn(text, language) ? language : 'fr';
    return { [lang]: text[lang] };
  };
  return {
    definition: JSON.parse(JSON.stringify(definition), (_, value: unknown) => (isText(value) ? inOne(value) : value)),
    safety: inLanguage(language, safety),
  };
}
