import { listReferences } from '../../content/rulebook/references.js';
import simple from '../../content/questionnaires/signaux-alerte-employeur/fr-x-simple.js';
import fr from '../../content/questionnaires/signaux-alerte-employeur/fr.js';
import { structure } from '../../content/questionnaires/signaux-alerte-employeur/structure.js';
import safety from '../../content/safety/fr-x-simple.js';
import { pageForm } from '../../engine/page-form.js';

/** To be read again with the contacts that the advice names. */
const { reviewBy } = listReferences.contacts;
export default { ...pageForm(structure, { fr, 'fr-x-simple': simple }, 'fr-x-simple', safety), reviewBy };
