import { listReferences } from '../../content/rulebook/references.js';
import ar from '../../content/questionnaires/signaux-alerte-employeur/ar.js';
import fr from '../../content/questionnaires/signaux-alerte-employeur/fr.js';
import { structure } from '../../content/questionnaires/signaux-alerte-employeur/structure.js';
import safety from '../../content/safety/ar.js';
import { pageForm } from '../../engine/page-form.js';

/** To be read again with the contacts that the advice names. */
const { reviewBy } = listReferences.contacts;
export default { ...pageForm(structure, { fr, ar }, 'ar', safety), reviewBy };
