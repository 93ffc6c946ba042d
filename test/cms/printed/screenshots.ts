/** Makes the pictures of demo/docs/cms from what each system prints: `node --import tsx test/cms/printed/screenshots.ts`, after a build. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openChromium } from '../chromium.mjs';
import { startHost } from '../host.js';
import { drupal } from './drupal.js';
import { spip } from './spip.js';
import { typo3 } from './typo3.js';

/** What each page tells to paste, as the system prints it: the case of the fixtures, and the widget that is shown. */
const pictures = [
  { file: 'spip', cases: spip, name: 'SPIP, article, div', noun: 'questionnaire' },
  { file: 'drupal', cases: drupal, name: 'Drupal, HTML de base avec « <div data-*> » ajouté', noun: 'eligibilite' },
  { file: 'typo3', cases: typo3, name: 'TYPO3, élément de contenu « HTML », balise', noun: 'dispositifs' },
] as const;

const folder = 'demo/docs/cms/images';
mkdirSync(folder, { recursive: true });
const [host, browser] = await Promise.all([startHost(), openChromium()]);
try {
  for (const { file, cases, name: wanted, noun } of pictures) {
    const printed = cases.find(({ name }) => name === wanted);
    if (!printed) throw new Error(`${file}: no case « ${wanted} »`);
    const page = await browser.newPage({ viewport: { width: 800, height: 640 }, locale: 'fr-FR' });
    await page.goto(host.put(file, printed.html(noun)));
    await page.getByRole('button', { name: 'Commencer' }).waitFor();
    await page.screenshot({ path: join(folder, `${file}.png`) });
    await page.close();
  }
} finally {
  await browser.close();
  await host.close();
}
