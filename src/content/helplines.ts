import { numbers } from './numbers.js';

/** Une ligne d'aide : son numéro, ce que c'est, d'où on le sait. Les textes s'y réfèrent par `{{id}}`. */
export type Helpline = {
  id: string;
  number: string;
  name: string;
  /** Vrai quand on écrit à ce numéro par SMS. */
  sms?: true;
  /** Date de la dernière vérification. */
  checkedOn: string;
  /** Confiance de la source : A (primaire), B (secondaire), C (usage général, toujours affiché pour les urgences). */
  confidence: 'A' | 'B' | 'C';
  /** D'où on le sait. */
  source: string;
};

const checkedOn = '2026-11-22';

export const helplines: readonly Helpline[] = [
  { id: 'samu', number: numbers['samu']!, name: 'Samu', checkedOn, confidence: 'C', source: 'usage général, non relu' },
  {
    id: 'police-secours',
    number: numbers['police-secours']!,
    name: 'Police secours',
    checkedOn,
    confidence: 'C',
    source: 'usage général, non relu',
  },
  {
    id: 'urgence-europe',
    number: numbers['urgence-europe']!,
    name: "Numéro d'urgence européen",
    checkedOn,
    confidence: 'C',
    source: 'usage général, non relu',
  },
  {
    id: 'urgence-sms',
    number: numbers['urgence-sms']!,
    name: 'Urgences par SMS',
    sms: true,
    checkedOn,
    confidence: 'C',
    source: 'usage général, non relu',
  },
  {
    id: 'prevention-suicide',
    number: numbers['prevention-suicide']!,
    name: 'Prévention du suicide',
    checkedOn,
    confidence: 'A',
    source: '3114.fr, ARS',
  },
  {
    id: 'france-victimes',
    number: numbers['france-victimes']!,
    name: 'France Victimes',
    checkedOn,
    confidence: 'B',
    source: 'une source secondaire',
  },
  {
    id: 'anti-discriminations',
    number: numbers['anti-discriminations']!,
    name: 'Lutte contre les discriminations',
    checkedOn,
    confidence: 'B',
    source: 'armeedusalut.fr, handicap.fr',
  },
  {
    id: 'violences-femmes',
    number: numbers['violences-femmes']!,
    name: 'Violences Femmes Info',
    checkedOn,
    confidence: 'B',
    source: 'plusieurs sources secondaires',
  },
  {
    id: 'droit-du-travail',
    number: numbers['droit-du-travail']!,
    name: 'Renseignement en droit du travail',
    checkedOn,
    confidence: 'A',
    source: 'dreets.gouv.fr',
  },
];
