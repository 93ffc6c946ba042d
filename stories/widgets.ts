import type { LitElement } from 'lit';
import { examples as eligibilite } from './eligibilite.examples.js';
import { mountEligibilite } from './eligibilite.mount.js';
import { mount } from './mount.js';
import { examples as questionnaire } from './questionnaire.examples.js';

/** A widget and its named states, each of which can be put in the page. */
export type Widget = {
  tag: string;
  states: readonly { name: string; mount: () => Promise<LitElement> }[];
};

/** Every widget and its named states: what stories, accessibility and house rules go through. */
export const widgets: readonly Widget[] = [
  { tag: 'pdp-questionnaire', states: questionnaire.map((one) => ({ name: one.name, mount: () => mount(one) })) },
  {
    tag: 'pdp-eligibilite',
    states: eligibilite.map((one) => ({ name: one.name, mount: () => mountEligibilite(one) })),
  },
];
