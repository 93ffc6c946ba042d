/** Every host page of the list, what other tests show, and what is not done. */
import { documentPages } from './document.pages.js';
import type { Elsewhere, HostPage, Undone } from './host-page.js';
import { scriptPages } from './script.pages.js';
import { stylePages } from './style.pages.js';

export const hostPages: readonly HostPage[] = [...stylePages, ...documentPages, ...scriptPages];
/** The two halves in which the pages are visited, so that no test file is long. */
export const halves = { style: stylePages, script: [...documentPages, ...scriptPages] } as const;

/** Shown by other tests, whose titles bear the id. */
export const elsewhere: readonly Elsewhere[] = [
  { id: 'H18', what: '20 outils sur une page, mêlés', file: 'test/hosts/many.test.ts' },
  {
    id: 'H26',
    what: 'politique de contenu aux `trusted-types` qui nous refuse : repli',
    file: 'test/hosts/fallback.test.ts',
  },
  {
    id: 'H31',
    what: 'script bloqué, absent, coupé, navigateur sans modules : repli',
    file: 'test/hosts/fallback.test.ts',
  },
  { id: 'H32', what: 'deux versions de la bibliothèque', file: 'test/hosts/classic.test.ts' },
  { id: 'H44', what: 'sans JavaScript : repli', file: 'test/hosts/fallback.test.ts' },
  { id: 'H45', what: 'WordPress, page faite et servie par lui', file: 'test/cms/wordpress.test.ts' },
  { id: 'H45', what: 'ce que SPIP, Drupal et TYPO3 impriment', file: 'test/cms/printed.test.ts' },
];

export const undone: readonly Undone[] = [];
