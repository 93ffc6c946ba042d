import en from '../../content/questionnaires/signaux-alerte-employeur/en.js';
import fr from '../../content/questionnaires/signaux-alerte-employeur/fr.js';
import { structure } from '../../content/questionnaires/signaux-alerte-employeur/structure.js';
import safety from '../../content/safety/en.js';
import { pageForm } from '../../engine/page-form.js';

export default pageForm(structure, { fr, en }, 'en', safety);
