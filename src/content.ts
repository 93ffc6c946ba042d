/** For programs and tests: every datum whole, all languages together. No element imports this module. */
import { caisses } from './content/caisses.js';
import en from './content/dispositifs/en.js';
import employeur from './content/dispositifs/fr.employeur.js';
import fr from './content/dispositifs/fr.js';
import professionnel from './content/dispositifs/fr.professionnel.js';
import travailleur from './content/dispositifs/fr.travailleur.js';
import references from './content/dispositifs/references.js';
import words from './content/dispositifs/words.js';
import autoAr from './content/questionnaires/auto-positionnement-pdp/ar.js';
import autoSimple from './content/questionnaires/auto-positionnement-pdp/fr-x-simple.js';
import autoEn from './content/questionnaires/auto-positionnement-pdp/en.js';
import auto from './content/questionnaires/auto-positionnement-pdp/index.js';
import signauxAr from './content/questionnaires/signaux-alerte-employeur/ar.js';
import signauxSimple from './content/questionnaires/signaux-alerte-employeur/fr-x-simple.js';
import signauxEn from './content/questionnaires/signaux-alerte-employeur/en.js';
import signaux from './content/questionnaires/signaux-alerte-employeur/index.js';
import { helplines as helplineList, type Helpline } from './content/helplines.js';
import { about } from './content/rulebook/about.js';
import { contacts as contactList } from './content/rulebook/contacts.js';
import { families } from './content/rulebook/families.fr.js';
import { labels } from './content/rulebook/labels.fr.js';
import { questionTexts } from './content/rulebook/questions.fr.js';
import { rules } from './content/rulebook/rules.js';
import { serviceTexts } from './content/rulebook/service.fr.js';
import { sources as sourceList } from './content/sources.js';
import { assembleCatalogue } from './engine/assemble-catalogue.js';
import { assembleRulebook } from './engine/assemble-rulebook.js';
import { assemble } from './engine/assemble.js';
import type { CatalogueRecord, Contact } from './model/fiche.js';
import type { Source } from './model/source.js';
import type { L10n, Panel, QuestionnaireDefinition } from './model/questionnaire.js';

/** The numbers that sentences refer to: help lines, and contacts whose number is not marked C (never displayed). */
const numbers = Object.fromEntries([
  ...contactList.flatMap(({ id, tel, telConfidence }) =>
    tel === null || telConfidence === 'C' ? [] : [[id, tel] as const],
  ),
  ...helplineList.map(({ id, number }) => [id, number] as const),
]);

/** References to help lines become their numbers; those to the owner's contacts stay. */
function withNumbers(text: L10n): L10n {
  const fill = (words: string) =>
    helplineList.reduce((all, { id, number }) => all.replaceAll(`{{${id}}}`, number), words);
  return Object.fromEntries(Object.entries(text).map(([lang, words]) => [lang, fill(words)]));
}

function whole(definition: QuestionnaireDefinition): QuestionnaireDefinition {
  const filled = (panels: readonly Panel[] = []) =>
    panels.map((panel) => ({ ...panel, text: withNumbers(panel.text) }));
  return { ...definition, panels: filled(definition.panels), advice: filled(definition.advice) };
}

/** The built-in questionnaires in the native format, with all their languages. */
export const questionnaires: Readonly<Record<string, QuestionnaireDefinition>> = {
  'auto-positionnement-pdp': whole(
    assemble(auto.structure, { fr: auto.fr, 'fr-x-simple': autoSimple, en: autoEn, ar: autoAr }),
  ),
  'signaux-alerte-employeur': whole(
    assemble(signaux.structure, { fr: signaux.fr, 'fr-x-simple': signauxSimple, en: signauxEn, ar: signauxAr }),
  ),
};

/** A page's own word stays out of the rule book. */
const { together: _, ...names } = labels;

/** The rule book with its words, in the nesting of its JSON; `tables.caisses` holds the rows. */
export const rulebook = assembleRulebook({
  rules,
  about,
  labels: names,
  families,
  contacts: contactList,
  questions: questionTexts,
  service: serviceTexts,
  fr,
  travailleur,
  employeur,
  words,
  numbers,
});

/** Every measure with all its texts, by id: readings, languages, search words, sources and dates. */
export const catalogue: Readonly<Record<string, CatalogueRecord>> = assembleCatalogue({
  dispositifs: rules.dispositifs,
  fr,
  travailleur,
  professionnel,
  employeur,
  en,
  words,
  references,
  numbers,
});

/** Whom to turn to, by id. A number marked C is not to be displayed. */
export const contacts: Readonly<Record<string, Contact>> = Object.fromEntries(
  contactList.map((contact) => [contact.id, contact]),
);
export { caisses };

/** Help lines, by id. */
export const helplines: Readonly<Record<string, Helpline>> = Object.fromEntries(
  helplineList.map((line) => [line.id, line]),
);

/** What was read, by id; the ids carry the sheet they come from. */
export const sources: Readonly<Record<string, Source>> = Object.fromEntries(sourceList.map((one) => [one.id, one]));
export type { Helpline };
