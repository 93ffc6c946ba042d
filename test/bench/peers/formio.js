import { Formio } from '@formio/js/form';
import '@formio/js/dist/formio.form.min.css';
import { show } from './level.js';
import { start } from './start.js';

start(async (host, form) => {
  const at = document.createElement('div');
  host.append(at);
  const shown = await Formio.createForm(at, {
    components: [
      ...form.questions.map(({ id, text, options }) => ({
        type: 'radio',
        key: id,
        label: text,
        values: options.map((option) => ({ value: option.id, label: option.label })),
      })),
      { type: 'button', action: 'submit', key: 'submit', label: 'Voir mon résultat' },
    ],
  });
  shown.on('submit', ({ data }) => show(host, form, data));
});
