import { telHref } from '../../../src/elements/shared/safe-url.js';
import { accepted, titleOf, titles, widgets } from '../../../src/embed/parameters.js';
import { contentPolicy, policyLine } from '../../../src/owner/policy.js';
import type { Choice, Published } from './choice.js';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it is written in markup, in an attribute or between tags, on one line. @example escape('a "b"') // 'a &quot;b&quot;' */
export const escape = (text: string): string =>
  text.replace(/[\s\0]+/g, ' ').replace(/[&<>"]/g, (sign) => entities[sign]!);

const attributesOf = (attributes: Readonly<Record<string, string>>, prefix = ''): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${prefix}${name}${value ? `="${escape(value)}"` : ''}`)
    .join('');

/** What people read when the tool cannot start: inline and on one line, which every editor keeps. */
export function fallback({ attributes }: Choice): string {
  for (const kind of ['contact', 'social']) {
    const { [`${kind}-label`]: label = '', [`${kind}-tel`]: tel = '' } = attributes;
    if (telHref(tel))
      return `Appelez ${escape(label) || 'le service'} au <a href="${telHref(tel)}">${escape(tel)}</a>.`;
  }
  return 'Contactez votre service de prévention et de santé au travail. Votre employeur peut vous donner ses coordonnées.';
}

/** The tag, on one line. */
export const tagMarkup = (choice: Choice): string =>
  `<${choice.tag}${attributesOf(choice.attributes)}>${fallback(choice)}</${choice.tag}>`;

/** The same as a `div`, for editors that take unknown tags away. */
export const divMarkup = (choice: Choice): string =>
  `<div data-pdp="${choice.tag.slice(4)}"${attributesOf(choice.attributes, 'data-')}>${fallback(choice)}</div>`;

const folderOf = ({ folder }: Choice) => escape(folder.endsWith('/') ? folder : `${folder}/`);
const seal = (file: string, { withIntegrity }: Choice, { integrity }: Published) =>
  withIntegrity && integrity[file] ? ` integrity="${integrity[file]}" crossorigin="anonymous"` : '';

/** A `link` to a file of the library, with its hash. @example fileLine('link rel="modulepreload"', 'a.js', choice, published) */
export const fileLine = (link: string, file: string, choice: Choice, published: Published): string =>
  `<${link} href="${folderOf(choice)}${file}"${seal(file, choice, published)}>`;

/** The one file without modules: each holds French and one other language. @example classicFile('fr en') // 'pdp-widgets.iife.en.js' */
export const classicFile = (locales = ''): string =>
  `pdp-widgets.iife.${locales.split(' ').find((locale) => locale && locale !== 'fr') ?? 'fr'}.js`;

/** The style sheet and the script, once a page. */
export function headMarkup(choice: Choice, published: Published): string {
  const folder = folderOf(choice);
  const script = choice.isClassic ? classicFile(choice.attributes['locales']) : 'loader.js';
  const kind = choice.isClassic ? 'defer' : 'type="module"';
  return [
    fileLine('link rel="stylesheet"', 'pdp-widgets.css', choice, published),
    `<script ${kind} src="${folder}${script}"${seal(script, choice, published)}></script>`,
  ].join('\n');
}

/** The colours as a rule of the site's style sheet, or an empty text. */
export function themeRule({ tag, theme }: Choice): string {
  const lines = Object.entries(theme).map(
    ([name, value]) => `  --pdp-${name}: ${value.replace(/[^#\w.%() ,-]/g, '')};`,
  );
  return lines.length ? [`${tag} {`, ...lines, '}'].join('\n') : '';
}

const frames: Readonly<Record<string, { height: number; title: string }>> = {
  'pdp-questionnaire': { height: 1300, title: 'Questionnaire : où en suis-je avec mon travail ?' },
  'pdp-dispositifs': { height: 1000, title: 'Les aides pour garder son emploi' },
  'pdp-eligibilite': { height: 1000, title: 'Le service social de l’Assurance Maladie est-il pour moi ?' },
};

/** What the frame is called: what a screen reader says of it depends on who reads. */
function frameTitle({ tag, attributes }: Choice): string | undefined {
  const widget = widgets.find((one) => tag === `pdp-${one}`)!;
  const words = titleOf(widget, (name) => attributes[name]);
  return words === titles[widget] ? frames[tag]?.title : words.fr;
}

/** What cannot stand in the address of a frame, but for contacts. */
export const leftOutOfFrame = ({ attributes }: Choice): string[] =>
  Object.keys(attributes).filter((name) => !Object.hasOwn(accepted, name) && !/^(contact|social)-/.test(name));

/** A frame and a way out of it; undefined for a questionnaire of the site, which embed.html would replace by ours, and for the request form, whose notice does not fit in an address. */
export function frameMarkup(choice: Choice): string | undefined {
  const frame = frames[choice.tag];
  const title = frameTitle(choice);
  if (!frame || !title || choice.attributes['src']) return undefined;
  // only what says nothing of a person may stand in the address of a frame, and embed.html keeps that list
  const given = Object.entries(choice.attributes).filter(
    ([name, value]) => Object.hasOwn(accepted, name) && accepted[name]!.test(value),
  );
  const query = new URLSearchParams([['widget', choice.tag.slice(4)], ...given]).toString();
  const address = `${folderOf(choice)}embed.html?${escape(query)}`;
  return [
    `<iframe src="${address}" title="${escape(title)}" width="100%" height="${frame.height}" loading="lazy"></iframe>`,
    `<p><a href="${address}">${escape(title)} : ouvrir dans une page entière</a>. ${fallback(choice)}</p>`,
  ].join('\n');
}

/** The site's address; any other than the library's does while none can be read. */
export const homeOf = ({ site }: Choice): string => (URL.canParse(site) ? site : 'https://www.votre-site.fr/');

/** The content policy a page with this tool alone needs. */
export const policyMarkup = (choice: Choice, isFramed = false): string => {
  const { tag, attributes, folder, trustedTypes } = choice;
  return policyLine(
    contentPolicy({
      ...{ page: homeOf(choice), files: folder, sheet: true },
      ...{ embeds: [{ tag, attributes }], trustedTypes, framed: isFramed },
    }),
  );
};
