import ar from '../../content/questionnaires/signaux-alerte-employeur/ar.js';
import fr from '../../content/questionnaires/signaux-alerte-employeur/fr.js';
import { structure } from '../../content/questionnaires/signaux-alerte-employeur/structure.js';
import safety from '../../content/safety/ar.js';
import { pageForm } from '../../engine/page-form.js';

export default pageForm(structure, { fr, ar }, 'ar', safety);
