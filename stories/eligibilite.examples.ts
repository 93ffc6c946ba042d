import type { Answers } from '../src/model/rulebook.js';
import type { Step } from './play.js';

/** A named state: attributes of the tag, what the page answered beforehand, what the person answered, then did. */
export type EligibiliteExample = {
  name: string;
  attributes?: Readonly<Record<string, string>>;
  preset?: Answers;
  /** « Commencer », then an answer to each question that comes; absent ones are « Je ne sais pas ». */
  answers?: Answers;
  /** Stops at this question. */
  until?: string;
  /** The day, when another than usual. */
  today?: string;
  steps?: readonly (Step | { type: string })[];
};

export const owner = {
  'social-label': 'Service social du Val d’Aire',
  'social-tel': '03 53 01 45 10',
};
/** The main case: on leave, paid, contract running, job at risk. */
export const principal: Answers = {
  statut: 'cdi',
  regime: 'cpam',
  departement: '25',
  lien_sante: 'oui',
  arret: 'total',
  ij: 'oui',
  besoin: 'emploi',
  contrat: 'oui',
  difficulte: 'oui',
};

const { departement: _, ...elsewhere } = principal;

export const examples: readonly EligibiliteExample[] = [
  { name: 'accueil', attributes: { ...owner, locales: 'fr en' } },
  { name: 'accueil sans contact' },
  { name: 'première question', attributes: owner, steps: ['Commencer'] },
  { name: 'réponse choisie', attributes: owner, answers: principal, until: 'regime', steps: [{ pick: 1 }] },
  { name: 'réponse manquante', answers: principal, until: 'lien_sante', steps: ['Continuer'] },
  { name: 'département', answers: principal, until: 'departement' },
  { name: 'département, liste', answers: principal, until: 'departement', steps: [{ type: 'loire' }] },
  { name: 'département inconnu', answers: principal, until: 'departement', steps: [{ type: 'wx' }, 'Continuer'] },
  { name: 'résultat : oui', attributes: owner, answers: principal },
  {
    name: 'résultat : oui, indépendant',
    answers: { statut: 'indep_liberal', regime: 'cpam', departement: '75', lien_sante: 'oui', besoin: 'droits' },
  },
  { name: 'résultat : à vérifier', answers: { ...principal, contrat: 'non' } },
  { name: 'résultat : à vérifier, rien de connu', answers: {} },
  { name: 'résultat : autre territoire', answers: elsewhere },
  { name: 'résultat : ailleurs, MSA', answers: { statut: 'cdi', regime: 'msa', departement: '35' } },
  { name: 'résultat : ailleurs, hors de France', answers: { ...principal, departement: 'horsfrance' } },
  {
    name: 'résultat : ailleurs, sans lien avec la santé',
    answers: { ...principal, lien_sante: 'non', besoin: 'autre' },
  },
  { name: 'résultat : contenu à relire', attributes: owner, answers: principal, today: '2028-01-10' },
  { name: 'résultat contesté', answers: principal, steps: ['Ce résultat me semble faux'] },
  {
    name: 'répondu d’avance',
    attributes: { departement: '2A' },
    preset: { statut: 'cdi', regime: 'cpam' },
    steps: ['Commencer'],
  },
];
