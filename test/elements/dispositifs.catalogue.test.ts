import { expect } from 'chai';
import { setLocale } from '../../src/i18n/locale.js';
import { examples } from '../../stories/dispositifs.catalogue.examples.js';
import references from '../../src/content/dispositifs/references.js';
import { localRecords } from '../../stories/dispositifs.examples.js';
import { mountTag } from '../../stories/mount.js';
import type { Example } from '../../stories/questionnaire.examples.js';
import { axeFaults } from '../support/axe.js';
import { catalogue, count, field, ids, named, record, said, search } from '../support/catalogue.js';
import { sendKeys } from '../support/commands.js';
import { finder } from '../support/finder.js';
import { until } from '../support/page.js';
import { printed } from '../support/printed.js';
import { sentDuring } from '../support/sent.js';
import { all, button, consoleDuring, focused, nextTask, one, play, words } from '../support/widget.js';

const few = 'visite-prereprise essai-encadre crpe tpt-salarie rqth pension-invalidite';
const owner = { 'contact-label': 'Horizon Santé Travail', 'contact-tel': '03 53 01 20 40' };
const choicesOf = (element: Element) => all<HTMLInputElement>(element, '.facets input');
const labelOf = (input: HTMLInputElement) => words(input.closest('label'));
const boxOf = (element: Element, id: string) => record(element, id).querySelector<HTMLInputElement>('.pick input')!;

/** Goes to an address of this page as a link would, and comes back after the test. */
const here = location.href;
async function goTo(hash: string): Promise<void> {
  const arrived = new Promise((done) => window.addEventListener('hashchange', done, { once: true }));
  location.hash = hash;
  await arrived;
  await nextTask();
}
afterEach(() => history.replaceState(history.state, '', here));

describe('pdp-dispositifs, catalogue, the site’s own records', () => {
  it('without a contact of the site, an employer and a professional are not sent to « votre employeur »', async () => {
    for (const audience of ['employeur', 'professionnel']) {
      const element = await catalogue({ attributes: { audience } });
      const foot = words(one(element, '.foot'));
      if (audience === 'employeur')
        expect(foot).to.equal('Contactez votre service de prévention et de santé au travail.');
      for (const id of ['visite-prereprise', 'amenagement-poste', 'inaptitude', 'essai-encadre']) {
        record(element, id).querySelector('summary')!.click();
        await nextTask();
        [...record(element, id).querySelectorAll('button')]
          .find((one) => words(one).startsWith('Prendre contact'))!
          .click();
        await nextTask();
        const ways = words(record(element, id).querySelector('.ways'));
        expect(ways, `${audience}, ${id}`)
          .to.match(/\p{L}/u)
          .and.not.to.match(/votre (employeur|médecin)/);
      }
    }
  });
  it('without a contact of the site, the foot speaks to whom reads now', async () => {
    const element = await catalogue();
    const foot = () => words(one(element, '.foot'));
    expect(foot()).to.contain('Votre employeur peut vous donner ses coordonnées.');
    button(element, 'Employeur').click();
    await until('the employer’s reading', () => !foot().includes('Votre employeur'));
    expect(foot()).to.equal('Contactez votre service de prévention et de santé au travail.');
  });
  it('a national sheet that the site renamed is found by both names, and says both', async () => {
    const noms = { 'assistant-social-spsti': 'Permanence Horizon' };
    const element = await catalogue({ properties: { localRecords: { organisme: 'Horizon Santé Travail', noms } } });
    const title = 'Permanence Horizon (Assistant social du service de santé au travail)';
    for (const query of ['permanence horizon', 'assistant social']) {
      await search(element, query);
      expect(ids(element)[0], query).to.equal('assistant-social-spsti');
      expect(words(record(element, 'assistant-social-spsti').querySelector('[part=title]'))).to.contain(title);
    }
  });
  for (const [source, links] of [
    ['Convention 2026', 0],
    ['https://www.service.fr/convention', 1],
  ] as const)
    it(`its source is a link when it is an address, and is never said to be a law: ${source}`, async () => {
      const fiches = localRecords.fiches.map((fiche) => ({ ...fiche, source }));
      const element = await catalogue({
        properties: { localRecords: { ...localRecords, fiches } },
        attributes: { only: fiches[0]!.id },
      });
      const own = () => record(element, fiches[0]!.id);
      own().querySelector('summary')!.click();
      await until('its sources', () => own().querySelector('.sources'));
      const list = own().querySelector('.sources')!;
      list.closest('details')!.open = true;
      expect(words(list)).to.contain(source).and.not.to.contain('Légifrance');
      expect(list.querySelectorAll('a')).to.have.length(links);
    });
});

describe('pdp-dispositifs, catalogue, what a sheet looks like', () => {
  it('an unfolded sheet is dressed as in the result: numbered steps, facts with their names, a contact in its frame', async () => {
    const element = await named('fiche dépliée');
    const style = (selector: string, pseudo?: string) => getComputedStyle(one(element, selector), pseudo);
    expect(style('ol.steps > li', '::before').content, 'the number of a step').to.contain('counter');
    expect(style('.facts dt', '::after').content, 'the colon after a name').to.contain(':');
    expect(style('ul.dashes > li', '::before').content, 'the dash').to.contain('–');
    expect(style('.first').paddingInlineStart, 'the first step stands in its frame').to.equal('12px');
    expect(style('.actions.row').flexDirection, 'the actions on a line').to.equal('row');
  });
});

describe('pdp-dispositifs, catalogue, accessibility', () => {
  for (const { name } of examples)
    it(`axe finds nothing: « ${name} »`, async () => {
      expect(await axeFaults(await named(name))).to.deep.equal([]);
    });
  it('R14: headings follow each other without a jump, by family and by relevance', async () => {
    for (const name of ['catalogue', 'recherche', 'fiche dépliée, employeur', 'comparaison'])
      for (const first of [2, 3, 5]) {
        const element = await named(name, { attributes: { 'heading-level': String(first) } });
        const levels = all(element, 'h2,h3,h4,h5,h6')
          .filter((node) => node.getClientRects().length)
          .map(({ localName }) => Number(localName[1]));
        expect(levels[0], name).to.equal(first);
        levels.forEach((level, index) => expect(level - (levels[index - 1] ?? level)).to.be.at.most(1));
      }
  });
  it('each record is an article named by its title, with its id and its status', async () => {
    const element = await catalogue();
    for (const article of all(element, 'article')) {
      expect(article.getAttribute('part')).to.equal('card');
      expect(article.dataset['status']).to.match(/^(pertinent|a_verifier)$/);
      const title = element.shadowRoot!.getElementById(article.getAttribute('aria-labelledby')!);
      expect(words(title)).to.match(/\p{L}{2}/u);
    }
  });
  it('S05: nothing takes the focus on first load', async () => {
    await catalogue();
    expect(document.activeElement).to.equal(document.body);
  });
  it('R12: French texts are marked on an English page', async () => {
    await setLocale('en');
    try {
      const element = await catalogue({ attributes: { only: few } });
      expect(one(element, 'section').lang).to.equal('en');
      const families = all(element, '.family > [part=title]').map(({ textContent }) => textContent.trim());
      expect(families).to.contain('Trying out and training in a company');
      expect(element.shadowRoot!.querySelectorAll('.family > [lang], .tags [lang]')).to.have.length(0);
      record(element, 'essai-encadre').querySelector('summary')!.click();
      await until('what is not translated, marked', () =>
        record(element, 'essai-encadre').querySelector('.facts [lang=fr]'),
      );
      expect(record(element, 'essai-encadre').querySelector('[part=title]')!.textContent).to.contain('Supervised work');
      await search(element, 'supervised trial');
      expect(ids(element)[0]).to.equal('essai-encadre');
    } finally {
      await setLocale('fr');
    }
  });
});

describe('pdp-dispositifs, catalogue, the list', () => {
  it('shows every record of the reading by family, the optional offers left out', async () => {
    const element = await catalogue();
    expect(ids(element)).to.have.length(43);
    expect(ids(element)).not.to.include('moaij');
    expect(count(element)).to.equal('43 fiches');
    const titles = all(element, '.family > [part=title]').map(words);
    expect(titles[0]).to.equal('Inaptitude et reclassement');
    expect(titles).to.include('Revenus et droits');
    expect(new Set(titles).size).to.equal(titles.length);
  });
  it('says name, acronym, purpose, first step and marks; the rest unfolds', async () => {
    const element = await catalogue();
    const rqth = record(element, 'rqth');
    expect(words(rqth.querySelector('[part=title]'))).to.equal(
      'Reconnaissance de la qualité de travailleur handicapé (RQTH)',
    );
    expect(words(rqth.querySelector('[part=first]'))).to.match(/^Premier pas : ./);
    expect([...rqth.querySelectorAll('.tags li')].map(words)).to.deep.equal([
      'Possible pendant l’arrêt',
      'Handicap reconnu',
    ]);
    expect(rqth.querySelector('[part=facts]')).to.equal(null);
    await play(element, [{ unfold: 'Lire la fiche : Reconnaissance de la qualité' }]);
    expect(record(element, 'rqth').querySelectorAll('[part=facts] dt')).to.have.length(6);
    expect(words(record(element, 'rqth')))
      .to.contain('Étapes')
      .and.to.contain('Papiers')
      .and.to.contain('Contrat');
    expect(words(record(element, 'rqth')))
      .to.contain('Textes et sources')
      .and.to.contain('Fiche vérifiée le');
    expect(record(element, 'rqth').querySelector('a[href^="https://www.legifrance.gouv.fr/"]')).to.exist;
  });
  it('decision 28: « Prendre contact » shows a way for every record of both readings', async () => {
    for (const audience of ['travailleur', 'employeur']) {
      const element = await catalogue({ attributes: { audience } });
      for (const id of ids(element)) {
        const summary = record(element, id).querySelector('summary')!;
        summary.click();
        await until(`${id} unfolded`, () => record(element, id).querySelector('.actions'));
        [...record(element, id).querySelectorAll('button')].find((one) => words(one).startsWith('Prendre'))!.click();
        await element.updateComplete;
        const ways = record(element, id).querySelector('[part=contacts]')!;
        expect(words(ways).length, id).to.be.greaterThan(20);
        expect(
          ways.querySelectorAll('a').length ||
            /Demandez|Contactez|Appelez|Écrivez|Ses coordonnées sont sur/.test(words(ways)),
          id,
        ).to.be.ok;
        summary.click();
        await until(`${id} folded`, () => !record(element, id).querySelector('.actions'));
      }
    }
  });
});

describe('pdp-dispositifs, catalogue, search and facets', () => {
  it('finds as one types, by relevance, and keeps the focus in the field', async () => {
    const element = await catalogue();
    field(element).focus();
    await search(element, 'mi temps terapeutique');
    expect(ids(element)[0]).to.equal('tpt-salarie');
    expect(all(element, '.family > [part=title]')).to.have.length(0);
    expect(focused(element)).to.equal(field(element));
    expect(count(element)).to.equal(`${ids(element).length} fiches sur 43`);
  });
  it('R10: says the count once the typing stops, not at each letter', async () => {
    const element = await catalogue();
    const heard: string[] = [];
    const status = one(element, '[role=status]');
    const observer = new MutationObserver(() => heard.push(said(element)));
    observer.observe(status, { childList: true, characterData: true, subtree: true });
    await search(element, 'essai encadré');
    expect(said(element)).to.equal('');
    await until('the count said', () => said(element));
    observer.disconnect();
    expect(new Set(heard)).to.deep.equal(new Set([count(element)]));
  });
  it('R12: what was said in one language is not left in another', async () => {
    const element = await catalogue({ attributes: { only: few } });
    await search(element, 'essai');
    await until('the count said', () => said(element));
    try {
      await setLocale('en');
      await until('English', () => one(element, 'section').lang === 'en');
      expect(said(element)).to.equal('');
    } finally {
      await setLocale('fr');
    }
  });
  it('S12, S09: Enter says the count, each time, and sends no form of the page', async () => {
    const form = document.createElement('form');
    let sent = 0;
    form.addEventListener('submit', (event) => (event.preventDefault(), sent++));
    document.body.append(form);
    const element = await catalogue({}, form);
    field(element).focus();
    await sendKeys({ type: 'rqth' });
    await sendKeys({ press: 'Enter' });
    await until('the count said', () => said(element) === count(element) && count(element) !== '43 fiches');
    expect(sent).to.equal(0);
    const before = one(element, '[role=status]').textContent;
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(one(element, '[role=status]').textContent, 'S09: said anew').not.to.equal(before);
    expect(said(element)).to.equal(count(element));
    form.remove();
  });
  it('the professional, the person and the employer search in their own list', async () => {
    for (const [audience, expected] of [
      ['travailleur', true],
      ['professionnel', true],
      ['employeur', false],
    ] as const) {
      const element = await catalogue({ attributes: { audience } });
      await search(element, 'pension invalidité');
      expect(ids(element).includes('pension-invalidite'), audience).to.equal(expected);
    }
  });
  it('each choice says how many records it would show, and shows that many', async () => {
    const element = await catalogue();
    expect(choicesOf(element)).to.have.length(17);
    for (let index = 0; index < 17; index++) {
      const expected = Number(/\((\d+)\)/.exec(labelOf(choicesOf(element)[index]!))![1]);
      expect(expected).to.be.greaterThan(0);
      choicesOf(element)[index]!.click();
      await element.updateComplete;
      expect(ids(element), labelOf(choicesOf(element)[index]!)).to.have.length(expected);
      choicesOf(element)[index]!.click();
      await element.updateComplete;
    }
  });
  it('the four facets are fieldsets named by their question', async () => {
    const element = await catalogue();
    expect(all(element, '.facets legend').map((legend) => words(legend).split(' :')[0])).to.deep.equal([
      'Pour qui',
      'Quand',
      'Qui commence',
      'Besoin',
    ]);
  });
  it('R10: ticking says the count at once and leaves the focus on the box', async () => {
    const element = await named('filtres cochés');
    expect(said(element)).to.equal(count(element));
    expect(all(element, '.chip').map((chip) => words(chip))).to.deep.equal([
      'Retirer le filtre : Pendant l’arrêt ×',
      'Retirer le filtre : Revenus ×',
    ]);
    one(element, '.chip').click();
    await element.updateComplete;
    expect(all(element, '.chip')).to.have.length(1);
    expect(words(focused(element))).to.equal(count(element));
  });
  it('« Voir tout » empties the search and the filters', async () => {
    const element = await named('aucune fiche');
    await play(element, ['Voir tout']);
    expect(field(element).value).to.equal('');
    expect(choicesOf(element).filter(({ checked }) => checked)).to.have.length(0);
    expect(ids(element)).to.have.length(43);
    expect(said(element)).to.equal('43 fiches');
    expect(words(focused(element))).to.equal('43 fiches');
  });
  it('no dead end: an empty list names what to drop, says it, and gives the number it promised', async () => {
    const element = await named('aucune fiche');
    expect(ids(element)).to.deep.equal([]);
    const ways = all(element, '.back-to button').map(words);
    expect(ways[0]).to.match(/^Retirer le filtre « Recherche » : \d+ fiches$/);
    const promised = /^Retirer le filtre « Besoin : Revenus » : (\d+) fiches?$/.exec(ways[1] ?? '')?.[1];
    expect(promised).to.be.a('string');
    expect(said(element)).to.equal(`Aucune fiche ne correspond. ${ways[0]}`);
    all(element, '.back-to button')[1]!.click();
    await element.updateComplete;
    expect(ids(element)).to.have.length(Number(promised)).and.to.include('rqth');
    expect(count(element)).to.match(new RegExp(`^${promised} fiches? sur 43$`));
  });
  it('words that nothing answers leave a way back too', async () => {
    const element = await catalogue();
    for (const text of ['zzzzzz', '???', '<img src=x onerror=alert(1)>', '__proto__', '\u202Exyzzy']) {
      await search(element, text);
      if (ids(element).length) continue;
      expect(all(element, '.back-to button').map(words), text).to.deep.equal([
        'Retirer le filtre « Recherche » : 43 fiches',
      ]);
      expect(all(element, 'img')).to.have.length(0);
    }
  });
});

describe('pdp-dispositifs, catalogue, « Lecture »', () => {
  const pressed = (element: Element) => words(one(element, '.reading [aria-pressed=true]'));
  it('keeps what is typed, ticked and unfolded, and says what changed', async () => {
    const element = await catalogue();
    await search(element, 'essai encadré');
    await play(element, [{ unfold: 'Lire la fiche : Essai' }]);
    expect(words(record(element, 'essai-encadre'))).not.to.contain('Vos obligations');
    button(element, 'Employeur').focus();
    await play(element, ['Employeur']);
    expect(pressed(element)).to.equal('Employeur');
    expect(field(element).value).to.equal('essai encadré');
    expect(words(record(element, 'essai-encadre'))).to.contain('Vos obligations');
    expect(said(element)).to.equal(`Lecture : Employeur. ${count(element)}`);
    expect(words(focused(element))).to.equal('Employeur');
    await play(element, ['Salarié']);
    expect(pressed(element)).to.equal('Salarié');
    expect(words(record(element, 'essai-encadre'))).not.to.contain('Vos obligations');
  });
  it('starts with the reading the page asks for, and offers the professional’s to him only', async () => {
    const readings = async (audience?: string) =>
      all(await catalogue({ attributes: audience ? { audience } : {} }), '.reading button').map(words);
    expect(await readings()).to.deep.equal(['Salarié', 'Employeur']);
    expect(await readings('employeur')).to.deep.equal(['Salarié', 'Employeur']);
    expect(await readings('professionnel')).to.deep.equal(['Salarié', 'Employeur', 'Professionnel']);
    expect(pressed(await catalogue({ attributes: { audience: 'employeur' } }))).to.equal('Employeur');
  });
  it('from a record, keeps it at the same place on the screen, with the focus', async () => {
    const element = await catalogue();
    await play(element, [{ unfold: 'Lire la fiche : Cap emploi' }]);
    const before = record(element, 'cap-emploi').querySelector<HTMLElement>('[part=title]')!;
    before.scrollIntoView({ block: 'start' });
    const top = before.getBoundingClientRect().top;
    const other = [...record(element, 'cap-emploi').querySelectorAll('button')].find((one) =>
      words(one).startsWith('Lecture : employeur'),
    )!;
    other.focus({ preventScroll: true });
    other.click();
    await element.updateComplete;
    expect(pressed(element)).to.equal('Employeur');
    const after = record(element, 'cap-emploi').querySelector('[part=title]')!.getBoundingClientRect().top;
    expect(Math.abs(after - top)).to.be.below(3);
    expect(record(element, 'cap-emploi').contains(focused(element))).to.equal(true);
  });
  it('a filter of one reading waits there, and hides nothing in the other', async () => {
    const element = await catalogue();
    choicesOf(element)[2]!.click(); // indépendant
    await play(element, ['Employeur']);
    expect(ids(element)).to.have.length(21);
    await play(element, ['Salarié']);
    expect(choicesOf(element)[2]!.checked).to.equal(true);
  });
});

describe('pdp-dispositifs, catalogue, addresses (decision 30)', () => {
  it('unfolds, shows and focuses the record that the address names, at load and on hashchange', async () => {
    await goTo('#pdp-dispositif=essai-encadre');
    const element = await catalogue();
    expect(record(element, 'essai-encadre').querySelector('details')!.open).to.equal(true);
    expect(words(focused(element))).to.equal('Essai encadré');
    await search(element, 'zzzz');
    await goTo('#pdp-dispositif=rqth');
    await element.updateComplete;
    expect(record(element, 'rqth').querySelector('details')!.open).to.equal(true);
    expect(words(focused(element))).to.contain('RQTH');
    expect(record(element, 'rqth').querySelector('[part=title]')!.getBoundingClientRect().top).to.be.within(
      -1,
      window.innerHeight,
    );
  });
  it('goes to the reading that has it', async () => {
    const element = await catalogue({ attributes: { audience: 'employeur' } });
    await goTo('#pdp-dispositif=pension-invalidite');
    await element.updateComplete;
    expect(words(one(element, '.reading [aria-pressed=true]'))).to.equal('Salarié');
    expect(record(element, 'pension-invalidite').querySelector('details')!.open).to.equal(true);
  });
  it('says when the record is not shown, or does not exist', async () => {
    const element = await catalogue({ attributes: { without: 'rqth' } });
    await goTo('#pdp-dispositif=rqth');
    await element.updateComplete;
    expect(words(one(element, '.note'))).to.match(/^La fiche « Reconnaissance .* » n’est pas affichée sur ce site\.$/);
    await goTo('#pdp-dispositif=nexiste-pas');
    await element.updateComplete;
    expect(words(one(element, '.note'))).to.equal('L’adresse demande une fiche qui n’existe pas ici.');
    expect(ids(element)).to.have.length(42);
  });
  it('leaves any other fragment to the page', async () => {
    const element = await catalogue();
    await goTo('#contenu');
    await element.updateComplete;
    expect(all(element, 'details[open], .note')).to.have.length(0);
  });
  it('the guide ignores it', async () => {
    await goTo('#pdp-dispositif=rqth');
    const element = await catalogue({ attributes: { mode: 'guide' } });
    expect(all(element, 'article')).to.have.length(0);
    expect(document.activeElement).to.equal(document.body);
  });
  it('« Copier » gives the address of the record, with the query of the page and whatever its <base>', async () => {
    const base = document.createElement('base');
    base.href = '/autre/';
    document.head.append(base);
    const copied: string[] = [];
    const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => (copied.push(text), Promise.resolve()) },
    });
    try {
      const element = await named('fiche dépliée');
      const link = `${here.split('#')[0]}#pdp-dispositif=essai-encadre`;
      expect(copied).to.deep.equal([link]);
      expect(all<HTMLInputElement>(element, 'input[readonly]').map(({ value }) => value)).to.deep.equal([link]);
      await until('said', () => said(element) === 'Lien copié.');
    } finally {
      base.remove();
      delete (navigator as unknown as Record<string, unknown>)['clipboard'];
      expect(Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')).to.deep.equal(clipboard);
    }
  });
  it('« Copier », refused by the browser, shows the link to be copied by hand', async () => {
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.reject(new Error('no')) },
    });
    try {
      const element = await named('fiche dépliée');
      await until('said', () => said(element) === 'Le lien est affiché : copiez-le.');
      expect(all<HTMLInputElement>(element, 'input[readonly]')[0]!.value).to.match(/#pdp-dispositif=essai-encadre$/);
    } finally {
      delete (navigator as unknown as Record<string, unknown>)['clipboard'];
    }
  });
});

describe('pdp-dispositifs, catalogue, comparison', () => {
  it('puts two or three records side by side, in a table with its headers', async () => {
    const element = await named('comparaison');
    expect(words(focused(element))).to.equal('Comparer 3 fiches');
    const table = one(element, 'table');
    expect(
      [...table.querySelectorAll('thead th[scope=col]')].map((th) => words(th).replace(/ Retirer.*/, '')),
    ).to.deep.equal(['Question', 'Essai encadré', 'Temps partiel thérapeutique (maladie)', 'Pension d’invalidité']);
    const rows = [...table.querySelectorAll('tbody tr')];
    expect(rows.map((row) => words(row.querySelector('th[scope=row]')))).to.include.members([
      'À quoi ça sert',
      'Pour qui',
      'Qui demande',
      'Qui décide',
      'Pendant l’arrêt',
      'Durée',
      'Argent',
      'Délais',
      'Contrat de travail',
      'Premier pas',
    ]);
    for (const row of rows) expect(row.querySelectorAll('td')).to.have.length(3);
    expect(all(element, '.stacked')).to.have.length(3);
  });
  it('« Retour » comes back to the list, with the focus on the button that was pressed', async () => {
    const element = await named('deux fiches choisies');
    await play(element, ['Comparer les 2 fiches', 'Retour']);
    expect(words(focused(element))).to.equal('Comparer les 2 fiches');
    await play(element, ['Comparer', 'Retour']);
    expect(words(focused(element))).to.equal('Comparer');
  });
  it('takes three at most, and says so', async () => {
    const element = await catalogue({ attributes: { only: few } });
    for (const id of ['rqth', 'crpe', 'essai-encadre']) {
      boxOf(element, id).click();
      await element.updateComplete;
    }
    expect(said(element)).to.match(/^3 fiches choisies, le maximum/);
    expect(boxOf(element, 'tpt-salarie').disabled).to.equal(true);
    expect(boxOf(element, 'crpe').disabled).to.equal(false);
    boxOf(element, 'crpe').click();
    await element.updateComplete;
    expect(boxOf(element, 'tpt-salarie').disabled).to.equal(false);
  });
  it('one record is not compared: it asks for another', async () => {
    const element = await catalogue({ attributes: { only: few } });
    boxOf(element, 'rqth').click();
    await element.updateComplete;
    expect(() => button(element, 'Comparer')).to.throw();
    expect(words(one(element, '[part=chosen]'))).to.contain('choisissez-en une ou deux autres');
  });
  it('S05: « Ne plus comparer » goes away with the focus on how many records there are', async () => {
    const element = await named('deux fiches choisies');
    await play(element, ['Ne plus comparer']);
    expect(words(focused(element))).to.equal(count(element));
    expect(said(element)).to.equal('Aucune fiche à comparer.');
  });
  it('R12: on an Arabic page each French cell, item by item, says that it is French', async () => {
    const element = await named('comparaison');
    try {
      await setLocale('ar');
      await until('Arabic', () => one(element, 'section').lang === 'ar');
      const items = all(element, '.dashes li').filter((item) => /\p{Script=Latin}{4}/u.test(words(item)));
      expect(items.length).to.be.greaterThan(3);
      for (const item of items) expect(item.querySelector('[lang=fr]'), words(item)).to.exist;
    } finally {
      await setLocale('fr');
    }
  });
  it('names what the other reading does not hold', async () => {
    const element = await named('comparaison');
    await play(element, ['Employeur']);
    expect(all(element, '.stacked')).to.have.length(2);
    expect(words(one(element, '.note'))).to.equal('Pas de fiche dans cette lecture : Pension d’invalidité.');
  });
});

describe('pdp-dispositifs, catalogue, the site', () => {
  it('`only` and `without` choose the records, and the list says how many are gone', async () => {
    const only = await catalogue({ attributes: { only: 'cep, rqth' } });
    expect(ids(only)).to.deep.equal(['cep', 'rqth']);
    expect(words(one(only, '[part=hidden]'))).to.equal('Le site a retiré 41 fiches.');
    const without = await catalogue({ attributes: { without: 'cep' } });
    expect(ids(without)).to.have.length(42);
    expect(words(one(without, '[part=hidden]'))).to.equal('Le site a retiré 1 fiche.');
    expect(all(await catalogue(), '[part=hidden]')).to.have.length(0);
  });
  it('an optional offer is shown once the site names it', async () => {
    expect(ids(await catalogue({ attributes: { only: 'moaij cep' } }))).to.deep.equal(['cep', 'moaij']);
  });
  it('records of the site are listed, found, always to be checked, and no filter hides them', async () => {
    const element = await catalogue({ attributes: { departement: '21' }, properties: { localRecords } });
    expect(record(element, 'atelier-reprise').dataset['status']).to.equal('a_verifier');
    expect(words(record(element, 'atelier-reprise'))).to.contain('À vérifier : offre locale de Horizon Santé Travail');
    expect(ids(element)).to.include('comete');
    await search(element, 'atelier reprise');
    expect(ids(element)[0]).to.equal('atelier-reprise');
    await play(element, ['Voir tout']);
    for (const input of choicesOf(element).filter((_, index) => index % 5 === 0)) {
      input.click();
      await element.updateComplete;
      expect(ids(element)).to.include('atelier-reprise');
    }
  });
  it('records of the site for another département are left out', async () => {
    const element = await catalogue({ attributes: { departement: '75' }, properties: { localRecords } });
    expect(ids(element)).not.to.include('atelier-reprise');
  });
  it('tells the owner of an unknown id or département, and goes on without it', async () => {
    const lines = await consoleDuring(async () => {
      const element = await catalogue({ attributes: { without: 'cepp', departement: '999' } });
      expect(ids(element)).to.have.length(43);
    });
    expect(lines).to.have.length(2);
    expect(lines.join()).to.contain('« cepp »').and.to.contain('« cep »').and.to.contain('« 999 »');
  });
  it('without contact, the foot says where to turn', async () => {
    expect(words(one(await named('catalogue, sans contact'), '[part=help]'))).to.contain('Contactez votre service');
  });
  for (const [audience, label] of [
    ['employeur', 'Chercher que faire pour garder une personne en emploi'],
    ['travailleur', 'Chercher les aides pour garder mon emploi'],
  ])
    it(`a questionnaire of the page leads to it, in the words of whom reads: ${audience}`, async () => {
      const place = document.createElement('div');
      document.body.append(place);
      try {
        const element = await mountTag(
          'pdp-dispositifs',
          { attributes: { id: 'mesures', mode: 'catalogue', audience: audience!, only: few } },
          place,
        );
        const steps = ['Commencer', { answers: Array<number>(9).fill(0) }, 'Voir mon résultat'];
        const first = await mountTag('pdp-questionnaire', { attributes: { next: 'mesures' }, steps }, place);
        await until('the way on', () => all(first, 'button').some((one_) => words(one_) === label));
        button(first, label!).click();
        expect(words(focused(element))).to.equal('Toutes les mesures pour garder un emploi');
      } finally {
        place.remove();
      }
    });
  it('changing the mode afterwards gives the guide, then the catalogue again', async () => {
    const element = await catalogue();
    element.mode = 'guide';
    await until('the guide', () => all(element, 'article').length === 0 && all(element, '.primary').length);
    element.mode = 'catalogue';
    await until('the catalogue', () => all(element, 'article').length === 43);
  });
});

describe('pdp-dispositifs, catalogue, keyboard', () => {
  const tabTo = async (element: Element, name: string) => {
    for (let presses = 0; presses < 40; presses++) {
      const node = focused(element);
      if (node && words(node.closest('label') ?? node).startsWith(name)) return;
      await sendKeys({ press: 'Tab' });
    }
    throw new Error(`« ${name} » not reached; focus on ${words(focused(element))}`);
  };
  it('R08, R37: searching, filtering, unfolding and comparing are done by keyboard alone', async () => {
    const element = await catalogue({ attributes: { only: few } });
    field(element).focus();
    await sendKeys({ type: 'temps partiel' });
    expect(ids(element)[0]).to.equal('tpt-salarie');
    await tabTo(element, 'Filtrer');
    await sendKeys({ press: 'Enter' });
    await tabTo(element, 'Salarié du privé');
    await sendKeys({ press: ' ' });
    expect(choicesOf(element)[0]!.checked).to.equal(true);
    await tabTo(element, 'Voir tout');
    await sendKeys({ press: 'Enter' });
    expect(words(focused(element))).to.equal(count(element));
    await tabTo(element, 'À comparer');
    await sendKeys({ press: ' ' });
    await tabTo(element, 'Lire la fiche');
    await sendKeys({ press: 'Enter' });
    await until('unfolded', () => all(element, '.actions').length);
    await sendKeys({ press: 'Tab' });
    expect(focused(element)).not.to.equal(null);
  });
});

describe('pdp-dispositifs, catalogue, what a record opens', () => {
  it('« Prendre contact » opens right after its buttons, also when the link was copied before', async () => {
    const element = await catalogue({ attributes: { only: few } });
    await play(element, [{ unfold: 'Lire la fiche : Essai' }, 'Copier', 'Prendre contact']);
    const actions = one(element, '.fold > .actions');
    expect(actions.nextElementSibling?.querySelector('[part=contacts]')).to.exist;
  });
});

describe('pdp-dispositifs, catalogue, privacy', () => {
  const journey = async (element: Awaited<ReturnType<typeof catalogue>>) => {
    await search(element, 'canari dépression');
    await play(element, ['Voir tout', { pick: 0 }, { pick: 3, of: 3 }, 'Voir tout', 'Employeur', 'Salarié']);
    await play(element, [{ unfold: 'Lire la fiche : Essai' }, 'Prendre contact', 'Copier']);
    boxOf(element, 'rqth').click();
    boxOf(element, 'crpe').click();
    await element.updateComplete;
    await play(element, ['Comparer', 'Retour']);
    await new Promise((done) => setTimeout(done, 900));
  };
  it('decision 20: asks for nothing after pdp-ready', async () => {
    const element = await catalogue({ attributes: { only: few } });
    await nextTask();
    const seen: string[] = [];
    const observer = new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ name }) => name)));
    observer.observe({ type: 'resource' });
    const { fetch } = window;
    window.fetch = ((url: unknown) => (seen.push(String(url)), Promise.reject(new Error('no')))) as typeof fetch;
    await journey(element);
    window.fetch = fetch;
    observer.disconnect();
    expect(seen.filter((name) => !name.includes('__web-'))).to.deep.equal([]);
  });
  it('P02, P03, P04, decision 30: no trace, no event but pdp-ready, no line, no address', async () => {
    const traces = () => [
      ...[location.href, document.title, history.length, window.name, document.cookie],
      ...[JSON.stringify(localStorage), JSON.stringify(sessionStorage)],
    ];
    const heard: string[] = [];
    const hear = ({ type }: Event) => void heard.push(type);
    const types = ['pdp-ready', 'input', 'change', 'beforeinput'];
    for (const type of types) document.addEventListener(type, hear);
    const before = traces();
    let lines: string[] = [];
    const sent = await sentDuring(async () => {
      lines = await consoleDuring(async () => journey(await catalogue({ attributes: { only: few } })));
    });
    for (const type of types) document.removeEventListener(type, hear);
    expect(traces()).to.deep.equal(before);
    expect(heard).to.deep.equal(['pdp-ready']);
    expect(sent.map(({ type }) => type)).to.deep.equal(['pdp-ready']);
    expect(lines).to.deep.equal([]);
  });
  it('P05, P08: fields have opaque values and names, and are never completed', async () => {
    for (const { name } of examples)
      for (const input of all<HTMLInputElement>(await named(name), 'input')) {
        expect(input.getAttribute('autocomplete'), name).to.equal('off');
        expect(input.id, name).to.match(/^pdpc\d+-(search|[plow]\d+|(qui|quand|initiative|besoin)-o\d+)$/);
        if (input.type === 'checkbox') expect(input.value).to.match(/^o\d+$/);
      }
  });
  it('P03: pdp-contact comes from the foot only', async () => {
    const kinds: string[] = [];
    const hear = (event: Event) => kinds.push((event as Event & { kind: string }).kind);
    const stop = (event: Event) => event.preventDefault();
    document.addEventListener('pdp-contact', hear);
    window.addEventListener('click', stop);
    const element = await catalogue({ attributes: { ...owner, only: few } });
    window.removeEventListener('click', stop);
    await play(element, [{ unfold: 'Lire la fiche : Essai' }, 'Prendre contact']);
    window.addEventListener('click', stop);
    for (const link of all(element, 'a')) link.click();
    window.removeEventListener('click', stop);
    document.removeEventListener('pdp-contact', hear);
    expect(kinds).to.deep.equal(['tel']);
  });
  it('P09: on a shared device, leaving the page clears what was typed; elsewhere the way back keeps it', async () => {
    for (const shared of [true, false]) {
      const element = await catalogue({ attributes: shared ? { 'shared-device': '' } : {} });
      boxOf(element, 'rqth').click();
      await search(element, 'zzzz');
      await until('the count said', () => said(element));
      window.dispatchEvent(new PageTransitionEvent('pagehide'));
      await element.updateComplete;
      expect(field(element).value).to.equal(shared ? '' : 'zzzz');
      if (shared) expect(boxOf(element, 'rqth').checked, 'what was put aside').to.equal(false);
      expect(said(element), 'what was said of it').to.equal(shared ? '' : said(element));
    }
  });
});

describe('pdp-dispositifs, catalogue, where the focus and the marks stay', () => {
  const folded = (element: Element, name: string) =>
    all(element, 'button').find((one_) => words(one_).startsWith(name))!;
  it('« Prendre contact » pressed again folds what it unfolded', async () => {
    const element = await named('fiche dépliée');
    expect(all(element, '[part=contacts]')).to.have.length(1);
    await play(element, ['Prendre contact']);
    expect(all(element, '[part=contacts]')).to.have.length(0);
    expect(folded(element, 'Prendre contact').getAttribute('aria-expanded')).to.equal('false');
  });
  it('S05: what is dropped from an empty list goes away with the focus on how many records there are', async () => {
    const element = await named('aucune fiche');
    all(element, '.back-to button')[0]!.click();
    await element.updateComplete;
    expect(words(focused(element))).to.equal(count(element));
  });
  it('S05: a record taken out of the comparison leaves the focus on its title; with one left, the list is back', async () => {
    const element = await named('comparaison');
    const remove = () => {
      const first = all(element, 'table button, .stacked button').find((one_) => one_.getClientRects().length);
      first!.focus();
      first!.click();
    };
    remove();
    await element.updateComplete;
    expect(words(focused(element))).to.equal('Comparer 2 fiches');
    expect(said(element)).to.equal('2 fiches choisies : vous pouvez en ajouter une.');
    remove();
    await element.updateComplete;
    expect(words(focused(element))).to.equal(count(element));
    expect(all(element, 'article')).to.have.length(6);
  });
  it('S05: « Retour » after the last button of a record is gone focuses how many records there are', async () => {
    const element = await named('deux fiches choisies');
    await play(element, ['Comparer']);
    element.setAttribute('without', 'essai-encadre');
    await element.updateComplete;
    await play(element, ['Retour']);
    expect(words(focused(element))).to.equal(count(element));
  });
  it('what the reading does not hold leaves its place to another record', async () => {
    const element = await named('comparaison, une fiche absente de la lecture', {
      attributes: { only: 'essai-encadre tpt-salarie aides-cpam visite-reprise' },
    });
    await play(element, ['Retour']);
    boxOf(element, 'visite-reprise').click();
    await element.updateComplete;
    expect(said(element)).to.match(/^3 fiches choisies/);
    expect(boxOf(element, 'visite-reprise').checked).to.equal(true);
  });
  it('a note that holds whatever the answers is on the sheet', async () => {
    const element = await catalogue({
      attributes: { audience: 'employeur', only: 'cap-emploi' },
      steps: [{ unfold: 'Lire la fiche' }],
    });
    expect(words(record(element, 'cap-emploi'))).to.contain('Ne demandez jamais à la personne si elle est reconnue');
  });
  it('the focus selects the copied link, whole', async () => {
    const element = await named('fiche dépliée');
    const link = one<HTMLInputElement>(element, 'input[readonly]');
    link.focus();
    expect([link.selectionStart, link.selectionEnd]).to.deep.equal([0, link.value.length]);
  });
  it('a new language keeps the reading that was chosen, and does not go again to the record of the address', async () => {
    await goTo('#pdp-dispositif=essai-encadre');
    const element = await catalogue({ attributes: { only: few } });
    await play(element, [{ unfold: 'Lire la fiche : Essai' }, 'Employeur']);
    field(element).focus();
    try {
      await setLocale('en');
      await until('English', () => one(element, 'section').lang === 'en');
      expect(words(one(element, '.reading [aria-pressed=true]'))).to.equal('Employer');
      expect(focused(element).id).to.equal(field(element).id);
      expect(record(element, 'essai-encadre').querySelector('details')!.open, 'folded by the person').to.equal(false);
    } finally {
      await setLocale('fr');
    }
  });
  for (const [what, then] of [
    ['something is typed', (element: Awaited<ReturnType<typeof catalogue>>) => search(element, 'cep')],
    ['a filter is ticked', (element) => play(element, [{ pick: 0 }])],
    ['the reading changes', (element) => play(element, ['Employeur'])],
    ['another record is reached', () => goTo('#pdp-dispositif=cep')],
  ] as const satisfies readonly (readonly [
    string,
    (element: Awaited<ReturnType<typeof catalogue>>) => Promise<void>,
  ])[])
    it(`« n’est pas affichée » goes away once ${what}`, async () => {
      const element = await catalogue({ attributes: { without: 'rqth' } });
      await goTo('#pdp-dispositif=rqth');
      await element.updateComplete;
      expect(all(element, '.view > .note')).to.have.length(1);
      await then(element);
      await element.updateComplete;
      expect(all(element, '.view > .note')).to.have.length(0);
    });
  it('spaces alone search nothing; one record is counted in the singular', async () => {
    const element = await catalogue({ attributes: { only: 'cep rqth' } });
    await search(element, '  ');
    expect(ids(element)).to.deep.equal(['cep', 'rqth']);
    expect(all(element, '.chips')).to.have.length(0);
    await search(element, 'rqth');
    expect(count(element)).to.equal('1 fiche sur 2');
    expect(count(await catalogue({ attributes: { only: 'cep' } }))).to.equal('1 fiche');
  });
  it('R12: the sheet printed on an English page says that it is English', async () => {
    const element = await named('fiche dépliée');
    try {
      await setLocale('en');
      await until('English', () => one(element, 'section').lang === 'en');
      const paper = await printed(() => folded(element, 'Paper sheet').click());
      expect(paper.document.documentElement.lang).to.equal('en');
      expect(paper.document.querySelector('.columns [lang=fr]')).to.exist;
    } finally {
      await setLocale('fr');
    }
  });
  for (const [day, late] of [
    [0, false],
    [1, true],
  ] as const)
    it(`a sheet is to be confirmed ${late ? 'once its day is past' : 'not yet on its day'}, in the catalogue as in the guide`, async () => {
      const words_ = 'Ces informations auraient dû être relues : faites-les confirmer.';
      const date = new Date(references['cep']!.reviewBy);
      date.setUTCDate(date.getUTCDate() + day);
      const properties = { today: date.toISOString().slice(0, 10) };
      const element = await catalogue({
        attributes: { only: 'cep' },
        properties,
        steps: [{ unfold: 'Lire la fiche' }],
      });
      expect(words(record(element, 'cep')).includes(words_), 'catalogue').to.equal(late);
      const guide = await finder({
        properties,
        attributes: { only: 'cep' },
        steps: ['Commencer', 'Voir mon résultat'],
      });
      expect(words(one(guide, '[data-id=cep]')).includes(words_), 'guide').to.equal(late);
    });
});

describe('pdp-dispositifs, what the page changes afterwards, in both modes', () => {
  const steps = { guide: ['Commencer', 'Voir mon résultat', 'Voir tout'], catalogue: [] };
  for (const mode of ['guide', 'catalogue'] as const) {
    const made = (more: Partial<Example> = {}) =>
      finder({
        ...more,
        attributes: { mode, ...more.attributes },
        properties: {
          answers: { role: 'travailleur', statut: 'cdi', regime: 'cpam', contrat: 'oui', arret: 'total' },
          ...more.properties,
        },
        steps: steps[mode].slice(0, 2),
      });
    const own = (element: Element, id: string) => all(element, `[data-id="${id}"]`)[0];
    const ways = async (element: Awaited<ReturnType<typeof made>>, id: string) => {
      const opened = own(element, id)!;
      if (mode === 'catalogue') opened.querySelector('summary')!.click();
      await until('its actions', () => opened.querySelector('.actions'));
      [...opened.querySelectorAll('button')].find((one_) => words(one_).startsWith('Prendre contact'))!.click();
      await element.updateComplete;
      return () => words(opened.querySelector('.ways'));
    };
    it(`${mode}: its service and its social service`, async () => {
      const element = await made({ attributes: { 'contact-tel': '03 53 01 20 40', 'social-tel': '03 53 01 20 41' } });
      for (const [id, name, before, now] of [
        ['visite-prereprise', 'contact-tel', '03 53 01 20 40', '03 53 01 20 98'],
        ['service-social', 'social-tel', '03 53 01 20 41', '03 53 01 20 99'],
      ] as const) {
        const said_ = await ways(element, id);
        expect(said_()).to.contain(before);
        element.setAttribute(name, now);
        await element.updateComplete;
        expect(said_()).to.contain(now).and.not.to.contain(before);
      }
    });
    it(`${mode}: its département, and the sheets that it adds`, async () => {
      const element = await made();
      expect(own(element, 'atelier-reprise')).to.equal(undefined);
      element.localRecords = localRecords;
      await until('the sheet of the site, while no département is known', () => own(element, 'atelier-reprise'));
      element.setAttribute('departement', '75');
      await until('not of this département', () => !own(element, 'atelier-reprise'));
      element.setAttribute('departement', '25');
      await until('of this one', () => own(element, 'atelier-reprise'));
      element.setAttribute('without', 'atelier-reprise');
      await until('taken away', () => !own(element, 'atelier-reprise'));
    });
    it(`${mode}: a sheet of the site is for the readers that it names, and says when it was to be read again`, async () => {
      const [fiche_] = localRecords.fiches;
      const contact = { ...fiche_!.contact, url: 'mailto:accueil@horizon.example?subject=Atelier' };
      const fiche = { ...fiche_!, contact, publics: ['employeur'], relireAvant: '2026-11-23' };
      for (const audience of ['travailleur', 'employeur', 'professionnel']) {
        const element = await made({
          attributes: { audience },
          properties: { localRecords: { ...localRecords, fiches: [fiche] } },
        });
        const found = own(element, 'atelier-reprise');
        expect(found !== undefined, audience).to.equal(audience === 'employeur');
        if (!found) continue;
        const said_ = await ways(element, 'atelier-reprise');
        expect(words(found)).to.contain('Ces informations auraient dû être relues');
        expect(said_()).to.equal(
          'Contactez Secrétariat d’Horizon. Secrétariat d’Horizon, 03 53 01 20 42, accueil@horizon.example',
        );
      }
    });
    it(`${mode}: every note of the site on a sheet is there, and its own name stays in English`, async () => {
      const notes = ['Première.', 'Seconde.'].map((texte) => ({ fiche: 'rqth', texte }));
      const noms = { rqth: 'Dossier RQTH' };
      const element = await made({ properties: { localRecords: { organisme: 'Horizon', notes, noms } } });
      if (mode === 'catalogue') await ways(element, 'rqth');
      expect(words(own(element, 'rqth')))
        .to.contain('Première.')
        .and.to.contain('Seconde.');
      try {
        await setLocale('en');
        await until('English', () => one(element, 'section').lang === 'en');
        expect(words(own(element, 'rqth')!.querySelector('[part~=title]'))).to.match(/^Dossier RQTH \(.*[Dd]isab/);
      } finally {
        await setLocale('fr');
      }
    });
  }
  it('who a note redirects to comes before the usual contact', async () => {
    const element = await finder({
      properties: { answers: { role: 'travailleur', statut: 'demandeur' } },
      attributes: { only: 'cap-emploi' },
      steps: ['Commencer', 'Voir mon résultat', 'Prendre contact'],
    });
    expect(all(element, '.ways li strong').map(words)).to.deep.equal([
      'France Travail',
      'Cap emploi de votre département',
    ]);
  });
});
