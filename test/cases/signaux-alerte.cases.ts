/** Situations publiques du guide de l'employeur : m1 à m9 (1 oui, 0 non, ? je ne sais pas), total interne, niveau, conseils en plus de g-parler. */
export const managerCases = [
  { id: 'M1', answers: '000000000', total: 0, band: 'g0', advice: [] },
  { id: 'M2', answers: '100000000', total: 1, band: 'g1', advice: ['g-liaison', 'g-reprise'] },
  { id: 'M3', answers: '010000000', total: 1, band: 'g1', advice: ['g-visite'] },
  { id: 'M4', answers: '011000000', total: 2, band: 'g1', advice: ['g-visite'] },
  { id: 'M5', answers: '011100000', total: 3, band: 'g2', advice: ['g-visite', 'g-cellule'] },
  { id: 'M6', answers: '000000001', total: 1, band: 'g2', advice: ['g-cellule', 'g-amenagement'] },
  { id: 'M7', answers: '?????????', total: null, band: null, advice: [] },
  { id: 'M8', answers: '10?????0?', total: 1, band: 'g1', advice: ['g-liaison', 'g-reprise'] },
  {
    id: 'M9',
    answers: '111111111',
    total: 9,
    band: 'g2',
    advice: ['g-liaison', 'g-reprise', 'g-visite', 'g-cellule', 'g-social', 'g-organisation', 'g-amenagement'],
  },
] as const;
