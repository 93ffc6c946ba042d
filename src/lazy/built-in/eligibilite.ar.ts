import questions from '../../content/rulebook/questions.ar.js';
import texts from '../../content/rulebook/service.ar.js';
import { spokenPage } from '../../engine/spoken-page.js';
import french from './eligibilite.fr.js';

export default spokenPage('ar', french, questions, texts);
