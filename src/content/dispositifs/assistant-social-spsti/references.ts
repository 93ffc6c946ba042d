import type { FicheReferences } from '../../../model/fiche.js';

/** D'où viennent les faits de cette fiche, et quand ils ont été relus. */
const references: FicheReferences = {
  sources: ['arret-s22', 'droits-s55', 'droits-s61', 'droits-s64', 'droits-s70'],
  checkedOn: '2026-11-22',
  reviewBy: '2027-11-22',
};
export default references;
