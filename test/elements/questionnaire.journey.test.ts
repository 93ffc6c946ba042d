import { expect } from 'chai';
import { everyKind } from '../../stories/questionnaire.examples.js';
import { all, button, focused, nextTask, one, play, shown, state, widget, words } from '../support/widget.js';

const nine = (answers: readonly (number | null)[]) => [{ answers }] as const;
const [, gene, jours, moments] = everyKind.items;
/** A definition of ours with these items, and nothing that counts them. */
const asking = (...items: readonly unknown[]) => ({ ...everyKind, items, scores: [] });
const owner = { 'contact-label': 'Horizon', 'contact-tel': '03 53 01 20 40', 'social-tel': '03 53 01 20 41' };

describe('pdp-questionnaire, journey', () => {
  it('P16: the first screen says confidentiality, what it is and the limits, without asking anything', async () => {
    const element = await widget();
    expect(shown(element)).to.contain('Vos réponses restent sur cet appareil.');
    expect(shown(element)).to.contain('Ce questionnaire vous aide à faire le point');
    expect(shown(element)).to.contain("Il n'a pas été validé par une étude scientifique");
    expect(all(element, 'fieldset')).to.have.length(0);
  });
  it('shows one question per screen, with its place', async () => {
    const element = await widget({ steps: ['Commencer'] });
    expect(all(element, 'fieldset')).to.have.length(1);
    expect(shown(element)).to.contain('Question 1 sur 9');
    await play(element, ['Continuer', 'Continuer']);
    const { value, max } = one<HTMLProgressElement>(element, 'progress');
    expect([value, max]).to.deep.equal([3, 9]);
  });
  it('R09: choosing an answer never changes the screen, nor the focus', async () => {
    const element = await widget({ steps: ['Commencer'] });
    const radio = one<HTMLInputElement>(element, 'input');
    radio.focus();
    radio.click();
    await nextTask();
    expect(shown(element)).to.contain('Question 1 sur 9');
    expect(focused(element) === radio, 'the focus is on the answer').to.equal(true);
  });
  it('decision 25: « Continuer » passes a question without an answer, which stays absent', async () => {
    const element = await widget({ steps: ['Commencer', 'Continuer'] });
    expect(shown(element)).to.contain('Question 2 sur 9');
    await play(element, nine([null, null, null, null, null, null, null, null]));
    expect(words(one(element, 'dl'))).to.contain('Sans réponse');
  });
  it('W5: going back and forth keeps the answers', async () => {
    const element = await widget({ steps: ['Commencer', { pick: 1 }, 'Continuer', { pick: 2 }, 'Retour'] });
    expect(all<HTMLInputElement>(element, 'input').map(({ checked }) => checked)).to.deep.equal([
      false,
      true,
      false,
      false,
      false,
    ]);
    await play(element, ['Continuer']);
    expect(all<HTMLInputElement>(element, 'input')[2]!.checked).to.equal(true);
  });
  it('R35: the recap lists every answer, each changeable, before the result', async () => {
    const element = await state('récapitulatif');
    expect(all(element, 'dl > div')).to.have.length(9);
    const change = all(element, 'dl button');
    expect(change.map(words)).to.deep.equal(Array(9).fill('Modifier'));
    change[4]!.click();
    await nextTask();
    expect(shown(element)).to.contain('Question 5 sur 9');
    await play(element, [{ pick: 3 }, 'Continuer']);
    expect(words(all(element, 'dl > div')[4])).to.contain('Plus de 3 mois');
  });
  it('S15: the result has the level in words, next steps, limits, « Imprimer » and « Effacer mes réponses »', async () => {
    const element = await state('résultat, plusieurs signaux et sécurité');
    const result = words(one(element, '[part=result]'));
    expect(result).to.contain('Plusieurs signaux : parlez-en maintenant');
    expect(result).to.contain("Ce résultat n'est pas un avis médical.");
    expect(result).to.contain('Demandez une visite de préreprise');
    for (const name of ['Imprimer', 'Effacer mes réponses', 'Retour']) button(element, name);
  });
  it('decision 23: the result shows no number of points, no gauge, no « score »', async () => {
    for (const name of [
      'résultat, peu de signaux',
      'résultat, plusieurs signaux et sécurité',
      'guide employeur, résultat',
    ]) {
      const element = await state(name);
      expect(all(element, 'progress, meter, [role=meter]')).to.have.length(0);
      expect(shown(element)).not.to.match(/score|points|\/ ?18|sur 18|\b18\b/i);
    }
  });
  it('shows safety panels before the level, and never reassures after a flag', async () => {
    const element = await widget({
      attributes: owner,
      steps: ['Commencer', ...nine([0, 0, 0, 0, 0, 0, 0, 3, 2]), 'Voir mon résultat'],
    });
    const text = words(one(element, '[part=result]'));
    const places = [
      'Des personnes peuvent vous aider',
      'La violence et le harcèlement',
      "Votre situation mérite d'être écoutée",
      'Ce que vous pouvez faire',
    ];
    const found = places.map((place) => text.indexOf(place));
    expect(found).to.deep.equal([...found].sort((left, right) => left - right));
    expect(found).not.to.include(-1);
    expect(text).not.to.contain('Peu de signaux');
  });
  it('shows a raised panel at the moment of the answer, says it once in the status, and leaves the focus alone', async () => {
    const element = await widget({ steps: ['Commencer', ...nine([0, 0, 0, 0, 0, 0, 0])] });
    const radio = all<HTMLInputElement>(element, 'input')[3]!;
    radio.focus();
    radio.click();
    await nextTask();
    expect(words(one(element, '[part=panel]'))).to.contain('3114');
    expect(words(one(element, '[role=status]'))).to.contain('appelez le 3114');
    expect(focused(element) === radio, 'the focus is on the answer').to.equal(true);
    all<HTMLInputElement>(element, 'input')[0]!.click();
    await nextTask();
    expect(all(element, '[part=panel]')).to.have.length(0);
  });
  it("shows the library's panels for an owner's definition that raises flags and brings none", async () => {
    const element = await state('choix multiple avec drapeau');
    expect(words(one(element, '[part=panel]'))).to.contain('Ce que vous vivez est important');
  });
  it('has the permanent help on every screen, whatever the definition says', async () => {
    const bare = { ...everyKind, panels: [{ id: 'aide-permanente', always: true, text: { fr: 'Rien.' } }] };
    for (const steps of [[], ['Commencer'], ['Commencer', { answers: [5, null, null, 0] }]] as const) {
      const element = await widget({ definition: bare, steps });
      const links = all<HTMLAnchorElement>(element, '[part=help] a').map(words);
      expect(links).to.include.members(['15', '17', '112', '114', '3114']);
      expect(words(one(element, '[part=help]'))).not.to.contain('Rien.');
    }
  });
  it('decision 28: a sentence without its contact leaves the way out, and no list is empty', async () => {
    const element = await widget({ steps: ['Commencer', ...nine([0, 0, 0, 0, 2, 2, 0, 0, 0]), 'Voir mon résultat'] });
    const advice = all(element, 'ol li').map(words);
    expect(advice[0]).to.equal(
      'Contactez votre service de prévention et de santé au travail. Votre employeur peut vous donner ses coordonnées.',
    );
    expect(advice.find((text) => text.startsWith('Pendant un arrêt long'))).not.to.contain('Contact :');
    expect(advice.join(' ')).not.to.contain('{{');
    const empty = await widget({
      definition: everyKind,
      steps: ['Commencer', { pick: 0 }, 'Continuer', 'Continuer', 'Continuer', 'Voir mon résultat'],
    });
    expect(all(empty, 'ol li').length).to.be.greaterThan(0);
  });
  it("fills the owner's contacts in the advice", async () => {
    const element = await widget({
      attributes: owner,
      steps: ['Commencer', ...nine([0, 0, 0, 0, 2, 2, 0, 0, 0]), 'Voir mon résultat'],
    });
    const advice = all(element, 'ol li').map(words);
    expect(advice[0]).to.contain('travail : Horizon, 03 53 01 20 40.');
    expect(advice.join()).to.contain('Contact : 03 53 01 20 41.');
  });
  it('P11 of the sheet: says when there are too few answers, and still gives advice', async () => {
    const element = await state('pas de résultat');
    expect(shown(element)).to.contain("Il n'y a pas assez de réponses pour donner un résultat.");
    expect(all(element, 'ol li').length).to.be.greaterThan(0);
  });
  it('says that a result is partial', async () => {
    expect(shown(await state('résultat partiel, sans contact'))).to.contain(
      "Vous n'avez pas répondu à toutes les questions.",
    );
  });
  it('layout="page": asks everything on one page, then the recap', async () => {
    const element = await state('toutes les questions');
    expect(all(element, 'fieldset')).to.have.length(9);
    await play(element, ['Continuer']);
    expect(all(element, 'dl > div')).to.have.length(9);
    await play(element, ['Retour']);
    expect(all<HTMLInputElement>(element, 'fieldset:nth-of-type(3) input')[1]!.checked).to.equal(true);
  });
  it('B04: a page of questions that becomes steps shows the first one, and keeps the answers', async () => {
    const element = await state('toutes les questions');
    element.layout = 'steps';
    await element.updateComplete;
    expect(all(element, 'fieldset')).to.have.length(1);
    expect(shown(element)).to.contain('Question 1 sur 9');
    await play(element, ['Continuer', 'Continuer']);
    expect(shown(element)).to.contain('Question 3 sur 9');
    expect(all(element, 'input:checked')).to.have.length(1);
  });
  it('an item that is not shown is not asked, and its place is said without a total', async () => {
    const element = await widget({
      definition: everyKind,
      steps: ['Commencer', { pick: 5 }, 'Continuer', 'Continuer', 'Continuer'],
    });
    expect(shown(element)).to.contain('Question 4');
    expect(shown(element)).not.to.contain('sur');
    expect(shown(element)).to.contain('En avez-vous parlé au travail ?');
  });
  it('S06, R33, R34: a required question without answer: summary focused, message linked and worded with the format', async () => {
    const element = await state('erreur, réponse obligatoire');
    expect(focused(element).id).to.match(/-errors$/);
    expect(one(element, '[role=alert] li button')).to.exist;
    const group = one(element, 'fieldset');
    expect(group.getAttribute('aria-invalid')).to.equal('true');
    const names = group
      .getAttribute('aria-labelledby')!
      .split(' ')
      .map((id) => words(element.shadowRoot!.getElementById(id)));
    expect(names.join(' ')).to.contain('Erreur : Sélectionnez une réponse');
    one(element, '[role=alert] li button').click();
    expect(focused(element) === one(element, 'fieldset input'), 'the focus is on the field').to.equal(true);
  });
  it('keeps what was typed when it is not a number, and says which number is expected', async () => {
    const element = await state('erreur, nombre');
    expect(one<HTMLInputElement>(element, 'input').value).to.equal('douze');
    expect(shown(element)).to.contain('Saisissez un nombre entier entre 0 et 365, par exemple');
    await play(element, [{ write: '12' }, 'Continuer']);
    expect(shown(element)).to.contain('À quels moments ?');
  });
  it('an exclusive answer of a multiple choice leaves the others out, and the reverse', async () => {
    const element = await state('choix multiple avec drapeau');
    const checked = () => all<HTMLInputElement>(element, 'input').map((box) => box.checked);
    expect(checked()).to.deep.equal([true, false, false, true]);
    await play(element, [{ pick: 2 }]);
    expect(checked()).to.deep.equal([false, false, true, false]);
    await play(element, [{ pick: 1 }]);
    expect(checked()).to.deep.equal([false, true, false, false]);
  });
});

describe('pdp-questionnaire, moving about', () => {
  it('R35: « Modifier » asks what the change opens, then shows the recap; « Retour » from there changes nothing', async () => {
    const element = await widget({
      definition: everyKind,
      steps: ['Commencer', { pick: 3 }, 'Continuer', 'Continuer', 'Continuer', 'Modifier', 'Retour'],
    });
    expect(words(focused(element))).to.equal('Vos réponses');
    expect(all(element, 'dt')).to.have.length(3);
    await play(element, ['Modifier', { pick: 7 }, 'Continuer']);
    expect(shown(element)).to.contain('En avez-vous parlé au travail ?');
    await play(element, ['Continuer']);
    expect(all(element, 'dt')).to.have.length(4);
  });
  it('R35, layout="page": « Modifier » leads to its field; « Retour » to the recap, the page, the first screen', async () => {
    const element = await widget({ attributes: { layout: 'page' }, steps: ['Commencer', 'Continuer'] });
    all(element, 'dl button')[4]!.click();
    await nextTask();
    expect(focused(element).closest('fieldset') === all(element, 'fieldset')[4], 'the fifth field').to.equal(true);
    await play(element, ['Retour']);
    expect(all(element, 'dt')).to.have.length(9);
    await play(element, ['Retour']);
    expect(all(element, 'fieldset')).to.have.length(9);
    await play(element, ['Retour']);
    button(element, 'Commencer');
  });
  it('S07: each entry of the summary leads to its own question', async () => {
    const element = await widget({
      attributes: { layout: 'page' },
      definition: asking(gene, { ...moments, required: true }),
      steps: ['Commencer', 'Continuer'],
    });
    expect(all(element, '[role=alert] .help').map(words)).to.deep.equal([gene, moments].map((item) => item!.text.fr));
    for (const place of [1, 0]) {
      all(element, '[role=alert] button')[place]!.click();
      expect(focused(element).closest('fieldset') === all(element, 'fieldset')[place], `${place}`).to.equal(true);
    }
  });
});

describe('pdp-questionnaire, what an owner’s definition says', () => {
  it('its notes stand before the question that follows them, in order', async () => {
    const notes = ['Un.', 'Deux.'].map((fr, at) => ({ id: `n${at}`, kind: 'info', text: { fr } }));
    const element = await widget({ definition: asking(gene, ...notes, jours), steps: ['Commencer', { pick: 0 }] });
    expect(all(element, '.panel')).to.have.length(0);
    await play(element, ['Continuer']);
    expect(all(element, '.panel').map(words)).to.deep.equal(['Un.', 'Deux.']);
  });
  it('an answer one would rather not give leaves the others out, and the reverse', async () => {
    const declined = { id: 'tu', label: { fr: 'Je préfère ne pas répondre' }, declined: true };
    const options = [{ id: 'matin', label: { fr: 'Le matin' } }, { id: 'soir', label: { fr: 'Le soir' } }, declined];
    const element = await widget({ definition: asking({ ...moments, options }), steps: ['Commencer'] });
    for (const [pick, expected] of [
      [0, 'true false false'],
      [2, 'false false true'],
      [1, 'false true false'],
    ] as const) {
      await play(element, [{ pick }]);
      const boxes = all<HTMLInputElement>(element, 'input').map(({ checked }) => checked);
      expect(boxes.join(' ')).to.equal(expected);
    }
  });
  it('its panels: at the answer that raises them, with ours for the other flags only; all of them in the result', async () => {
    const panels = [
      { id: 'ici', always: true, text: { fr: 'Toujours.' } },
      { id: 'bout', trigger: { any: [{ flag: 'detresse' }] }, text: { fr: 'Appelez la cellule.' } },
      { id: 'fort', trigger: { any: [{ item: 'gene', op: '>=', value: 8 }] }, text: { fr: 'Une gêne forte.' } },
    ];
    const element = await widget({ definition: { ...everyKind, panels } });
    const raised = () => all(element, '[part=panel]').map(words);
    expect(words(one(element, '[part=help]'))).to.contain('Toujours.');
    await play(element, ['Commencer', { pick: 8 }]);
    expect(raised()).to.deep.equal(['Une gêne forte.']);
    await play(element, [{ pick: 7 }]);
    expect(raised()).to.deep.equal([]);
    await play(element, [{ pick: 8 }, 'Continuer', 'Continuer']);
    expect(raised(), 'of another question').to.deep.equal([]);
    await play(element, [{ pick: 3 }]);
    expect(raised()).to.deep.equal(['Appelez la cellule.']);
    await play(element, ['Continuer', 'Continuer', 'Voir mon résultat']);
    expect(raised()).to.deep.equal(['Appelez la cellule.', 'Une gêne forte.']);
  });
  it('S09: a panel that stands already is not said again', async () => {
    const element = await state('choix multiple avec drapeau');
    expect(words(one(element, '[role=status]'))).to.contain('Ce que vous vivez');
    await play(element, [{ pick: 0 }]);
    expect(all(element, '[part=panel]')).to.have.length(1);
    expect(words(one(element, '[role=status]'))).to.equal('');
  });
  it('its scores: those to show, each with its title when they are several', async () => {
    const [total] = everyKind.scores;
    const other = { ...total, id: 'autre', title: { fr: 'Fatigue' } };
    const hidden = { ...total, id: 'tu', title: { fr: 'Secret' }, show: 'none' };
    const steps = ['Commencer', { answers: [0, null, 0] }, 'Voir mon résultat'] as const;
    const titles = async (...scores: readonly object[]) => {
      const element = await widget({ definition: { ...everyKind, scores }, steps });
      expect(all(element, '.level')).to.have.length(scores.length - 1);
      return all(element, '[part=result] > .help:not([part])').map(words);
    };
    expect(await titles(total!, hidden)).to.deep.equal([]);
    expect(await titles(total!, other, hidden)).to.deep.equal(['Gêne', 'Fatigue']);
  });
  for (const [validated, said] of [
    [true, 'Ce questionnaire sert à vous orienter.'],
    [false, "Ce questionnaire n'est pas validé scientifiquement."],
  ] as const)
    it(`its result says its own limits only once it is validated (${validated})`, async () => {
      const steps = ['Commencer', { answers: [0, null, 0] }, 'Voir mon résultat'] as const;
      const element = await widget({ definition: { ...everyKind, validated }, steps });
      expect(words(one(element, '[part=result] [part=limits]'))).to.contain(said);
    });
  it('114 is reached by text message, every other number by a call', async () => {
    const element = await state('résultat, plusieurs signaux et sécurité');
    const numbers = all<HTMLAnchorElement>(element, 'a').filter((link) => /^[\d ]+$/.test(words(link)));
    expect(numbers.map(words)).to.include.members(['114', '3114', '03 53 01 20 41']);
    for (const link of numbers) {
      const number = words(link).replaceAll(' ', '');
      expect(link.getAttribute('href')).to.equal(`${number === '114' ? 'sms' : 'tel'}:${number}`);
    }
  });
});
