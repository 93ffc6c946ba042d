/** The content has no fault, and each check sees the fault it is there for. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { book, type Book } from '../../.config/content/book.js';
import { check } from '../../.config/content/check.js';
import { loose, rule, set, spoiled, worker } from '../support/spoiled-content.js';

const said = (faults: ReturnType<typeof check>) =>
  faults.map(({ file, path, found, mend }) => `${file} › ${path} : ${found} → ${mend}`);

/** What is spoiled, and a piece of what must be said about it. */
const plants: readonly [string, (copy: Book) => void, RegExp][] = [
  [
    'promet un droit',
    (copy) => set(worker(copy), 'argent', 'Vous avez droit à une aide.'),
    /rqth\/fr\.travailleur\.ts › argent : « Vous avez droit à »/,
  ],
  ['parle de diagnostic', (copy) => set(worker(copy), 'argent', 'Dites votre diagnostic.'), /diagnosti/],
  ['nom retiré', (copy) => set(worker(copy), 'argent', 'Voyez Pôle emploi.'), /France Travail/],
  ['numéro écrit', (copy) => set(worker(copy), 'argent', 'Appelez le 03 80 12 34 56.'), /numéro « 03 80 12 34 56 »/],
  ['numéro court écrit', (copy) => set(worker(copy), 'argent', 'Appelez le 36 46.'), /numéro « 36 46 »/],
  ['numéro marqué C', (copy) => set(worker(copy), 'argent', 'Appelez le {{agefiph}}.'), /marqué C/],
  ['référence inconnue', (copy) => set(worker(copy), 'argent', 'Appelez {{personne}}.'), /référence \{\{personne\}\}/],
  ['montant sans date', (copy) => set(worker(copy), 'argent', 'La caisse verse 60 €.'), /montant sans date/],
  ['phrase trop longue', (copy) => set(worker(copy), 'argent', `${'mot '.repeat(26).trim()}.`), /phrase de 26 mots/],
  ['apostrophe droite', (copy) => set(worker(copy), 'argent', "L'aide."), /apostrophe droite/],
  ['double point collé', (copy) => set(worker(copy), 'argent', 'Aide: rien.'), /sans espace avant/],
  ['espace insécable écrite', (copy) => set(worker(copy), 'argent', 'Quoi\u00a0?'), /insécable/],
  ['mot difficile', (copy) => set(worker(copy), 'argent', 'Agissez afin de réussir.'), /afin de/],
  [
    'promet un droit, autrement',
    (copy) => set(worker(copy), 'argent', 'Vous aurez aussi droit à une aide.'),
    /demander/,
  ],
  [
    'promet un droit au professionnel',
    (copy) => set(copy.texts['fr.professionnel']['rqth'], 'argent', 'La personne a droit à une aide.'),
    /« a droit à »/,
  ],
  [
    'apostrophe droite en anglais',
    (copy) => set(copy.texts.en['rqth'], 'enBref', "The person's."),
    /en\.ts › enBref : apostrophe droite/,
  ],
  ['promet un droit en anglais', (copy) => set(copy.texts.en['rqth'], 'enBref', 'You are entitled to it.'), /entitled/],
  [
    'promesse dans un texte fixe',
    (copy) => set(copy.servicePage, 'aide', 'Vous avez droit à une aide.'),
    /service-page/,
  ],
  ['numéro de trois chiffres', (copy) => set(worker(copy), 'argent', 'Appelez le 112 vite.'), /numéro « 112 »/],
  ['numéro de quatre chiffres', (copy) => set(worker(copy), 'argent', 'Le 3646 répond.'), /numéro « 3646 »/],
  ['numéro à tirets', (copy) => set(worker(copy), 'argent', 'Le 01-23-45-67-89 répond.'), /numéro « 01-23/],
  ['accolade oubliée', (copy) => set(worker(copy), 'argent', 'Appelez {{cpam-3646}.'), /accolade/],
  [
    'article que rien ne cite',
    (copy) => set(worker(copy), 'argent', 'L’article L. 1226-99 le dit.'),
    /« L\. 1226-99 »/,
  ],
  ['jour qui n’existe pas', (copy) => set(worker(copy), 'argent', 'Depuis le 31/02/2026.'), /« 31\/02\/2026 »/],
  ['guillemet non fermé', (copy) => set(worker(copy), 'argent', 'Dites « bonjour.'), /non fermé/],
  ['mot deux fois', (copy) => set(worker(copy), 'argent', 'Appelez le le service.'), /« le le »/],
  ['minuscule au début', (copy) => set(worker(copy), 'argent', 'une aide.'), /majuscule/],
  ['guillemets anglais', (copy) => set(worker(copy), 'argent', 'Dites “bonjour”.'), /écrire « »/],
  ['point oublié', (copy) => set(worker(copy), 'argent', 'Appelez le service'), /sans point/],
  ['texte en attente', (copy) => set(worker(copy), 'argent', 'TODO : à compléter.'), /l’écrire/],
  ['balise', (copy) => set(worker(copy), 'argent', 'Une <b>aide</b>.'), /balise/],
  ['adresse', (copy) => set(worker(copy), 'argent', 'Voyez https://www.ameli.fr.'), /adresse/],
  ['virgule collée', (copy) => set(worker(copy), 'argent', 'Une aide,deux aides.'), /sans espace après/],
  ['retour à la ligne', (copy) => set(worker(copy), 'argent', 'Une aide,\ndeux aides.'), /espace en trop/],
  ['texte sans un mot', (copy) => set(worker(copy), 'argent', '…'), /texte vide/],
  ['champ vide', (copy) => set(worker(copy), 'argent', ''), /argent : vide/],
  ['liste vide', (copy) => set(worker(copy), 'etapes', []), /etapes : vide/],
  [
    'lecture absente',
    (copy) => set(copy.texts['fr.employeur'], 'iti', undefined),
    /iti\/fr\.employeur\.ts › .*absente/,
  ],
  ['note sans texte', (copy) => set(worker(copy), 'notes', {}), /note sans texte/],
  [
    '« vous » au professionnel',
    (copy) => set(copy.texts['fr.professionnel']['rqth'], 'argent', 'Vous gardez tout.'),
    /« vous »/,
  ],
  [
    'réponse inconnue',
    (copy) => set(rule(copy, 'rqth').rules!['travailleur'], 'base', { fact: 'humeur', op: 'eq', value: 'oui' }),
    /« humeur » : n’existe pas/,
  ],
  [
    'valeur inconnue',
    (copy) => set(rule(copy, 'rqth').rules!['travailleur'], 'base', { fact: 'ij', op: 'eq', value: 'peut-etre' }),
    /« peut-etre »/,
  ],
  [
    'constante inconnue',
    (copy) =>
      set(rule(copy, 'rqth').rules!['travailleur'], 'base', { fact: 'jours', op: 'gt', value: { constant: 'RIEN' } }),
    /« RIEN »/,
  ],
  [
    'constante que rien ne lit',
    (copy) => loose(copy.constants).push({ ...copy.constants[0]!, name: 'SEULE' }),
    /SEULE : aucune règle/,
  ],
  ['deux constantes le même jour', (copy) => loose(copy.constants).push({ ...copy.constants[0]! }), /ranger par date/],
  ['mesure voisine inconnue', (copy) => loose(rule(copy, 'rqth').goesWith).push('autre'), /« autre » : n’existe pas/],
  ['contact inconnu', (copy) => set(rule(copy, 'rqth').firstContact, 'travailleur', 'voisin'), /« voisin »/],
  ['sans premier contact', (copy) => set(rule(copy, 'rqth'), 'firstContact', {}), /firstContact\.travailleur/],
  ['source inconnue', (copy) => loose(copy.references['rqth']!.sources).push('droits-s999'), /droits-s999/],
  ['source que rien ne cite', (copy) => loose(copy.sources).push({ ...copy.sources[0]!, id: 'seule' }), /jamais citée/],
  ['relecture trop tard', (copy) => set(copy.references['rqth'], 'reviewBy', '2029-01-01'), /douze mois/],
  [
    'contact sans numéro, ni page, ni phrase',
    (copy) =>
      Object.assign(
        copy.contacts.find(({ id }) => id === 'cep')!,
        { tel: null, web: null },
      ),
    /cep\/rule\.ts › firstContact\.travailleur : personne à joindre/,
  ],
  [
    'contact dont le seul numéro est marqué C',
    (copy) =>
      Object.assign(
        copy.contacts.find(({ id }) => id === 'cep')!,
        { tel: '1', telConfidence: 'C', web: null },
      ),
    /cep\/rule\.ts › firstContact\.travailleur : personne à joindre/,
  ],
  [
    'phrase qui dit où demander, retirée',
    (copy) => {
      delete loose(copy.servicePage.chercher)['service-social-personnel'];
      delete loose(copy.servicePage.chercher)['medecine-prevention'];
    },
    /service\.ts › R05 : aucun moyen de joindre/,
  ],
  ['règle sans contact', (copy) => set(copy.service.rules[0], 'contacts', []), /aucun moyen de joindre/],
  ['deux fois le même id', (copy) => loose(copy.contacts).push({ ...copy.contacts[0]! }), /deux fois le même id/],
];

describe('the content', () => {
  it('has no fault', () => assert.deepEqual(said(check(book)), []));
  for (const [name, spoil, expected] of plants)
    it(`a fault is seen, and where to mend it: ${name}`, () => {
      const faults = said(check(spoiled(spoil)));
      assert.ok(
        faults.some((line) => expected.test(line)),
        faults.slice(0, 5).join('\n') || 'nothing said',
      );
    });
});
