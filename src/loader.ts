import { pageLocale } from './i18n/page-locale.js';
import { embeds } from './loader/embeds.js';
import { respell, spelled } from './loader/spellings.js';

const nouns = Object.keys(embeds);
const tags = nouns.map((noun) => `pdp-${noun}`).join();
/** The configuration is read once the whole page is there, wherever the loader's script stands. */
const config = new Promise<void>((parsed) => {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => parsed(), { once: true });
  else parsed();
}).then(async () => {
  if (!document.querySelector('script[data-pdp-config],script[data-config]')) return undefined;
  const { configure, readPageConfig } = await import('./loader/page-config.js');
  const page = await readPageConfig();
  return page && ((element: HTMLElement) => configure(element, page));
});
const asked = new WeakSet<Element>();

function fetchFor(element: HTMLElement): void {
  if (asked.has(element)) return;
  asked.add(element);
  const files = embeds[element.localName.slice(4)]!(element, pageLocale());
  Promise.all(files).catch(() =>
    // in full here: the files that write the other lines may be missing too
    console.error(
      `PDP-006: <${element.localName}>: un fichier de la bibliothèque n'a pas pu être chargé ; accepté : le dossier pdp-widgets entier, copié à côté de loader.js`,
    ),
  );
}

function take(node: HTMLElement): void {
  const noun = node.dataset.pdp;
  if (noun === undefined) return fetchFor(node);
  if (nouns.includes(noun)) return respell(node, `pdp-${noun}`);
  if (asked.has(node)) return;
  asked.add(node);
  void import('./loader/unknown-name.js').then(({ tellUnknownName }) => tellUnknownName(noun, nouns));
}

function search(root: ParentNode, configure: Awaited<typeof config>): void {
  for (const node of root.querySelectorAll<HTMLElement>(spelled)) take(node);
  for (const node of root.querySelectorAll<HTMLElement>(tags)) {
    if (!asked.has(node)) configure?.(node);
    take(node);
  }
}

/**
 * Brings our tags to life under `root`, now and when they are added later. The page itself is observed already;
 * give an open shadow root to reach what is inside it. Calling it twice is harmless.
 * @example observe(document.querySelector('site-card').shadowRoot)
 */
export function observe(root: Document | ShadowRoot): void {
  if (asked.has(root as unknown as Element)) return;
  asked.add(root as unknown as Element);
  void config.then((configure) => {
    search(root, configure);
    new MutationObserver((records) => {
      const added = records.some(({ addedNodes }) => [...addedNodes].some((node) => node instanceof Element));
      if (added) search(root, configure);
    }).observe(root, { childList: true, subtree: true });
  });
}

observe(document);
