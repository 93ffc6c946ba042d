import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { catalogue } from '../../src/content.js';

type Reading = 'travailleur' | 'employeur' | 'professionnel';
const everyone: readonly Reading[] = ['travailleur', 'professionnel'];

/** Facts of the sheets that a reading once lost or said too wide: who reads it, what is said, what no longer is. */
const facts: readonly [name: string, id: string, readings: readonly Reading[], said: RegExp, unsaid?: RegExp][] = [
  [
    'a farmer needs the occupational physician only as a member',
    'essai-encadre',
    everyone,
    /non.salarié.{0,60} s’il adhère/,
  ],
  [
    'an unfit person is not sent to a visit closed to them',
    'crpe',
    everyone,
    /Sans écrit du médecin/,
    /^Demandez une visite de préreprise/m,
  ],
  ['the share of the fund after 28 days of AT/MP', 'crpe', ['employeur', 'professionnel'], /28 jours.{0,99}60 %/],
  [
    'sick pay has a ceiling outside long illness',
    'tpt-salarie',
    everyone,
    /au plus 360 indemnités par période de 3 ans/,
  ],
  [
    'the fund decides on the allowances',
    'tpt-atmp',
    ['employeur', 'professionnel'],
    /décide si elle/,
    /caisse maintient/,
  ],
  ['the labour court is for the private sector', 'visite-reprise', [...everyone, 'employeur'], /Secteur privé/],
  ['the labour court is for the private sector', 'amenagement-poste', [...everyone, 'employeur'], /Secteur privé/],
  ['a CDD may be broken, with an indemnity', 'inaptitude', [...everyone, 'employeur'], /CDD.{0,60} indemnité/],
  ['trajet: the breach, not the ITI', 'inaptitude', everyone, /ITI à vérifier/, /L’accident de trajet suit/],
  [
    'a refusal may be a discrimination',
    'amenagement-poste',
    [...everyone, 'employeur'],
    /refus peut être (une )?discrim/,
  ],
  ['a refusal of remote work has its reasons', 'amenagement-poste', everyone, /(explique|motive) son refus/],
  [
    'any assessment paid in five years closes the CPF',
    'bilan-competences',
    everyone,
    /pas de bilan déjà/,
    /un seul bilan/,
  ],
  ['the 24 months are those before the request', 'ptp', everyone, /24 mois avant la demande/, /24 mois d’avant/],
  ['a visit of 30 days ago counts', 'visite-reprise-dispense', everyone, /30 jours au plus/, /moins de 30 jours/],
  ['the caisse of overseas departments', 'service-social', everyone, /CPAM ou CGSS/],
];

describe('content, facts of the sheets', () => {
  for (const [name, id, readings, said, unsaid] of facts)
    for (const reading of readings)
      it(`${id}, ${reading}: ${name}`, () => {
        const { fr } = catalogue[id]!;
        const text = Object.values(fr[reading]!).flat().join(' ');
        assert.match(text, said);
        if (unsaid) assert.doesNotMatch(text, unsaid);
      });
});
