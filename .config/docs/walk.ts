import type { Page } from 'playwright-core';
import type { Shot } from './shots.js';

type Shoot = (id: Shot) => Promise<void>;
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const result = (page: Page) => page.locator('[part~="result"]');

/** The first answer of each question, « Je ne sais pas » where one writes, until the result. */
async function answerAll(page: Page): Promise<void> {
  for (let screen = 0; screen < 60; screen += 1) {
    if (await result(page).count()) return;
    const radios = page.getByRole('radio');
    const unsure = page.getByRole('checkbox', { name: 'Je ne sais pas' });
    if (await radios.count()) await radios.first().check();
    else if (await unsure.count()) await unsure.check();
    await button(page, /^(Continuer|Voir mon résultat)$/)
      .first()
      .click();
  }
  throw new Error('docs : un outil n’arrive pas à son résultat');
}

/** Pictures of a tag that asks questions: its first screen, its first question, its result. */
export async function walk(page: Page, shoot: Shoot): Promise<void> {
  await shoot('debut');
  await button(page, 'Commencer').click();
  await page.getByRole('radio').first().waitFor();
  await shoot('question');
  await answerAll(page);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  await shoot('resultat');
}

/** Pictures of the request form: who, when, and what is said once it is sent. */
export async function walkRequest(page: Page, shoot: Shoot): Promise<void> {
  await shoot('debut');
  for (const [label, text] of [
    ['Prénom', 'Camille'],
    ['Nom', 'Martin'],
    ['Code postal', '25000'],
  ] as const)
    await page.getByLabel(label, { exact: true }).fill(text);
  await page.getByRole('radio', { name: 'Par téléphone' }).check();
  await page.getByLabel('Téléphone', { exact: true }).fill('06 12 34 56 78');
  await page
    .getByRole('group', { name: 'message vocal' })
    .or(page.getByRole('radiogroup', { name: 'message vocal' }))
    .getByRole('radio', { name: 'Non' })
    .check();
  await button(page, 'Continuer').click();
  await page.getByRole('checkbox').first().check();
  await shoot('question');
  await button(page, 'Continuer').click();
  await button(page, 'Envoyer ma demande').click();
  await result(page).waitFor();
  await shoot('resultat');
}
