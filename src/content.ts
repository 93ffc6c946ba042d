/** For programs and tests: every datum whole, all languages together. No element imports this module. */
import autoEn from './content/questionnaires/auto-positionnement-pdp/en.js';
import auto from './content/questionnaires/auto-positionnement-pdp/index.js';
import signauxEn from './content/questionnaires/signaux-alerte-employeur/en.js';
import signaux from './content/questionnaires/signaux-alerte-employeur/index.js';
import { helplines } from './content/helplines.js';
import { assemble } from './engine/assemble.js';
import type { L10n, Panel, QuestionnaireDefinition } from './model/questionnaire.js';

/** References to help lines become their numbers; those to the owner's contacts stay. */
function withNumbers(text: L10n): L10n {
  const fill = (words: string) => helplines.reduce((all, { id, number }) => all.replaceAll(`{{${id}}}`, number), words);
  return Object.fromEntries(Object.entries(text).map(([lang, words]) => [lang, fill(words)]));
}

function whole(definition: QuestionnaireDefinition): QuestionnaireDefinition {
  const filled = (panels: readonly Panel[] = []) =>
    panels.map((panel) => ({ ...panel, text: withNumbers(panel.text) }));
  return { ...definition, panels: filled(definition.panels), advice: filled(definition.advice) };
}

/** The built-in questionnaires in the native format, with all their languages. */
export const questionnaires: Readonly<Record<string, QuestionnaireDefinition>> = {
  'auto-positionnement-pdp': whole(assemble(auto.structure, { fr: auto.fr, en: autoEn })),
  'signaux-alerte-employeur': whole(assemble(signaux.structure, { fr: signaux.fr, en: signauxEn })),
};
export { helplines, type Helpline } from './content/helplines.js';
