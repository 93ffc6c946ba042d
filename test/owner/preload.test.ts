import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Choice, Published, Tag } from '../../demo/configurer/output/choice.js';
import { firstScreen } from '../../demo/configurer/output/preload.js';

const { files } = JSON.parse(readFileSync('dist/manifest.json', 'utf8')) as {
  files: Record<string, { integrity: string }>;
};
const integrity = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, file.integrity]));

describe('the lines that prepare the loading name files that are published', () => {
  for (const [tag, attributes, wanted, ...last] of [
    ['pdp-questionnaire', {}, 'questionnaire auto-positionnement-pdp.fr'],
    ['pdp-dispositifs', {}, 'dispositifs rulebook rules asker finder-asking'],
    [
      'pdp-dispositifs',
      { mode: 'catalogue' },
      'dispositifs rulebook rules catalogue answerer rolldown-runtime finder-asking finder-fiches reminders.fr search-index.fr',
    ],
    ['pdp-eligibilite', {}, 'eligibilite eligibilite.fr rulebook rules'],
    ['pdp-questionnaire', { questionnaire: 'signaux-alerte-employeur' }, 'questionnaire signaux-alerte-employeur.fr'],
    ['pdp-questionnaire', { src: '/q.json' }, 'questionnaire own schemas.js'],
    ['pdp-rendez-vous', { endpoint: '/demande' }, 'rendez-vous.element'],
    ['pdp-rendez-vous', {}, 'rendez-vous.element contact.view'],
    ['pdp-rendez-vous', { endpoint: '/demande', service: 'assurance-maladie' }, 'rendez-vous.element recipient'],
    ['pdp-eligibilite', { next: 'rdv' }, 'eligibilite eligibilite.fr rulebook rules', 'offers'],
    ['pdp-eligibilite', { locales: 'fr en' }, 'eligibilite eligibilite.fr rulebook rules', 'offers'],
  ] as const)
    it(`${tag} ${JSON.stringify(attributes)}: ${wanted}`, () => {
      const choice = { tag: tag as Tag, attributes } as unknown as Choice;
      const named = firstScreen(choice, { integrity } as unknown as Published);
      const parts = named.map((name) => name.replace(/^[\da-f]{6}\/(.+)\.js$/, '$1'));
      assert.deepEqual(parts, [`${tag.slice(4)}.define.js`, ...wanted.split(' '), 'shared', ...last]);
    });
});
