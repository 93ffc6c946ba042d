/** Uses a widget to its end, by keyboard, finding everything by role and name as a person would. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';

export type Noun = 'questionnaire' | 'dispositifs' | 'eligibilite' | 'rendez-vous';
export const nouns: readonly Noun[] = ['questionnaire', 'dispositifs', 'eligibilite', 'rendez-vous'];

const patience = 20_000;
const mostScreens = 60;

const press = async (button: Locator) => button.press('Enter', { timeout: patience });
/** A choice is made with the space bar on the radio. */
const choose = async (radio: Locator) => radio.press('Space', { timeout: patience });

/** What tells one screen from another. */
const seen = async (widget: Locator) =>
  (await widget.locator('h2, h3, h4, legend, [part~=result]').allTextContents()).join();

/** Questions one after the other: « Je ne sais pas » when it is offered, else the first choice, until the result. */
async function answerAll(widget: Locator): Promise<void> {
  await press(widget.getByRole('button', { name: 'Commencer' }));
  const result = widget.locator('[part~=result]').first();
  for (let screen = 0; screen < mostScreens; screen++) {
    const forward = widget.getByRole('button', { name: /^(Continuer|Voir mon résultat)$/ });
    await result.or(forward.first()).first().waitFor({ timeout: patience });
    if (await result.isVisible()) return;
    const unknown = widget.getByRole('radio', { name: 'Je ne sais pas', exact: true });
    const box = widget.getByRole('checkbox', { name: 'Je ne sais pas', exact: true });
    if (await unknown.count()) await choose(unknown.first());
    else if (await box.count()) await choose(box.first());
    else if (await widget.getByRole('radio').count()) await choose(widget.getByRole('radio').first());
    const before = await seen(widget);
    await press(forward.first());
    // two screens may look alike: after a while, go on; the limit of screens ends a real loop
    for (let wait = 0; wait < 40 && (await seen(widget)) === before; wait++) await sleep(25);
  }
  throw new Error(`No result after ${mostScreens} screens`);
}

/** A whole request, sent: answers its reference. */
async function request(widget: Locator): Promise<string> {
  for (const [label, text] of [
    ['Prénom', 'Zoë'],
    ['Nom', "N'Guyen"],
    ['Code postal', '25000'],
  ] as const)
    await widget.getByLabel(label, { exact: true }).pressSequentially(text, { timeout: patience });
  await choose(widget.getByRole('radio', { name: 'Par téléphone' }));
  await widget.getByLabel('Téléphone', { exact: true }).pressSequentially('06 12 34 56 78');
  await choose(widget.getByRole('radiogroup', { name: /message vocal/ }).getByRole('radio', { name: 'Non' }));
  await press(widget.getByRole('button', { name: 'Continuer' }));
  await choose(widget.getByRole('checkbox').first());
  await press(widget.getByRole('button', { name: 'Continuer' }));
  await press(widget.getByRole('button', { name: 'Envoyer ma demande' }));
  const result = widget.locator('[part~=result]').first();
  await result.waitFor({ timeout: patience });
  const found = /[2-9A-HJ-NP-Z]{8}/.exec((await result.textContent()) ?? '');
  if (!found) throw new Error(`No reference in « ${(await result.textContent())?.slice(0, 200)} »`);
  return found[0];
}

/** Uses the widget of that noun on the page to its end; a request answers its reference, the others ''. */
export async function finish(page: Page, noun: Noun): Promise<string> {
  const widget = page.locator(`pdp-${noun}`);
  await widget.waitFor({ timeout: patience });
  if (noun === 'rendez-vous') return request(widget);
  await answerAll(widget);
  return '';
}
