import * as z from 'zod/mini';
import { day, list, reminder, rules, text, texts } from './rulebook-schema.js';

const lines = list.check(z.minLength(1));
const leaf = z.union([text, list, texts]);
const reading = z.record(z.string(), z.record(z.string(), leaf));
/** What each reader is told of a measure. */
const told = {
  ...{ quiDemande: text, quiDecide: text, pendantArret: text, argent: text, duree: text, etapes: list, papiers: list },
  ...{ contrat: text, delais: list, premierPas: text, premierContact: text, aVerifier: text, notes: texts },
};
const personReading = z.record(z.string(), z.looseObject({ ...told, pourQui: list, vaAvec: text, exclut: text }));
const employerReading = z.record(z.string(), z.looseObject({ ...told, obligations: list, aNePasDemander: list }));
const whole = <Shape extends z.ZodMiniType>(content: Shape) => z.strictObject({ default: content });
const contact = z.looseObject({ nom: text, tel: z.optional(z.nullable(text)), web: z.optional(z.nullable(text)) });
const source = z.looseObject({ id: text, title: text, url: list });
const references = z.record(z.string(), z.looseObject({ sources: list, checkedOn: day, reviewBy: day }));

/** A help that a question may do without. */
const help = z.string().check(z.maxLength(5_000));
const askedWords = z.looseObject({
  texte: text,
  aide: help,
  options: z.array(z.looseObject({ value: text, label: text })),
  unsure: text,
  howToKnow: help,
});
const questionWords = z.looseObject({
  texte: text,
  aide: help,
  options: texts,
  nonReponse: z.looseObject({ label: text, commentSavoir: help }),
});

const finderAsking = z.looseObject({ rules, texts: z.record(z.string(), questionWords), asOf: day });
/** The names of codes: every one that a page reads is there. */
const labels = z.looseObject({
  initiator: texts,
  agreements: texts,
  duringLeave: texts,
  status: z.looseObject({ pertinent: text, a_verifier: text, non_pertinent: text }),
  together: texts,
});
/** Families of measures, in the order of the catalogue. */
const families = z.array(z.strictObject({ id: text, nom: text })).check(z.minLength(1));
const besoin = z.enum(['poste', 'autre_poste', 'autre_metier', 'revenus', 'reconnaissance']);
/** The needs that each measure answers to, by its id. */
const besoins = z.record(z.string(), z.array(besoin).check(z.minLength(1)));

/** What only a result reads of a measure. */
const record = z.looseObject({
  family: text,
  priority: z.number(),
  initiator: list,
  agreements: list,
  duringLeave: text,
  firstContact: texts,
  legal: list,
  notes: z.array(z.looseObject({ contact: z.optional(text) })),
});
const finderFiches = z.looseObject({
  more: z.looseObject({ constants: list, dispositifs: z.array(record) }),
  texts: z.record(z.string(), z.looseObject({ nom: text, enBref: text, notes: texts })),
  references,
  sources: z.array(source),
  articles: texts,
  contacts: z.array(z.extend(contact, { id: text, telConfidence: z.nullable(z.enum(['A', 'B', 'C'])) })),
  labels,
  reminders: z.array(reminder),
});
/** What the checker says of the service it is about. */
const served = z.looseObject({
  nom: text,
  does: lines,
  doesNot: lines,
  secret: text,
  steps: lines,
  elsewhere: lines.check(z.minLength(2)),
  papers: lines,
  delays: lines,
});
const checker = z.looseObject({
  rules,
  caisses: z.string().check(z.maxLength(50_000), z.regex(/^([a-z-]+\|[^|:,;]+:\w+ [^,;]+(,\w+ [^,;]+)*(;(?!$)|$))+$/)),
  words: z.record(z.string(), askedWords),
  enAttente: text,
  texts,
  overlays: texts,
  contacts: z.record(z.string(), contact),
  service: served,
  help: text,
  reminders: z.array(reminder),
  reminderTexts: z.record(z.string(), z.looseObject({ titre: text, texte: text })),
  sources: z.array(z.looseObject({ titre: text, url: z.optional(text) })),
  checkedOn: day,
  reviewBy: day,
});

/** What is said over the French page in another language: all that it says itself. */
const spoken = z.looseObject({
  lang: text,
  enAttente: text,
  texts,
  overlays: texts,
  words: z.record(z.string(), askedWords),
  contacts: z.record(z.string(), contact),
  service: served,
  help: text,
  reminderTexts: z.record(z.string(), z.looseObject({ titre: text, texte: text })),
});
const spokenQuestions = z.record(z.string(), questionWords);
const reminderWords = z.record(z.string(), z.strictObject({ titre: text, texte: text }));
const remindersText = z.strictObject({ reminderTexts: reminderWords });
const finderWords = z.strictObject({
  lang: text,
  labels,
  families: texts,
  reminderTexts: z.strictObject({ travailleur: reminderWords, employeur: reminderWords, professionnel: reminderWords }),
});

const localized = z.record(z.string(), text).check(z.refine((said) => Object.keys(said).length > 0));
const panel = z.looseObject({ id: text, text: localized });
const questionnaire = z.looseObject({
  definition: z.looseObject({
    id: text,
    version: text,
    title: localized,
    limits: localized,
    items: z.array(z.looseObject({ id: text, text: localized })).check(z.minLength(1), z.maxLength(200)),
    scores: z.array(z.looseObject({ id: text })),
    panels: z.array(panel),
    advice: z.array(panel),
  }),
  reviewBy: day,
  safety: z.looseObject({ permanent: localized, danger: localized, detresse: localized, violence: localized }),
});
const safety = z.strictObject({ permanent: text, danger: text, detresse: text, violence: text });
const helpNumbers = z.record(z.string(), z.string().check(z.regex(/^\+?\d[\d ]{1,15}$/)));
/** One line per caisse, `id|name|départements`. */
const caisses = z.string().check(z.maxLength(50_000), z.regex(/^([a-z-]+\|[^|\n]+\|[0-9A-Z ]+(\n|$))+$/));
const index = z.looseObject({
  locale: text,
  records: z.array(z.looseObject({ id: text, audience: list, fields: z.array(help) })),
});

/**
 * A content pack: the law and the words of a newer version of the library, for pages whose files stay as they are. Data
 * only. It replaces the built-in content whole: a page never mixes the rules of one version with the texts of another. A
 * module that this version does not know is left out: the pack of a newer one may have more.
 */
export const ContentPack = z.strictObject({
  $schema: z.optional(text),
  format: z.literal(1),
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/)),
  asOf: day,
  modules: z.object({
    'finder-asking': whole(finderAsking),
    'finder-fiches': whole(finderFiches),
    'fr.travailleur': whole(personReading),
    'fr.professionnel': whole(personReading),
    'fr.employeur': whole(employerReading),
    'reminders.fr': remindersText,
    'reminders.fr.professionnel': remindersText,
    'eligibilite.fr': whole(checker),
    'auto-positionnement-pdp.fr': whole(questionnaire),
    'signaux-alerte-employeur.fr': whole(questionnaire),
    'auto-positionnement-pdp.en': whole(questionnaire),
    'signaux-alerte-employeur.en': whole(questionnaire),
    'eligibilite.en': whole(spoken),
    'dispositifs.en': whole(reading),
    'questions.en': whole(spokenQuestions),
    'finder-words.en': whole(finderWords),
    'auto-positionnement-pdp.fr-x-simple': whole(questionnaire),
    'signaux-alerte-employeur.fr-x-simple': whole(questionnaire),
    'eligibilite.fr-x-simple': whole(spoken),
    'dispositifs.fr-x-simple': whole(reading),
    'questions.fr-x-simple': whole(spokenQuestions),
    'auto-positionnement-pdp.ar': whole(questionnaire),
    'signaux-alerte-employeur.ar': whole(questionnaire),
    'eligibilite.ar': whole(spoken),
    'safety.fr': whole(safety),
    'safety.en': whole(safety),
    'safety.fr-x-simple': whole(safety),
    'safety.ar': whole(safety),
    numbers: whole(helpNumbers),
    caisses: whole(caisses),
    families: whole(families),
    besoins: whole(besoins),
    'search-index.fr': whole(index),
    'search-index.en': whole(index),
  }),
});
export type ContentPack = z.infer<typeof ContentPack>;
export type CheckerTexts = z.infer<typeof spoken>;
export type FinderLabels = z.infer<typeof labels>;

/** The pack as a JSON Schema (draft 2020-12). */
export function contentPackJsonSchema(): unknown {
  return z.toJSONSchema(ContentPack, { target: 'draft-2020-12' });
}
