import { mount } from '../../stories/mount.js';
import { examples } from '../../stories/questionnaire.examples.js';

describe('smoke', () => {
  for (const example of examples)
    it(example.name, async () => {
      const element = await mount(example);
      console.log(example.name, '=>', element.shadowRoot!.textContent!.replace(/\s+/g, ' ').slice(0, 200));
      element.remove();
    });
});
