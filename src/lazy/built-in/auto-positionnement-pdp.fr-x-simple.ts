import simple from '../../content/questionnaires/auto-positionnement-pdp/fr-x-simple.js';
import fr from '../../content/questionnaires/auto-positionnement-pdp/fr.js';
import { structure } from '../../content/questionnaires/auto-positionnement-pdp/structure.js';
import safety from '../../content/safety/fr-x-simple.js';
import { pageForm } from '../../engine/page-form.js';

export default pageForm(structure, { fr, 'fr-x-simple': simple }, 'fr-x-simple', safety);
