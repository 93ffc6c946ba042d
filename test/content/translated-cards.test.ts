import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import en from '../../src/content/dispositifs/en.js';
import employeur from '../../src/content/dispositifs/fr.employeur.js';
import professionnel from '../../src/content/dispositifs/fr.professionnel.js';
import simple from '../../src/content/dispositifs/fr-x-simple.js';
import travailleur from '../../src/content/dispositifs/fr.travailleur.js';
import { families } from '../../src/content/rulebook/families.fr.js';
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

const french = await loadPack(rules, Object.keys(readings) as Audience[], 'fr');

for (const [locale, translation] of Object.entries(translations))
  describe(`a card in ${locale}`, async () => {
    const pack = await loadPack(rules, Object.keys(readings) as Audience[], locale);
    const read = (id: string, audience: Audience) => {
      const { enBref, premierPas, aVerifier } = ficheOf(id, audience, pack)!;
      return [enBref.words, premierPas.words, aVerifier.words];
    };
    /** What is to be checked is not simplified: French stands. */
    const toCheck = (translated: string | undefined, id: string, audience: Audience) =>
      locale === 'en' ? translated : readings[audience][id]!.aVerifier;
    it('says the purpose and the first step of the person in that language', () => {
      for (const id of Object.keys(travailleur)) {
        const { enBref, premierPas, aVerifier } = translation[id]!;
        assert.deepEqual(read(id, 'travailleur'), [enBref, premierPas, toCheck(aVerifier, id, 'travailleur')], id);
      }
    });
    for (const [audience, purposes] of [
      ['employeur', 5],
      ['professionnel', 2],
    ] as const)
      it(`${audience}: says their own first step in that language, and the purpose, also where they have one of their own`, () => {
        for (const [id, { enBref }] of Object.entries(readings[audience])) {
          const own = translation[id]![audience]!;
          const purpose = enBref ? own.enBref : (translation[id]!.enBrefTiers ?? translation[id]!.enBref);
          const step = own.premierPas;
          assert.deepEqual(read(id, audience), [purpose, step, toCheck(own.aVerifier, id, audience)], id);
          assert.ok(purpose && step, id);
        }
        assert.ok(Object.values(readings[audience]).filter(({ enBref }) => enBref).length >= purposes);
      });
    it('speaks of the person, not to them, in the purpose the employer and the professional share with them', () => {
      for (const audience of ['employeur', 'professionnel'] as const)
        for (const [id, { enBref }] of Object.entries(readings[audience]))
          if (!enBref) assert.doesNotMatch(read(id, audience)[0]!, /\b(vous|votre|vos|you|your|yourself)\b/i, id);
    });
    it('names the codes and the families in that language, and says each reminder to its reader', () => {
      if (locale !== 'en') return assert.equal(pack.labels, french.labels); // French stands: it is plain already
      assert.equal(pack.labels.lang, 'en');
      for (const [list, names] of Object.entries(french.labels))
        assert.deepEqual(Object.keys(pack.labels[list as 'status']), Object.keys(names), list);
      assert.deepEqual(Object.keys(pack.families!).sort(), families.map(({ id }) => id).sort());
      for (const audience of Object.keys(readings) as Audience[])
        assert.deepEqual(
          Object.keys(pack.reminderTexts[audience]!),
          Object.keys(french.reminderTexts[audience]!),
          audience,
        );
      for (const [id, { texte }] of Object.entries(pack.reminderTexts.professionnel!))
        assert.doesNotMatch(texte, /\b(you|your|yourself)\b/i, id);
    });
    it('never gives the professional the first step of the person or of the employer', () => {
      assert.deepEqual(Object.keys(readings.professionnel).sort(), Object.keys(translation).sort());
      for (const [id, { premierPas, employeur: employer, professionnel: own }] of Object.entries(translation)) {
        const step = read(id, 'professionnel')[1];
        assert.notEqual(step, premierPas, id);
        assert.notEqual(step, employer?.premierPas, id);
        for (const text of Object.values(own!))
          assert.doesNotMatch(text.replace(/rendez-vous/gi, ''), /\b(vous|votre|vos|you|your|yourself)\b/i, id);
      }
    });
  });
