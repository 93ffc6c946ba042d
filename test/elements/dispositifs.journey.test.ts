import { expect } from 'chai';
import { dispositifs } from '../../src/content/dispositifs/rules.js';
import { localRecords } from '../../stories/dispositifs.examples.js';
import { card, finder, finderState } from '../support/finder.js';
import { cardsOf, result } from '../support/interview.js';
import { printed } from '../support/printed.js';
import { all, button, consoleDuring, focused, nextTask, one, play, press, shown, words } from '../support/widget.js';
import { until } from '../support/until.js';

const inner = (element: Element, id: string) => words(card(element, id));
const longLeave = {
  ...{ role: 'travailleur', statut: 'cdi', regime: 'cpam', departement: '21', contrat: 'oui', arret: 'total' },
  ...{ cause: 'maladie', ij: 'oui', besoin: 'emploi', lien_sante: 'oui', difficulte: 'oui' },
  ...{ avis_mt: 'aucun', projet: 'autre_metier' },
};

describe('pdp-dispositifs, guide', () => {
  it('the titles of the result and of its parts are larger than those of the cards', async () => {
    const element = await finderState('résultat, arrêt long');
    const size = (selector: string) => parseFloat(getComputedStyle(one(element, selector)).fontSize);
    expect(size('.result > [part=title]')).to.equal(size('.card > [part=title]') * 1.2);
    expect(size('.group > [part=title]')).to.equal(size('.result > [part=title]'));
    expect(size('.plan > [part=title]')).to.equal(size('.result > [part=title]'));
  });
  it('P16: the first screen says what it does, confidentiality and limits, and asks nothing', async () => {
    const element = await finder();
    expect(shown(element)).to.contain('Vous saurez quoi demander, à qui, et pourquoi cela vous concerne.');
    expect(shown(element)).to.contain(
      'Vos réponses restent sur cet appareil. Elles ne sont ni enregistrées ni envoyées.',
    );
    expect(shown(element)).to.contain('Cet outil oriente : il ne décide de rien.');
    expect(all(element, 'fieldset, input')).to.have.length(0);
  });
  it('decision 28: without a contact every screen says whom to ask, but never an employer to ask his employer', async () => {
    const wayOut =
      'Contactez votre service de prévention et de santé au travail. Votre employeur peut vous donner ses coordonnées.';
    const foot = (element: Element) => words(one(element, '.foot'));
    const element = await finder();
    expect(foot(element)).to.contain(wayOut);
    await play(element, ['Commencer']);
    expect(foot(element)).to.contain(wayOut);
    const employer = await finder({ attributes: { audience: 'employeur' } });
    expect(foot(employer)).not.to.contain('Votre employeur peut');
    const given = await finder({ attributes: { 'contact-tel': '03 53 01 20 40' } });
    expect(foot(given)).to.contain('03 53 01 20 40');
    expect(foot(given)).not.to.contain(wayOut);
  });
  it('decision 28: « votre employeur » is said to the person alone, whoever says who reads', async () => {
    const said = [
      ...(await Promise.all(
        ['', 'travailleur', 'employeur', 'professionnel'].flatMap((audience) =>
          ['guide', 'catalogue'].map(async (mode) => {
            const element = await finder({ attributes: { mode, ...(audience && { audience }) } });
            return [`${mode}, ${audience}`, words(one(element, '.foot')).includes('Votre employeur')] as const;
          }),
        ),
      )),
      ...(await Promise.all(
        ['travailleur', 'employeur', 'professionnel'].map(async (role) => {
          const element = await finder({ properties: { answers: { role } }, steps: ['Commencer'] });
          return [role, words(one(element, '.foot')).includes('Votre employeur')] as const;
        }),
      )),
    ];
    for (const [who, told] of said) expect(told, who).to.equal(/travailleur|, $/.test(who));
  });
  it('R09: choosing an answer never changes the screen, nor the focus', async () => {
    const element = await finder({ steps: ['Commencer'] });
    const radio = one<HTMLInputElement>(element, 'input');
    radio.focus();
    radio.click();
    await nextTask();
    expect(shown(element)).to.contain('Question 1');
    expect(focused(element)).to.equal(radio);
  });
  it('asks for an answer or « Je ne sais pas », and says how to find out', async () => {
    const element = await finder({ attributes: { audience: 'travailleur' }, steps: ['Commencer', 'Continuer'] });
    expect(words(one(element, '[role=alert]'))).to.contain('Sélectionnez une réponse, ou « Je ne sais pas »');
    expect(shown(element)).to.contain('Regardez l’intitulé de votre contrat ou le haut de votre bulletin de paie.');
    await play(element, [{ choose: 'Je ne sais pas' }, 'Continuer']);
    expect(shown(element)).to.contain('Question 2');
  });
  it('asks `role` without audience; never with it, and then the attribute wins over a preset answer', async () => {
    const without = await finder({ steps: ['Commencer'] });
    expect(shown(without)).to.contain('Vous êtes…');
    const set = await finder({
      attributes: { audience: 'employeur' },
      properties: { answers: { role: 'travailleur' } },
      steps: ['Commencer'],
    });
    expect(shown(set)).to.contain('Quel est le statut de la personne dans votre entreprise ?');
    await play(set, ['Voir mon résultat']);
    expect(words(one(set, '.recap, [part~=result]'))).not.to.contain('Vous êtes…');
  });
  describe('counting from a date', () => {
    const date = 'Saisissez une date passée, avec le jour, le mois et l’année, par exemple 05/03/2026';
    const days = 'Saisissez un nombre de jours entre 0 et 1500';
    const since = (element: Element) => one<HTMLInputElement>(element, '[id$=-since]');
    const asked = async (text: string) => {
      const element = await finder({
        attributes: { audience: 'travailleur' },
        properties: { today: '2026-11-30', answers: { ...longLeave } },
        steps: ['Commencer'],
      });
      one<HTMLDetailsElement>(element, 'details.count').open = true;
      const field = since(element);
      field.focus();
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await element.updateComplete;
      return element;
    };
    const described = (element: Element) =>
      (since(element).getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => words(element.shadowRoot!.getElementById(id)))
        .join(' ');

    for (const [text, said] of [
      ['31/02/2026', date],
      ['01/12/2026', date],
      ['01/01/2020', days],
    ] as const)
      it(`B58, R10: « ${text} » is told at once, by the field, which keeps it`, async () => {
        const element = await asked(text);
        expect(described(element)).to.contain(`Erreur : ${said}`);
        expect(since(element).getAttribute('aria-invalid')).to.equal('true');
        expect(since(element).value).to.equal(text);
        expect(focused(element)).to.equal(since(element));
        expect(one(element, '[id$=-since-error]').getAttribute('role'), 'R10').to.equal('alert');
      });
    for (const text of ['le 5 mars', '5/3'])
      it(`B58: « ${text} » is told by « Continuer », whose summary leads to the field of the date`, async () => {
        const element = await asked(text);
        expect(since(element).hasAttribute('aria-invalid')).to.equal(false);
        one<HTMLDetailsElement>(element, 'details.count').open = false;
        await play(element, ['Continuer']);
        expect(words(one(element, '[role=alert]'))).to.contain(date);
        expect(one(element, '[id$=-field]').hasAttribute('aria-invalid')).to.equal(false);
        one(element, '[role=alert] button').click();
        expect(focused(element)).to.equal(since(element));
        expect(one<HTMLDetailsElement>(element, 'details.count').open).to.equal(true);
        expect(described(element)).to.contain(`Erreur : ${date}`);
        expect(since(element).value).to.equal(text);
        expect(one(element, '[id$=-since-error]').hasAttribute('role'), 'R10: not said twice').to.equal(false);
      });
    it('B58: a day written in eight figures counts, since a telephone may offer no other key', async () => {
      const element = await asked('01112026');
      expect(one<HTMLInputElement>(element, '[id$=-field]').value).to.equal('30');
      expect(words(one(element, '[role=status]')), 'R10').to.equal('30 jours');
      expect(since(element).hasAttribute('aria-invalid')).to.equal(false);
    });
    it('B58: a number in the first field takes the error away', async () => {
      const element = await asked('01/12/2026');
      await play(element, [{ type: '45' }]);
      expect(since(element).hasAttribute('aria-invalid')).to.equal(false);
      await play(element, ['Continuer']);
      expect(shown(element)).not.to.contain('Depuis combien de jours');
    });
  });
  it('W5: « Retour » never loses a later answer', async () => {
    const element = await finder({
      attributes: { audience: 'travailleur' },
      steps: [
        ...['Commencer', { choose: 'Salarié en CDI' }, 'Continuer', { choose: 'La MSA (agriculture)' }, 'Continuer'],
        ...['Retour', 'Retour'],
      ],
    });
    expect(all<HTMLInputElement>(element, 'input').findIndex(({ checked }) => checked)).to.equal(0);
    await play(element, ['Continuer']);
    expect(
      words(all(element, '.option').find((row) => row.querySelector<HTMLInputElement>('input')!.checked)),
    ).to.equal('La MSA (agriculture)');
  });
  it('an answer that no longer applies is kept, marked, and counts again when its question does', async () => {
    const element = await finder({
      attributes: { audience: 'travailleur' },
      properties: { answers: { ...longLeave, jours: 75 } },
      steps: ['Commencer', 'Voir mon résultat'],
    });
    expect(cardsOf(element)['visite-prereprise']).to.equal('pertinent');
    const row = () =>
      all(element, '[part=recap] > div').find((one_) => words(one_).startsWith('En ce moment, êtes-vous'))!;
    row().querySelector('button')!.click();
    await element.updateComplete;
    await play(element, [{ choose: 'Non, et pas dans les 3 derniers mois' }, 'Voir mon résultat']);
    const kept = () => all(element, '[part=recap] > div').find((one_) => words(one_).includes('75 jours'));
    expect(words(kept())).to.contain('Gardée, mais ne compte plus avec vos autres réponses.');
    expect(cardsOf(element)['visite-prereprise']).to.equal('non_pertinent');
    row().querySelector('button')!.click();
    await element.updateComplete;
    await play(element, [{ choose: 'Oui, je ne travaille pas du tout' }, 'Voir mon résultat']);
    expect(words(kept())).not.to.contain('ne compte plus');
    expect(cardsOf(element)['visite-prereprise']).to.equal('pertinent');
  });
  it('« Voir mon résultat » is on every question, and the result says that it can go on', async () => {
    const element = await finder({ steps: ['Commencer', 'Voir mon résultat'] });
    expect(result(element)).to.contain('Ce résultat tient compte des réponses données jusqu’ici.');
    await play(element, ['Continuer les questions']);
    expect(shown(element), 'the question that was on screen: it was not answered').to.contain('Question 1 Vous êtes…');
  });
  it('decision 25: the département is chosen among at most eight matches, in the same words in every case', async () => {
    const element = await finderState('département');
    expect(all(element, '.option').map(words)).to.deep.equal([
      "21 – Côte-d'Or",
      "22 – Côtes-d'Armor",
      'J’habite hors de France',
      'Autre territoire ou je ne sais pas',
    ]);
  });
  it('decision 25: « Je ne sais pas » empties and disables the number, which comes back when it is unticked', async () => {
    const element = await finderState('nombre de jours');
    await play(element, [{ choose: 'Je ne sais pas' }]);
    const field = one<HTMLInputElement>(element, '.field > input');
    expect([field.disabled, field.value]).to.deep.equal([true, '']);
    await play(element, [{ choose: 'Je ne sais pas' }]);
    expect([field.disabled, field.value]).to.deep.equal([false, '20']);
  });
  it('H25: a number filled by an extension, without events, is the answer; what « Je ne sais pas » empties is not', async () => {
    const element = await finderState('nombre de jours');
    const field = one<HTMLInputElement>(element, '.field > input');
    field.value = '45';
    await play(element, ['Continuer', 'Retour']);
    expect(one<HTMLInputElement>(element, '.field > input').value).to.equal('45');
    one<HTMLInputElement>(element, '.field > input').value = '46';
    await play(element, ['Retour', 'Commencer']);
    expect(one<HTMLInputElement>(element, '.field > input').value, 'also on « Retour »').to.equal('46');
    await play(element, [{ choose: 'Je ne sais pas' }, 'Voir mon résultat']);
    expect(result(element)).not.to.contain('46 jours');
  });
  it('W5: « Modifier » shows what the page answered: the number in its field, the département among the choices', async () => {
    const element = await finder({
      attributes: { audience: 'travailleur' },
      properties: { answers: { ...longLeave, jours: 75 } },
      steps: ['Commencer', 'Voir mon résultat'],
    });
    const field = async (question: string) => {
      const row = all(element, '[part=recap] > div').find((one_) => words(one_).startsWith(question))!;
      press(row, 'Modifier');
      await element.updateComplete;
      return one<HTMLInputElement>(element, '.field > input');
    };
    const days = await field('Depuis combien de jours');
    expect(days.value).to.equal('75');
    expect(days.inputMode, 'a keyboard with figures').to.equal('numeric');
    await play(element, ['Retour']);
    await field('Dans quel département');
    expect(all(element, '.option:has(:checked)').map(words)).to.deep.equal(["21 – Côte-d'Or"]);
  });
  it('R35: every answer is in the recap, changeable, also « Je ne sais pas »', async () => {
    const element = await finder({
      steps: [
        'Commencer',
        { choose: 'La personne concernée' },
        'Continuer',
        { choose: 'Je ne sais pas' },
        'Continuer',
        'Voir mon résultat',
      ],
    });
    const rows = all(element, '[part=recap] > div').map(words);
    expect(rows).to.deep.equal([
      'Vous êtes… La personne concernée Modifier',
      'Quelle est votre situation de travail ? Je ne sais pas Modifier',
    ]);
  });
  it('P09: « Effacer mes réponses » empties memory and screen, and focuses the start heading', async () => {
    const element = await finder({ steps: ['Commencer', { choose: 'Employeur, manager ou RH' }, 'Voir mon résultat'] });
    button(element, 'Effacer mes réponses').click();
    await element.updateComplete;
    expect(words(focused(element))).to.equal('Quelles aides pour garder mon emploi ?');
    await play(element, ['Commencer']);
    expect(all<HTMLInputElement>(element, 'input').some(({ checked }) => checked)).to.equal(false);
  });
});

describe('pdp-dispositifs, result', () => {
  it('shows the best five first, and the rest on « Voir tout »', async () => {
    const element = await finderState('résultat, arrêt long');
    const first = () => all(element, '[data-status=pertinent]').map(({ dataset }) => dataset['id']);
    expect(first()).to.deep.equal([
      'service-social',
      'visite-prereprise',
      'visite-demande',
      'essai-encadre',
      'assistant-social-spsti',
    ]);
    await play(element, ['Voir tout']);
    expect(first().length).to.equal(12);
    expect(all(element, 'button').map(words)).not.to.include('Voir tout');
    const sixth = all(element, '[data-status=pertinent] > [part=title]')[5];
    expect(words(focused(element)), 'S05: the first of the rest').to.equal(words(sixth));
  });
  it('R02: each status has a shape of its own beside its words: a tick, a question mark, a dash', async () => {
    const element = await finderState('résultat, arrêt long');
    const shapes = { pertinent: 'M8 12l3 3 5-6', a_verifier: 'M9.5 9.5a2.5', non_pertinent: 'M8 12h8' };
    const shape = (node: Element) => node.querySelector('path')!.getAttribute('d')!;
    for (const [status, starts] of Object.entries(shapes))
      for (const tag of all(element, `[data-status=${status}] > .tag`)) expect(shape(tag), status).to.contain(starts);
    const headings = all(element, '[part=title]:has(svg)').map((one_) => [words(one_), shape(one_)]);
    expect(headings.map(([name]) => name)).to.deep.equal(['À demander maintenant', 'À vérifier']);
    expect(headings[0]![1]).to.contain(shapes.pertinent);
    expect(headings[1]![1]).to.contain(shapes.a_verifier);
  });
  it('« À vérifier » says what to ask and of whom', async () => {
    const element = await finderState('résultat, arrêt long');
    for (const one_ of all(element, '[data-status=a_verifier]')) {
      expect(words(one_), one_.dataset['id']).to.contain('À vérifier :');
      expect(words(one_), one_.dataset['id']).to.contain('Premier pas :');
    }
  });
  it('« Pas dans votre situation » is folded; each card says which answer decided, and where to turn instead', async () => {
    const element = await finderState('résultat, arrêt long');
    const fold = all<HTMLDetailsElement>(element, 'details').find((one_) =>
      words(one_).startsWith('Pas dans votre situation'),
    )!;
    expect(fold.open).to.equal(false);
    const cards = [...fold.querySelectorAll<HTMLElement>('[data-status=non_pertinent]')];
    expect(cards.length).to.be.greaterThan(5);
    for (const one_ of cards) expect(words(one_), one_.dataset['id']).to.contain('Ce qui l’écarte :');
    expect(inner(element, 'ppr')).to.contain('Ce qui l’écarte : Salarié en CDI');
    expect(inner(element, 'fiphfp')).to.contain('service social du personnel de votre employeur public');
  });
  it('what rules a measure out is a criterion of its rule that is met: not an answer that another one hangs on', async () => {
    const said = (element: Element, id: string) => words(one(element, `[data-id="${id}"] .why`));
    const employer = await finder({
      attributes: { audience: 'employeur' },
      properties: { answers: { statut: 'cdi', contrat: 'non' } },
      steps: ['Commencer', 'Voir mon résultat'],
    });
    expect(said(employer, 'amenagement-poste')).to.match(/^Ce qui l’écarte : Le contrat [^·]+ Non$/);
  });
  it('rules.md §7.6: the part-time family is one card, with its best-status members only', async () => {
    const sure = await finder({
      properties: { answers: { ...longLeave, cause: 'at', jours: 45, capacite: 'oui' } },
      steps: ['Commencer', 'Voir mon résultat', 'Voir tout'],
    });
    expect(Object.keys(cardsOf(sure)).filter((id) => id.startsWith('tpt-'))).to.deep.equal(['tpt-atmp']);
    const open = await finderState('résultat, temps partiel à vérifier');
    const members = Object.keys(cardsOf(open)).filter((id) => id.startsWith('tpt-'));
    expect(members.length).to.be.greaterThan(1);
    expect(all(open, '.family')).to.have.length(1);
    expect(words(one(open, '.family'))).to.contain('Temps partiel thérapeutique');
  });
  it('rules.md §7.5: an entry of its own question waits for that answer; optional ones are off', async () => {
    const nothing = await finderState('résultat, rien de répondu');
    expect(Object.keys(cardsOf(nothing))).not.to.include.members(['c2p']);
    const optional = dispositifs.filter((record) => record.optional).map(({ id }) => id);
    for (const id of optional) expect(cardsOf(nothing), id).not.to.have.property(id);
    const turnedOn = await finder({
      attributes: { only: 'comete service-social' },
      properties: { answers: { ...longLeave, hopital: 'oui' } },
      steps: ['Commencer', 'Voir mon résultat'],
    });
    expect(cardsOf(turnedOn)).to.deep.equal({ 'service-social': 'pertinent', comete: 'a_verifier' });
  });
  it('says the days that are left, from the answer and the constant', async () => {
    const element = await finderState('résultat, seuil non atteint');
    expect(inner(element, 'visite-prereprise')).to.contain('À partir de 31 jours d’arrêt : encore 11 jours.');
    expect(inner(element, 'rendez-vous-liaison')).to.contain('À partir de 30 jours d’arrêt : encore 10 jours.');
  });
  it('« Pourquoi cette réponse »: each criterion, the answer, its truth and its source; « Ce qui changerait »', async () => {
    const element = await finderState('résultat, seuil non atteint');
    const fold = [...card(element, 'visite-prereprise').querySelectorAll('details')].find((one_) =>
      words(one_).startsWith('Pourquoi cette réponse'),
    )!;
    fold.open = true;
    await until('its criteria', () => fold.querySelector('li'));
    const text = words(fold);
    expect(text).to.contain(
      'Depuis combien de jours cet arrêt dure-t-il (ou a-t-il duré) ? Vous avez répondu : 20 jours',
    );
    expect(text).to.contain(
      'Compte pour retenir : plus de 30 jours — ce n’est pas le cas. Source : C. trav. R. 4624-29',
    );
    expect(text).to.contain('Ce qui changerait');
    expect(text).to.contain('Avec la réponse : 31 jours (encore 11 jours), cette fiche serait à regarder en premier.');
  });
  it('puts what cannot wait first, then what can be done today alone', async () => {
    const element = await finderState('résultat, employeur');
    const plan = words(one(element, '[part=plan]'));
    const places = ['Sans attendre', 'Dès aujourd’hui, sans accord à demander', 'Avec l’accord d’autres personnes'];
    const found = places.map((place) => plan.indexOf(place));
    expect(found).to.deep.equal([...found].sort((left, right) => left - right));
    expect(found).not.to.include(-1);
  });
  it('« À ne pas oublier »: at most two a card, each once a page', async () => {
    const element = await finderState('résultat, tout est montré et expliqué');
    for (const block of all(element, '[part=reminders]'))
      expect(block.querySelectorAll('details').length).to.be.within(1, 2);
    const titles = all(element, '[part=reminders] summary').map(words);
    expect(new Set(titles).size).to.equal(titles.length);
    expect(titles).to.include('À ne pas oublier : Envoyez chaque arrêt et chaque prolongation');
  });
  it('the employer reads duties, is told nothing medical, and hands over the person’s sheet', async () => {
    const element = await finderState('résultat, employeur');
    expect(inner(element, 'inaptitude')).to.contain('Vos obligations');
    button(element, 'Fiche papier à remettre à la personne');
    expect(all(element, 'input[type=checkbox]'), 'decision 23: his answers are never printed').to.have.length(0);
  });
  it('S16, decision 26: prints the whole result without the answers; with them when ticked; a sheet never has them', async () => {
    const element = await finderState('résultat, arrêt long');
    const paper = async (name: string) => words((await printed(() => button(element, name).click())).document.body);
    const text = await paper('Imprimer');
    const titles = ['pertinent', 'a_verifier'].flatMap((status) =>
      all(element, `[data-status=${status}] > [part=title]`).map(words),
    );
    expect(titles.length).to.be.greaterThan(3);
    for (const title of titles) expect(text, title).to.contain(title);
    const answers = all(element, '.recap dd strong').map(words);
    const told = (on: string) => answers.filter((answer) => answer.length > 12 && on.includes(answer));
    expect(told(text)).to.deep.equal([]);
    expect(told(await paper('Fiche papier'))).to.deep.equal([]);
    await play(element, [{ choose: 'Imprimer aussi mes réponses' }]);
    expect(told(await paper('Imprimer'))).to.not.have.length(0);
    expect(told(await paper('Fiche papier')), 'of a sheet').to.deep.equal([]);
  });
  it('warns when the sheet should have been read again', async () => {
    const late = await finderState('résultat, fiches à relire');
    const fresh = await finderState('résultat, arrêt long');
    const words_ = 'Ces informations auraient dû être relues : faites-les confirmer.';
    for (const one_ of all(late, '[part~=card]')) expect(words(one_)).to.contain(words_);
    expect(result(fresh)).not.to.contain(words_);
  });
  it('never promises: no « vous avez droit à », no diagnosis, no reference left, no number marked C', async () => {
    for (const name of ['résultat, tout est montré et expliqué', 'résultat, employeur', 'résultat, professionnel']) {
      const text = result(await finderState(name));
      expect(text).not.to.match(/[Vv]ous avez droit à|[Dd]iagnostic|\{\{|undefined|NaN/);
      for (const number of ['39 49', '32 30', '0 800 11 10 09', '01 71 25 08 28']) expect(text).not.to.contain(number);
    }
  });
  it('decision 28: every card gives a way that can be followed', async () => {
    const element = await finderState('résultat, tout est montré et expliqué');
    for (const button_ of all(element, '[part~=card] button').filter((one_) =>
      words(one_).startsWith('Prendre contact'),
    )) {
      button_.click();
      await element.updateComplete;
      expect(button_.getAttribute('aria-expanded')).to.equal('true');
      const ways = one(element, '[part=contacts]');
      expect(ways.querySelector('a, li'), words(ways)).to.exist;
      expect(words(ways)).to.match(/\d\d|Site :|Demandez|coordonnées/);
    }
  });
  it('« Prendre contact » puts the owner’s service in place of ours', async () => {
    const element = await finderState('résultat, arrêt long');
    [...card(element, 'visite-prereprise').querySelectorAll('button')][0]!.click();
    await element.updateComplete;
    expect(words(one(element, '[part=contacts]'))).to.contain('Horizon Santé Travail, 03 53 01 20 40');
  });
  it('decision 5: hands only the service and the département to the request form of the page', async () => {
    const form = document.createElement('pdp-rendez-vous');
    form.id = 'demande';
    let given: unknown;
    Object.assign(form, { receive: (wish: unknown) => void (given = wish) });
    document.body.append(form);
    const element = await finder({
      attributes: { next: 'demande' },
      properties: { answers: { ...longLeave, jours: 75 } },
      steps: ['Commencer', 'Voir mon résultat', 'Prendre contact'],
    });
    expect(given).to.deep.equal({
      service: 'assurance-maladie',
      departement: '21',
    });
    expect(form.outerHTML, 'nothing is written in the page').to.equal(
      '<pdp-rendez-vous id="demande"></pdp-rendez-vous>',
    );
    expect(all(element, '[part=contacts]')).to.have.length(0);
    element.remove();
    form.remove();
  });
  it('says how many sheets the site took away', async () => {
    const element = await finderState('résultat, offre locale et fiches retirées');
    expect(result(element)).to.contain('Le site a retiré 2 fiches.');
    expect(cardsOf(element)).not.to.have.any.keys('c2p', 'pmsmp');
  });
});

describe('pdp-dispositifs, local offers', () => {
  it('are always « à vérifier », said to be the site’s, in their département only', async () => {
    const here = await finderState('résultat, offre locale et fiches retirées');
    expect(cardsOf(here)['atelier-reprise']).to.equal('a_verifier');
    expect(inner(here, 'atelier-reprise')).to.contain('À vérifier : offre locale de Horizon Santé Travail');
    expect(inner(here, 'visite-prereprise')).to.contain('Note de Horizon Santé Travail : Demandez-la au secrétariat');
    expect(cardsOf(here)).not.to.have.property('comete');
    const elsewhere = await finder({
      properties: { localRecords, answers: { ...longLeave, departement: '75' } },
      steps: ['Commencer', 'Voir mon résultat'],
    });
    expect(cardsOf(elsewhere)).not.to.have.property('atelier-reprise');
  });
  it('leave the national texts untouched', async () => {
    const plain = await finderState('résultat, arrêt long');
    const local = await finderState('résultat, offre locale et fiches retirées');
    expect(inner(local, 'essai-encadre')).to.equal(inner(plain, 'essai-encadre'));
  });
  it('that are wrong are left out: one line for the owner, nothing for the public', async () => {
    for (const [wrong, where] of [
      [{ organisme: 3 }, 'organisme'],
      [{ organisme: 'X', fiches: [{ ...localRecords.fiches[0], titre: 'x' }] }, 'fiches'],
      ['texte', ''],
    ] as const) {
      const said = await consoleDuring(async () => {
        const element = await finder({
          properties: { localRecords: wrong },
          steps: ['Commencer', 'Voir mon résultat'],
        });
        expect(result(element)).not.to.contain('offre locale');
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('PDP-005: <pdp-dispositifs> localRecords').and.to.contain(where);
    }
  });
  it('whose id is a national one never replace it', async () => {
    const element = await finder({
      properties: { localRecords: { ...localRecords, fiches: [{ ...localRecords.fiches[0], id: 'cep' }] } },
      steps: ['Commencer', 'Voir mon résultat'],
    });
    expect(inner(element, 'cep')).not.to.contain('Atelier');
  });
  it('may give a national sheet the name that the site uses: it comes first, the national one stays beside it', async () => {
    const noms = { 'assistant-social-spsti': 'Service social d’Horizon' };
    const element = await finder({
      properties: { answers: longLeave, localRecords: { organisme: 'Horizon Santé Travail', noms } },
      steps: ['Commencer', 'Voir mon résultat'],
    });
    const title = words(card(element, 'assistant-social-spsti').querySelector('[part=title]'));
    expect(title).to.equal('Service social d’Horizon (Assistant social du service de santé au travail)');
    const plain = await finder({ properties: { answers: longLeave }, steps: ['Commencer', 'Voir mon résultat'] });
    expect(inner(element, 'essai-encadre')).to.equal(inner(plain, 'essai-encadre'));
    const texts = inner(element, 'assistant-social-spsti').replaceAll(title, '');
    const usual = 'Assistant social du service de santé au travail';
    expect(texts).to.equal(inner(plain, 'assistant-social-spsti').replaceAll(usual, ''));
  });
  it('that name or rename a sheet that does not exist, or that take a national id: one line each for the owner', async () => {
    const said = await consoleDuring(() =>
      finder({
        properties: {
          localRecords: {
            organisme: 'Horizon',
            noms: { rqht: 'Reconnaissance' },
            notes: [{ fiche: 'essai-encadr', texte: 'À l’accueil.' }],
            activer: ['comette'],
            fiches: [{ ...localRecords.fiches[0], id: 'cep' }],
          },
        },
      }),
    );
    expect(said.map((line) => line.replace(/ ; accepté : .*?(?= ; |$)/, ''))).to.deep.equal([
      'PDP-001: <pdp-dispositifs> localRecords noms: « rqht » ; valeur la plus proche : « rqth »',
      'PDP-001: <pdp-dispositifs> localRecords notes: « essai-encadr » ; valeur la plus proche : « essai-encadre »',
      'PDP-001: <pdp-dispositifs> localRecords activer: « comette » ; valeur la plus proche : « comete »',
      'PDP-001: <pdp-dispositifs> localRecords fiches: « cep »',
    ]);
  });
});

describe('pdp-dispositifs, what a second press does, and counts of one', () => {
  it('« Prendre contact » and « Ce résultat me semble faux » fold what they unfolded', async () => {
    const element = await finderState('résultat, contacts et doute');
    for (const [name, part] of [
      ['Prendre contact', 'contacts'],
      ['Ce résultat me semble faux', 'dispute'],
    ] as const) {
      expect(all(element, `[part=${part}]`), name).to.have.length(1);
      await play(element, [name]);
      expect(all(element, `[part=${part}]`), name).to.have.length(0);
      expect(button(element, name).getAttribute('aria-expanded'), name).to.equal('false');
    }
  });
  it('one sheet left, one sheet taken away: in the singular', async () => {
    const all_ = await finder({
      properties: { answers: { ...longLeave, jours: 75 } },
      steps: ['Commencer', 'Voir mon résultat', 'Voir tout'],
    });
    const sure = Object.keys(cardsOf(all_)).filter((id) => cardsOf(all_)[id] === 'pertinent');
    for (const [without, line, taken] of [
      [sure.slice(6), '1 autre fiche à regarder. Voir tout', undefined],
      [sure.slice(7), '2 autres fiches à regarder. Voir tout', undefined],
      [sure.slice(0, 1), undefined, 'Le site a retiré 1 fiche.'],
    ] as const) {
      const element = await finder({
        attributes: { without: without.join(' ') },
        properties: { answers: { ...longLeave, jours: 75 } },
        steps: ['Commencer', 'Voir mon résultat'],
      });
      const lines = all(element, '.result p').map(words);
      if (line) expect(lines).to.include(line);
      if (taken) expect(result(element)).to.contain(taken);
    }
  });
  it('decision 5: each first contact goes to the form that answers it; the others are shown', async () => {
    for (const [tag, id, service] of [
      ['pdp-rendez-vous', 'visite-prereprise', 'spsti'],
      ['pdp-rendez-vous', 'service-social', 'assurance-maladie'],
      ['pdp-rendez-vous', 'cep', undefined],
      ['pdp-questionnaire', 'visite-prereprise', undefined],
    ] as const) {
      const next = document.createElement(tag);
      next.id = 'suite';
      const given: { service?: string }[] = [];
      Object.assign(next, { receive: (wish: object) => void given.push(wish) });
      document.body.append(next);
      const element = await finder({
        attributes: { next: 'suite' },
        properties: { answers: { ...longLeave, jours: 75 } },
        steps: ['Commencer', 'Voir mon résultat', 'Voir tout'],
      });
      press(card(element, id), 'Prendre contact');
      await element.updateComplete;
      expect(
        given.map((wish) => wish.service),
        `${tag}, ${id}`,
      ).to.deep.equal(service ? [service] : []);
      expect(all(element, '[part=contacts]'), `${tag}, ${id}`).to.have.length(service ? 0 : 1);
      element.remove();
      next.remove();
    }
  });
  it('« Une réponse de plus aiderait »: each question leads to itself', async () => {
    const element = await finderState('résultat, rien de répondu');
    const asks = () =>
      all(element, '[data-status=a_verifier]')
        .map((one_) => [...one_.querySelectorAll<HTMLButtonElement>('li > button.link')])
        .find((links) => links.length > 1)!;
    for (const place of asks().keys()) {
      const link = asks()[place]!;
      const question = words(link);
      link.click();
      await element.updateComplete;
      expect(shown(element)).to.contain(question);
      await play(element, ['Voir mon résultat']);
    }
  });
  it('the plan counts on from one part to the next', async () => {
    const element = await finderState('résultat, employeur');
    let next = 1;
    for (const list of all<HTMLOListElement>(element, '.plan ol')) {
      expect(list.start).to.equal(next);
      next += list.children.length;
    }
    expect(all(element, '.plan ol').length).to.be.greaterThan(1);
  });
  it('each step of the plan leads to its card, also one that was not shown yet or was folded, and its name takes the focus', async () => {
    const found = { missing: 0, folded: 0 };
    const folded = { only: 'amenagement-poste ama rqth cap-emploi essai-encadre crpe cpf' };
    for (const [name, attributes] of [
      ['résultat, arrêt long', {}],
      ['résultat, rien de répondu', folded],
      ['résultat, employeur', {}],
    ] as const) {
      const element = await finderState(name, { attributes });
      const steps = () => all<HTMLButtonElement>(element, '.plan button');
      const cardOf = (title: string) =>
        all(element, '[part=card]').find((one_) => words(one_.querySelector('[part=title]')).startsWith(title));
      expect(steps().length, name).to.equal(all(element, '.plan li').length);
      for (const place of steps().keys()) {
        const step = words(steps()[place]);
        found.missing += cardOf(step) ? 0 : 1;
        found.folded += cardOf(step)?.closest('details:not([open])') ? 1 : 0;
        steps()[place]!.click();
        await element.updateComplete;
        await nextTask();
        expect(words(focused(element)).startsWith(step), `${name}: ${step}`).to.equal(true);
        expect(focused(element).closest('[part=card]')).to.equal(cardOf(step));
        expect(focused(element).checkVisibility()).to.equal(true);
      }
    }
    expect(found.missing, 'a step of « Voir tout »').to.be.greaterThan(0);
    expect(found.folded, 'a step in a fold').to.be.greaterThan(0);
  });
});
