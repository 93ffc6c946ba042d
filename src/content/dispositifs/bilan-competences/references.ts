import type { FicheReferences } from '../../../model/fiche.js';

/** D'où viennent les faits de cette fiche, et quand ils ont été relus. */
const references: FicheReferences = {
  sources: ['arret-t1', 'arret-s14', 'arret-s16', 'droits-s32', 'droits-s36', 'droits-s78', 'droits-s79'],
  checkedOn: '2026-11-22',
  reviewBy: '2027-01-01',
};
export default references;
