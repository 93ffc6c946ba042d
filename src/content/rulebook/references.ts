import type { FicheReferences } from '../../model/fiche.js';

/** D'où viennent les listes qui n'appartiennent à aucune mesure, et quand elles ont été relues. */
export const listReferences: Readonly<Record<'caisses' | 'contacts' | 'service', FicheReferences>> = {
  caisses: { sources: ['droits-s16', 'droits-s99', 'droits-s100'], checkedOn: '2026-11-22', reviewBy: '2027-11-22' },
  contacts: {
    sources: ['droits-s59', 'droits-s76', 'droits-s93', 'droits-s99'],
    checkedOn: '2026-11-22',
    reviewBy: '2027-11-22',
  },
  service: { sources: ['arret-s13', 'droits-s52', 'droits-s59'], checkedOn: '2026-11-22', reviewBy: '2027-05-22' },
};
