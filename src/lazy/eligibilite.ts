/** Where what the checker reads and says is: one module per language, whose published file holds finished data. */
export const servicePage = { fr: () => import('./built-in/eligibilite.fr.js') } as const;
