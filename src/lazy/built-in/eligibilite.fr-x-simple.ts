import questions from '../../content/rulebook/questions.fr-x-simple.js';
import texts from '../../content/rulebook/service.fr-x-simple.js';
import { spokenPage } from '../../engine/spoken-page.js';
import french from './eligibilite.fr.js';

export default spokenPage('fr', french, questions, texts);
