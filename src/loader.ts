import { common, embeds } from './loader/embeds.js';
import { usePack } from './lazy/pack.js';
import { pageLanguage } from './loader/language.js';
import { respell, spelled } from './loader/spellings.js';

const nouns = Object.keys(embeds);
const tags = nouns.map((noun) => `pdp-${noun}`).join();
/** Tells that a file did not come; in full here: the files that write the other lines may be missing too. */
const missing = (where: string) =>
  console.error(
    `PDP-006: ${where}: un fichier de la bibliothèque n'a pas pu être chargé ; accepté : le dossier pdp-widgets entier, copié à côté de loader.js`,
  );
/** The configuration is read once the whole page is there, wherever the loader's script stands; without it, tags start all the same. */
const config = new Promise<unknown>((parsed) => {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', parsed);
  else parsed(0);
})
  .then(() => {
    const asks =
      document.querySelector('script:is([data-pdp-check],[data-content],[data-pdp-config],[data-config])') ||
      /pdp-check/.test(location.search); // near enough: `prepare` reads it closely
    return asks ? import('./loader/prepare.js').then(({ prepare }) => prepare(usePack, missing)) : undefined;
  })
  .catch(() => void missing('loader.js')); // a page's own console.error may give something

const met = new WeakSet();
/** True the first time a node is met. */
const isNew = (node: object) => !met.has(node) && Boolean(met.add(node));

/** Tells of a name that is none of ours or, without `accepted`, of what cannot be observed. */
function wrong(found: unknown, accepted?: readonly string[]): void {
  import('./loader/unknown-name.js').then(({ tell }) => tell(found, accepted)).catch(() => missing('loader.js'));
}

function fetchFor(element: HTMLElement): void {
  const { localName } = element;
  const language = pageLanguage();
  const files = [...embeds[localName.slice(4)]!(element, language), ...common(element, language)];
  Promise.all(files).catch(() => missing(`<${localName}>`));
}

function search(root: ParentNode, configure: Awaited<typeof config>): void {
  for (const node of root.querySelectorAll<HTMLElement>(spelled)) {
    const noun = node.dataset.pdp?.trim() ?? '';
    if (nouns.includes(noun)) respell(node, `pdp-${noun}`);
    else if (isNew(node)) wrong(noun, nouns);
  }
  for (const element of root.querySelectorAll<HTMLElement>(tags))
    if (isNew(element)) {
      configure?.(element);
      fetchFor(element);
    }
}

/**
 * Brings our tags to life under `root`, now and when they are added later. The page itself is observed already;
 * give an open shadow root to reach what is inside it. Calling it twice is harmless.
 * @example observe(document.querySelector('site-card').shadowRoot)
 */
export function observe(root: Document | ShadowRoot): void {
  if (!root?.querySelectorAll) return wrong(root);
  if (!isNew(root)) return;
  void config.then((configure) => {
    search(root, configure);
    new MutationObserver((records) => {
      if (records.some(({ addedNodes }) => addedNodes.length)) search(root, configure);
    }).observe(root, { childList: true, subtree: true });
  });
}

observe(document);
