/** Each datum has its form, and each name its words: a fault is seen, with its file and its mend. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { book, type Book } from '../../.config/content/book.js';
import { check } from '../../.config/content/check.js';
import { due, outdated } from '../../.config/content/due.js';
import type { Constant } from '../../src/model/rulebook.js';
import { loose, rule, set, spoiled } from '../support/spoiled-content.js';

const first = <Item extends { id: string }>(list: readonly Item[], id: string) =>
  loose(list.find((one) => one.id === id));
const base = (copy: Book, when: unknown) => set(rule(copy, 'rqth').rules!['travailleur'], 'base', when);
const later = (copy: Book, change: object) =>
  (copy.constants as Constant[]).splice(1, 0, { ...copy.constants[0]!, from: '2027-01-01', value: 45, ...change });

/** What is spoiled, and a piece of what must be said about it. */
const plants: readonly [string, (copy: Book) => void, RegExp][] = [
  ['date d’effet qui n’existe pas', (copy) => later(copy, { from: '2027-02-30' }), /constants\.ts › .*2027-02-30/],
  ['chiffre entre guillemets', (copy) => later(copy, { value: '45' }), /rule\.ts › .*"45" → un nombre entier/],
  ['unité qui change', (copy) => later(copy, { unit: 'mois' }), /PREREPRISE_JOURS : .*« mois »/],
  ['source de chiffre oubliée', (copy) => later(copy, { source: '' }), /constants\.ts › .*source : vide/],
  ['jour de vérification à la française', (copy) => later(copy, { verifiedOn: '22/11/2026' }), /« 22\/11\/2026 »/],
  [
    'nombre entre guillemets',
    (copy) => base(copy, { fact: 'jours', op: 'gt', value: '30' }),
    /rqth\/rule\.ts › .*un nombre/,
  ],
  ['nombre hors des réponses', (copy) => base(copy, { fact: 'jours', op: 'gt', value: 99999 }), /« 99999 »/],
  ['plus grand qu’un choix', (copy) => base(copy, { fact: 'statut', op: 'gt', value: 'cdi' }), /« gt »/],
  ['une liste vide', (copy) => base(copy, { any: [] }), /liste vide/],
  ['valeurs vides', (copy) => base(copy, { fact: 'statut', op: 'in', value: [] }), /liste vide/],
  ['une règle qui se lit elle-même', (copy) => base(copy, { dispositif: 'rqth' }), /sans boucle/],
  ['un département qui n’existe pas', (copy) => base(copy, { fact: 'departement', op: 'eq', value: '99' }), /"99"/],
  ['un public inconnu', (copy) => set(rule(copy, 'rqth'), 'audience', ['travailleurs']), /« travailleurs »/],
  [
    'un public sans règle',
    (copy) => set(rule(copy, 'ajpa'), 'audience', ['travailleur', 'employeur']),
    /rules\.employeur/,
  ],
  ['une règle sans public', (copy) => set(rule(copy, 'ajpa').rules, 'employeur', {}), /rules\.employeur/],
  [
    'une note posant une question inconnue',
    (copy) => set(rule(copy, 'visite-prereprise').notes![0], 'ask', 'rien'),
    /« rien »/,
  ],
  [
    'une question propre inconnue',
    (copy) => set(rule(copy, 'rqth'), 'display', { mode: 'own-question', questions: ['x'] }),
    /« x »/,
  ],
  [
    'une note écrite que rien ne montre',
    (copy) => set(copy.texts.fr['rqth']!.notes, 'zzz', 'Une note.'),
    /fr\.ts › notes\.zzz/,
  ],
  [
    'une mesure qui va avec elle-même',
    (copy) => loose(rule(copy, 'rqth').goesWith).push('rqth'),
    /goesWith.*elle-même/,
  ],
  [
    'deux fois la même voisine',
    (copy) => loose(rule(copy, 'rqth').goesWith).push(rule(copy, 'rqth').goesWith![0 as never]),
    /goesWith.*deux fois/,
  ],
  [
    'un article mal écrit',
    (copy) => loose(rule(copy, 'rqth').legal).push('C. trav. L9999-1'),
    /« C\. trav\. L9999-1 »/,
  ],
  ['deux mesures du même nom', (copy) => set(copy.texts.fr['rqth'], 'nom', copy.texts.fr['crpe']!.nom), /deux fois/],
  [
    'un mot de recherche qui est le nom d’une autre',
    (copy) => loose(copy.words['rqth']!.aliases).push(copy.texts.fr['crpe']!.nom),
    /rqth\/words\.ts/,
  ],
  ['un mot de recherche vide', (copy) => loose(copy.words['rqth']!.plain).push(''), /rqth\/words\.ts › .*vide/],
  [
    'un mot de recherche deux fois',
    (copy) => loose(copy.words['rqth']!.plain).push(copy.words['rqth']!.plain[0]),
    /words\.ts › plain.*deux fois/,
  ],
  [
    'un jour vérifié qui n’existe pas',
    (copy) => Object.assign(copy.references['rqth']!, { checkedOn: '2026-02-30', reviewBy: '2026-12-30' }),
    /rqth\/references\.ts › checkedOn : « 2026-02-30 »/,
  ],
  ['un dossier que la liste oublie', (copy) => loose(copy.folders).push('nouvelle'), /rules\.ts › nouvelle/],
  [
    'une mesure sans version simplifiée',
    (copy) => delete (copy.simple as Record<string, unknown>)['rqth'],
    /fr-x-simple\.ts › rqth/,
  ],
  ['une mesure sans besoin', (copy) => delete (copy.besoins as Record<string, unknown>)['rqth'], /facets\.ts › rqth/],
  ['des mots d’une mesure qui n’existe pas', (copy) => set(copy.words, 'rqht', copy.words['rqth']), /words\.ts › rqht/],
  [
    'une adresse de source mal collée',
    (copy) => set(copy.sources[1], 'url', ['www.exemple.fr']),
    /sources\.ts › .*« www\.exemple\.fr »/,
  ],
  [
    'une page sans https',
    (copy) => set(first(copy.contacts, 'cpam-3646'), 'web', 'http://www.ameli.fr'),
    /contacts\.ts › cpam-3646\.web/,
  ],
  [
    'une lettre dans un numéro',
    (copy) => set(first(copy.contacts, 'cpam-3646'), 'tel', '36 4O'),
    /contacts\.ts › cpam-3646\.tel/,
  ],
  ['un chiffre de trop', (copy) => set(first(copy.contacts, 'cpam-3646'), 'tel', '03 53 01 20 400'), /cpam-3646\.tel/],
  [
    'un numéro sans sa confiance',
    (copy) => set(first(copy.contacts, 'cpam-3646'), 'telConfidence', null),
    /telConfidence/,
  ],
  ['un numéro d’aide vidé', (copy) => set(copy.numbers, 'samu', ''), /numbers\.ts › samu/],
  [
    'un rappel sans mots',
    (copy) => delete (copy.reminderTexts as Record<string, unknown>)['N01'],
    /reminders\.fr\.ts › N01/,
  ],
  [
    'un rappel sans mots pour le professionnel',
    (copy) => delete (copy.reminderTextsPro as Record<string, unknown>)['N01'],
    /professionnel\.ts › N01/,
  ],
  [
    'un rappel sans source',
    (copy) => delete (copy.reminderSources as Record<string, unknown>)['N01'],
    /reminders\.sources\.ts › N01/,
  ],
  ['un rappel sur une ligne inconnue', (copy) => set(copy.reminders[0], 'rules', ['R77']), /« R77 »/],
  [
    'un rappel du vérificateur mal écrit',
    (copy) => set(copy.reminders[0], 'service', { fact: 'zzz', op: 'eq', value: 'oui' }),
    /N01\.service : réponse « zzz »/,
  ],
  [
    'un rappel sur la fiche d’un autre public',
    (copy) => set(first(copy.reminders, 'N20'), 'dispositifs', ['ajpa']),
    /« ajpa »/,
  ],
  [
    'une réponse sans mots',
    (copy) => loose(first(copy.questions, 'statut').options).push({ value: 'neuf' }),
    /questions\.fr\.ts › statut\.options\.neuf/,
  ],
  [
    'une réponse écrite que rien ne propose',
    (copy) => set(copy.questionTexts['statut']!.options, 'neuf', 'Neuf'),
    /statut\.options\.neuf/,
  ],
  [
    'deux réponses du même nom',
    (copy) => set(copy.questionTexts['statut']!.options, 'cdd', 'Salarié en CDI'),
    /deux fois/,
  ],
  [
    'une réponse d’employeur inconnue',
    (copy) => loose(first(copy.questions, 'statut').optionsEmployeur).push('neuf'),
    /« neuf »/,
  ],
  [
    'une ligne du vérificateur sans mots',
    (copy) => delete (copy.serviceTexts.rules as Record<string, unknown>)['R05'],
    /service\.fr\.ts › R05/,
  ],
  ['deux versions du contenu', (copy) => set(copy, 'version', '1.2.0'), /rules\.ts › version : « 1\.2\.0 »/],
  ['un chiffre négatif', (copy) => later(copy, { value: -45 }), /« -45 »/],
  [
    'une réponse deux fois',
    (copy) => loose(first(copy.questions, 'statut').options).push({ value: 'cdi' }),
    /questions\.ts › statut\.options : « cdi » est là deux fois/,
  ],
  [
    'deux questions à la même place',
    (copy) => set(first(copy.questions, 'statut'), 'order', 1),
    /questions\.ts › order/,
  ],
  [
    'une mesure qui va avec, et ne va pas',
    (copy) => loose(rule(copy, 'rqth').notWith).push(rule(copy, 'rqth').goesWith![0 as never]),
    /goesWith, notWith/,
  ],
  [
    'une étape deux fois',
    (copy) => set(copy.texts['fr.travailleur']['rqth'], 'etapes', ['Un.', 'Un.']),
    /fr\.travailleur\.ts › etapes.*deux fois/,
  ],
  ['un rappel sur aucune fiche', (copy) => set(copy.reminders[0], 'dispositifs', []), /N01\.dispositifs/],
  ['une phrase ajoutée à aucun résultat', (copy) => set(copy.overlays[0], 'outcomes', []), /overlays\.ts › .*outcomes/],
  [
    'un article dont l’identifiant est coupé',
    (copy) => set(copy.articles, 'CSS L. 411-2', 'LEGIARTI00000674'),
    /articles\.ts › articles\.CSS L\. 411-2/,
  ],
  [
    'un contact inconnu dans une phrase ajoutée',
    (copy) => loose(copy.overlays[0]!.contacts).push('rien'),
    /overlays\.ts › .*« rien »/,
  ],
  [
    'un fait déduit que rien ne lit',
    (copy) => loose(copy.derived).push({ id: 'seul', when: { const: true }, why: 'x' }),
    /derived\.ts › seul/,
  ],
];

describe('the form of the content', () => {
  for (const [name, spoil, expected] of plants)
    it(`a fault is seen, and where to mend it: ${name}`, () => {
      const faults = check(spoiled(spoil)).map(
        ({ file, path, found, mend }) => `${file} › ${path} : ${found} → ${mend}`,
      );
      assert.ok(
        faults.some((line) => expected.test(line)),
        faults.slice(0, 5).join('\n') || 'nothing said',
      );
    });
});

describe('what is to be read again', () => {
  it('says nothing before the date, each file after it, and a check that is still to come', () => {
    assert.deepEqual(due(book, '2026-11-30'), []);
    const late = due(book, '2028-01-01');
    assert.equal(late.length, book.dispositifs.length + Object.keys(book.listReferences).length);
    assert.match(late.join('\n'), /rqth\/references\.ts : à relire avant le \d{4}-/);
    assert.match(due(book, '2026-01-01')[0]!, /vérifié le 2026-11-\d\d, un jour à venir/);
  });
  it('says which cards read a figure that changes after they were checked', () => {
    assert.deepEqual(outdated(book), []);
    const lines = outdated(spoiled((copy) => later(copy, {})));
    assert.match(lines.join('\n'), /visite-prereprise : PREREPRISE_JOURS passe de 30 à 45 le 2027-01-01/);
    assert.ok(!lines.some((line) => line.includes('/rqth ')));
  });
});
