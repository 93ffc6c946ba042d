/** The pictures of a tag: what they show and where they are, seen from the folder of the documentation. */
export const shots = [
  { id: 'debut', words: 'Au début' },
  { id: 'question', words: 'Une question' },
  { id: 'resultat', words: 'Le résultat' },
] as const;
export type Shot = (typeof shots)[number]['id'];

/** @example shotName('pdp-eligibilite', 'debut') // 'captures/pdp-eligibilite-debut.jpg' */
export const shotName = (tag: string, id: Shot): string => `captures/${tag}-${id}.jpg`;
export const wideShot = 'captures/page.jpg';
