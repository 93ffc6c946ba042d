import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { caisses } from '../../../src/content/caisses.js';
import { recipientOf } from '../../../src/elements/rendez-vous/recipient.js';

describe('request form, recipient', () => {
  it('every département of the table has the caisse of the table', () => {
    for (const { code, caisse, caisseName } of caisses)
      assert.deepEqual(recipientOf(code), { caisse, name: caisseName }, code);
  });
  it('forgives « 2a » and « 1 », and names nobody for what does not exist', () => {
    assert.equal(recipientOf(' 2a ')?.caisse, 'carsat-sud-est');
    assert.equal(recipientOf('1')?.name, 'Carsat Rhône-Alpes');
    for (const wrong of ['', '99', '20', 'carsat', '01 07', '25000', '|'])
      assert.equal(recipientOf(wrong), undefined, wrong);
  });
});
