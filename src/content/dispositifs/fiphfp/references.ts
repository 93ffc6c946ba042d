import type { FicheReferences } from '../../../model/fiche.js';

/** D'où viennent les faits de cette fiche, et quand ils ont été relus. */
const references: FicheReferences = {
  sources: ['droits-s40', 'droits-s50', 'droits-s51', 'droits-s90', 'arret-t1'],
  checkedOn: '2026-11-22',
  reviewBy: '2027-05-22',
};
export default references;
