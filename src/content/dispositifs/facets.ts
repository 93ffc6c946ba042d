/**
 * À quel besoin répond chaque mesure, pour le filtre « Besoin » du catalogue. Une ligne par fiche, au moins un besoin.
 * Les autres filtres (pour qui, quand, qui commence) se lisent dans les règles.
 *
 * `poste` : rester à son poste ou dans sa propre activité. `autre_poste` : changer de poste, même métier ou même entreprise.
 * `autre_metier` : changer de métier, se former, s’orienter. `revenus` : ce qui est versé, les droits, le budget.
 * `reconnaissance` : handicap reconnu, et les aides qui en dépendent.
 */
export type Besoin = 'poste' | 'autre_poste' | 'autre_metier' | 'revenus' | 'reconnaissance';

export const besoins: Readonly<Record<string, readonly Besoin[]>> = {
  inaptitude: ['autre_poste', 'revenus'],
  iti: ['revenus'],
  reclassement: ['autre_poste'],
  ppr: ['autre_poste', 'autre_metier'],
  'visite-reprise': ['poste'],
  'visite-reprise-dispense': ['poste'],
  'visite-prereprise': ['poste', 'autre_poste'],
  'visite-demande': ['poste', 'autre_poste'],
  'visite-mi-carriere': ['poste'],
  'service-social': ['poste', 'autre_poste', 'autre_metier', 'revenus', 'reconnaissance'],
  cep: ['autre_poste', 'autre_metier'],
  'assistant-social-spsti': ['poste', 'revenus', 'reconnaissance'],
  'cellule-pdp': ['poste', 'autre_poste', 'autre_metier'],
  'rendez-vous-liaison': ['poste', 'autre_poste'],
  'essai-encadre': ['poste', 'autre_poste', 'autre_metier'],
  crpe: ['poste', 'autre_poste', 'autre_metier'],
  'tpt-salarie': ['poste'],
  'tpt-atmp': ['poste'],
  'tpt-independant': ['poste'],
  'tpt-agricole': ['poste'],
  'tpt-fonction-publique': ['poste'],
  'amenagement-poste': ['poste'],
  remobilisation: ['autre_poste', 'autre_metier'],
  'bilan-competences': ['autre_poste', 'autre_metier'],
  ptp: ['autre_metier'],
  cpf: ['autre_poste', 'autre_metier'],
  'periode-reconversion': ['autre_poste', 'autre_metier'],
  pmsmp: ['autre_poste', 'autre_metier'],
  inclupro: ['autre_metier'],
  psop: ['autre_metier'],
  comete: ['poste', 'autre_poste', 'autre_metier'],
  moaij: ['autre_metier'],
  premij: ['autre_metier'],
  arpij: ['autre_metier'],
  potentialis: ['autre_metier'],
  ama: ['poste'],
  'spsti-independants': ['poste'],
  'help-independants': ['poste', 'revenus'],
  rqth: ['reconnaissance'],
  'cap-emploi': ['poste', 'autre_poste', 'autre_metier', 'reconnaissance'],
  agefiph: ['poste', 'reconnaissance'],
  rlh: ['poste', 'reconnaissance'],
  'emploi-accompagne': ['poste', 'autre_poste', 'reconnaissance'],
  fiphfp: ['poste', 'reconnaissance'],
  'mdph-prestations': ['reconnaissance', 'revenus'],
  'pension-invalidite': ['revenus'],
  'aides-cpam': ['revenus'],
  'retraite-inaptitude': ['revenus'],
  c2p: ['poste', 'autre_metier', 'revenus'],
  ajpa: ['revenus'],
};
