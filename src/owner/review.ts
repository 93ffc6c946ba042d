import { problemLine } from './line.js';

const told = new Set<string>();

/**
 * Tells the owner, once a tag, that its content should have been read again.
 * @example tellReview('pdp-eligibilite', '2027-05-22')
 */
export function tellReview(tag: string, reviewBy: string): void {
  if (told.has(tag)) return;
  told.add(tag);
  const found = `contenu à relire avant le ${reviewBy.split('-').reverse().join('/')} ; le public lit qu’il faut le faire confirmer, et six mois plus tard « pertinent » devient « à vérifier »`;
  const accepted = 'une version plus récente des fichiers, ou de content/<version>.json donnée par data-content';
  console.error(problemLine({ code: 'PDP-022', where: `<${tag}>`, found, accepted }));
}
