import type { Step } from './play.js';

/** A named state: attributes of the tag, a definition if any, and what the person did. Feeds stories and accessibility tests. */
export type Example = {
  name: string;
  attributes?: Readonly<Record<string, string>>;
  definition?: unknown;
  /** Properties set before the tag is in the page. */
  properties?: Readonly<Record<string, unknown>>;
  steps: readonly Step[];
};

const owner = {
  'contact-label': 'Horizon Santé Travail',
  'contact-tel': '03 53 01 20 40',
  'contact-hours': 'du lundi au vendredi, de 8 h 30 à 17 h',
  'social-label': 'Service social d’Horizon',
  'social-tel': '03 53 01 20 41',
};
const manager = { ...owner, questionnaire: 'signaux-alerte-employeur' };
const calm = [0, 0, 0, 0, 0, 0, 0, 0, 0];

const one = (fr: string) => ({ fr });
/** Every construct of the format that the built-ins do not use. */
export const everyKind = {
  format: 'pdp-questionnaire/1',
  id: 'tous-les-genres',
  version: '1.0.0',
  url: 'https://example.org/tous-les-genres',
  status: 'active',
  languages: ['fr'],
  audience: 'worker',
  validated: false,
  title: one('Un questionnaire du service'),
  limits: one('Ce questionnaire sert à vous orienter.'),
  licence: { statement: one('© Le service'), redistributable: false },
  items: [
    { id: 'note', kind: 'info', text: one('Pensez à la semaine passée.') },
    {
      id: 'gene',
      kind: 'scale',
      min: 0,
      max: 10,
      text: one('À combien estimez-vous la gêne ?'),
      minLabel: one('aucune'),
      maxLabel: one('très forte'),
      required: true,
    },
    { id: 'jours', kind: 'scale', min: 0, max: 365, text: one('Combien de jours d’arrêt depuis un an ?') },
    {
      id: 'moments',
      kind: 'multi',
      text: one('À quels moments ?'),
      options: [
        { id: 'matin', label: one('Le matin'), score: 1 },
        { id: 'soir', label: one('Le soir'), score: 1 },
        { id: 'aucun', label: one('À aucun moment'), exclusive: true, score: 0 },
        { id: 'epuise', label: one('Tout le temps, je suis à bout'), flags: ['detresse'], score: 2 },
      ],
    },
    {
      id: 'pourquoi',
      kind: 'choice',
      text: one('En avez-vous parlé au travail ?'),
      showIf: { behavior: 'any', tests: [{ item: 'gene', op: '>=', value: 5 }] },
      options: [
        { id: 'oui', label: one('Oui'), score: 0 },
        { id: 'non', label: one('Non'), score: 1 },
      ],
    },
  ],
  scores: [
    {
      id: 'total',
      title: one('Gêne'),
      terms: [{ item: 'gene' }, { item: 'moments' }],
      range: { min: 0, max: 20 },
      bands: [
        { id: 'peu', from: 0, label: one('Peu de gêne'), text: one('Continuez à en parler.') },
        { id: 'plus', from: 6, label: one('De la gêne'), text: one('Parlez-en à votre service.') },
      ],
    },
  ],
};

export const examples: readonly Example[] = [
  { name: 'accueil', attributes: { ...owner, locales: 'fr en' }, steps: [] },
  { name: 'accueil sans contact', steps: [] },
  { name: 'première question', attributes: owner, steps: ['Commencer'] },
  { name: 'question avec aide et réponse', attributes: owner, steps: ['Commencer', 'Continuer', { pick: 2 }] },
  { name: 'drapeau levé', attributes: owner, steps: ['Commencer', { answers: calm.slice(0, 7) }, { pick: 3 }] },
  { name: 'toutes les questions', attributes: { ...owner, layout: 'page' }, steps: ['Commencer', { pick: 1, of: 2 }] },
  { name: 'récapitulatif', attributes: owner, steps: ['Commencer', { answers: [2, 1, null, 4, 0, 1, 2, 0, 0] }] },
  {
    name: 'résultat, peu de signaux',
    attributes: owner,
    steps: ['Commencer', { answers: calm }, 'Voir mon résultat'],
  },
  {
    name: 'résultat, plusieurs signaux et sécurité',
    attributes: owner,
    steps: ['Commencer', { answers: [2, 3, 3, 2, 2, 2, 3, 3, 2] }, 'Voir mon résultat'],
  },
  {
    name: 'résultat partiel, sans contact',
    steps: ['Commencer', { answers: [4, 1, 4, 1, 1, 0, 0, 0, 0] }, 'Voir mon résultat'],
  },
  {
    name: 'pas de résultat',
    attributes: owner,
    steps: ['Commencer', { answers: [null, null, null, null, null, null, null, null, null] }, 'Voir mon résultat'],
  },
  { name: 'guide employeur, questions', attributes: { ...manager, layout: 'page' }, steps: ['Commencer'] },
  {
    name: 'guide employeur, résultat',
    attributes: manager,
    steps: ['Commencer', { answers: calm }, 'Voir mon résultat'],
  },
  { name: 'erreur, réponse obligatoire', attributes: owner, definition: everyKind, steps: ['Commencer', 'Continuer'] },
  {
    name: 'erreur, nombre',
    definition: everyKind,
    steps: ['Commencer', { pick: 3 }, 'Continuer', { write: 'douze' }, 'Continuer'],
  },
  {
    name: 'choix multiple avec drapeau',
    definition: everyKind,
    steps: ['Commencer', { pick: 6 }, 'Continuer', 'Continuer', { pick: 0 }, { pick: 3 }],
  },
  { name: 'accueil, contenu à relire', attributes: owner, properties: { today: '2028-01-10' }, steps: [] },
];
