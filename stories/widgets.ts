import type { LitElement } from 'lit';
import { examples as catalogue } from './dispositifs.catalogue.examples.js';
import { examples as dispositifs } from './dispositifs.examples.js';
import { examples as eligibilite } from './eligibilite.examples.js';
import { mountEligibilite } from './eligibilite.mount.js';
import { mountTag } from './mount.js';
import { examples as questionnaire, type Example } from './questionnaire.examples.js';
import { examples as rendezVous } from './rendez-vous.examples.js';
import { mountRequest } from './rendez-vous.mount.js';

/** A widget and its named states, each of which can be put in the page. */
export type Widget = {
  tag: string;
  states: readonly { name: string; mount: () => Promise<LitElement> }[];
};

const played = (tag: 'pdp-questionnaire' | 'pdp-dispositifs', examples: readonly Example[]): Widget => ({
  tag,
  states: examples.map((example) => ({ name: example.name, mount: () => mountTag(tag, example) })),
});

/** Every widget and its named states: what stories, accessibility and house rules go through. */
export const widgets: readonly Widget[] = [
  played('pdp-questionnaire', questionnaire),
  played('pdp-dispositifs', dispositifs),
  played('pdp-dispositifs', catalogue),
  {
    tag: 'pdp-eligibilite',
    states: eligibilite.map((one) => ({ name: one.name, mount: () => mountEligibilite(one) })),
  },
  {
    tag: 'pdp-rendez-vous',
    states: rendezVous.map((one) => ({ name: one.name, mount: () => mountRequest(one) })),
  },
];
