import { Form } from '@bpmn-io/form-js-viewer';
import '@bpmn-io/form-js-viewer/dist/assets/form-js.css';
import { show } from './level.js';
import { start } from './start.js';

start(async (host, form) => {
  const at = document.createElement('div');
  host.append(at);
  const shown = new Form({ container: at });
  await shown.importSchema({
    type: 'default',
    components: [
      ...form.questions.map(({ id, text, options }) => ({
        type: 'radio',
        key: id,
        label: text,
        values: options.map((option) => ({ value: option.id, label: option.label })),
      })),
      { type: 'button', action: 'submit', label: 'Voir mon résultat' },
    ],
  });
  shown.on('submit', ({ data }) => show(host, form, data));
});
