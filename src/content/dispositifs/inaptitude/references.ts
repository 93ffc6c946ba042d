import type { FicheReferences } from '../../../model/fiche.js';

/** D'où viennent les faits de cette fiche, et quand ils ont été relus. */
const references: FicheReferences = {
  sources: ['arret-t1', 'arret-s21', 'droits-s59', 'droits-s90'],
  checkedOn: '2026-11-22',
  reviewBy: '2027-11-22',
};
export default references;
