/** Makes WordPress's pictures of demo/docs/cms, from a real one: `node --import tsx test/cms/screenshots.ts`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { sample } from '../../demo/receiver/check/samples.js';
import { openChromium } from './chromium.mjs';
import { cookiesOf, installPlugin, logIn, setOptions } from './plugin.js';
import { settings } from './settings.js';
import { type Account, startSite } from './site.js';

const folder = 'demo/docs/cms/images';
mkdirSync(folder, { recursive: true });
const [site, browser] = await Promise.all([startSite(), openChromium()]);
const size = { width: 1100, height: 760 };

/** A page of the administration, as that account. */
async function administration(account: Account, path: string) {
  const context = await browser.newContext({ viewport: size, locale: 'fr-FR' });
  await context.addCookies(cookiesOf(await logIn(site, account), site.url));
  const page = await context.newPage();
  await page.goto(`${site.url}/wp-admin/${path}`);
  return page;
}

try {
  installPlugin(site);
  setOptions(site, settings);
  site.php("( new WP_User( get_user_by( 'login', 'service' )->ID ) )->set_role( 'pdp_widgets_service' );");

  const editor = await administration(site.accounts.author, 'post-new.php');
  await editor.waitForFunction(
    "window.wp?.data?.select('core/block-editor') && wp.blocks.getBlockType('pdp-widgets/questionnaire')",
  );
  await editor.evaluate(`(() => {
    wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
    wp.data.dispatch('core/editor').editPost({ title: 'Où en suis-je avec mon travail ?' });
    const block = wp.blocks.createBlock('pdp-widgets/questionnaire', { 'heading-level': '2' });
    wp.data.dispatch('core/block-editor').insertBlocks(block);
    wp.data.dispatch('core/block-editor').selectBlock(block.clientId);
  })()`);
  await editor.getByText('Questionnaire PDP').first().waitFor();
  await editor.waitForTimeout(1500);
  await editor.screenshot({ path: join(folder, 'wordpress-bloc.png') });

  const body = sample({ firstName: 'Camille', lastName: 'Martin', slots: '2026-12-01-am' });
  await fetch(`${site.url}/wp-json/pdp-widgets/v1/demande`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': String(body.requestId) },
    body: JSON.stringify(body),
  });
  const requests = await administration(site.accounts.service, 'admin.php?page=pdp-widgets-requests');
  await requests.screenshot({ path: join(folder, 'wordpress-demandes.png') });
} finally {
  await browser.close();
  await site.stop();
}
