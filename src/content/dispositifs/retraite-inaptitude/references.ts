import type { FicheReferences } from '../../../model/fiche.js';

/** D'où viennent les faits de cette fiche, et quand ils ont été relus. */
const references: FicheReferences = {
  sources: ['droits-s26', 'droits-s67', 'droits-s84', 'droits-s85', 'droits-s86'],
  checkedOn: '2026-11-22',
  reviewBy: '2027-11-22',
};
export default references;
