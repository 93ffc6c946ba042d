import { startLocale } from '../../i18n/locale.js';
import { widgetVersion } from './version.js';

type Registered = CustomElementConstructor & { version?: string };

const nouns = ['questionnaire', 'dispositifs', 'eligibilite', 'rendez-vous'];
const ours = new Set<Registered | undefined>([undefined]);
let told: unknown;

/**
 * Registers a tag once, and has its language come. Where another copy of the library has registered any of our tags, this one does nothing, and says
 * so once, with both versions (X09): a registered class carries the version of its copy.
 * @example define('pdp-questionnaire', QuestionnaireElement)
 */
export function define(tag: string, element: Registered): void {
  const taken = nouns.find((noun) => !ours.has(customElements.get(`pdp-${noun}`)));
  if (taken)
    told ??= import('../../owner/two-copies.js').then(
      (late) => late.tell(`pdp-${taken}`, widgetVersion),
      () => console.error('PDP-010'), // its words did not come: the code is in the README
    );
  else if (!ours.has(element)) {
    ours.add(element);
    element.version = widgetVersion;
    void startLocale();
    customElements.define(tag, element);
  }
}
