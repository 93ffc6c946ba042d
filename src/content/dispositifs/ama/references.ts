import type { FicheReferences } from '../../../model/fiche.js';

/** D'où viennent les faits de cette fiche, et quand ils ont été relus. */
const references: FicheReferences = {
  sources: ['arret-s16', 'droits-s29', 'droits-s32', 'droits-s32b', 'droits-s32c'],
  checkedOn: '2026-11-22',
  reviewBy: '2027-11-22',
};
export default references;
