import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { args, findChromium } from '../support/browsers.mjs';

const password = 'un-mot-de-passe';
/** What `npm start` serves from: the pages of the demonstration beside the files of the library. */
const folder = mkdtempSync(join(tmpdir(), 'pdp-demo-'));
let server: ChildProcess;
let browser: Browser;
let site = '';

before(async () => {
  for (const [from, to] of [
    ['demo/spsti', 'spsti'],
    ['demo/site.css', 'site.css'],
    ['dist', 'pdp-widgets'],
  ] as const)
    cpSync(from, join(folder, 'site', to), { recursive: true });
  const { DATABASE_URL: _ours, ...outer } = process.env;
  server = spawn('node', ['--import', import.meta.resolve('tsx'), resolve('.config/serve.mjs')], {
    cwd: folder,
    env: { ...outer, SERVICE_PASSWORD: password },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  site = await new Promise<string>((known, failed) => {
    let written = '';
    server.stdout!.setEncoding('utf8').on('data', (part: string) => {
      written += part;
      const found = /Démo : (\S+)/.exec(written);
      if (found && written.includes('Page du service')) known(found[1]!);
    });
    server.once('exit', () => failed(new Error(written)));
  });
  browser = await chromium.launch({ executablePath: (await findChromium()).executablePath, args });
});
after(async () => {
  await browser?.close();
  server?.kill();
  rmSync(folder, { recursive: true, force: true });
});

describe('npm start', () => {
  it('a request made on the page of the demonstration is on the page of the service, and nobody else reads it', async () => {
    const page = await browser.newPage();
    await page.goto(`${site}spsti/contact.html`);
    await page.getByLabel('Prénom').fill('Zoë');
    await page.getByLabel('Nom', { exact: true }).fill('d’Essai');
    await page.getByRole('radio', { name: 'Par téléphone' }).check();
    await page.getByLabel('Téléphone', { exact: true }).fill('06 12 34 56 78');
    await page.getByRole('radio', { name: 'Non' }).check();
    await page.getByLabel('Code postal').fill('25000');
    await page.getByRole('button', { name: 'Continuer' }).click();
    await page.getByRole('heading', { name: 'Disponibilités' }).waitFor();
    await page.getByRole('button', { name: 'Continuer' }).click();
    await page.getByRole('heading', { name: 'Vérifiez votre demande' }).waitFor();
    await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
    await page.getByText('Votre demande est enregistrée').waitFor();
    const [reference] = /[2-9A-Z]{8}/.exec(await page.getByText(/^Numéro/).innerText())!;

    assert.equal((await fetch(`${site}service`)).status, 401);
    const service = await browser.newPage({ httpCredentials: { username: 'accueil', password } });
    await service.goto(`${site}service`);
    const shown = await service.locator('main').innerText();
    for (const words of [reference, 'Zoë', 'd’Essai', '06 12 34 56 78', '25000']) assert.ok(shown.includes(words));
    await service.getByRole('button', { name: 'Marquer comme traité' }).click();
    assert.match(await service.locator('main').innerText(), /À traiter : 0|Aucune/);
  });
});
