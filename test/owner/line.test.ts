import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problemLine } from '../../src/owner/line.js';
import type { Problem } from '../../src/owner/problem.js';
import { notice } from '../../stories/rendez-vous.examples.js';

/** What was found, and the line the site owner reads. */
const lines: readonly (readonly [Problem, string])[] = [
  [
    { code: 'PDP-001', where: '<pdp-questionnaire> theme', value: 'drak', accepted: ['light', 'dark', 'auto'] },
    'PDP-001: <pdp-questionnaire> theme: « drak » ; accepté : light, dark, auto ; valeur la plus proche : « dark »',
  ],
  [
    { code: 'PDP-001', where: '<pdp-eligibilite> heading-level', value: '7', accepted: ['3', '2', '4', '5'] },
    'PDP-001: <pdp-eligibilite> heading-level: « 7 » ; accepté : 2, 3, 4, 5 ; valeur la plus proche : « 5 »',
  ],
  [
    {
      code: 'PDP-001',
      where: '<pdp-dispositifs> audience',
      value: 'salarie',
      accepted: ['', 'travailleur', 'employeur'],
    },
    'PDP-001: <pdp-dispositifs> audience: « salarie » ; accepté : travailleur, employeur',
  ],
  [
    { code: 'PDP-001', where: '<pdp-dispositifs> audience', value: 'x', accepted: ['', 'travailleur', 'employeur'] },
    'PDP-001: <pdp-dispositifs> audience: « x » ; accepté : travailleur, employeur',
  ],
  [
    { code: 'PDP-001', where: '<pdp-rendez-vous> fields', value: 'compagny' },
    'PDP-001: <pdp-rendez-vous> fields: « compagny » ; accepté : company, topic, message ; valeur la plus proche : « company »',
  ],
  [
    { code: 'PDP-001', where: '<pdp-rendez-vous> closed-days', value: '25/12/2026' },
    'PDP-001: <pdp-rendez-vous> closed-days: « 25/12/2026 » ; accepté : samedi, 2026-12-25, 2026-12-24/2026-12-31 ; valeur la plus proche : « 2026-12-25 »',
  ],
  ...['2026-02-30', '31/02/2026'].map((value): readonly [Problem, string] => [
    { code: 'PDP-001', where: '<pdp-rendez-vous> closed-days', value },
    `PDP-001: <pdp-rendez-vous> closed-days: « ${value} » ; accepté : samedi, 2026-12-25, 2026-12-24/2026-12-31`,
  ]),
  ...['25-12-2026', '25.12.2026'].map((value): readonly [Problem, string] => [
    { code: 'PDP-001', where: '<pdp-rendez-vous> closed-days', value },
    `PDP-001: <pdp-rendez-vous> closed-days: « ${value} » ; accepté : samedi, 2026-12-25, 2026-12-24/2026-12-31 ; valeur la plus proche : « 2026-12-25 »`,
  ]),
  [
    { code: 'PDP-001', where: '<pdp-rendez-vous> closed-days', value: 'samedis' },
    'PDP-001: <pdp-rendez-vous> closed-days: « samedis » ; accepté : samedi, 2026-12-25, 2026-12-24/2026-12-31 ; valeur la plus proche : « samedi »',
  ],
  [
    { code: 'PDP-034', where: '<pdp-rendez-vous> site-id', value: 'Besançon Centre' },
    'PDP-034: <pdp-rendez-vous> site-id: « Besançon Centre » ; accepté : lettres minuscules, chiffres et tirets, 40 au plus ; valeur la plus proche : « besancon-centre »',
  ],
  [
    { code: 'PDP-034', where: '<pdp-rendez-vous> site-id', value: 'Pôle_Nord & Cie' },
    'PDP-034: <pdp-rendez-vous> site-id: « Pôle_Nord & Cie » ; accepté : lettres minuscules, chiffres et tirets, 40 au plus ; valeur la plus proche : « pole-nord-cie »',
  ],
  [
    { code: 'PDP-034', where: '<pdp-rendez-vous> site-id', value: `Site ${'a'.repeat(60)}` },
    `PDP-034: <pdp-rendez-vous> site-id: « Site ${'a'.repeat(60)} » ; accepté : lettres minuscules, chiffres et tirets, 40 au plus ; valeur la plus proche : « site-${'a'.repeat(35)} »`,
  ],
  [
    { code: 'PDP-034', where: '<pdp-rendez-vous> site-id', value: '???' },
    'PDP-034: <pdp-rendez-vous> site-id: « ??? » ; accepté : lettres minuscules, chiffres et tirets, 40 au plus',
  ],
  [
    { code: 'PDP-031', where: '<pdp-rendez-vous> endpoint', value: 'ftp://rdv.example/d' },
    "PDP-031: <pdp-rendez-vous> endpoint: « ftp://rdv.example/d » ; accepté : une adresse https:, ou relative sur ce site s'il est en https (http : sur localhost seulement)",
  ],
  [
    { code: 'PDP-031', where: '<pdp-rendez-vous> endpoint', value: 'http://rdv.example/d' },
    "PDP-031: <pdp-rendez-vous> endpoint: « http://rdv.example/d » ; accepté : une adresse https:, ou relative sur ce site s'il est en https (http : sur localhost seulement) ; valeur la plus proche : « https://rdv.example/d »",
  ],
  [
    {
      code: 'PDP-001',
      where: '<pdp-dispositifs> departement',
      value: 'hors-france',
      accepted: '01 à 976, 2A, 2B, horsfrance',
    },
    'PDP-001: <pdp-dispositifs> departement: « hors-france » ; accepté : 01 à 976, 2A, 2B, horsfrance ; valeur la plus proche : « horsfrance »',
  ],
  [
    { code: 'PDP-001', where: '<pdp-dispositifs> departement', value: '999', accepted: '01 à 976, 2A, 2B, horsfrance' },
    'PDP-001: <pdp-dispositifs> departement: « 999 » ; accepté : 01 à 976, 2A, 2B, horsfrance',
  ],
  [
    {
      code: 'PDP-001',
      where: '<pdp-dispositifs> answers.statu',
      found: 'question inconnue « statu »',
      accepted: ['role', 'statut'],
    },
    'PDP-001: <pdp-dispositifs> answers.statu: question inconnue « statu » ; accepté : role, statut ; valeur la plus proche : « statut »',
  ],
  [
    { code: 'PDP-001', where: '<pdp-dispositifs> answers.statut', found: '"CDI"', accepted: ['cdd', 'cdi'] },
    'PDP-001: <pdp-dispositifs> answers.statut: "CDI" ; accepté : cdd, cdi ; valeur la plus proche : « cdi »',
  ],
  [
    {
      code: 'PDP-013',
      where: '<pdp-eligibilite> answers.statu',
      found: 'une question que cet outil ne pose pas',
      accepted: ['regime', 'statut'],
    },
    'PDP-013: <pdp-eligibilite> answers.statu: une question que cet outil ne pose pas ; accepté : regime, statut ; valeur la plus proche : « statut »',
  ],
  [
    { code: 'PDP-002', where: '<pdp-questionnaire> contact-tel', value: 'appelez-nous' },
    'PDP-002: <pdp-questionnaire> contact-tel: « appelez-nous » ; accepté : un numéro, par exemple 03 53 01 20 40',
  ],
  [
    { code: 'PDP-002', where: '<pdp-questionnaire> contact-url', value: 'accueil@horizon-sante.fr' },
    'PDP-002: <pdp-questionnaire> contact-url: « accueil@horizon-sante.fr » ; accepté : une adresse https:, mailto: ou relative ; valeur la plus proche : « mailto:accueil@horizon-sante.fr »',
  ],
  [
    { code: 'PDP-002', where: '<pdp-questionnaire> social-url', value: 'ftp://x' },
    'PDP-002: <pdp-questionnaire> social-url: « ftp://x » ; accepté : une adresse https:, mailto: ou relative',
  ],
  [
    { code: 'PDP-005', where: '<pdp-questionnaire> definition items', found: 'une liste de 0', accepted: 'au moins 1' },
    'PDP-005: <pdp-questionnaire> definition items: une liste de 0 ; accepté : au moins 1',
  ],
  [
    { code: 'PDP-006', where: '<pdp-questionnaire>' },
    "PDP-006: <pdp-questionnaire>: un fichier de la bibliothèque n'a pas pu être chargé ; accepté : le dossier pdp-widgets entier, copié à côté de loader.js",
  ],
  [
    { code: 'PDP-007', where: '<pdp-questionnaire> next', value: 'rien' },
    "PDP-007: <pdp-questionnaire> next: « rien » ; accepté : l'id d'un autre outil pdp-… de la même page",
  ],
  [
    { code: 'PDP-010', where: '<pdp-questionnaire>' },
    'PDP-010: <pdp-questionnaire>: une autre copie de pdp-widgets est déjà en service sur cette page ; accepté : une seule copie : retirez une des deux balises script',
  ],
  [
    { code: 'PDP-011', where: 'data-pdp', value: 'questionaire', accepted: ['questionnaire'] },
    'PDP-011: data-pdp: « questionaire » ; accepté : questionnaire ; valeur la plus proche : « questionnaire »',
  ],
];

describe('problemLine', () => {
  for (const [problem, line] of lines)
    it(`${problem.code}, ${problem.where}: says what was found and what is accepted`, () =>
      assert.equal(problemLine(problem), line));
  it('keeps whole the list of all that a request form may lack', () => {
    const value = Object.keys(notice).concat('contact-tel').join(', ');
    assert.ok(problemLine({ code: 'PDP-030', where: '<pdp-rendez-vous>', value }).includes(`« ${value} »`));
  });
  it('shortens what is very long', () => {
    const long = 'a'.repeat(5000);
    for (const said of [{ value: long }, { found: long }]) {
      const line = problemLine({ code: 'PDP-001', where: 'x', ...said, accepted: ['b'] });
      assert.ok(line.length < 200, line);
    }
  });
});
