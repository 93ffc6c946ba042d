import type { FicheReferences } from '../../../model/fiche.js';

/** D'où viennent les faits de cette fiche, et quand ils ont été relus. */
const references: FicheReferences = {
  sources: ['droits-s30', 'droits-s32d', 'droits-s89', 'droits-s90', 'droits-s91', 'droits-s92'],
  checkedOn: '2026-11-22',
  reviewBy: '2027-01-01',
};
export default references;
