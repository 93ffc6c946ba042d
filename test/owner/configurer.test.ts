/** The page « Configurer », opened from the disk in Chromium as a webmaster opens it: no server, no file asked elsewhere. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { args, findChromium } from '../support/browsers.mjs';

const address = pathToFileURL('site/configurer/index.html').href;
let browser: Browser;
let page: Page;
let asked: string[];
let said: string[];

/** A fresh page of the generator. */
async function open(width = 1280, height = 900): Promise<void> {
  await page?.close();
  page = await browser.newPage({ viewport: { width, height } });
  [asked, said] = [[], []];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto(address);
  await page.locator('#apercu section').waitFor();
}
const tool = (name: string) => page.getByRole('radio', { name }).check();
const pieces = () => page.locator('.piece code').allTextContents();
const violations = async () => {
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> };
    };
    return (await axe.run()).violations.map(
      ({ id, nodes }) => `${id} ${JSON.stringify(nodes.map(({ target }) => target))}`,
    );
  });
};

describe('the page « Configurer », from the disk', () => {
  before(async () => {
    assert.equal(
      spawnSync('node', ['.config/site.mjs'], { stdio: 'inherit', env: { ...process.env, SKIP_SHOTS: '1' } }).status,
      0,
    );
    browser = await chromium.launch({ executablePath: (await findChromium()).executablePath, args });
  });
  after(() => browser.close());

  it('shows the real tool and the snippet of this version, with the hashes of the manifest', async () => {
    await open();
    const { files } = JSON.parse(readFileSync('dist/manifest.json', 'utf8')) as {
      files: Record<string, { integrity: string }>;
    };
    const [whole = ''] = await pieces();
    assert.ok(whole.includes(files['loader.js']!.integrity) && whole.includes(files['pdp-widgets.css']!.integrity));
    assert.match(whole, /<pdp-questionnaire>.+<\/pdp-questionnaire>$/);
    assert.match(await page.locator('#apercu section').innerText(), /Où en suis-je avec mon travail/);
  });
  it('follows what is typed, in the preview and in the snippet, escaped', async () => {
    await open();
    await page.getByLabel('Nom du service', { exact: true }).fill('L\'équipe "PDP" <x>');
    await page.locator('#f-contact-tel').fill('03 53 01 20 40');
    await page.waitForFunction(() => document.querySelector('.piece code')?.textContent?.includes('tel:0353012040'));
    assert.ok((await pieces())[0]!.includes('contact-label="L\'équipe &quot;PDP&quot; &lt;x&gt;"'));
    await page.locator('#apercu').getByText('L\'équipe "PDP" <x>').first().waitFor();
  });
  for (const [name, tag] of [
    ['Le questionnaire', 'questionnaire'],
    ['La recherche d’aides', 'dispositifs'],
    ['Le vérificateur', 'eligibilite'],
    ['La demande de rendez-vous', 'rendez-vous'],
  ] as const)
    it(`pdp-${tag}: its own settings only, at the three widths, and nothing wrong for axe`, async () => {
      await open();
      await tool(name);
      await page.waitForFunction(
        (one) => document.querySelector('.piece code')?.textContent?.includes(one),
        `<pdp-${tag}`,
      );
      const shown = await page
        .locator('[data-for]:visible')
        .evaluateAll((parts) => parts.map((part) => (part as HTMLElement).dataset['for']));
      assert.ok(shown.length && shown.every((tools) => tools?.includes(tag)), shown.join());
      for (const width of ['Téléphone', 'Colonne', 'Page']) {
        await page.locator('#largeurs').getByText(width).click();
        const box = await page.locator('#apercu').boundingBox();
        assert.ok(
          width === 'Téléphone' ? box!.width === 360 : width === 'Colonne' ? box!.width === 280 : box!.width > 500,
          String(box!.width),
        );
      }
      assert.deepEqual(await violations(), []);
    });
  it('the request form: says what lacks, then starts, and what is sent there goes nowhere', async () => {
    await open();
    await tool('La demande de rendez-vous');
    await page.getByLabel('Adresse qui reçoit les demandes').fill('https://rdv.example/demande');
    await page.getByText('Le formulaire ne démarre pas sans').waitFor();
    for (const input of await page.locator('details[open] .field input').all()) await input.fill('x');
    await page.locator('#f-contact-tel').fill('03 53 01 20 40');
    await page.locator('#apercu form').waitFor();
    assert.equal(await page.locator('#manque').innerText(), '');
    assert.match(
      (await pieces()).find((text) => text.startsWith('default-src'))!,
      /connect-src https:\/\/rdv\.example$/,
    );
    const form = page.locator('#apercu');
    for (const [label, text] of [
      ['Prénom', 'Zoë'],
      ['Nom', 'Ng'],
      ['Téléphone', '06 12 34 56 78'],
      ['Code postal', '25000'],
    ] as const) {
      if (label === 'Téléphone') await form.getByText('Par téléphone').click();
      await form.getByLabel(label, { exact: true }).fill(text);
    }
    await form.getByText('Non', { exact: true }).click();
    await form.getByRole('button', { name: 'Continuer' }).click();
    await form.getByRole('checkbox').first().check();
    await form.getByRole('button', { name: 'Continuer' }).click();
    await form.getByRole('button', { name: 'Envoyer ma demande' }).click();
    await form.getByText('APERCU').first().waitFor();
    assert.deepEqual(
      asked.filter((url) => !url.startsWith('file:')),
      [],
    );
  });
  it('measures the colours at once, says which fail, and writes them in the statement', async () => {
    await open();
    await page.getByText('Tous les contrastes sont suffisants.').waitFor();
    await page.getByLabel('Boutons et liens').fill('#7fb2e5');
    await page.getByText('Trop peu de contraste').waitFor();
    const rows = await page.locator('#rapports li').allTextContents();
    assert.ok(
      rows.some((row) => /^Texte du bouton : 2,\d, minimum 4,5$/.test(row)),
      rows.join(),
    );
    const all = (await pieces()).join('\n');
    assert.match(all, /pdp-questionnaire \{|contrastes sont insuffisants/);
    assert.match(all, /contrastes sont insuffisants : .*texte du bouton/);
  });
  it('dark theme: its own defaults are shown, and white can be chosen for the text of the buttons', async () => {
    await open();
    const text = page.getByLabel('Texte des boutons');
    const button = () =>
      page.locator('#apercu .primary').first().evaluate((one) => getComputedStyle(one).color); // prettier-ignore
    await page.getByRole('radio', { name: 'Sombre' }).check();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#f-theme-accent-text')?.value === '#0b1a28',
    );
    assert.doesNotMatch((await pieces()).join('\n'), /--pdp-/);
    await text.fill('#ffffff');
    await page.waitForFunction(() => document.querySelector('#apercu > [style*="--pdp-accent-text: #ffffff"]'));
    await page.locator('#apercu section').waitFor();
    assert.equal(await button(), 'rgb(255, 255, 255)');
    await page.getByRole('radio', { name: 'Selon l’appareil' }).check();
    await page.waitForFunction(() =>
      document.querySelector('#apercu > [theme="auto"][style*="--pdp-accent-text: #ffffff"]'),
    );
    assert.equal(await page.getByLabel('Boutons et liens').inputValue(), '#0a4a86');
  });
  for (const colorScheme of ['light', 'dark'] as const)
    it(`R03: « Selon l’appareil », on a ${colorScheme} one: certified for the worse of both, named`, async () => {
      await open();
      await page.emulateMedia({ colorScheme });
      await page.getByLabel('Boutons et liens').fill('#0b5a57');
      await page.getByText('Tous les contrastes sont suffisants.').waitFor();
      await page.getByRole('radio', { name: 'Selon l’appareil' }).check();
      await page.getByText('Trop peu de contraste').waitFor();
      const rows = await page.locator('#rapports li').allTextContents();
      assert.equal(rows.length, 6, rows.join());
      for (const row of rows) assert.match(row, /^.+ \(appareil sombre\) : \d/);
      const all = (await pieces()).join('\n');
      assert.match(all, /contrastes sont insuffisants : liens sur le fond \(appareil sombre\), /);
      assert.doesNotMatch(all, /atteignent 4,5/);
    });
  for (const place of ['WordPress', 'SPIP', 'Drupal', 'TYPO3', 'Un cadre (iframe)'])
    it(`${place}: other pieces, each with where it goes`, async () => {
      await open();
      await page.locator('#sites').getByText(place, { exact: true }).click();
      assert.ok((await pieces()).length >= 4);
      for (const where of await page.locator('.piece .help').allTextContents()) assert.match(where, /\.$/);
    });
  it('« Copier » copies, and says so', async () => {
    await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.bringToFront(); // a page without the focus may not copy
    await page.locator('.piece button').first().click();
    await page.getByText(/^Copié : /).waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), (await pieces())[0]);
  });
  it('new settings: the preview follows, what is wrong is said at its field, the loading is prepared', async () => {
    await open();
    await tool('La recherche d’aides');
    await page.getByLabel('Anglais').check();
    await page.locator('#f-only').fill('cep rqht');
    await page.locator('#f-only').press('Tab');
    await page.getByText('Erreur : « rqht » n’est pas une fiche ; vouliez-vous rqth ?').waitFor();
    await page.locator('#f-only').fill('cep rqth');
    await page.locator('#f-next').fill('rdv');
    await page.waitForFunction(() => {
      const text = document.querySelector('#pieces')?.textContent;
      return text?.includes('only="cep rqth" next="rdv" locales="fr en"') && text.includes('modulepreload');
    });
    assert.equal(await page.locator('#apercu pdp-dispositifs').getAttribute('only'), 'cep rqth');
    assert.equal(await page.locator('#apercu pdp-dispositifs').getAttribute('next'), null);
    const { files } = JSON.parse(readFileSync('dist/manifest.json', 'utf8')) as {
      files: Record<string, { integrity: string }>;
    };
    const lines = (await pieces())[0]!.split('\n').filter((line) => line.includes('modulepreload'));
    assert.equal(lines.length, 8);
    for (const line of lines) {
      const [, name, hash] = /^<link rel="modulepreload" href="\/pdp-widgets\/(.+?)" integrity="(.+?)"/.exec(line)!;
      assert.equal(files[name!]!.integrity, hash);
    }
    assert.match((await page.locator('.piece .help').allTextContents())[0]!, /recopiez-les à chaque mise à jour\.$/);
    await page.getByLabel('Préparer le chargement').uncheck();
    await page.waitForFunction(() => !document.querySelector('#pieces')?.textContent?.includes('modulepreload'));
  });
  it('writes only what is read: microdata with every record, and the one file that speaks the chosen language', async () => {
    await open();
    await tool('La recherche d’aides');
    const snippet = (holds: string, not: string) =>
      page.waitForFunction(
        ([some, none]) => {
          const text = document.querySelector('.piece code')?.textContent ?? '';
          return text.includes(some!) && !text.includes(none!);
        },
        [holds, not] as const,
      );
    await page.getByLabel('Décrire les fiches aux moteurs de recherche').check();
    await page.getByLabel('Anglais').check();
    await snippet('locales="fr en"', 'microdata');
    await page.getByRole('radio', { name: 'Toutes les fiches' }).check();
    await snippet(' microdata', 'iife');
    await page.getByLabel('Arabe').check();
    await page.getByLabel('Un seul fichier, sans modules').check();
    await snippet('pdp-widgets.iife.en.js', 'locales="fr en ar"');
  });
  it('a wrong number is said beside its field and left out of the snippet', async () => {
    await open();
    await page.locator('#f-contact-tel').fill('appelez-nous');
    await page.locator('#f-contact-tel').press('Tab');
    await page.getByText('Erreur : Écrivez un numéro seul, par exemple 03 53 01 20 40').waitFor();
    await page.waitForTimeout(400);
    assert.doesNotMatch((await pieces())[0]!, /appelez-nous/);
    assert.equal(await page.locator('#f-contact-tel').getAttribute('aria-invalid'), 'true');
  });
  it('nothing typed leaves the page or stays after it: no request, no storage, no address, no line', async () => {
    await open();
    await page.getByLabel('Nom du service', { exact: true }).fill('canari');
    await page.getByLabel('Page ou adresse e-mail').fill('https://canari.example/');
    await page.waitForTimeout(600);
    assert.deepEqual(
      asked.filter((url) => !url.startsWith('file:') || url.includes('canari')),
      [],
    );
    assert.deepEqual(said, []);
    assert.equal(page.url(), address);
    const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, window.name]);
    assert.deepEqual(kept, [0, 0, '', '']);
  });
  for (const width of [320, 360, 1280])
    it(`R24: ${width} px wide, nothing overflows`, async () => {
      await open(width, 640);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    });
});
