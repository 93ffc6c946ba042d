import { widgetVersion } from './version.js';

type Registered = CustomElementConstructor & { version?: string };

const tags = ['questionnaire', 'dispositifs', 'eligibilite', 'rendez-vous'].map((noun) => `pdp-${noun}`);
const ours = new Set<Registered | undefined>([undefined]);
let told = false;

/**
 * Registers a tag once. Where another copy of the library has registered any of our tags, this one does nothing, and says
 * so once, with both versions (X09): a registered class carries the version of its copy.
 * @example define('pdp-questionnaire', QuestionnaireElement)
 */
export function define(tag: string, element: Registered): void {
  const taken = tags.find((one) => !ours.has(customElements.get(one)));
  if (taken) {
    if (!told)
      void import('../../owner/two-copies.js').then(({ tellTwoCopies }) =>
        tellTwoCopies(taken, (customElements.get(taken) as Registered).version, widgetVersion),
      );
    told = true;
  } else if (!ours.has(element)) {
    ours.add(element);
    element.version = widgetVersion;
    customElements.define(tag, element);
  }
}
