import { expect } from 'chai';
import * as cases from '../cases/rendez-vous.cases.js';
import { all, one, words } from '../support/widget.js';
import { act, field, form, stored, who, write } from './rendez-vous.scene.js';

const shownFaults = (element: Element) => all(element, '.error').map(words);

/** Label of the field, its table, and how to reach it. */
const table: readonly [string, typeof cases.names, string][] = [
  ['Prénom', cases.names, 'Par téléphone'],
  ['Téléphone', cases.phones, 'Par téléphone'],
  ['Adresse e-mail', cases.emails, 'Par e-mail'],
  ['Code postal', cases.postcodes, 'Par téléphone'],
];

describe('pdp-rendez-vous, what is typed (B48 to B57, through the screen)', () => {
  for (const [label, { accepted, refused }, channel] of table)
    it(`${label}: ${accepted.length} values accepted, ${refused.length} refused with a message, kept as typed`, async () => {
      const element = await form({ steps: [{ choose: channel, in: 'Comment vous contacter ?' }] });
      const id = field(element, label).id;
      for (const [list, isRefused] of [
        [accepted, false],
        [refused, true],
      ] as const)
        for (const [code, why, typed] of list) {
          write(field(element, label), typed);
          const kept = field(element, label).value;
          await act(element, ['Continuer']);
          const fault = element.shadowRoot!.getElementById(`${id}-error`);
          expect(Boolean(fault), `${code} ${why}`).to.equal(isRefused);
          expect(field(element, label).value, `${code} ${why}`).to.equal(kept);
        }
    });
  it('P13: a social security number is refused wherever it is typed, in its own words', async () => {
    for (const typed of cases.nir.found.slice(0, 6)) {
      const element = await form({ attributes: { fields: 'company' }, steps: who });
      for (const label of ['Prénom', 'Nom', 'Entreprise (facultatif)']) write(field(element, label), typed);
      await act(element, ['Continuer']);
      const found = shownFaults(element).filter((text) => text.includes('numéro de sécurité sociale'));
      expect(found, typed).to.have.length(3);
      expect(found[0]).to.equal("Erreur : N'indiquez pas votre numéro de sécurité sociale. Effacez-le pour continuer");
    }
  });
  it('B53: an address that looks mistyped is suggested, never blocked, and corrected on demand', async () => {
    const element = await form({
      steps: [
        ...who,
        { choose: 'Par e-mail', in: 'Comment vous contacter ?' },
        { field: 'Adresse e-mail', text: 'a@gmial.com' },
      ],
    });
    expect(words(one(element, '[role=alert]'))).to.contain('Vouliez-vous écrire a@gmail.com ?');
    await act(element, ['Continuer']);
    expect(words(one(element, '.view'))).to.contain('Étape 2 sur 3');
    await act(element, ['Continuer', 'Oui, corriger']);
    expect(words(one(element, '.recap'))).to.contain('a@gmail.com');
    expect(all(element, '[role=alert]')).to.have.length(0);
    expect(words(element.shadowRoot!.activeElement), 'the focus stays beside it').to.equal('Modifier');
    await act(element, ['Retour', 'Retour', { field: 'Adresse e-mail', text: 'a@gmial.com' }, 'Oui, corriger']);
    expect(field(element, 'Adresse e-mail').value).to.equal('a@gmail.com');
    expect(element.shadowRoot!.activeElement, 'the focus is in the field').to.equal(field(element, 'Adresse e-mail'));
  });
});

describe('pdp-rendez-vous, ways of typing (B59)', () => {
  it('filled by an extension, without events, even when another choice redraws the form', async () => {
    const element = await form();
    field(element, 'Prénom').value = 'Zoë';
    field(element, 'Nom').value = 'Ng';
    field(element, 'Code postal').value = '25000';
    await act(element, [{ choose: 'Par téléphone', in: 'Comment vous contacter ?' }]);
    expect(field(element, 'Code postal').value).to.equal('25000');
    expect(field(element, 'Téléphone').value, 'the new field does not take the words of another').to.equal('');
    field(element, 'Téléphone').value = '0612345678';
    await act(element, [{ choose: 'Oui', in: 'Peut-on laisser un message vocal ?' }, 'Continuer']);
    expect(words(one(element, '.view'))).to.contain('Étape 2 sur 3');
  });
  it('one field only filled by the browser: the others are asked for', async () => {
    const element = await form();
    field(element, 'Nom').value = 'Ng';
    await act(element, ['Continuer']);
    expect(shownFaults(element)).to.not.include('Erreur : Saisissez votre nom');
    expect(shownFaults(element)).to.include('Erreur : Saisissez votre prénom');
  });
  it('pasted with a newline, capitals of autocorrection, spaces around: cleaned when it leaves', async () => {
    const element = await form({ steps: [...who, { field: 'Prénom', text: '  ZOË \n' }, 'Continuer', 'Continuer'] });
    const sent: Record<string, string>[] = [];
    element.transport = (request: Record<string, string>) => (sent.push(request), Promise.resolve(stored));
    await act(element, ['Envoyer ma demande']);
    expect(sent[0]).to.include({ firstName: 'ZOË' });
  });
  it('10 000 characters pasted: refused at « Continuer », kept whole', async () => {
    const element = await form({ steps: [...who, { field: 'Nom', text: 'a'.repeat(10_000) }, 'Continuer'] });
    expect(shownFaults(element)).to.have.length(1);
    expect(field(element, 'Nom').value).to.have.length(10_000);
  });
  it('a re-render, another attribute, a move of the node: what is typed stays', async () => {
    const element = await form({ steps: who });
    element.requestUpdate();
    element.setAttribute('contact-hours', 'le matin');
    element.setAttribute('heading-level', '2');
    const place = document.createElement('div');
    place.dataset['test'] = '';
    document.body.append(place);
    place.append(element);
    await act(element, []);
    for (const [label, text] of [
      ['Prénom', 'Zoë'],
      ['Téléphone', '06 12 34 56 78'],
      ['Code postal', '25000'],
    ] as const)
      expect(field(element, label).value).to.equal(text);
  });
  it('S20, H36: a move of the node on the second screen and on the recap loses nothing', async () => {
    const element = await form({
      attributes: { fields: 'message' },
      steps: [
        ...who,
        'Continuer',
        { tick: 'lundi 30 novembre, matin' },
        { field: 'Message (facultatif)', text: 'Le soir.' },
      ],
    });
    const move = () => {
      const place = document.createElement('div');
      place.dataset['test'] = '';
      document.body.append(place);
      place.append(element);
    };
    move();
    await act(element, ['Continuer']);
    move();
    await act(element, []);
    for (const text of ["N'Guyen", '06 12 34 56 78', 'lundi 30 novembre, matin', 'Le soir.'])
      expect(words(one(element, '.recap'))).to.contain(text);
  });
  it('B59, W5: what an extension wrote without events stays on « Retour » too', async () => {
    const element = await form({ attributes: { fields: 'message' }, steps: [...who, 'Continuer'] });
    field(element, 'Message (facultatif)').value = 'Le soir.';
    await act(element, ['Retour', 'Continuer']);
    expect(field(element, 'Message (facultatif)').value).to.equal('Le soir.');
  });
  it('W5: another channel or another writer chosen, then the first again: what was typed is there', async () => {
    const element = await form({
      attributes: { fields: 'message' },
      steps: [
        { choose: 'Pour un proche', in: 'Pour qui faites-vous cette demande ?' },
        { field: 'Votre nom', text: 'Anne Martin' },
        { choose: 'Par téléphone', in: 'Comment contacter la personne ?' },
        { field: 'Téléphone de la personne', text: '0692 12 34 56' },
        { choose: 'Par e-mail', in: 'Comment contacter la personne ?' },
        { field: 'Adresse e-mail de la personne', text: 'zoe@exemple.fr' },
        { choose: 'Pour moi', in: 'Pour qui faites-vous cette demande ?' },
        { choose: 'Par téléphone', in: 'Comment vous contacter ?' },
      ],
    });
    expect(field(element, 'Téléphone').value).to.equal('0692 12 34 56');
    await act(element, [
      { choose: 'Par e-mail', in: 'Comment vous contacter ?' },
      { choose: 'Pour un proche', in: 'Pour qui faites-vous cette demande ?' },
    ]);
    expect(field(element, 'Adresse e-mail de la personne').value).to.equal('zoe@exemple.fr');
    expect(field(element, 'Votre nom').value).to.equal('Anne Martin');
  });
  it('back and forth: nothing is asked twice (W5)', async () => {
    const element = await form({
      steps: [...who, 'Continuer', { tick: 'mardi 1er décembre, après-midi' }, 'Retour', 'Continuer'],
    });
    const chosen = all<HTMLInputElement>(element, '.days input').filter(({ checked }) => checked);
    expect(chosen).to.have.length(1);
  });
});
