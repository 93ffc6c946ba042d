import { expect } from 'chai';
import { everyKind } from '../../stories/questionnaire.examples.js';
import { setLocale } from '../../src/i18n/locale.js';
import { inWords } from '../../src/elements/shared/dates.js';
import { dayOf } from '../../src/elements/shared/today.js';
import { until } from '../support/page.js';
import { printed } from '../support/printed.js';
import type { QuestionnaireElement } from '../../src/elements/questionnaire/questionnaire.element.js';
import {
  all,
  button,
  consoleDuring,
  focused,
  nextTask,
  one,
  play,
  ready,
  shown,
  state,
  widget,
  words,
} from '../support/widget.js';

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Puts markup in the page and returns the widget in it. */
async function markup(html: string): Promise<QuestionnaireElement> {
  const place = document.createElement('div');
  place.dataset['test'] = '';
  place.innerHTML = html;
  document.body.append(place);
  const element = place.querySelector('pdp-questionnaire')!;
  await ready(element);
  await element.updateComplete;
  return element;
}
const lines = (act: () => unknown) => consoleDuring(act);

describe('pdp-questionnaire, attributes', () => {
  for (const value of ['0', '7', 'abc', '2.5', '', '-1'])
    it(`B01: heading-level="${value}" gives level 3 and one line for the owner`, async () => {
      let element!: QuestionnaireElement;
      const said = await lines(async () => (element = await widget({ attributes: { 'heading-level': value } })));
      expect(all(element, 'h3')).to.have.length(1);
      expect(said).to.have.length(1);
      expect(said[0]).to.match(/^PDP-001: <pdp-questionnaire> heading-level: .*accepté : 2, 3, 4, 5/);
    });
  it('B01: spaces around a level are forgiven', async () => {
    const said = await lines(async () =>
      expect(all(await widget({ attributes: { 'heading-level': ' 4 ' } }), 'h4')).to.have.length(1),
    );
    expect(said).to.deep.equal([]);
  });
  it('B09: an unknown theme is light, and the nearest is proposed', async () => {
    const said = await lines(() => widget({ attributes: { theme: 'drak' } }));
    expect(said).to.deep.equal([
      'PDP-001: <pdp-questionnaire> theme: « drak » ; accepté : light, dark, auto ; valeur la plus proche : « dark »',
    ]);
  });
  it('B03: an unknown attribute does no harm', async () =>
    expect(shown(await widget({ attributes: { 'data-x': '1', inconnu: 'y' } }))).to.contain('Commencer'));
  it('B04: an attribute changed or removed at any step takes effect and loses nothing', async () => {
    const element = await widget({
      attributes: { 'contact-tel': '03 53 01 20 40' },
      steps: ['Commencer', { pick: 2 }],
    });
    element.setAttribute('contact-tel', '03 53 01 20 99');
    element.setAttribute('heading-level', '2');
    await element.updateComplete;
    expect(words(one(element, '[part=help]'))).to.contain('03 53 01 20 99');
    expect(all<HTMLInputElement>(element, 'input')[2]!.checked).to.equal(true);
    element.removeAttribute('contact-tel');
    await element.updateComplete;
    expect(words(one(element, '[part=help]'))).not.to.contain('03 53');
    expect(all<HTMLInputElement>(element, 'input')[2]!.checked).to.equal(true);
  });
  it('B06: fifty changes in one tick end on the last', async () => {
    const element = await widget();
    const said = await lines(async () => {
      for (let i = 0; i < 50; i++) element.setAttribute('heading-level', String(2 + (i % 4)));
      await element.updateComplete;
    });
    expect(said).to.deep.equal([]);
    expect(all(element, 'h3')).to.have.length(1);
  });
  it('B07: a definition set before the upgrade is used', async () => {
    const element = document.createElement('pdp-questionnaire');
    element.definition = everyKind;
    document.body.append(element);
    await ready(element);
    expect(shown(element)).to.contain('Un questionnaire du service');
    element.remove();
  });
  it('B08, H18: twice the same id and twenty tags: no id of ours is twice in the page', async () => {
    const place = document.createElement('div');
    place.dataset['test'] = '';
    document.body.append(place);
    const elements = await Promise.all(
      Array.from({ length: 20 }, () => widget({ attributes: { id: 'same' }, steps: ['Commencer'] }, place)),
    );
    const ids = elements.flatMap((element) => all(element, '[id]').map(({ id }) => id));
    expect(new Set(ids).size).to.equal(ids.length);
  });
  for (const [value, shownTel] of [
    ['03 53 01 20 40', true],
    ['+33 3 53 01 20 40', true],
    ['36 46', true],
    ['tel:javascript:alert(1)', false],
    ['javascript:alert(1)', false],
    ['appelez-nous', false],
    ['<b>1</b>', false],
  ] as const)
    it(`B47, X02: contact-tel="${value}" is ${shownTel ? 'a link' : 'left out, and the owner is told'}`, async () => {
      let element!: QuestionnaireElement;
      const said = await lines(async () => (element = await widget({ attributes: { 'contact-tel': value } })));
      const links = all<HTMLAnchorElement>(element, '[part=help] a').map(words);
      expect(links.includes(value)).to.equal(shownTel);
      expect(said.length).to.equal(shownTel ? 0 : 1);
    });
  for (const value of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:x',
    'file:///etc/passwd',
    'https://bon.fr@evil.example',
    'https:\\\\evil',
    'mailto:a@b.fr?body=x&bcc=c@d.fr',
    '#',
    `https://x.fr/${'a'.repeat(5000)}`,
  ])
    it(`B47, X02: contact-url="${value.slice(0, 30)}" never becomes a link`, async () => {
      const element = await widget({ attributes: { 'contact-label': 'X', 'contact-url': value } });
      expect(all<HTMLAnchorElement>(element, 'a').filter(({ href }) => !/^(tel|sms):\d+$/.test(href))).to.deep.equal(
        [],
      );
    });
  it('X02: https and relative addresses are links', async () => {
    for (const value of ['https://exemple.fr/contact', '/contact', 'contact.html', 'mailto:sst@exemple.fr']) {
      const element = await widget({ attributes: { 'contact-label': 'X', 'contact-url': value } });
      expect(
        all<HTMLAnchorElement>(element, 'a').some(({ href }) => href === new URL(value, document.baseURI).href),
        value,
      ).to.equal(true);
    }
  });
  it('H09: hidden hides, and what was answered is still there after', async () => {
    const element = await widget({ steps: ['Commencer', { pick: 1 }] });
    element.hidden = true;
    expect(element.getBoundingClientRect().height).to.equal(0);
    element.hidden = false;
    expect(all<HTMLInputElement>(element, 'input')[1]!.checked).to.equal(true);
  });
  it('S20, H36: moving the node keeps the screen and the answers', async () => {
    const element = await widget({ steps: ['Commencer', { pick: 3 }] });
    const place = document.createElement('div');
    place.dataset['test'] = '';
    document.body.append(place);
    place.append(element);
    await element.updateComplete;
    expect(all<HTMLInputElement>(element, 'input')[3]!.checked).to.equal(true);
    element.remove();
    await nextTask();
    place.append(element);
    await element.updateComplete;
    expect(all<HTMLInputElement>(element, 'input')[3]!.checked).to.equal(true);
    await play(element, ['Continuer']);
    expect(shown(element)).to.contain('Question 2 sur 9');
  });
  it('S19: a move into another document keeps the styles', async () => {
    const element = await widget();
    const frame = document.createElement('iframe');
    frame.dataset['test'] = '';
    document.body.append(frame);
    await wait(50);
    frame.contentDocument!.body.append(element);
    expect(element.shadowRoot!.adoptedStyleSheets.length).to.be.greaterThan(0);
    expect(frame.contentWindow!.getComputedStyle(one(element, '.primary')).minHeight).to.equal('48px');
  });
  it('H16: our box stands with `display: block` whatever the page says', async () => {
    const element = await widget({
      attributes: { style: 'display: inline; line-height: 0; text-transform: uppercase' },
    });
    expect(getComputedStyle(element).display).to.equal('block');
  });
});

describe('pdp-questionnaire, definitions', () => {
  it('S21: an invalid definition leaves the fallback to the public, and tells the owner code, path, found, accepted', async () => {
    let element!: QuestionnaireElement;
    const broken = { ...everyKind, items: [] };
    const said = await lines(async () => {
      const place = document.createElement('div');
      place.dataset['test'] = '';
      document.body.append(place);
      element = document.createElement('pdp-questionnaire');
      element.textContent = 'Appelez le 03 53 01 20 40.';
      element.definition = broken;
      place.append(element);
      await ready(element);
      await element.updateComplete;
    });
    expect(said).to.deep.equal([
      'PDP-005: <pdp-questionnaire> definition items: une liste de 0 ; accepté : au moins 1',
    ]);
    expect(all(element, 'slot')).to.have.length(1);
    expect(element.getBoundingClientRect().height).to.be.greaterThan(10);
  });
  it('S21: without fallback, a sentence and the contact', async () => {
    const element = await widget({ attributes: { 'contact-tel': '03 53 01 20 40', questionnaire: 'inconnu' } });
    expect(words(one(element, '[part=error]'))).to.equal(
      "Cet outil n'est pas disponible ici. Contactez le service social : 03 53 01 20 40",
    );
    const bare = await widget({ attributes: { questionnaire: 'inconnu' } });
    expect(words(one(bare, '[part=error]'))).to.contain(
      'Contactez votre service de prévention et de santé au travail.',
    );
  });
  it('an unknown built-in is named, with the nearest', async () => {
    const said = await lines(() => widget({ attributes: { questionnaire: 'signaux-alerte-employer' } }));
    expect(said[0]).to.match(/^PDP-003: .*valeur la plus proche : « signaux-alerte-employeur »$/);
  });
  it('an invalid definition mended later starts', async () => {
    const element = await widget({ definition: { ...everyKind, items: [] } });
    element.definition = everyKind;
    await ready(element);
    await wait(20);
    expect(shown(element)).to.contain('Un questionnaire du service');
  });
  it('H25, B59: a number filled by an extension, without events, is the answer on « Continuer » and on « Retour »', async () => {
    const element = await widget({ definition: everyKind, steps: ['Commencer', { pick: 7 }, 'Continuer'] });
    const field = () => one<HTMLInputElement>(element, 'input[inputmode]');
    field().value = '45';
    await play(element, ['Continuer', 'Retour']);
    expect(field().value).to.equal('45');
    field().value = '46';
    await play(element, ['Retour', 'Continuer']);
    expect(field().value).to.equal('46');
    field().value = '999';
    await play(element, ['Continuer']);
    expect(all(element, '.summary'), 'one that is none is asked again').to.have.length(1);
    expect(field().value).to.equal('999');
  });
  it('B37: a definition changed while someone answers keeps what still exists', async () => {
    const element = await widget({ definition: everyKind, steps: ['Commencer', { pick: 4 }] });
    element.definition = { ...everyKind, title: { fr: 'Un autre titre' } };
    await wait(50);
    await element.updateComplete;
    expect(all<HTMLInputElement>(element, 'input')[4]!.checked).to.equal(true);
    element.definition = { ...everyKind, items: everyKind.items.slice(2, 4), scores: [] };
    await wait(50);
    await element.updateComplete;
    expect(shown(element), 'its question is gone: the first of the new ones').to.contain('Combien de jours');
  });
  it('B37: on a later question and on the recap, the screen and every answer stay under the new definition', async () => {
    const element = await widget({ definition: everyKind, steps: ['Commencer', { pick: 7 }, 'Continuer'] });
    const field = () => one<HTMLInputElement>(element, 'input[inputmode]');
    const renew = async (title: string) => {
      element.definition = { ...everyKind, title: { fr: title } };
      await wait(50);
      await element.updateComplete;
    };
    field().value = '45';
    field().dispatchEvent(new Event('input'));
    await renew('Un autre titre');
    expect(field().value).to.equal('45');
    await play(element, ['Continuer', 'Continuer', 'Continuer']);
    await renew('Encore un autre');
    const rows = words(one(element, '[part=recap]'));
    expect(rows).to.contain('7').and.to.contain('45');
  });
  it('B35, B41, X01: hostile text in every string is shown as text', async () => {
    const payload = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>{{x}}${x}';
    const hostile = JSON.parse(JSON.stringify(everyKind), (_key, value) =>
      value && typeof value === 'object' && typeof value.fr === 'string' ? { fr: payload } : value,
    );
    const element = await widget({
      definition: hostile,
      steps: ['Commencer', { answers: [7, null, 0, 0] }, 'Voir mon résultat'],
    });
    expect(all(element, 'img, script')).to.have.length(0);
    expect(shown(element)).to.contain('<img src=x onerror=');
    expect((window as { hacked?: number }).hacked).to.equal(undefined);
  });
  it('licence: an instrument that may not be redistributed shows its copyright line', async () => {
    expect(shown(await widget({ definition: everyKind }))).to.contain('© Le service');
  });
  it('B34: one word of 200 letters stays inside', async () => {
    const long = { ...everyKind, title: { fr: 'anticonstitutionnellement'.repeat(8) } };
    const place = document.createElement('div');
    place.dataset['test'] = '';
    place.style.width = '240px';
    document.body.append(place);
    const element = await widget({ definition: long }, place);
    expect(one(element, 'section').scrollWidth).to.be.at.most(240);
  });
});

describe('pdp-questionnaire, src', () => {
  const fixture = new URL('../fixtures/definitions/signaux-alerte-employeur.json', import.meta.url).pathname;
  it('reads a definition of the same origin, before pdp-ready', async () => {
    expect(shown(await widget({ attributes: { src: fixture } }))).to.contain("Repérer les signaux d'alerte");
  });
  it('B04: another file, then none, then another built-in: each is shown; a definition wins over them', async () => {
    const [signs, level] = ["Repérer les signaux d'alerte", 'Où en suis-je avec mon travail ?'];
    const element = await widget({ attributes: { src: fixture } });
    const becomes = (title: string) => until(title, () => shown(element).includes(title));
    await becomes(signs);
    element.src = fixture.replace('signaux-alerte-employeur', 'auto-positionnement-pdp');
    await becomes(level);
    element.src = fixture;
    await becomes(signs);
    element.removeAttribute('src');
    await becomes(level);
    element.setAttribute('questionnaire', 'signaux-alerte-employeur');
    await becomes(signs);
    const both = await widget({ definition: everyKind, attributes: { src: fixture } });
    expect(shown(both)).to.contain('Un questionnaire du service');
  });
  it('B22: a definition that is sent on, maybe to another site, is refused by the browser', async () => {
    const { fetch: own } = window;
    const asked: (RequestInit | undefined)[] = [];
    window.fetch = (given, init) => (asked.push(String(given).endsWith('/d.json') ? init : {}), own(given, init));
    try {
      await lines(() => markup('<pdp-questionnaire src="/d.json">Appelez-nous.</pdp-questionnaire>'));
    } finally {
      window.fetch = own;
    }
    expect(asked.find((init) => init?.redirect)).to.include({ redirect: 'error', credentials: 'same-origin' });
  });
  for (const [id, src, code] of [
    ['B22', 'https://autre.example/d.json', 'PDP-004'],
    ['B22', '/introuvable.json', 'PDP-004'],
    ['B22', '/test/pages/', 'PDP-'],
    ['B47', 'javascript:alert(1)', 'PDP-004'],
    ['B47', '//evil.example/x', 'PDP-004'],
  ] as const)
    it(`${id}: src="${src}" leaves the fallback and one ${code} line`, async () => {
      let element!: QuestionnaireElement;
      const said = await lines(
        async () => (element = await markup(`<pdp-questionnaire src="${src}">Appelez-nous.</pdp-questionnaire>`)),
      );
      expect(all(element, 'slot')).to.have.length(1);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain(code);
    });
});

describe('pdp-questionnaire, languages', () => {
  afterEach(() => setLocale('fr'));
  it('« Langue » switches the interface and the questionnaire, keeps the answers, and marks the language', async () => {
    const element = await state('accueil', { steps: ['Commencer', { pick: 2 }] });
    expect(one(element, '[role=group][aria-label=Langue]')).to.exist;
    button(element, 'English').click();
    await until('English', () => shown(element).includes('Are you on sick leave today?'));
    expect(one(element, 'section').lang).to.equal('en');
    expect(shown(element)).to.contain('Question 1 of 9');
    expect(words(one(element, '[part=help]'))).to.contain('Need help right now?');
    expect(all<HTMLInputElement>(element, 'input')[2]!.checked).to.equal(true);
  });
  it('decision 3: a text that has no translation shows in French, and says so', async () => {
    const element = await widget({ definition: everyKind, attributes: { locales: 'fr en' } });
    button(element, 'English').click();
    await until('English', () => element.shadowRoot!.querySelector('h3 [lang=fr]'));
    expect(one(element, 'section').lang).to.equal('en');
    expect(one(element, '.primary').textContent!.trim()).to.equal('Start');
  });
  it('R12: in simplified French, a text that has none is in French, not in the first language of its definition', async () => {
    const text = (_key: string, value: unknown) =>
      typeof value === 'object' && value && 'fr' in value ? { en: 'English.', ...value } : value;
    const definition = { ...JSON.parse(JSON.stringify(everyKind), text), languages: ['en', 'fr'] };
    await setLocale('fr-x-simple');
    const element = await widget({ definition });
    expect(shown(element)).to.contain('Un questionnaire du service').and.not.to.contain('English.');
    expect(all(element, '.view [lang]')).to.have.length(0);
  });
  it('one language alone is no choice', async () => {
    expect(all(await widget({ attributes: { locales: 'fr' } }), '[role=group]')).to.have.length(0);
  });
  it('R12: what was said in one language does not stay in the status of another', async () => {
    const element = await state('accueil', { steps: ['Commencer'] });
    expect(words(one(element, '[role=status]'))).to.equal('Question 1 sur 9');
    button(element, 'English').click();
    await until('English', () => shown(element).includes('Are you on sick leave today?'));
    expect(words(one(element, '[role=status]'))).not.to.contain('sur');
  });
  it('B02: an unknown language is told to the owner and left out', async () => {
    const said = await lines(() => widget({ attributes: { locales: 'fr xx' } }));
    expect(said[0]).to.match(/^PDP-001: <pdp-questionnaire> locales: « xx »/);
  });
  it('decision 2: every widget of the page follows', async () => {
    const [first, second] = [await state('accueil'), await widget()];
    button(first, 'English').click();
    await until('English everywhere', () => [first, second].every((each) => one(each, 'section').lang === 'en'));
  });
});

describe('pdp-questionnaire, next and print', () => {
  it('next: the button appears with the result and moves to the other widget', async () => {
    const place = document.createElement('div');
    place.dataset['test'] = '';
    document.body.append(place);
    const second = await widget({ attributes: { id: 'suite', questionnaire: 'signaux-alerte-employeur' } }, place);
    const first = await widget(
      { attributes: { next: 'suite' }, steps: ['Commencer', { answers: Array(9).fill(0) }, 'Voir mon résultat'] },
      place,
    );
    button(first, 'Aller au questionnaire').click();
    expect(words(focused(second))).to.equal("Repérer les signaux d'alerte");
  });
  it('next: the button says what the other widget is for, also inside a shadow root', async () => {
    const place = document.createElement('div');
    place.dataset['test'] = '';
    document.body.append(place);
    const root = place.attachShadow({ mode: 'open' });
    const other = document.createElement('pdp-eligibilite');
    other.id = 'suite';
    root.append(other);
    const element = await widget(
      { attributes: { next: 'suite' }, steps: ['Commencer', { answers: Array(9).fill(0) }, 'Voir mon résultat'] },
      root as unknown as HTMLElement,
    );
    button(element, 'Vérifier si le service social est pour moi');
  });
  it('next: a name that leads nowhere shows no button and tells the owner', async () => {
    const said = await lines(async () => {
      const element = await widget({
        attributes: { next: 'rien' },
        steps: ['Commencer', { answers: Array(9).fill(0) }, 'Voir mon résultat'],
      });
      expect(all(element, '.actions button').map(words)).to.deep.equal(['Imprimer', 'Retour']);
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^PDP-007/);
  });
  it('next: its own id leads nowhere either', async () => {
    const said = await lines(async () => {
      const element = await widget({
        attributes: { id: 'moi', next: 'moi' },
        steps: ['Commencer', { answers: Array(9).fill(0) }, 'Voir mon résultat'],
      });
      expect(all(element, '.actions button').map(words)).to.deep.equal(['Imprimer', 'Retour']);
    });
    expect(said).to.deep.equal([
      "PDP-007: <pdp-questionnaire> next: « moi » ; accepté : l'id d'un autre outil pdp-… de la même page",
    ]);
  });
  it('decision 26, S16: prints the result alone, dated and versioned, without the answers; with them when ticked', async () => {
    const element = await state('résultat, plusieurs signaux et sécurité');
    const paper = async () => words((await printed(() => button(element, 'Imprimer').click())).document.body);
    const before = document.title;
    const text = await paper();
    expect(text).to.contain('24 novembre 2026 · auto-positionnement-pdp 0.1.0');
    expect(text).to.contain('Plusieurs signaux');
    expect(text, 'the result, whole').to.contain(
      words(one(element, '[part=result]'))
        .replace(/^Votre résultat /, '')
        .slice(-400),
    );
    expect(text).to.contain('03 53 01 20 40');
    expect(text).to.contain('3114');
    expect(text).not.to.contain("J'ai des idées noires");
    one<HTMLInputElement>(element, '.tick input').click();
    expect(await paper()).to.contain("J'ai des idées noires");
    expect(document.title).to.equal(before);
  });
  it('S16: the sheet bears the name of the tool and nothing to press; one frame at most, none once taken out', async () => {
    const element = await state('résultat, peu de signaux');
    await play(element, [{ choose: 'Imprimer aussi mes réponses' }]);
    for (let turn = 0; turn < 2; turn++) {
      const { document } = await printed(() => button(element, 'Imprimer').click());
      expect(document.title.replace('\u00a0', ' ')).to.equal('Où en suis-je avec mon travail ?');
      expect(document.querySelectorAll('dl.recap dt')).to.have.length(9);
      expect(document.querySelectorAll('button, input')).to.have.length(0);
      const levels = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({ localName }) => localName);
      expect([levels[0], ...new Set(levels.slice(1))], 'R14: no jump').to.deep.equal(['h1', 'h2']);
      expect(all(element, 'iframe')).to.have.length(1);
    }
    const root = element.shadowRoot!;
    element.remove();
    expect(root.querySelectorAll('iframe')).to.have.length(0);
  });
  it('today: a day that does not exist is told, and the day here is printed', async () => {
    const element = await state('résultat, peu de signaux');
    const said = await consoleDuring(async () => {
      element.today = 'abc';
      await element.updateComplete;
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^PDP-001.*<pdp-questionnaire> today: « abc »/);
    const { document } = await printed(() => button(element, 'Imprimer').click());
    const today = inWords(
      dayOf('', '', () => {}),
      'fr',
    );
    expect(words(document.body)).to.contain(`${today} · auto-positionnement-pdp`);
  });
  it("decision 23: a manager's answers cannot be printed", async () => {
    expect(all(await state('guide employeur, résultat'), '.tick')).to.have.length(0);
  });
});
