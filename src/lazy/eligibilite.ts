/** Where what the checker reads and says is, in French: a module whose published file holds finished data. */
export const servicePage = () => import('./built-in/eligibilite.fr.js');
