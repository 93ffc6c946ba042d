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
const button = (root: ShadowRoot, name: string) =>
  [...root.querySelectorAll('button')].find((one) => words(one) === name)!;

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
    expect(words(root.querySelector('[role=status]'))).to.contain(
      '3 outils, 3 lignes à corriger, 0 contraste insuffisant',
    );
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
  it('is accessible, takes no focus, is closed by keyboard, and leaves the page and the console as they were', async () => {
    const [said, focused] = [console.error, document.activeElement];
    openPanel();
    expect(document.activeElement).to.equal(focused);
    expect(console.error).not.to.equal(said);
    const host = hostOf(window)!;
    expect(await axeFaults(host)).to.deep.equal([]);
    expect(host.shadowRoot!.querySelectorAll('h2')).to.have.length(1);
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
