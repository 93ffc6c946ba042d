import type {
  Contact,
  EmployerReading,
  FicheTexts,
  FicheWords,
  Labels,
  QuestionTexts,
  WorkerReading,
} from '../model/fiche.js';
import type { DispositifRule, NoteRule, QuestionRule, Rules } from '../model/rulebook.js';
import { fillNumbers } from './fill-numbers.js';

type ById<Record_> = Readonly<Record<string, Record_>>;

/** The rules, and beside them every table of words, each keyed by id or by code. */
export type RulebookParts = {
  readonly rules: Rules;
  readonly about: Readonly<Record<string, unknown>>;
  readonly labels: Omit<Labels, 'together'>;
  readonly families: readonly { readonly id: string; readonly nom: string }[];
  readonly contacts: readonly Contact[];
  readonly questions: ById<QuestionTexts>;
  readonly service: {
    readonly enAttente: string;
    readonly rules: ById<string>;
    readonly overlays: ById<string>;
  };
  readonly fr: ById<FicheTexts>;
  readonly travailleur: ById<WorkerReading>;
  readonly employeur: ById<EmployerReading>;
  readonly words: ById<FicheWords>;
  readonly numbers: ById<string>;
};

/** The rules with their words: what a program reads whole, in the nesting of the rule book's JSON. */
export type Rulebook = ReturnType<typeof assembleRulebook>;

function found<Value>(value: Value | undefined, where: string): Value {
  if (value === undefined) throw new Error(`assembleRulebook: no words for ${where}`);
  return value;
}

function withWords({ options, ...rule }: QuestionRule, texts: QuestionTexts) {
  const { options: labels, optionsEmployeur, ...words } = texts;
  return {
    ...rule,
    ...words,
    options: options.map((option) => ({
      ...option,
      label: found(labels[option.value], `${rule.id}=${option.value}`),
      ...(optionsEmployeur?.[option.value] !== undefined && { labelEmployeur: optionsEmployeur[option.value] }),
    })),
  };
}

function measure(rule: DispositifRule, parts: RulebookParts) {
  const { id } = rule;
  const { nom, enBref, notes } = found(parts.fr[id], id);
  const { aliases, replaces } = found(parts.words[id], id);
  const worker = found(parts.travailleur[id], id);
  const employer = rule.audience.includes('employeur') ? found(parts.employeur[id], id) : undefined;
  const said = { tous: notes, travailleur: worker.notes, employeur: employer?.notes ?? {} };
  const both = (field: 'premierPas' | 'aVerifier') => ({
    travailleur: worker[field],
    ...(employer && { employeur: employer[field] }),
  });
  return {
    ...rule,
    nom,
    enBref,
    aliases,
    replaces,
    premierPas: both('premierPas'),
    aVerifier: both('aVerifier'),
    notes: rule.notes.map((note: NoteRule) => ({
      ...note,
      texte: found(said[note.persona][note.code], `${id}, note ${note.code} (${note.persona})`),
    })),
  };
}

/**
 * The rule book whole, with the keys and the nesting of its JSON; `tables.caisses` holds the rows, and sentences have
 * their numbers. It gives the engine the same answers as the rules alone. Throws an error that names a missing text.
 * @example assembleRulebook(parts).questions[0].texte // 'Vous êtes…'
 */
export function assembleRulebook(parts: RulebookParts) {
  const { rules, about, labels, families, contacts, service, numbers } = parts;
  const whole = {
    ...about,
    ...rules,
    labels,
    families,
    contacts,
    questions: rules.questions.map((rule) => withWords(rule, found(parts.questions[rule.id], rule.id))),
    dispositifs: rules.dispositifs.map((rule) => measure(rule, parts)),
    service: {
      ...rules.service,
      texteEnAttente: service.enAttente,
      rules: rules.service.rules.map((rule) => ({ ...rule, texte: found(service.rules[rule.id], rule.id) })),
    },
    overlays: rules.overlays.map((rule) => ({ ...rule, texte: found(service.overlays[rule.id], rule.id) })),
  };
  return fillNumbers(whole, numbers);
}
