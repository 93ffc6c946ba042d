/** Situations publiques du questionnaire d'auto-positionnement : réponses, total, niveau, drapeaux, panneaux, conseils. */
export type WorkerCase = {
  id: string;
  /** q1 à q6 ; nsp : « Je préfère ne pas répondre ». */
  answers: string;
  others?: Readonly<Record<string, string>>;
  total: number | null;
  band: string | null;
  partial: boolean;
  flags: readonly string[];
  panels: readonly string[];
  advice: readonly string[];
};

export const workerCases: readonly WorkerCase[] = [
  { id: 'P1', answers: '0 0 0 0 0 0', total: 0, band: 'b1', partial: false, flags: [], panels: [], advice: [] },
  { id: 'P2', answers: '1 1 1 1 0 0', total: 4, band: 'b1', partial: false, flags: [], panels: [], advice: [] },
  { id: 'P3', answers: '1 1 1 1 1 0', total: 5, band: 'b2', partial: false, flags: [], panels: [], advice: [] },
  {
    id: 'P4',
    answers: '0 0 3 0 0 0',
    total: 3,
    band: 'b2',
    partial: false,
    flags: [],
    panels: [],
    advice: ['a-visite'],
  },
  {
    id: 'P5',
    answers: '0 0 3 0 0 3',
    total: 6,
    band: 'b3',
    partial: false,
    flags: [],
    panels: [],
    advice: ['a-visite', 'a-avenir'],
  },
  {
    id: 'P6',
    answers: '2 2 2 2 1 0',
    total: 9,
    band: 'b2',
    partial: false,
    flags: [],
    panels: [],
    advice: ['a-visite', 'a-soutien', 'a-arret'],
  },
  {
    id: 'P7',
    answers: '2 2 2 2 1 1',
    total: 10,
    band: 'b3',
    partial: false,
    flags: [],
    panels: [],
    advice: ['a-visite', 'a-soutien', 'a-arret', 'a-avenir'],
  },
  {
    id: 'P8',
    answers: '3 3 3 3 3 3',
    total: 18,
    band: 'b3',
    partial: false,
    flags: [],
    panels: [],
    advice: ['a-visite', 'a-soutien', 'a-arret', 'a-social', 'a-avenir'],
  },
  { id: 'P9', answers: '1 nsp 1 1 0 0', total: 3, band: 'b1', partial: true, flags: [], panels: [], advice: [] },
  {
    id: 'P10',
    answers: '2 nsp nsp 2 1 1',
    total: 6,
    band: 'b2',
    partial: true,
    flags: [],
    panels: [],
    advice: ['a-visite', 'a-arret'],
  },
  {
    id: 'P11',
    answers: '2 nsp nsp nsp 1 1',
    total: null,
    band: null,
    partial: false,
    flags: [],
    panels: [],
    advice: ['a-visite'],
  },
  {
    id: 'P12',
    answers: '0 0 0 0 0 0',
    others: { s1: 'danger' },
    total: 0,
    band: 'b1',
    partial: false,
    flags: ['detresse', 'danger'],
    panels: ['p-danger', 'p-detresse'],
    advice: [],
  },
  {
    id: 'P13',
    answers: '0 1 0 0 1 0',
    others: { s2: 'oui' },
    total: 2,
    band: 'b1',
    partial: false,
    flags: ['violence'],
    panels: ['p-violence'],
    advice: [],
  },
  {
    id: 'P14',
    answers: '3 0 0 0 1 0',
    others: { c1: 'plus-30' },
    total: 4,
    band: 'b2',
    partial: false,
    flags: [],
    panels: [],
    advice: ['a-prereprise', 'a-liaison', 'a-visite'],
  },
  {
    id: 'P15',
    answers: '1 1 3 3 1 1',
    others: { c1: 'plus-30', s1: 'a-bout' },
    total: 10,
    band: 'b3',
    partial: false,
    flags: ['detresse'],
    panels: ['p-detresse'],
    advice: ['a-prereprise', 'a-liaison', 'a-visite', 'a-arret', 'a-avenir'],
  },
];
