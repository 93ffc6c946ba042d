import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contentPolicy, policyLine, type PolicyNeeds } from '../../src/owner/policy.js';

const site = { page: 'https://www.service.fr/salaries/', files: '/pdp-widgets/', sheet: true };
const rows: readonly [string, Partial<PolicyNeeds>, string][] = [
  ['un questionnaire', { embeds: [{ tag: 'pdp-questionnaire' }] }, "script-src 'self'; style-src 'self'"],
  ['sans la feuille de style', { sheet: false, embeds: [{ tag: 'pdp-eligibilite' }] }, "script-src 'self'"],
  [
    'un questionnaire du site',
    { embeds: [{ tag: 'pdp-questionnaire', attributes: { src: '/q.json' } }] },
    "script-src 'self'; style-src 'self'; connect-src 'self'",
  ],
  [
    'un formulaire, récepteur sur un autre site, deux fois',
    {
      embeds: [1, 2].map(() => ({
        tag: 'pdp-rendez-vous',
        attributes: { endpoint: ' https://rdv.service.fr/demande?x=1 ' },
      })),
    },
    "script-src 'self'; style-src 'self'; connect-src https://rdv.service.fr",
  ],
  [
    'des récepteurs par caisse et une configuration',
    { embeds: [{ tag: 'pdp-rendez-vous' }], reached: ['/pdp.json', 'https://a.fr/d', 'https://b.fr/d'] },
    "script-src 'self'; style-src 'self'; connect-src 'self' https://a.fr https://b.fr",
  ],
  [
    'les fichiers sur un autre site',
    { files: 'https://cdn.service.fr/pdp-widgets/', embeds: [{ tag: 'pdp-dispositifs' }] },
    'script-src https://cdn.service.fr/pdp-widgets/; style-src https://cdn.service.fr/pdp-widgets/',
  ],
  [
    'Trusted Types',
    { trustedTypes: true, embeds: [{ tag: 'pdp-dispositifs' }] },
    "script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
  ],
  [
    'l’empreinte de la table des fichiers',
    { embeds: [{ tag: 'pdp-eligibilite' }], hashes: ['sha256-abc='] },
    "script-src 'self' 'sha256-abc='; style-src 'self'",
  ],
  ['un cadre', { framed: true, embeds: [{ tag: 'pdp-eligibilite' }] }, "frame-src 'self'"],
  [
    'B47, une adresse que rien ne peut lire est laissée de côté',
    { embeds: [{ tag: 'pdp-rendez-vous', attributes: { endpoint: 'https://' } }] },
    "script-src 'self'; style-src 'self'",
  ],
  [
    'B47, une adresse qui n’est pas du web aussi',
    {
      embeds: [{ tag: 'pdp-rendez-vous', attributes: { endpoint: 'data:text/html,x' } }],
      reached: ['blob:https://x.fr/1', 'ftp://x.fr/pdp.json'],
    },
    "script-src 'self'; style-src 'self'",
  ],
  [
    'un attribut d’un autre outil ne compte pas',
    { embeds: [{ tag: 'pdp-eligibilite', attributes: { src: '/x', endpoint: 'https://x.fr' } }] },
    "script-src 'self'; style-src 'self'",
  ],
];

describe('contentPolicy', () => {
  for (const [what, needs, line] of rows)
    it(what, () =>
      assert.equal(policyLine(contentPolicy({ ...site, embeds: [], ...needs })), `default-src 'none'; ${line}`),
    );
  it('a source never opens a directive: what the owner types cannot add another', () => {
    for (const address of [
      "https://x.fr/;script-src 'unsafe-inline'",
      'https://x.fr;script-src *',
      'data:text/html,x',
      'blob:x',
    ])
      for (const [, sources] of contentPolicy({
        ...site,
        files: address,
        embeds: [{ tag: 'pdp-rendez-vous', attributes: { endpoint: address } }],
      }))
        for (const source of sources) assert.doesNotMatch(source, /[;,\s]/, address);
  });
});
