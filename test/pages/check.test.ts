import { expect } from 'chai';
import { openPanel } from '../../src/owner/check/panel.js';
import { contentPolicy, policyLine } from '../../src/owner/policy.js';
import { axeFaults } from '../support/axe.js';
import { sendKeys } from '../support/commands.js';
import { made, until, visit } from '../support/page.js';
import { words } from '../support/widget.js';

type Watched = Window & typeof globalThis & { violations: string[]; console: Console };
const asked = '<script type="module" src="/dist/loader.js" data-pdp-check></script>';
const watch = '<script src="/test/pages/watch.js"></script>';
const sheet = '<link rel="stylesheet" href="/dist/pdp-widgets.css">';
const tag = '<pdp-questionnaire contact-tel="03 53 01 20 40">Appelez-nous.</pdp-questionnaire>';

const hostOf = (view: Window) => view.document.querySelector<HTMLElement>('[data-pdp-panel]');
/** The panel once what it says holds for a page with that many started tools. */
const panelOf = (view: Window, started = 1): Promise<ShadowRoot> =>
  until('the panel', () => {
    const root = hostOf(view)?.shadowRoot;
    const count = words(root?.querySelector('section')).split(', démarré').length - 1;
    return root && count === started && root;
  });
/** What stands under that title. */
const under = (root: ShadowRoot, title: string) => {
  const heading = [...root.querySelectorAll('h3')].find((one) => one.textContent === title);
  return words(heading!.nextElementSibling);
};
/** What stands under that title to be copied, text by text. */
const codesUnder = (root: ShadowRoot, title: string) => {
  const heading = [...root.querySelectorAll('h3')].find((one) => one.textContent === title);
  return [...heading!.nextElementSibling!.querySelectorAll('code')].map((one) => one.textContent);
};
const statusOf = (root: ShadowRoot) => words(root.querySelector('[role=status]'));
const button = (root: ShadowRoot, name: string) =>
  [...root.querySelectorAll('button')].find((one) => words(one) === name)!;

afterEach(() => {
  const root = hostOf(window)?.shadowRoot;
  if (root) button(root, 'Fermer').click();
});

describe('check panel', () => {
  it('is not there, nor its file, when nobody asks', async () => {
    const view = await made(asked.replace(' data-pdp-check', '') + tag);
    await until('the widget', () =>
      view.document.querySelector('pdp-questionnaire')?.shadowRoot?.querySelector('section'),
    );
    await new Promise((done) => setTimeout(done, 200));
    expect(hostOf(view)).to.equal(null);
    const files = view.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(files.filter((name) => name.includes('check'))).to.deep.equal([]);
  });
  it('is not opened by an address that only holds its name', async () => {
    const query = new URLSearchParams({ mot: 'pdp-check', html: asked.replace(' data-pdp-check', '') + tag });
    const view = await visit(`/test/page?${query.toString()}`);
    await until('the widget', () =>
      view.document.querySelector('pdp-questionnaire')?.shadowRoot?.querySelector('section'),
    );
    expect(hostOf(view)).to.equal(null);
  });
  it('opens with ?pdp-check in the address, also with the classic script', async () => {
    for (const script of [
      asked.replace(' data-pdp-check', ''),
      '<script src="/dist/pdp-widgets.iife.fr.js"></script>',
    ]) {
      const query = new URLSearchParams({ html: script + tag }).toString();
      const root = await panelOf(await visit(`/test/page?pdp-check&${query}`));
      expect(under(root, 'Outils trouvés')).to.contain('pdp-questionnaire, écrit en balise, démarré');
    }
  });
  it('finds the three spellings, and tells what is read, what is wrong and what to do', async () => {
    const config = {
      contact: { label: 'Horizon', tel: '03 53 01 20 40' },
      tags: { 'pdp-rendez-vous': { 'header-value': 'jeton-secret' } },
    };
    const view = await made(
      `${sheet}${asked}<script type="application/json" data-pdp-config>${JSON.stringify(config)}</script>
       <pdp-questionnaire theme="drak" next="rien">Appelez-nous.</pdp-questionnaire>
       <div data-pdp="eligibilite" data-social-tel="03 53 01 45 10">Appelez-nous.</div>
       <a data-pdp="dispositifs" href="/contact">Nous joindre</a>
       <div data-pdp="questionaire">Appelez-nous.</div>`,
    );
    const root = await panelOf(view, 3);
    const embeds = under(root, 'Outils trouvés');
    expect(embeds).to.contain('pdp-questionnaire, écrit en balise, démarré').and.to.contain('theme : drak');
    expect(embeds).to.contain('pdp-eligibilite, écrit en div, démarré').and.to.contain('social-tel : 03 53 01 45 10');
    expect(embeds).to.contain('pdp-dispositifs, écrit en lien, démarré').and.to.contain('contact-label : Horizon');
    const configuration = under(root, 'Configuration de la page');
    expect(configuration).to.contain('Lue dans la page.').and.to.contain('contact.label : Horizon');
    expect(words(root.querySelector('section'))).not.to.contain('jeton-secret');
    const lines = under(root, 'À corriger');
    expect(lines).to.contain('PDP-001: <pdp-questionnaire> theme: « drak »').and.to.contain('Prenez une des valeurs');
    expect(lines).to.contain('PDP-011: data-pdp: « questionaire »');
    expect(lines).to.contain('PDP-007: <pdp-questionnaire> next: « rien »');
    expect(statusOf(root)).to.match(/^Version \d+\.\d+\.\d+, 3 outils, 3 lignes à corriger, 0 contraste insuffisant$/);
    expect(under(root, 'Politique de contenu nécessaire')).to.contain(
      policyLine(contentPolicy({ page: view.document.baseURI, files: '/dist/', sheet: true, embeds: [] })),
    );
    for (const element of view.document.querySelectorAll('pdp-questionnaire,pdp-eligibilite,pdp-dispositifs'))
      expect(element.shadowRoot!.textContent).not.to.match(/PDP-\d/);
  });
  it('reads the configuration of a file too, and counts its addresses in the policy', async () => {
    const loader =
      '<script type="module" src="/dist/loader.js" data-pdp-check data-config="/test/fixtures/page-endpoints.json"></script>';
    const root = await panelOf(await made(loader + tag));
    await until('the file', () => under(root, 'Configuration de la page').includes('contact.'));
    const configuration = under(root, 'Configuration de la page');
    expect(configuration).to.contain('Lue dans /test/fixtures/page-endpoints.json.');
    expect(configuration).to.contain('endpoints.carsat-bretagne : https://rdv.exemple.fr/demande');
    expect(under(root, 'Politique de contenu nécessaire')).to.contain("connect-src 'self' https://rdv.exemple.fr");

    const missing = await panelOf(await made(loader.replace('page-endpoints', 'absent') + tag));
    expect(under(missing, 'Configuration de la page')).to.equal(
      "Donnée dans /test/fixtures/absent.json : rien n'y a été lu.",
    );
  });
  it('B20: a configuration that is refused whole is not said to be read', async () => {
    const config = '{"contact":{"label":"Horizon"},"social":{"tel":36}}';
    const inPage = `<script type="application/json" data-pdp-config>${config}</script>`;
    const view = await made(asked + tag + inPage);
    const root = await panelOf(view);
    await until('the refusal', () => under(root, 'Configuration de la page').includes('Écrite'));
    expect(under(root, 'Configuration de la page')).to.match(
      /^Écrite dans la page, mais refusée en entier\s: voir «\sÀ corriger\s»\..*contact\.label : Horizon/,
    );
    expect(under(root, 'À corriger')).to.contain('PDP-012: configuration social.tel');
    expect(view.document.querySelector('[contact-label]')).to.equal(null);
  });
  it('B22: the configuration of another site is not asked for, and both say so', async () => {
    const watched =
      '<script>asked = []; ask = fetch; fetch = (...given) => (asked.push(String(given[0])), ask(...given))</script>';
    const loader =
      '<script type="module" src="/dist/loader.js" data-pdp-check data-config="https://ailleurs.example/pdp.json"></script>';
    const view = (await made(watched + loader + tag)) as Window & typeof globalThis & { asked: string[] };
    const root = await panelOf(view);
    expect(under(root, 'Configuration de la page')).to.equal(
      "Donnée dans https://ailleurs.example/pdp.json : rien n'y a été lu.",
    );
    expect(under(root, 'À corriger')).to.contain('PDP-012: configuration: fichier introuvable ou sur un autre site');
    expect(view.asked.filter((address) => address.includes('ailleurs'))).to.deep.equal([]);
  });
  it('contract §4: what another program calls data-config is no configuration of ours, and no address to allow', async () => {
    const klaro = '<script data-config="klaroConfig" src="/test/pages/watch.js"></script>';
    const root = await panelOf(await made(klaro + asked + tag));
    expect(under(root, 'Configuration de la page')).to.equal(
      "Cette page n'en a pas : chaque outil suit ses attributs.",
    );
    expect(codesUnder(root, 'Politique de contenu nécessaire')[0]).not.to.contain('connect-src');
    expect(under(root, 'À corriger')).to.equal('Aucune ligne depuis le chargement de la page.');
  });
  it('prints the policy with the folder of the library, the style sheet and the content that the page has', async () => {
    const trusted = "; require-trusted-types-for 'script'; trusted-types lit-html";
    const both = (policy: string) => ['', trusted].map((more) => `Content-Security-Policy: ${policy}${more}`);
    const printed = (root: ShadowRoot) => codesUnder(root, 'Politique de contenu nécessaire');
    const bare = await panelOf(await made(asked + tag));
    expect(printed(bare)).to.deep.equal(both("default-src 'none'; script-src 'self'"));
    const elsewhere = '<script type="text/plain" src="https://cdn.service.fr/pdp/loader.js?2"></script>';
    const content = asked.replace('data-pdp-check', 'data-pdp-check data-content="/packs/newer.json"');
    const whole = await panelOf(await made(sheet + elsewhere + content + tag));
    const folder = 'https://cdn.service.fr/pdp/';
    expect(printed(whole)).to.deep.equal(
      both(`default-src 'none'; script-src ${folder}; style-src ${folder}; connect-src 'self'`),
    );
  });
  it('« next » that leads to a tag, to the div or to the link of one is nothing to mend; to itself, it is', async () => {
    const html = [
      tag.replace('>', ' next="b">'),
      '<div id="b" data-pdp="eligibilite" data-next="c">x</div>',
      '<a id="c" data-pdp="dispositifs" href="/x">x</a>',
      '<pdp-eligibilite next="c">x</pdp-eligibilite>',
    ];
    const root = await panelOf(await made(asked + html.join('')), 4);
    expect(under(root, 'À corriger')).to.equal('Aucune ligne depuis le chargement de la page.');
    const itself = await panelOf(await made(asked + tag.replace('>', ' id="a" next="a">')));
    expect(codesUnder(itself, 'À corriger')).to.have.length(1);
    expect(under(itself, 'À corriger')).to.contain('PDP-007: <pdp-questionnaire> next: « a »');
  });
  it('tools of other colours are measured apart, each under its name; the same colours once', async () => {
    const two = (theme: string) =>
      made(`${asked}${tag}<pdp-eligibilite contact-tel="3646" theme="${theme}">x</pdp-eligibilite>`);
    const names = (root: ShadowRoot) => [...root.querySelectorAll('h4')].map((one) => words(one));
    expect(names(await panelOf(await two('dark'), 2))).to.deep.equal(['pdp-questionnaire', 'pdp-eligibilite']);
    expect(names(await panelOf(await two('light'), 2))).to.deep.equal([]);
  });
  it('measures the colours the widget really has, whatever set them', async () => {
    const styles = `<style>pdp-questionnaire { --pdp-accent: oklch(0.8 0.09 250); --pdp-text-muted: rgb(0 0 0 / 40%) }</style>`;
    const root = await panelOf(await made(styles + asked + tag));
    const contrasts = under(root, 'Contrastes');
    expect(contrasts).to.match(/^Texte discret sur le fond : pas mesurable/);
    expect(contrasts).to.match(/Liens sur le fond : 1,\d, insuffisant, minimum 4,5/);
    expect(contrasts).to.match(/Texte sur le fond : 15,\d, suffisant, minimum 4,5/);
    expect(words(root.querySelector('[role=status]'))).to.match(/[6-9] contrastes insuffisants/);
  });
  it('the dark theme is measured as it shows', async () => {
    const root = await panelOf(await made(asked + tag.replace('>', ' theme="dark">')));
    expect(under(root, 'Contrastes')).to.match(/Texte sur le fond : 14,\d, suffisant/);
  });
  it('R03: a theme that follows the device is measured for both devices, the worse is kept and named', async () => {
    const styles = '<style>pdp-questionnaire { --pdp-accent: #0b5a57 }</style>';
    const follows = [
      tag.replace('>', ' theme="auto">'),
      `${tag}<style>pdp-questionnaire { color-scheme: dark light }</style>`,
    ];
    for (const html of follows) {
      const root = await panelOf(await made(styles + asked + html));
      const contrasts = under(root, 'Contrastes');
      expect(contrasts).to.match(/Texte du bouton \(appareil sombre\) : 2,\d, insuffisant, minimum 4,5/);
      expect(contrasts).to.match(/Bordures des champs \(appareil clair\) : 4,\d, suffisant, minimum 3/);
      expect(statusOf(root)).to.contain('6 contrastes insuffisants');
    }
    const root = await panelOf(await made(styles + asked + tag));
    expect(under(root, 'Contrastes')).not.to.contain('appareil');
    expect(statusOf(root)).to.contain('0 contraste insuffisant');
  });
  it('« currentColor » is the colour of the text that the widget stands in, and of its own text elsewhere', async () => {
    const colours = '--pdp-text: currentColor; --pdp-border: currentcolor; --pdp-surface: #fff';
    const styles = `<style>body { color: #ccc } pdp-questionnaire { ${colours} }</style>`;
    const root = await panelOf(await made(styles + asked + tag));
    expect(under(root, 'Contrastes')).to.match(/Texte sur le fond : 1,6, insuffisant/);
    expect(under(root, 'Contrastes')).to.match(/Bordures des champs : 1,6, insuffisant/);
    const own = await panelOf(await made(styles.replace('--pdp-text: currentColor', '--pdp-text: #000') + asked + tag));
    expect(under(own, 'Contrastes')).to.match(/Bordures des champs : 21,0, suffisant/);
  });
  it('X06, X08: nothing of it breaks the policy it prints, Trusted Types included', async () => {
    const policy = policyLine(
      contentPolicy({ page: location.href, files: '/dist/', embeds: [], trustedTypes: true, sheet: true }),
    );
    const view = (await made(watch + sheet + asked + tag, policy)) as Watched;
    const root = await panelOf(view);
    button(root, 'Relire la page').click();
    expect(words(root.querySelector('section'))).to.contain(policy);
    expect(view.violations).to.deep.equal([]);
  });
  it('X01: what an attribute says stays text', async () => {
    const view = await made(asked + tag.replace('>', ' contact-label="<img src=x onerror=alert(1)>">'));
    const root = await panelOf(view);
    expect(root.querySelector('img')).to.equal(null);
    expect(under(root, 'Outils trouvés')).to.contain('<img src=x onerror=alert(1)>');
  });
  it('a tool that has not started, one in a shadow root, a token that nobody may read; then none', () => {
    const place = document.createElement('div');
    place.innerHTML =
      '<pdp-eligibilite next="rien" shared-device></pdp-eligibilite><pdp-rendez-vous header-value="jeton"></pdp-rendez-vous><p></p>';
    const inner = document.createElement('pdp-eligibilite');
    place.querySelector('p')!.attachShadow({ mode: 'open' }).append(inner);
    document.body.append(place);
    openPanel();
    const root = hostOf(window)!.shadowRoot!;
    const embeds = under(root, 'Outils trouvés');
    for (const name of ['pdp-eligibilite', 'pdp-rendez-vous'])
      expect(embeds).to.contain(`${name}, écrit en balise, pas démarré`);
    expect([...root.querySelectorAll('li li')].map((one) => one.textContent)).to.deep.equal([
      ...['next : rien', 'shared-device', 'header-value : (caché ici)'],
    ]);
    expect(under(root, 'Contrastes')).to.equal('Rien à mesurer : aucun outil démarré.');
    expect(statusOf(root)).to.contain('3 outils, 1 ligne à corriger, 0 contraste insuffisant');
    expect(under(root, 'Configuration de la page')).to.equal(
      "Cette page n'en a pas : chaque outil suit ses attributs.",
    );
    place.remove();
    button(root, 'Relire la page').click();
    expect(under(root, 'Outils trouvés')).to.equal('Aucun outil dans cette page : ni balise pdp-…, ni data-pdp.');
    expect(under(root, 'À corriger')).to.equal('Aucune ligne depuis le chargement de la page.');
    expect(statusOf(root)).to.match(/, 0 outil, 0 ligne à corriger, 0 contraste insuffisant$/);
  });
  it('P04: tells our lines only, each once, and the console still gets all that is said', async () => {
    const own = console.error;
    const said: unknown[][] = [];
    const before = (console.error = (...parts: unknown[]) => void said.push(parts));
    try {
      openPanel();
      const root = hostOf(window)!.shadowRoot!;
      const given = [['PDP-001: x theme: « drak »', 1], ['Une erreur du site'], ['PDP-001: x theme: « drak »']];
      for (const parts of given) console.error(...parts);
      await until('the line', () => statusOf(root).includes('1 ligne'));
      expect(codesUnder(root, 'À corriger')).to.deep.equal(['PDP-001: x theme: « drak »']);
      expect(said).to.deep.equal(given);
      const listening = console.error;
      const later = (console.error = (...parts: unknown[]) => listening(...parts)); // a script that watches errors
      button(root, 'Fermer').click();
      expect(console.error, 'what came after is left in place').to.equal(later);
      console.error = before;
    } finally {
      console.error = own;
    }
  });
  it('is accessible, takes no focus, is closed by keyboard, and leaves the page and the console as they were', async () => {
    const [said, focused] = [console.error, document.activeElement];
    openPanel();
    expect(document.activeElement).to.equal(focused);
    expect(console.error).not.to.equal(said);
    const host = hostOf(window)!;
    expect(await axeFaults(host)).to.deep.equal([]);
    expect(host.shadowRoot!.querySelectorAll('h2')).to.have.length(1);
    expect(host.lang, 'R12: it speaks French in any page').to.equal('fr');
    const name = host.shadowRoot!.querySelector('section')!.getAttribute('aria-labelledby')!;
    expect(words(host.shadowRoot!.getElementById(name))).to.equal('Vérification de pdp-widgets');
    button(host.shadowRoot!, 'Relire la page').focus();
    await sendKeys({ press: 'Tab' });
    expect(hostOf(window), 'another key does not close it').to.equal(host);
    button(host.shadowRoot!, 'Fermer').focus();
    await sendKeys({ press: 'Escape' });
    expect(hostOf(window)).to.equal(null);
    expect(console.error).to.equal(said);
  });
  it('« Fermer » closes it', async () => {
    openPanel();
    button(hostOf(window)!.shadowRoot!, 'Fermer').focus();
    await sendKeys({ press: 'Enter' });
    expect(hostOf(window)).to.equal(null);
  });
});
