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
  { id: 'H29', what: 'cadre `sandbox` sans `allow-forms`', file: 'test/hosts/sandbox.test.ts' },
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

/** Asked by the list, and shown by no test: counted as not done. */
export const undone: readonly Undone[] = [
  {
    id: 'H18',
    what: '20 outils, chacun mené au bout au clavier',
    why: 'ils démarrent tous ; seul le premier de chaque sorte est mené au bout, sur les autres pages',
  },
  {
    id: 'H21',
    what: 'taille minimale des caractères à 20 px, agrandissement du texte seul',
    why: 'réglages du navigateur qu’un test ne change pas ; le second est imité',
  },
  {
    id: 'H22',
    what: 'processeur six fois plus lent',
    why: 'aucune commande du banc d’essai ne ralentit le processeur',
  },
  {
    id: 'H23',
    what: 'vrai clavier de téléphone',
    why: 'aucun téléphone dans le banc d’essai ; la fenêtre qu’il laisse est imitée',
  },
  {
    id: 'H29',
    what: 'cadre `sandbox` sans `allow-same-origin`',
    why: 'un test n’entre pas dans un cadre sans origine ; sans script, c’est le repli de H44',
  },
  {
    id: 'H32',
    what: 'page qui a sa propre copie de lit, d’une autre version',
    why: 'aucune autre version de lit parmi les outils du dépôt',
  },
  {
    id: 'H33',
    what: 'vrais prototype.js et MooTools',
    why: 'imités : leurs fichiers ne sont pas parmi les outils du dépôt',
  },
  {
    id: 'H34',
    what: 'vrais jQuery et jQuery Validate',
    why: 'imités : leurs fichiers ne sont pas parmi les outils du dépôt',
  },
  {
    id: 'H37',
    what: 'retour par le cache des pages du navigateur',
    why: 'une page dans un cadre n’entre pas dans ce cache',
  },
  {
    id: 'H42',
    what: 'vrai site en http',
    why: 'le serveur d’essai est sur la machine même, que les navigateurs tiennent pour sûre ; imité',
  },
  {
    id: 'H43',
    what: '`URL` ou `fetch` rendus inutilisables par la page',
    why: 'seules des enveloppes qui fonctionnent encore sont essayées',
  },
  {
    id: 'H46',
    what: 'mode lecture du navigateur',
    why: 'un test ne l’ouvre pas ; il ne garde que les mots de la page',
  },
];
