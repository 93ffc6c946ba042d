import { existsSync } from 'node:fs';
import { headMarkup, tagMarkup } from '../../demo/configurer/output/markup.js';
import type { Tag as TagName } from '../../demo/configurer/output/choice.js';
import { notice } from '../../stories/rendez-vous.examples.js';
import { docsPage, escape, say } from '../docs-page.js';
import type { Words } from './attribute-words.js';
import { shotName, shots } from './shots.js';
import type { Written } from './markdown.js';
import type { Tag } from './manifest.js';
import { states } from './states.js';
import * as tables from './tables.js';

/** What the snippet of a tag holds. */
const given: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'pdp-dispositifs': { audience: 'travailleur' },
  'pdp-rendez-vous': { endpoint: 'https://rdv.votre-service.fr/demande', ...notice },
};
const contact = { 'contact-label': 'Nom de votre service', 'contact-tel': '03 53 01 20 40' };

/** The snippet as the page « Configurer » writes it. */
function snippet(tag: string): string {
  const choice = {
    ...{ tag: tag as TagName, attributes: { ...given[tag], ...contact }, theme: {} },
    ...{ site: '', folder: '/pdp-widgets/', isClassic: false, withIntegrity: false, trustedTypes: false },
  };
  return `${headMarkup(choice, { version: '', integrity: {} })}\n${tagMarkup(choice)}`;
}

/** Pictures of the tag, those that were taken: none without a Chromium. */
function pictures(tag: string, folder: string): string {
  const taken = shots.filter(({ id }) => existsSync(`${folder}/${shotName(tag, id)}`));
  const figures = taken.map(
    ({ id, words }) =>
      `<figure><img src="../${shotName(tag, id)}" width="360" height="640" loading="lazy" alt="${say(`${tag}, ${words.toLowerCase()}, sur un téléphone`)}" /><figcaption>${say(words)}</figcaption></figure>`,
  );
  return figures.length
    ? `<h2 id="images">Ce que l’on voit</h2><p>${say('Images prises par la commande qui a fait cette page, avec les mêmes fichiers.')}</p><div class="shots">${figures.join('')}</div>`
    : '';
}

const section = (id: string, title: string, body: string) => (body ? `<h2 id="${id}">${say(title)}</h2>${body}` : '');

/** The page of one tag: its text, what one pastes, what one sees, then every name of the manifest. */
export function widgetPage(
  tag: Tag,
  text: Written,
  tags: readonly Tag[],
  all: Map<string, Map<string, Words>>,
  folder: string,
): string {
  const name = tag.tagName;
  const list = states[name]!.map((state) => `<li>${say(state)}</li>`).join('');
  return docsPage({
    path: `outils/${name}.html`,
    title: text.title,
    lead: text.lead,
    body: [
      text.body,
      section(
        'extrait',
        'L’extrait à coller',
        `<pre tabindex="0"><code>${escape(snippet(name))}</code></pre><p>${say('La page « Configurer » l’écrit avec vos réglages, pour votre site.')}</p>`,
      ),
      pictures(name, folder),
      section(
        'etats',
        'Les états',
        `<p>${say('Chaque état a son exemple dans Storybook, et ses essais d’accessibilité.')}</p><ul class="columns">${list}</ul>`,
      ),
      section('attributs', 'Les attributs', tables.attributesTable(tag, all)),
      section('proprietes', 'Les propriétés', tables.propertiesTable(tag)),
      section('evenements', 'Ce que l’outil annonce à la page', tables.eventsTable(tag)),
      section('parties', 'Les parties à habiller', tables.partsTable(tag)),
      section('style', 'Les propriétés de style', tables.tokensTable(tags)),
    ].join(''),
  });
}
