/** D’où viennent les rappels, et quand ils ont été relus. Aucune page ne charge ce fichier. */
export const reminderSources: Readonly<
  Record<string, { readonly sources: readonly string[]; readonly verifiedOn: string }>
> = {
  N01: { sources: ['CSS L. 321-2', 'CSS R. 321-2', 'CSS L. 162-4-4', 'ameli.fr'], verifiedOn: '2026-11-22' },
  N02: { sources: ['CSS L. 323-6', 'CSS L. 323-3-1'], verifiedOn: '2026-11-22' },
  N03: { sources: ['CSS L. 323-6'], verifiedOn: '2026-11-22' },
  N04: { sources: ['C. trav. L. 1237-13', 'C. trav. L. 5422-1'], verifiedOn: '2026-11-22' },
  N05: { sources: ['C. trav. L. 1237-1-1', 'C. trav. R. 1237-13'], verifiedOn: '2026-11-22' },
  N06: { sources: ['CSS R. 142-1', 'CSS R. 142-1-A'], verifiedOn: '2026-11-22' },
  N07: { sources: ['C. trav. L. 4624-7', 'C. trav. R. 4624-45'], verifiedOn: '2026-11-22' },
  N08: {
    sources: [
      'C. trav. L. 1226-4',
      'C. trav. L. 1226-11',
      'Cass. soc. 10/01/2024, n° 22-13.464',
      'CSS D. 433-3',
      'CSS D. 433-6',
    ],
    verifiedOn: '2026-11-22',
  },
  N09: { sources: ['C. trav. L. 1226-14'], verifiedOn: '2026-11-22' },
  N10: { sources: ['C. trav. R. 4624-30'], verifiedOn: '2026-11-22' },
  N11: { sources: ['C. trav. R. 4624-31', 'C. trav. R. 4624-34'], verifiedOn: '2026-11-22' },
  N12: {
    sources: ['CSS L. 323-3', 'CSS R. 323-3', 'CSS R. 433-15', 'C. trav. L. 4624-3', 'C. trav. L. 4624-6'],
    verifiedOn: '2026-11-22',
  },
  N13: { sources: ['CSS L. 441-1', 'CSS L. 441-2', 'CSS R. 441-2'], verifiedOn: '2026-11-22' },
  N14: { sources: ['CSS R. 341-8'], verifiedOn: '2026-11-22' },
  N15: { sources: ['CASF R. 241-33'], verifiedOn: '2026-11-22' },
  N16: {
    sources: ['C. trav. R. 6323-10', 'C. trav. R. 6323-10-1', 'C. trav. R. 6323-11-1'],
    verifiedOn: '2026-11-22',
  },
  N17: {
    sources: ['Décret 84-1051', 'Décret 85-1054', 'Décret 89-376, art. 2-2', 'CGFP L. 826-3'],
    verifiedOn: '2026-11-22',
  },
  N18: { sources: ['CSS L. 911-8'], verifiedOn: '2026-11-22' },
  N19: { sources: ['Arrêté du 01/08/2023', 'ameli.fr'], verifiedOn: '2026-11-22' },
  N20: {
    sources: [
      'C. trav. L. 1226-1-3',
      'C. trav. L. 4624-2-4',
      'C. trav. R. 4624-34',
      'Cass. soc. 04/09/2024, n° 23-15.944',
    ],
    verifiedOn: '2026-11-22',
  },
};
