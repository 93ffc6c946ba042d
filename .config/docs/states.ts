/** The named states of each tag: those that stories show and that accessibility is tested in. */
import { examples as catalogue } from '../../stories/dispositifs.catalogue.examples.js';
import { examples as dispositifs } from '../../stories/dispositifs.examples.js';
import { examples as eligibilite } from '../../stories/eligibilite.examples.js';
import { examples as questionnaire } from '../../stories/questionnaire.examples.js';
import { examples as rendezVous } from '../../stories/rendez-vous.examples.js';

const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);

export const states: Readonly<Record<string, readonly string[]>> = {
  'pdp-questionnaire': names(questionnaire),
  'pdp-dispositifs': names([...dispositifs, ...catalogue]),
  'pdp-eligibilite': names(eligibilite),
  'pdp-rendez-vous': names(rendezVous),
};
