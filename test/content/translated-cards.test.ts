import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import en from '../../src/content/dispositifs/en.js';
import employeur from '../../src/content/dispositifs/fr.employeur.js';
import professionnel from '../../src/content/dispositifs/fr.professionnel.js';
import fr from '../../src/content/dispositifs/fr.js';
import simple from '../../src/content/dispositifs/fr-x-simple.js';
import travailleur from '../../src/content/dispositifs/fr.travailleur.js';
import { rules } from '../../src/content/rulebook/rules.js';
import { ficheOf } from '../../src/elements/dispositifs/card/fiche.js';
import { loadPack } from '../../src/elements/dispositifs/card/pack.js';
import type { EmployerReading, PartlyTranslated, WorkerReading } from '../../src/model/fiche.js';
import type { Audience } from '../../src/model/rulebook.js';

const translations: Readonly<Record<string, Readonly<Record<string, PartlyTranslated>>>> = {
  en,
  'fr-x-simple': simple,
};
const readings: Readonly<Record<Audience, Readonly<Record<string, WorkerReading | EmployerReading>>>> = {
  travailleur,
  employeur,
  professionnel,
};

for (const [locale, translation] of Object.entries(translations))
  describe(`a card in ${locale}`, async () => {
    const pack = await loadPack(rules, Object.keys(readings) as Audience[], locale);
    const read = (id: string, audience: Audience) => {
      const { enBref, premierPas } = ficheOf(id, audience, pack)!;
      return [enBref.words, premierPas.words];
    };
    it('says the purpose and the first step of the person in that language', () => {
      for (const id of Object.keys(travailleur))
        assert.deepEqual(read(id, 'travailleur'), [translation[id]!.enBref, translation[id]!.premierPas], id);
    });
    it('says the employer’s own first step in that language, and the purpose, also where the employer has one of his own', () => {
      for (const [id, { enBref }] of Object.entries(readings.employeur)) {
        const own = translation[id]!.employeur!;
        assert.deepEqual(read(id, 'employeur'), [enBref ? own.enBref : translation[id]!.enBref, own.premierPas], id);
      }
      assert.ok(Object.values(readings.employeur).filter(({ enBref }) => enBref).length >= 5);
    });
    it('never gives the professional what is written for the person', () => {
      for (const [id, reading] of Object.entries(readings.professionnel)) {
        const purpose = reading.enBref ?? translation[id]!.enBref ?? fr[id]!.enBref;
        assert.deepEqual(read(id, 'professionnel'), [purpose, reading.premierPas], id);
      }
    });
  });
