import type { L10n, QuestionnaireDefinition } from '../model/questionnaire.js';
import type { Structure, Texts } from '../model/structure.js';

type Pick = (texts: Texts) => string | undefined;

/**
 * A definition in the native format, from a structure without texts and one set of texts per language.
 * A language that lacks a text is left out of that text.
 * @example assemble(structure, { fr }).title // { fr: 'Où en suis-je avec mon travail ?' }
 */
export function assemble(structure: Structure, byLanguage: Readonly<Record<string, Texts>>): QuestionnaireDefinition {
  const say = (pick: Pick): L10n =>
    Object.fromEntries(
      Object.entries(byLanguage).flatMap(([lang, texts]) => {
        const text = pick(texts);
        return text === undefined ? [] : [[lang, text]];
      }),
    );
  const maybe = (name: string, pick: Pick) => {
    const text = say(pick);
    return Object.keys(text).length ? { [name]: text } : {};
  };
  const panels = (kind: 'panels' | 'advice') =>
    structure[kind].map((panel) => ({ ...panel, text: say((texts) => texts[kind]?.[panel.id]) }));
  return {
    ...structure,
    title: say((texts) => texts.title),
    ...maybe('intro', (texts) => texts.intro),
    limits: say((texts) => texts.limits),
    licence: { ...structure.licence, statement: say((texts) => texts.licence) },
    dimensions: structure.dimensions.map(({ id }) => ({ id, title: say((texts) => texts.dimensions[id]) })),
    items: structure.items.map((item) => ({
      ...item,
      text: say((texts) => texts.items[item.id]?.text),
      ...maybe('help', (texts) => texts.items[item.id]?.help),
      options: item.options.map((option) => ({
        ...option,
        label: say((texts) => texts.items[item.id]?.options[option.id]),
      })),
    })),
    scores: structure.scores.map((score) => ({
      ...score,
      title: say((texts) => texts.scores[score.id]?.title),
      ...(score.bands && {
        bands: score.bands.map((band) => {
          const words = (texts: Texts) => texts.scores[score.id]?.bands?.[band.id];
          const flagged = say((texts) => words(texts)?.flagged?.label);
          return {
            ...band,
            label: say((texts) => words(texts)?.label),
            text: say((texts) => words(texts)?.text),
            ...(Object.keys(flagged).length && {
              flagged: { label: flagged, text: say((texts) => words(texts)?.flagged?.text) },
            }),
          };
        }),
      }),
    })),
    panels: panels('panels'),
    advice: panels('advice'),
  } as QuestionnaireDefinition;
}
