import type { Thing } from '../card/government-service.js';

const addresses = ['url', 'serviceUrl'];

/** One property in a node that shows nothing; an address is a link that nothing fetches. */
function property(name: string, value: string | Thing): HTMLElement {
  if (typeof value !== 'string') {
    const node = itemOf(value);
    node.setAttribute('itemprop', name);
    return node;
  }
  const isAddress = addresses.includes(name);
  const node = document.createElement(isAddress ? 'link' : 'meta');
  node.setAttribute('itemprop', name);
  node.setAttribute(isAddress ? 'href' : 'content', value);
  return node;
}

/**
 * A thing of schema.org as microdata: nodes without a word to show. Instead of a script of data, which a page with Trusted Types reports.
 * @example itemOf({ '@type': 'Organization', name: 'MDPH' }).outerHTML // <div itemscope itemtype="https://schema.org/Organization">…
 */
export function itemOf({ '@type': type, '@id': id, ...said }: Thing): HTMLElement {
  const node = document.createElement('div');
  node.setAttribute('itemscope', '');
  node.setAttribute('itemtype', `https://schema.org/${type}`);
  if (typeof id === 'string') node.setAttribute('itemid', id);
  for (const [name, values] of Object.entries(said))
    node.append(...[values].flat().map((value: string | Thing) => property(name, value)));
  return node;
}
