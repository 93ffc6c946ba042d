import type { usePack } from '../lazy/pack.js';
import { addressOf } from '../owner/own-script.js';

const isThere = (name: string) => document.querySelector(`script[data-${name}]`) !== null;

/**
 * What a page may ask for before its tags come to life, each in a file of its own: the owner's panel, which shows every
 * line that follows; a newer content; the configuration, which comes back as what it does to a tag. One whose file does
 * not come is told as `missing`, and takes nothing from the others.
 * @example const configure = await prepare(usePack, (where) => console.error(where))
 */
export async function prepare(
  keep: typeof usePack,
  missing: (where: string) => void,
): Promise<((element: HTMLElement) => void) | undefined> {
  let refused: (() => void) | undefined;
  if (isThere('pdp-check') || /[?&]pdp-check\b/.test(location.search))
    await import('./check.js').then(({ openPanel }) => (refused = openPanel())).catch(() => missing('data-pdp-check'));
  const content = addressOf('content');
  if (content !== undefined)
    await import('./content-pack.js')
      .then(({ useContentPack }) => useContentPack(content, keep))
      .catch(() => missing('data-content'));
  const address = addressOf('config');
  if (!isThere('pdp-config') && !address) return undefined;
  try {
    const { configure, readPageConfig } = await import('./page-config.js');
    const page = await readPageConfig(address);
    if (!page) refused?.();
    return page && ((element) => configure(element, page));
  } catch {
    missing('configuration');
    return undefined;
  }
}
