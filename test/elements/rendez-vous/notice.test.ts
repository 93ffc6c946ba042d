import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isConsent } from '../../../src/elements/rendez-vous/notice/notice.view.js';

describe('request form, whether a legal basis is consent (decision 22)', () => {
  for (const basis of [
    'votre consentement',
    'votre accord',
    'article 6(1)(a) du RGPD',
    'article 6.1.a du RGPD',
    'article 6, paragraphe 1, point a',
    'article 6, paragraphe 1, point a), du RGPD',
    'article 6 § 1 a',
    'article 6-1-a du RGPD',
    'art. 6.1 a) RGPD',
    'votre consentement explicite (article 9.2.a du RGPD)',
    'article 9, paragraphe 2, point a',
  ])
    it(`« ${basis} » is`, () => assert.equal(isConsent(basis), true));
  for (const basis of [
    "mission d'intérêt public (article 6.1.e du RGPD)",
    'mission d’intérêt public ; aucun consentement n’est demandé',
    'mission d’intérêt public, sans votre consentement',
    'mission d’intérêt public, et non votre accord',
    'article 6, paragraphe 1, point e',
    'le consentement n’est pas demandé',
    "l'article 9.2.h du RGPD",
    'article 16.1.a du code',
  ])
    it(`« ${basis} » is not`, () => assert.equal(isConsent(basis), false));
});
