import { show } from './level.js';
import { start } from './start.js';

/** LHC-Forms is published as built files only: its scripts stand before this one in the page, as its README says. */
start((host, form) => {
  const at = document.createElement('div');
  at.id = `lforms-${document.querySelectorAll('[id^=lforms-]').length}`;
  const button = document.createElement('button');
  button.textContent = 'Voir mon résultat';
  host.append(at, button);
  globalThis.LForms.Util.addFormToPage(
    {
      code: at.id,
      name: 'Questionnaire',
      template: 'table',
      items: form.questions.map(({ id, text, options }) => ({
        ...{ questionCode: id, linkId: id },
        question: text,
        dataType: 'CNE',
        displayControl: { answerLayout: { type: 'RADIO_CHECKBOX', columns: '1' } },
        answers: options.map((option) => ({ code: option.id, text: option.label, score: option.score ?? null })),
      })),
    },
    at.id,
  );
  button.onclick = () => {
    const { itemsData } = globalThis.LForms.Util.getUserData(at, true, true);
    show(host, form, Object.fromEntries(itemsData.map(({ questionCode, value }) => [questionCode, value?.code])));
  };
});
