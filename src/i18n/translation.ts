/** The machinery of translation, which French, the source language, does without: it comes with the first other language. */
export { configureLocalization } from '@lit/localize';
