import { expect } from 'chai';
import { setLocale } from '../../src/i18n/locale.js';
import { soundScreen } from '../support/sound-screen.js';
import { until } from '../support/until.js';
import { all, button, focused, one, words } from '../support/widget.js';
import { act, examples, form, notice, state, who, whole } from './rendez-vous.scene.js';

const fields = (element: Element) => all<HTMLInputElement>(element, 'input[type=text]:not([data-trap]),textarea');

describe('pdp-rendez-vous, accessibility in every state', () => {
  for (const { name } of examples)
    it(`« ${name} »: axe finds nothing; R01, R05, R11, R14, R15, R16, R26, R27, R29, R30, R31, R33, R37, S03, S07, S09, S12 and W6 hold`, async () => {
      const element = await state(name);
      await soundScreen(element);
      for (const input of fields(element)) {
        const [label] = all<HTMLLabelElement>(element, `label[for="${input.id}"]`);
        expect(label!.getBoundingClientRect().bottom, 'R27: the label is above').to.be.at.most(
          input.getBoundingClientRect().top,
        );
        const paste = new Event('paste', { bubbles: true, cancelable: true });
        expect(input.dispatchEvent(paste), 'W6: pasting is not refused').to.equal(true);
        const isWrong = input.closest('.field')!.querySelector('.error') !== null;
        expect(input.getAttribute('aria-invalid'), 'R33').to.equal(isWrong ? 'true' : null);
        if (!isWrong) continue;
        const described = (input.getAttribute('aria-describedby') ?? '').split(' ');
        const message = described.map((id) => words(element.shadowRoot!.getElementById(id))).join(' ');
        expect(message, 'R33').to.match(/Erreur : ./);
      }
      for (const group of all(element, 'fieldset')) {
        expect(words(group.querySelector('legend')), 'R29').to.match(/\p{L}/u);
        expect(['radiogroup', 'group'], 'S03').to.include(group.getAttribute('role'));
        if (group.getAttribute('aria-invalid') === 'true')
          expect(group.getAttribute('aria-labelledby'), 'S03').to.match(/legend .*error/);
      }
      for (const list of all(element, 'ol,ul')) expect(list.getAttribute('role'), 'R16').to.equal('list');
      const names = all(element, 'button').map(words);
      for (const empty of ['OK', 'Valider', 'Précédent', 'Envoyer', '']) expect(names, 'R31').not.to.include(empty);
      for (const node of [...all(element, 'button'), ...all(element, '.option,.tick,summary'), ...fields(element)])
        expect(node.getBoundingClientRect().height, `W2 ${words(node)}`).to.be.at.least(44);
    });
});

describe('pdp-rendez-vous, form', () => {
  it('R32: says at the top what is optional, and marks what is required', async () => {
    const element = await state('accueil, tous les champs');
    expect(words(one(element, 'form'))).to.contain('Tous les champs sont obligatoires sauf ceux marqués facultatif.');
    for (const input of fields(element)) {
      const label = words(all(element, `label[for="${input.id}"]`)[0]);
      expect(input.getAttribute('aria-required'), label).to.equal(label.includes('facultatif') ? null : 'true');
    }
  });
  it('R36: each field about the person has its token; those about someone else have none', async () => {
    const tokens = (element: Element) => fields(element).map((input) => input.autocomplete);
    const element = await form({ attributes: { fields: 'company' }, steps: who.slice(0, 3) });
    expect(tokens(element)).to.deep.equal(['given-name', 'family-name', 'tel', 'postal-code', 'organization']);
    expect(fields(element).map(({ inputMode }) => inputMode)).to.deep.equal(['', '', 'tel', 'numeric', '']);
    await act(element, [{ choose: 'Par e-mail', in: 'Comment vous contacter ?' }]);
    expect(tokens(element)).to.deep.equal(['given-name', 'family-name', 'email', 'postal-code', 'organization']);
    await act(element, [{ choose: 'Pour un proche', in: 'Pour qui faites-vous cette demande ?' }]);
    expect(tokens(element)).to.deep.equal(['name', 'tel', 'off', 'off', 'off', 'off', 'organization']);
    const free = await state('disponibilités, sujet et message');
    expect(tokens(free), 'a free text').to.deep.equal(['off']);
  });
  it('R34: each message of a format gives it, with an example', async () => {
    const element = await state('erreurs, format');
    const texts = all(element, '.summary button').map(words);
    expect(texts).to.include('Ce numéro est un numéro court. Saisissez le vôtre, par exemple 06 12 34 56 78');
    expect(texts).to.include('Saisissez une adresse e-mail complète, par exemple nom@exemple.fr');
    expect(texts).to.include(
      'Saisissez un code postal à 5 chiffres, par exemple 25000. Pour la Corse : 20000 à 20620, et non 2A ou 2B',
    );
  });
  it('R33, R34: an empty number or address is asked for, one that is wrong is explained, each in its own words', async () => {
    const missing = 'Saisissez un numéro de téléphone, par exemple 06 12 34 56 78';
    const wrong =
      "Saisissez un numéro à 10 chiffres, par exemple 06 12 34 56 78, ou un numéro avec l'indicatif du pays, par exemple +32 470 12 34 56";
    const element = await form({ steps: [...who, { field: 'Téléphone', text: '' }, 'Continuer'] });
    const listed = () => all(element, '.summary button').map(words);
    expect(listed()).to.deep.equal([missing]);
    await act(element, [{ field: 'Téléphone', text: '06 12 34 56 7' }, 'Continuer']);
    expect(listed()).to.deep.equal([wrong]);
  });
  it('R33: in English too, the message of the one who writes for another names the field as its label does', async () => {
    const element = await state('par un employeur');
    await setLocale('en');
    try {
      await until('the screen in English', () => one(element, 'section').lang === 'en');
      button(element, 'Continue').click();
      await element.updateComplete;
      const field = all(element, '.field').find((one_) => words(one_.querySelector('label')).startsWith('Your name'));
      expect(words(field?.querySelector('.error'))).to.match(/Enter your name$/);
    } finally {
      await setLocale('fr');
    }
  });
  it('R12: on an English page, each text of the site in the notice and the rights says that it is French', async () => {
    const element = await form();
    try {
      await setLocale('en');
      await until('English', () => one(element, 'section').lang === 'en');
      const french = all(element, '[part=notice] [lang=fr], details [lang=fr]').map(words);
      const { 'reply-delay': _, ...told } = notice;
      expect(french).to.include.members(Object.values(told));
      expect(french, 'those of the notice are in both').to.have.length(Object.keys(told).length + 3);
    } finally {
      await setLocale('fr');
    }
  });
  it('S06: the summary takes the focus, its words are those beside the fields, and its alert is made anew', async () => {
    const element = await state('erreurs, rien de saisi');
    expect(focused(element).className).to.equal('summary');
    const listed = all(element, '.summary button').map(words);
    expect(listed).to.deep.equal([
      'Saisissez votre prénom',
      'Saisissez votre nom',
      'Sélectionnez une réponse',
      'Saisissez un code postal à 5 chiffres, par exemple 25000. Pour la Corse : 20000 à 20620, et non 2A ou 2B',
    ]);
    expect(all(element, '.error').map((one) => words(one).replace('Erreur : ', ''))).to.deep.equal(listed);
    const before = one(element, '[role=alert]');
    await act(element, ['Continuer']);
    expect(one(element, '[role=alert]')).not.to.equal(before);
  });
  it('S07: each line of the summary leads to its field', async () => {
    const element = await state('erreurs, rien de saisi');
    for (const [line, label] of [
      ['Saisissez votre nom', 'Nom'],
      ['Sélectionnez une réponse', 'Par téléphone'],
    ] as const) {
      button(element, line).click();
      expect(words(all(element, `label[for="${focused(element).id}"]`)[0])).to.equal(label);
    }
  });
  it('S11: nothing is blamed while typing; a corrected field clears its message at the next « Continuer »', async () => {
    const element = await form({ steps: [{ field: 'Code postal', text: '2A' }] });
    expect(all(element, '.error')).to.have.length(0);
    await act(element, ['Continuer', { field: 'Code postal', text: '25000' }]);
    expect(all(element, '.error')).to.have.length(4);
    await act(element, ['Continuer']);
    expect(all(element, '.error').map(words).join()).not.to.contain('code postal');
  });
  it('S05, R35: each screen focuses its heading; « Modifier » leads to its field and keeps everything', async () => {
    const element = await form({ steps: [...who, 'Continuer'] });
    expect(words(focused(element))).to.equal('Disponibilités');
    await act(element, ['Continuer']);
    expect(words(focused(element))).to.equal('Vérifiez votre demande');
    all(element, '.recap button')[4]!.click();
    await act(element, []);
    expect((focused(element) as HTMLInputElement).value).to.equal('06 12 34 56 78');
    await act(element, ['Continuer', 'Continuer']);
    expect(words(one(element, '.recap'))).to.contain("N'Guyen");
  });
  it('R10, S09: the status is empty at first paint, then says the place', async () => {
    const element = await form();
    expect(words(one(element, '[role=status]'))).to.equal('');
    await act(element, [...who, 'Continuer']);
    expect(words(one(element, '[role=status]'))).to.equal('Étape 2 sur 3 : disponibilités');
  });
  it('S10: while sending, the button keeps its focus and its name, and is said unavailable', async () => {
    const element = await form({ answers: ['never'], steps: whole });
    button(element, 'Envoyer ma demande').focus();
    await act(element, ['Envoyer ma demande']);
    expect(words(focused(element))).to.equal('Envoyer ma demande');
    expect(focused(element).getAttribute('aria-disabled')).to.equal('true');
    expect((focused(element) as HTMLButtonElement).disabled).to.equal(false);
    expect(words(one(element, '[role=status]'))).to.equal('Envoi en cours…');
  });
  it('S14, R33: the counter is seen at once and said after a pause; it never blocks typing', async () => {
    const element = await form({ attributes: { fields: 'message' }, steps: [...who, 'Continuer'] });
    expect(one<HTMLTextAreaElement>(element, 'textarea').maxLength, 'nothing is cut').to.equal(-1);
    await act(element, [{ field: 'Message (facultatif)', text: 'a'.repeat(503) }]);
    expect(words(one(element, '.view'))).to.contain('Caractères de trop : 3');
    expect(words(one(element, '[role=status]'))).not.to.contain('Caractères');
    await new Promise((done) => setTimeout(done, 1_200));
    expect(words(one(element, '[role=status]'))).to.equal('Caractères de trop : 3');
    await act(element, ['Continuer']);
    expect(one(element, 'textarea').getAttribute('aria-invalid'), 'R33').to.equal('true');
    expect(words(one(element, '.summary'))).to.contain('Votre message compte 3 caractères de trop. Raccourcissez-le');
    await act(element, [{ field: 'Message (facultatif)', text: 'a'.repeat(501) }, 'Continuer']);
    expect(words(one(element, '.summary')), 'one is no plural').to.contain('trop long. Raccourcissez-le');
  });
  it('S14: the counter counts as the limit does: an emoji, an accent in two signs are one; what goes away is none', async () => {
    const element = await form({ attributes: { fields: 'message' }, steps: [...who, 'Continuer'] });
    for (const [text, left] of [
      ['😀', 499],
      ['e\u0301', 499],
      ['\u200bé\u202e \n', 499],
      ['😀'.repeat(500), 0],
    ] as const) {
      await act(element, [{ field: 'Message (facultatif)', text }]);
      expect(words(one(element, '.view')), text.slice(0, 2)).to.contain(`Caractères restants : ${left}`);
    }
    await act(element, ['Continuer']);
    expect(words(one(element, '.view'))).to.contain('Vérifiez votre demande');
  });
  it('S14, P09: the counter is not said on another screen, nor over « Envoi en cours… », nor once erased', async () => {
    const element = await form({ attributes: { fields: 'message' }, answers: ['never'], steps: [...who, 'Continuer'] });
    await act(element, [{ field: 'Message (facultatif)', text: 'Merci.' }, 'Continuer', 'Envoyer ma demande']);
    const erased = await form({ attributes: { fields: 'message' }, steps: [...who, 'Continuer'] });
    await act(erased, [{ field: 'Message (facultatif)', text: 'Merci.' }, 'Effacer mes réponses']);
    await new Promise((done) => setTimeout(done, 1_200));
    expect(words(one(element, '[role=status]'))).to.equal('Envoi en cours…');
    expect(words(one(erased, '[role=status]')), 'erased').to.equal('');
  });
  it('S08, S12: Enter in a field moves on and never sends the form of the page', async () => {
    let sent = 0;
    const outer = document.createElement('form');
    outer.dataset['test'] = '';
    outer.addEventListener('submit', (event) => (event.preventDefault(), void (sent += 1)));
    document.body.append(outer);
    const element = await form({ steps: who }, outer);
    one<HTMLFormElement>(element, 'form').requestSubmit();
    await act(element, []);
    expect(words(one(element, '.view'))).to.contain('Étape 2 sur 3');
    expect(sent).to.equal(0);
  });
  it('W4: the contact stands at the same place, after the buttons', async () => {
    for (const name of ['accueil', 'disponibilités', 'vérification', 'demande enregistrée']) {
      const element = await state(name);
      const foot = one(element, '[part=help]');
      const last = all(element, '.actions').at(-1)!;
      expect(last.compareDocumentPosition(foot) & Node.DOCUMENT_POSITION_FOLLOWING, name).to.be.greaterThan(0);
      expect(words(foot)).to.contain('03 53 01 20 40');
    }
  });
  it('N13: after two failures the contact comes before the button', async () => {
    const element = await state('deux échecs');
    const contact = one(element, '[part=contacts]');
    const send = button(element, 'Envoyer ma demande');
    expect(contact.compareDocumentPosition(send) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
  });
  it('P16: what is done with the information is on the first screen, not behind a link', async () => {
    const notice = one(await state('accueil'), '[part=notice]');
    expect(notice.closest('details')).to.equal(null);
    expect(words(notice)).to.contain("N'indiquez ni numéro de sécurité sociale ni détail médical.");
  });
});
