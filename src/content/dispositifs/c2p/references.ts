import type { FicheReferences } from '../../../model/fiche.js';

/** D'où viennent les faits de cette fiche, et quand ils ont été relus. */
const references: FicheReferences = {
  sources: ['droits-s36', 'droits-s87', 'droits-s88'],
  checkedOn: '2026-11-22',
  reviewBy: '2027-11-22',
};
export default references;
