import questions from '../../content/rulebook/questions.en.js';
import texts from '../../content/rulebook/service.en.js';
import { spokenPage } from '../../engine/spoken-page.js';
import french from './eligibilite.fr.js';

export default spokenPage('en', french, questions, texts);
