import { Model } from 'survey-core';
import 'survey-js-ui';
import 'survey-core/survey-core.fontless.min.css';
import { show } from './level.js';
import { start } from './start.js';

start((host, form) => {
  const survey = new Model({
    completeText: 'Voir mon résultat',
    elements: form.questions.map(({ id, text, options }) => ({
      type: 'radiogroup',
      name: id,
      title: text,
      choices: options.map((option) => ({ value: option.id, text: option.label })),
    })),
  });
  survey.onComplete.add(({ data }) => show(host, form, data));
  const at = document.createElement('div');
  host.append(at);
  survey.render(at);
});
