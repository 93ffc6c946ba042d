import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { openChromium } from './chromium.mjs';
import { finish, nouns } from './finish.js';
import { cookiesOf, installPlugin, logIn, publish, setOptions } from './plugin.js';
import { contact, settings } from './settings.js';
import { type Site, startSite } from './site.js';
import { fallback, fallbackText, spellings } from './spellings.js';
import { readWithoutScript, visit } from './visit.js';

let site: Site;
let browser: Browser;
before(async () => {
  [site, browser] = await Promise.all([startSite(), openChromium()]);
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

describe('WordPress as it comes, without the plug-in', () => {
  const content = `${spellings.balise!('questionnaire', fallback)}\n${spellings.div!('eligibilite', fallback)}`;
  it('an author loses the tag and keeps the div; the text stays in both', async () => {
    const { raw } = await publish(site, site.accounts.author, 'Sans extension, par un auteur', content);
    assert.doesNotMatch(raw, /<pdp-/);
    assert.match(raw, /<div data-pdp="eligibilite" data-heading-level="2">/);
    assert.equal(raw.split('03 53 01 20 99').length, 3);
  });
  it('an administrator keeps both', async () => {
    const { raw } = await publish(site, site.accounts.admin, 'Sans extension, par une administratrice', content);
    assert.equal(raw, content);
  });
});

describe('WordPress with the packed plug-in', () => {
  const sent: string[] = [];
  before(() => {
    installPlugin(site);
    assert.equal(setOptions(site, settings), '[]');
  });

  let turn = 0;
  for (const [spelling, write] of Object.entries(spellings))
    for (const role of ['admin', 'author'] as const)
      for (const inside of [fallback, ''])
        // four pages per spelling: each has another widget, unless all are asked for
        for (const noun of process.env.CMS_WIDGETS === 'all' ? nouns : [nouns[turn++ % nouns.length]!])
          it(`H45: ${spelling}, by an ${role}, ${inside ? 'with' : 'without'} fallback: ${noun} used to its end by keyboard`, async () => {
            const { link } = await publish(site, site.accounts[role], `${noun} ${spelling}`, write(noun, inside));
            const bare = await readWithoutScript(browser, link);
            if (inside) assert.ok(bare.includes(fallbackText), bare);
            else if (/code court|bloc$/.test(spelling)) assert.ok(bare.includes(contact), bare);
            const { page, problems, close } = await visit(browser, link);
            try {
              const reference = await finish(page, noun);
              if (reference) sent.push(reference);
              assert.deepEqual(problems, []);
              assert.equal(await page.locator('#pied').isVisible(), true);
              assert.equal(await page.locator(`pdp-${noun} #pied`).count(), 0);
            } finally {
              await close();
            }
          });
  it('the block is put in the real editor by an author, saved, opened again without a complaint, and used to its end', async () => {
    const context = await browser.newContext({ locale: 'fr-FR' });
    try {
      await context.addCookies(cookiesOf(await logIn(site, site.accounts.author), site.url));
      const page = await context.newPage();
      await page.goto(`${site.url}/wp-admin/post-new.php`);
      const isReady =
        "window.wp?.data?.select('core/editor')?.getCurrentPostId() && wp.blocks.getBlockType('pdp-widgets/eligibilite')";
      await page.waitForFunction(isReady, undefined, { timeout: 60_000 });
      const link = (await page.evaluate(`(async () => {
        const block = wp.blocks.createBlock('pdp-widgets/eligibilite', { fallback: 'Appelez.', 'shared-device': true });
        wp.data.dispatch('core/block-editor').insertBlocks(block);
        wp.data.dispatch('core/editor').editPost({ title: 'Bloc', status: 'publish' });
        await wp.data.dispatch('core/editor').savePost();
        return wp.data.select('core/editor').getPermalink();
      })()`)) as string;
      await page.goto(
        `${site.url}/wp-admin/post.php?action=edit&post=${String(await page.evaluate("wp.data.select('core/editor').getCurrentPostId()"))}`,
      );
      await page.waitForFunction(`${isReady} && wp.data.select('core/block-editor').getBlockCount()`, undefined, {
        timeout: 60_000,
      });
      const [block] = (await page.evaluate("wp.data.select('core/block-editor').getBlocks()")) as {
        name: string;
        isValid: boolean;
        attributes: Record<string, unknown>;
      }[];
      assert.equal(block!.name, 'pdp-widgets/eligibilite');
      assert.equal(block!.isValid, true);
      assert.deepEqual(block!.attributes, { fallback: 'Appelez.', 'shared-device': true });
      const { page: seen, problems, close } = await visit(browser, link);
      assert.equal(await seen.locator('pdp-eligibilite').getAttribute('shared-device'), '');
      await finish(seen, 'eligibilite');
      assert.deepEqual(problems, []);
      await close();
    } finally {
      await context.close();
    }
  });
  it('what was sent is in the database, and nothing else', async () => {
    assert.ok(sent.length);
    assert.equal(
      await site.sql("SELECT GROUP_CONCAT(reference ORDER BY reference SEPARATOR ',') FROM wp_pdp_requests"),
      [...sent].sort().join(),
    );
  });
});
