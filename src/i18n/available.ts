/** Locales of this build, the source language first. The classic scripts replace this module by a shorter list. */
export const available: readonly string[] = ['fr', 'fr-x-simple', 'en', 'ar'];
