import { listReferences } from '../../content/rulebook/references.js';
import en from '../../content/questionnaires/signaux-alerte-employeur/en.js';
import fr from '../../content/questionnaires/signaux-alerte-employeur/fr.js';
import { structure } from '../../content/questionnaires/signaux-alerte-employeur/structure.js';
import safety from '../../content/safety/en.js';
import { pageForm } from '../../engine/page-form.js';

/** To be read again with the contacts that the advice names. */
const { reviewBy } = listReferences.contacts;
export default { ...pageForm(structure, { fr, en }, 'en', safety), reviewBy };
