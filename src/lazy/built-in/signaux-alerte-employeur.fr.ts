import fr from '../../content/questionnaires/signaux-alerte-employeur/fr.js';
import { structure } from '../../content/questionnaires/signaux-alerte-employeur/structure.js';
import safety from '../../content/safety/fr.js';
import { pageForm } from '../../engine/page-form.js';

export default pageForm(structure, { fr }, 'fr', safety);
