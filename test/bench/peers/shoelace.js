import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/radio/radio.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import { show } from './level.js';
import { start } from './start.js';

const element = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

start((host, form) => {
  const groups = form.questions.map(({ id, text, options }) =>
    element(
      'sl-radio-group',
      { label: text, name: id },
      ...options.map((option) => element('sl-radio', { value: option.id }, option.label)),
    ),
  );
  const shown = element('form', {}, ...groups, element('sl-button', { type: 'submit' }, 'Voir mon résultat'));
  shown.onsubmit = (event) => {
    event.preventDefault();
    show(host, form, Object.fromEntries(groups.map(({ name, value }) => [name, value])));
  };
  host.append(shown);
});
