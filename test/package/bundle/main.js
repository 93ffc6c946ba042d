import 'pdp-widgets/questionnaire/define';
import { questionnaires } from 'pdp-widgets/content';

const element = document.createElement('pdp-questionnaire');
element.contactTel = '03 53 01 20 40';
element.definition = questionnaires['signaux-alerte-employeur'];
element.addEventListener('pdp-ready', ({ widget }) => document.querySelector('output').append(widget));
document.querySelector('#app').append(element);
