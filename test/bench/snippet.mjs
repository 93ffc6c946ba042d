/** The lines that the page « Configurer » writes for the questionnaire, from its own source. */
import { readFileSync } from 'node:fs';
import { runnerImport } from 'vite';

export async function snippet() {
  const { piecesFor } = (
    await runnerImport('./demo/configurer/output/places.ts', { configFile: false, logLevel: 'error' })
  ).module;
  const { version, files } = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
  const integrity = Object.fromEntries(Object.entries(files).map(([file, given]) => [file, given.integrity]));
  const choice = {
    ...{ tag: 'pdp-questionnaire', attributes: { 'contact-tel': '03 53 01 20 40' }, theme: {} },
    ...{ site: 'https://www.votre-site.fr/', folder: 'pdp-widgets/', isClassic: false },
    ...{ withIntegrity: true, withPreload: true, trustedTypes: false },
  };
  return piecesFor('html', choice, { version, integrity })[0].code;
}
