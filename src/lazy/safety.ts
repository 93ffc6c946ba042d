/** The safety texts in languages other than French; French comes with the element. */
export const safety = { en: () => import('../content/safety/en.js') } as const;
