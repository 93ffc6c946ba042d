import { listReferences } from '../../content/rulebook/references.js';
import ar from '../../content/questionnaires/auto-positionnement-pdp/ar.js';
import fr from '../../content/questionnaires/auto-positionnement-pdp/fr.js';
import { structure } from '../../content/questionnaires/auto-positionnement-pdp/structure.js';
import safety from '../../content/safety/ar.js';
import { pageForm } from '../../engine/page-form.js';

/** To be read again with the contacts that the advice names. */
const { reviewBy } = listReferences.contacts;
export default { ...pageForm(structure, { fr, ar }, 'ar', safety), reviewBy };
