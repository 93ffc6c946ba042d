import { expect } from 'chai';
import type { EligibiliteElement } from '../../src/elements/eligibilite/eligibilite.element.js';
import { setLocale } from '../../src/i18n/locale.js';
import { principal } from '../../stories/eligibilite.examples.js';
import {
  all,
  button,
  checker,
  consoleDuring,
  focused,
  one,
  page,
  questionOf,
  reply,
  result,
  state,
  words,
} from '../support/eligibilite.js';
import { printed } from '../support/printed.js';
import { until } from '../support/until.js';

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe('pdp-eligibilite, answers given by the page', () => {
  for (const [given, code] of [
    ['21', '21'],
    [' 2a ', '2A'],
    ['1', '01'],
    ['974', '974'],
  ] as const)
    it(`departement="${given}" is not asked`, async () => {
      const element = await checker({ attributes: { departement: given } });
      button(element, 'Commencer').click();
      const asked = await reply(element, page.words, { ...principal, departement: undefined as never });
      expect(asked).not.to.include('departement');
      expect(words(one(element, '[part=recap]'))).to.contain(`(${code})`);
    });
  it('departement="horsfrance" says what R01 says at once', async () => {
    const element = await checker({ attributes: { departement: 'horsfrance' }, steps: ['Commencer'] });
    expect(result(element)).to.deep.include({ outcome: 'other', rule: 'R01' });
  });
  it('departement wins over the département of `answers`', async () => {
    const element = await checker({
      preset: { departement: '75' },
      attributes: { departement: '25' },
      answers: principal,
    });
    expect(words(one(element, '[part=recap]'))).to.contain('Doubs (25)');
  });
  for (const given of ['25000', 'Doubs', '2C', '<b>'])
    it(`departement="${given}" is told to the owner, and asked`, async () => {
      let element!: EligibiliteElement;
      const said = await consoleDuring(async () => (element = await checker({ attributes: { departement: given } })));
      expect(said).to.have.length(1);
      expect(said[0]).to.match(/^PDP-001: <pdp-eligibilite> departement: /);
      button(element, 'Commencer').click();
      expect(await reply(element, page.words, principal)).to.include('departement');
    });
  it('answers: those given are not asked, can be changed, and stay after « Effacer »', async () => {
    const element = await checker({ preset: { statut: 'cdi', regime: 'cpam' }, steps: ['Commencer'] });
    expect(questionOf(element, page.words)).to.equal('departement');
    await reply(element, page.words, principal);
    const rows = all(element, '[part=recap] > div').map(words);
    expect(rows.some((row) => row.includes('Salarié en CDI'))).to.equal(true);
    button(element, 'Effacer mes réponses').click();
    await element.updateComplete;
    button(element, 'Commencer').click();
    await element.updateComplete;
    expect(questionOf(element, page.words)).to.equal('departement');
  });
  it('answers: what is not read is told by its name, never its value, and left out', async () => {
    let element!: EligibiliteElement;
    const given = { statut: 'secretcanary', jours: 40, ['__proto__']: 1 } as never;
    const said = await consoleDuring(async () => (element = await checker({ preset: given, steps: ['Commencer'] })));
    expect(said.join()).not.to.contain('secretcanary');
    expect(said.filter((line) => line.startsWith('PDP-013: <pdp-eligibilite> answers.'))).to.have.length(3);
    expect(questionOf(element, page.words)).to.equal('statut');
  });
  for (const given of [null, 'texte', 42, []])
    it(`answers = ${JSON.stringify(given)} asks everything`, async () => {
      const element = await checker();
      element.answers = given as never;
      await element.updateComplete;
      button(element, 'Commencer').click();
      await element.updateComplete;
      expect(questionOf(element, page.words)).to.equal('statut');
    });
  for (const given of ['secretcanary', 42, true, ['x']])
    it(`answers = ${JSON.stringify(given)} is told, once`, async () => {
      const said = await consoleDuring(() => checker({ preset: given as never, steps: ['Commencer'] }));
      expect(said).to.have.length(1);
      expect(said[0]).to.match(
        /^PDP-013: <pdp-eligibilite> answers\.0: une question que cet outil ne pose pas ; accepté : /,
      );
    });
  it('B04: departement set later is taken, what the person answered stays', async () => {
    const element = await checker({ answers: principal, until: 'arret' });
    element.departement = '75';
    await element.updateComplete;
    await reply(element, page.words, principal);
    expect(words(one(element, '[part=recap]'))).to.contain('Doubs (25)');
  });
  it('B04: what the page answers to the question on screen goes and changes with the page, unless the person chose', async () => {
    const element = await checker({ steps: ['Commencer'] });
    const chosen = () => all<HTMLInputElement>(element, 'input').filter((input) => input.checked).length;
    const set = async (answers: Record<string, string> | null) => {
      element.answers = answers;
      await element.updateComplete;
      return all<HTMLInputElement>(element, 'input:checked')[0]?.labels?.[0]?.textContent?.trim();
    };
    expect(await set({ statut: 'cdd' })).to.equal('Salarié en CDD');
    expect(await set({ statut: 'cdi' })).to.equal('Salarié en CDI');
    expect(await set(null)).to.equal(undefined);
    expect(chosen()).to.equal(0);
    await set({ statut: 'cdd' });
    all<HTMLInputElement>(element, 'input')[3]!.click(); // the person: an apprentice
    expect(await set({ statut: 'cdi' })).to.contain('Apprenti');
    expect(await set(null)).to.contain('Apprenti');
    all<HTMLInputElement>(element, 'input').at(-1)!.click();
    expect(await set({ statut: 'cdi' })).to.equal('Je ne sais pas');
    expect(chosen()).to.equal(1);
  });
});

describe('pdp-eligibilite, contacts', () => {
  it('the owner’s social service stands first, the national number stays', async () => {
    const element = await state('résultat : oui');
    const block = words(one(element, '[part=contacts]'));
    expect(block).to.contain('Service social du Val d’Aire, 03 53 01 45 10');
    expect(block).to.contain('36 46');
  });
  it('contact-* stands for the occupational health service, unless it is the social service itself', async () => {
    const atWork = { ...principal, arret: 'non' };
    const spsti = await checker({
      answers: atWork,
      attributes: { 'contact-label': 'Horizon', 'contact-tel': '03 53 01 20 40' },
    });
    expect(words(one(spsti, '[part=contacts]'))).to.contain('Horizon, 03 53 01 20 40');
    const same = await checker({
      answers: atWork,
      attributes: { 'contact-tel': '03 53 01 45 10', 'social-tel': '03 53 01 45 10' },
    });
    const [first] = all(same, '[part=contacts] > div').map(words);
    expect(first).to.contain('Ses coordonnées sont sur votre lieu de travail');
    expect(first).not.to.contain('03 53 01 45 10');
  });
  it('B47: an unsafe address is left out and told', async () => {
    let element!: EligibiliteElement;
    const said = await consoleDuring(
      async () => (element = await state('résultat : oui', { attributes: { 'social-url': 'javascript:alert(1)' } })),
    );
    expect(said[0]).to.match(/^PDP-002: <pdp-eligibilite> social-url/);
    for (const link of all<HTMLAnchorElement>(element, 'a')) expect(link.protocol).to.match(/^(tel|https):$/);
  });
  const [atWork, social] = ['03 53 01 20 40', '03 53 01 45 10'];
  for (const [attributes, numbers] of [
    [{ 'contact-tel': atWork, 'social-tel': social }, [social, atWork]],
    [{ 'contact-tel': social, 'social-tel': social }, [social]],
    [{ 'contact-tel': atWork }, [atWork]],
    [{}, ['36 46']],
  ] as const) {
    it(`W4: the foot of ${JSON.stringify(attributes)} has ${numbers.join(', then ')}`, async () => {
      const element = await checker({ attributes });
      expect(all(element, '[part=help] a').map(words)).to.deep.equal(numbers);
    });
    if (numbers[0] !== '36 46')
      it(`S21: cannot work, with ${JSON.stringify(attributes)}: ${numbers[0]} is left`, async () => {
        const element = await checker({ attributes });
        await consoleDuring(async () => {
          element.answers = {
            get statut(): string {
              throw new TypeError('host');
            },
          };
          await until('what is left', () => all(element, '[part=error] a').length);
        });
        expect(all(element, '[part=error] a').map(words)).to.deep.equal([numbers[0]]);
      });
  }
  for (const [tag, label, said] of [
    ['pdp-rendez-vous', 'Demander un rendez-vous', true],
    ['pdp-dispositifs', 'Chercher les aides pour garder mon emploi', false],
  ] as const)
    it(`next: « ${label} » is offered where it is to be verified; what passes is said ${said ? '' : 'for the form only'}`, async () => {
      const other = document.createElement(tag);
      other.id = 'suite';
      other.dataset['test'] = '';
      document.body.append(other);
      const element = await state('résultat : à vérifier', { attributes: { next: 'suite' } });
      button(element, label);
      const sentence = 'Le formulaire reçoit seulement le service demandé et votre département.';
      expect(result(element).text.includes(sentence)).to.equal(said);
    });
  it('next: the other widget comes into sight, with the focus on its heading', async () => {
    const far = document.createElement('div');
    far.dataset['test'] = '';
    far.style.paddingBlock = '5000px';
    document.body.append(far);
    const other = await checker({ attributes: { id: 'suite' } }, far);
    const element = await state('résultat : à vérifier', { attributes: { next: 'suite' } });
    button(element, 'Vérifier si le service social est pour moi').click();
    expect(focused(other)?.matches('[part~=title]')).to.equal(true);
    expect(other.getBoundingClientRect().top).to.be.within(-1, innerHeight / 2);
  });
  it('next: a name that leads nowhere shows none and tells the owner', async () => {
    const said = await consoleDuring(async () => {
      const element = await state('résultat : oui', { attributes: { next: 'rien' } });
      expect(all(element, 'button').map(words)).not.to.include('Demander un rendez-vous');
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^PDP-007/);
  });
  it('next: not offered where the service is not the right one', async () => {
    const form = document.createElement('pdp-rendez-vous');
    form.id = 'rdv2';
    form.dataset['test'] = '';
    document.body.append(form);
    const element = await state('résultat : ailleurs, MSA', { attributes: { next: 'rdv2' } });
    expect(all(element, 'button').map(words)).not.to.include('Demander un rendez-vous');
  });
});

describe('pdp-eligibilite, languages and page', () => {
  afterEach(() => setLocale('fr'));
  it('« Langue » switches interface, questions and reasons; what stays French says so (decision 3)', async () => {
    const element = await state('accueil', { answers: principal });
    button(element, 'English').click();
    await until('English', () => words(one(element, '.reason')).startsWith('You are in the main case'));
    expect(one(element, 'section').lang).to.equal('en');
    expect(words(one(element, '[data-outcome] [part~=title]'))).to.equal('Yes, this service can support you');
    expect(all(element, '.reason [lang]')).to.have.length(0);
    expect(all(element, '[part=sources] [lang=fr]').length, 'titles of sources').to.be.greaterThan(0);
    expect(result(element)).to.deep.include({ outcome: 'eligible', rule: 'R16' });
  });
  it('R12: what was said in one language does not stay in the status of another', async () => {
    const element = await state('département, liste');
    await setLocale('en');
    await until('English', () => one(element, 'section').lang === 'en');
    expect(words(one(element, '[role=status]'))).to.equal('');
  });
  it('S21: what the host wrote comes back when the widget cannot work, and a text when it wrote nothing', async () => {
    for (const fallback of ['<p>Appelez-nous.</p>', '']) {
      const element = await checker();
      element.innerHTML = fallback;
      const said = await consoleDuring(async () => {
        element.answers = {
          get statut(): string {
            throw new TypeError('host');
          },
        };
        await element.updateComplete;
        await wait(20);
      });
      expect(all(element, 'slot')).to.have.length(fallback ? 1 : 0);
      if (!fallback) expect(words(one(element, '[part=error]'))).to.contain("n'est pas disponible ici");
      expect(said).to.have.length(1);
      expect(said[0]).to.match(/^PDP-009: <pdp-eligibilite>/);
    }
  });
  it('S20: moving the node keeps the result', async () => {
    const element = await state('résultat : oui');
    const place = document.createElement('div');
    place.dataset['test'] = '';
    document.body.append(place);
    place.append(element);
    await element.updateComplete;
    expect(result(element).rule).to.equal('R16');
  });
  it('S16, decision 26: prints the result alone, dated, without the answers; with them when ticked', async () => {
    const element = await state('résultat : oui');
    const paper = async () => words((await printed(() => button(element, 'Imprimer').click())).document.body);
    const text = await paper();
    const sheet = one<HTMLIFrameElement>(element, 'iframe').contentDocument!;
    const levels = [...sheet.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({ localName }) => localName);
    expect([levels[0], ...new Set(levels.slice(1))], 'R14: no jump').to.deep.equal(['h1', 'h2']);
    expect(text).to.match(/Imprimé le \d+(er)? \S+ \d{4}\./);
    expect(text, 'rule and day of the facts').to.contain(words(one(element, '[part=sources] p')));
    expect(text).to.contain('Textes et sources').and.to.contain('CSS L. 215-1');
    one<HTMLInputElement>(element, '.tick input').click();
    await element.updateComplete;
    const whole = await paper();
    for (const part of [
      'Oui, ce service peut vous accompagner',
      'Carsat Bourgogne-Franche-Comté',
      '36 46',
      'À ne pas oublier',
      '24 novembre 2026',
      'Règle R16',
    ])
      expect(text).to.contain(part);
    for (const part of ['Salarié en CDI', 'Ce qui a décidé', 'Plusieurs réponses ont compté'])
      expect(text).not.to.contain(part);
    expect(whole).to.contain('Salarié en CDI');
    for (const part of ['a compté dans ce résultat', 'Modifier']) expect(whole).not.to.contain(part);
  });
  it('today: a day that does not exist is told, and the day here is taken', async () => {
    const said = await consoleDuring(() => checker({ today: '2026-02-31' }));
    expect(said[0]).to.match(/^PDP-001: <pdp-eligibilite> today: « 2026-02-31 »/);
  });
});
