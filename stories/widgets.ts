import { examples as catalogue } from './dispositifs.catalogue.examples.js';
import { examples as dispositifs } from './dispositifs.examples.js';
import { examples as questionnaire, type Example } from './questionnaire.examples.js';

/** Every widget and its named states: what stories, accessibility and house rules go through. */
export const widgets: readonly { tag: 'pdp-questionnaire' | 'pdp-dispositifs'; examples: readonly Example[] }[] = [
  { tag: 'pdp-questionnaire', examples: questionnaire },
  { tag: 'pdp-dispositifs', examples: dispositifs },
  { tag: 'pdp-dispositifs', examples: catalogue },
];
