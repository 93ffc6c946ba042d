import { type Body, each, type Group, sample, sampleByEmail, sampleByRelative } from './samples.js';

type Accepted = { name: string; group: Group };

const insured = { service: 'assurance-maladie', caisse: 'carsat-bretagne' };
const more = { company: 'Dupont & fils', slots: '2026-12-01-am,2026-12-01-pm,2028-02-29-am' };
const words = { topic: 'autre', message: 'Plutôt le matin.\nMerci !' };
/** All that each role may give. */
const whole: Readonly<Record<string, Body>> = {
  proche: { ...more, ...words },
  professionnel: { ...more, topic: 'maintien' },
  employeur: more,
};

/** What must be accepted, by check. */
export const accepted: Readonly<Record<string, Accepted>> = {
  // people have these names, numbers and addresses
  accepte: {
    name: "accepte les noms, numéros et adresses d'ici et d'ailleurs",
    group: [
      ...each('lastName', ['O’Brien', 'Ø', '李小龍', 'محمد', 'null', 'Zoë'.normalize('NFD'), 'Mme DUPONT née MARTIN']),
      ...each('phone', [
        '06.12.34.56.78',
        '+33 (0)6 12 34 56 78',
        '0692 12 34 56',
        '+687 12 34 56',
        '+32 470 12 34 56',
      ]),
      ...each('email', ['prenom.nom+rdv@sous.domaine.gouv.fr', "o'neil@x.fr", 'élodie@exemple.fr'], sampleByEmail),
      ...each('postcode', ['01000', '20167', '97133', '98000']),
    ],
  },
  'accepte-facultatif': {
    name: 'accepte chaque champ facultatif et chaque code',
    group: [
      ...each('slots', ['2026-12-01-am', more.slots]),
      ...each('company', [more.company]),
      ...each('message', [words.message, 'é'.repeat(500)]),
      ...each('topic', ['reprise', 'maintien', 'demarches', 'orientation', 'autre']),
      ...each('voicemail', ['yes']),
      ...each('locale', ['fr-x-simple', 'en', 'ar']),
      ...each('elapsed', ['lt3s', 'lt10s']),
      ...each('siteId', ['']),
      ...each('hp', ['rempli par le navigateur']),
      ["l'Assurance maladie, sans caisse", () => sample({ ...insured, caisse: '' })],
      ["l'Assurance maladie, avec sa caisse", () => sample(insured)],
      ['tout ce que la personne peut donner', () => sampleByEmail({ ...insured, ...more, ...words })],
    ],
  },
  'accepte-roles': {
    name: "accepte la personne, un proche, un professionnel et l'employeur, avec tout ce qu'ils peuvent donner",
    group: [
      ['sans writtenBy (la personne)', () => sample({ writtenBy: undefined })],
      ...Object.entries(whole).flatMap(([writtenBy, all]): Group => [
        [`par ${writtenBy}`, () => sampleByRelative({ writtenBy })],
        [`par ${writtenBy}, avec tout`, () => sampleByRelative({ writtenBy, ...insured, ...all })],
      ]),
    ],
  },
};
