import type { Answers, Audience, DispositifRule, Rules, Status } from '../../../model/rulebook.js';

/** « Pour qui », « Quand », « Qui commence », « Besoin ». */
export type FacetId = 'qui' | 'quand' | 'initiative' | 'besoin';

/** The choices of each facet, in the order in which they are shown. */
export const choices = {
  qui: ['salarie', 'public', 'independant', 'exploitant', 'demandeur'],
  quand: ['avant', 'pendant', 'apres'],
  initiative: ['personne', 'employeur', 'medecin', 'service'],
  besoin: ['poste', 'autre_poste', 'autre_metier', 'revenus', 'reconnaissance'],
} as const satisfies Readonly<Record<FacetId, readonly string[]>>;

/** The filters, in the order they are shown. */
export const facetIds = Object.keys(choices) as readonly FacetId[];
export type Choice = (typeof choices)[FacetId][number];

/** The choices that a record answers to, facet by facet. */
export type Traits = Readonly<Record<FacetId, readonly Choice[]>>;

/** The answers that stand for a choice. */
const situations: Readonly<Partial<Record<Choice, { readonly fact: string; readonly values: readonly string[] }>>> = {
  salarie: { fact: 'statut', values: ['cdi', 'cdd', 'interim', 'apprenti'] },
  public: { fact: 'statut', values: ['titulaire', 'contractuel_pub'] },
  independant: { fact: 'statut', values: ['indep_art_com', 'indep_liberal'] },
  exploitant: { fact: 'statut', values: ['exploitant'] },
  demandeur: { fact: 'statut', values: ['demandeur'] },
  avant: { fact: 'arret', values: ['non'] },
  pendant: { fact: 'arret', values: ['total', 'partiel'] },
  apres: { fact: 'arret', values: ['repris_moins_3_mois'] },
};

/** Who may start, by the codes of the rule book. */
const starters: Readonly<Record<string, Choice>> = {
  travailleur: 'personne',
  employeur: 'employeur',
  employeur_public: 'employeur',
  medecin_travail: 'medecin',
  medecin_traitant: 'medecin',
  medecin_conseil: 'medecin',
};

/** The status of every record of an audience for some answers, as `find` gives it. */
export type StatusesFor = (answers: Answers) => ReadonlyMap<string, Status>;

/**
 * The choices this reader is offered: an employer is offered the situations the rule book lets him answer.
 * @example offered('qui', rules, 'employeur') // ['salarie', 'public']
 */
export function offered(facet: FacetId, { questions }: Pick<Rules, 'questions'>, audience: Audience): Choice[] {
  if (audience !== 'employeur') return [...choices[facet]];
  return choices[facet].filter((choice) => {
    const situation = situations[choice];
    const accepted = questions.find(({ id }) => id === situation?.fact)?.optionsEmployeur;
    return !situation || !accepted || situation.values.some((value) => accepted.includes(value));
  });
}

/**
 * What makes the traits of any record of a reader: one call of `find` per situation. A situation suits a record when that
 * answer alone does not rule it out: unknown is kept. A local record, which no rule describes, suits every choice.
 * @example traiter(statusesFor, needs)(visiteReprise).quand // ['apres']
 */
export function traiter(
  statusesFor: StatusesFor,
  needs: Readonly<Record<string, readonly Choice[]>>,
): (record: DispositifRule) => Traits {
  const known = new Map<Choice, readonly ReadonlyMap<string, Status>[]>();
  for (const [choice, { fact, values }] of Object.entries(situations))
    known.set(
      choice as Choice,
      values.map((value) => statusesFor({ [fact]: value })),
    );
  const suits = (id: string) => (choice: Choice) =>
    known.get(choice)!.some((statuses) => (statuses.get(id) ?? 'a_verifier') !== 'non_pertinent');
  return ({ id, duringLeave, initiator }) => {
    const during = !['non', 'fin_arret'].includes(duringLeave);
    const started = initiator.map((who) => starters[who] ?? 'service');
    return {
      qui: choices.qui.filter(suits(id)),
      quand: choices.quand.filter((choice) => {
        if (choice === 'pendant' && !during) return false;
        return (choice === 'apres' && duringLeave === 'fin_arret') || suits(id)(choice);
      }),
      initiative: started.length ? choices.initiative.filter((choice) => started.includes(choice)) : choices.initiative,
      besoin: needs[id] ?? choices.besoin,
    };
  };
}
