import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { safeEndpoint } from '../../../src/elements/rendez-vous/delivery/endpoint.js';

/** What the site wrote, the page's base, its origin, and where requests go (empty: the form does not start). */
const table: readonly [id: string, given: string, base: string, origin: string, goes: string][] = [
  [
    'N12',
    'https://rdv.exemple.fr/demande',
    'https://exemple.fr/a/',
    'https://exemple.fr',
    'https://rdv.exemple.fr/demande',
  ],
  ['N12', '/demande', 'https://exemple.fr/a/', 'https://exemple.fr', 'https://exemple.fr/demande'],
  ['N12', 'demande.php', 'https://exemple.fr/a/', 'https://exemple.fr', 'https://exemple.fr/a/demande.php'],
  [
    'N12',
    'http://localhost:3000/demande',
    'https://exemple.fr/',
    'https://exemple.fr',
    'http://localhost:3000/demande',
  ],
  ['N12', '/demande', 'http://127.0.0.1:8000/', 'http://127.0.0.1:8000', 'http://127.0.0.1:8000/demande'],
  ['N12', '', 'https://exemple.fr/', 'https://exemple.fr', ''],
  ['N12', '/demande', 'https://autre.fr/', 'https://exemple.fr', ''],
  ['N12', '//autre.fr/demande', 'https://exemple.fr/', 'https://exemple.fr', ''],
  ['D05', 'http://exemple.fr/demande', 'https://exemple.fr/', 'https://exemple.fr', ''],
  ['D05', '/demande', 'http://exemple.fr/', 'http://exemple.fr', ''],
  ['D05', 'http://pseudolocalhost/', 'https://exemple.fr/', 'https://exemple.fr', ''],
  ['D05', 'http://[::1]:8787/x', 'https://exemple.fr/', 'https://exemple.fr', 'http://[::1]:8787/x'],
  ['D05', 'http://localhost.evil.fr/', 'https://exemple.fr/', 'https://exemple.fr', ''],
  ['B47', 'javascript:alert(1)', 'https://exemple.fr/', 'https://exemple.fr', ''],
  ['B47', 'data:text/html,x', 'https://exemple.fr/', 'https://exemple.fr', ''],
  ['B47', 'ftp://exemple.fr/', 'https://exemple.fr/', 'https://exemple.fr', ''],
  ['B47', 'https://bon.fr@evil.example/', 'https://exemple.fr/', 'https://exemple.fr', ''],
  ['B47', 'https://:secret@exemple.fr/', 'https://exemple.fr/', 'https://exemple.fr', ''],
  ['B47', 'https:\\\\evil', 'https://exemple.fr/', 'https://exemple.fr', ''],
  ['B47', 'https://ex emple.fr', 'https://exemple.fr/', 'https://exemple.fr', ''],
  ['B47', 'https://exemple.fr/\r\nX: y', 'https://exemple.fr/', 'https://exemple.fr', ''],
  ['B47', '/demande', 'about:srcdoc', 'null', ''],
];

describe('request form, endpoint', () => {
  for (const [id, given, base, origin, goes] of table)
    it(`${id}: « ${given} » on ${base} ${goes ? `goes to ${goes}` : 'is refused'}`, () => {
      assert.equal(safeEndpoint(given, base, origin), goes);
    });
});
