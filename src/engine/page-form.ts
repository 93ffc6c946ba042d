import type { L10n, Panel } from '../model/questionnaire.js';
import type { ShownDefinition, Structure, Texts } from '../model/structure.js';
import { assemble } from './assemble.js';

/**
 * What a page fetches of a built-in: the definition in one language (a text that lacks it stays in French), less what no
 * screen shows: where it comes from, dimensions, scores that are shown nowhere and read by nothing, and the safety panels
 * that are word for word the library's own, which the element shows for their flags whatever the definition says.
 * @example pageForm(structure, { fr }, 'fr', safety).title // { fr: 'Où en suis-je avec mon travail ?' }
 */
export function pageForm(
  structure: Structure,
  texts: Readonly<Record<string, Texts>>,
  language: string,
  safety: Readonly<Record<string, string>>,
): ShownDefinition {
  const { items, scores = [], panels = [], advice = [], ...definition } = assemble(structure, texts);
  const { id, version, audience, validated, title, intro, limits, licence } = definition;
  const tests = [...panels, ...advice].flatMap(({ trigger }) => trigger?.any ?? []);
  const isRead = (id: string) =>
    tests.some((test) => 'score' in test && test.score === id) ||
    scores.some(({ terms }) => terms.some(({ score }) => score === id));
  const ours = new Set(Object.values(safety));
  const isOurs = ({ text }: Panel) => ours.has(text[language] ?? '');
  const one = (text: L10n) => {
    const lang = Object.hasOwn(text, language) ? language : 'fr';
    return { [lang]: text[lang] };
  };
  const { redistributable, statement } = licence;
  const form = {
    ...{ id, version, audience, validated, title, intro, limits },
    licence: redistributable ? { redistributable } : { redistributable, statement },
    items: items.map((item) => ({ ...item, dimension: undefined })),
    scores: scores.filter(({ id, show }) => show !== 'none' || isRead(id)),
    panels: panels.filter((panel) => !isOurs(panel)),
    advice,
  };
  return JSON.parse(JSON.stringify(form), (_name, value: unknown) => (isText(value) ? one(value) : value));
}

const isText = (value: unknown): value is L10n =>
  typeof value === 'object' && value !== null && 'fr' in value && typeof value.fr === 'string';
