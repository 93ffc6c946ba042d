import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { openChromium } from './chromium.mjs';
import { finish, nouns } from './finish.js';
import { type Host, startHost } from './host.js';
import { drupal } from './printed/drupal.js';
import { tel } from './printed/printed.js';
import { spip } from './printed/spip.js';
import { typo3 } from './printed/typo3.js';
import { readWithoutScript, visit } from './visit.js';

let host: Host;
let browser: Browser;
before(async () => {
  [host, browser] = await Promise.all([startHost(), openChromium()]);
});
after(async () => {
  await browser?.close();
  await host?.close();
});

describe('H45: what SPIP, Drupal and TYPO3 print', () => {
  for (const { name, fact, html, then } of [...spip, ...drupal, ...typo3])
    for (const noun of then === 'works' ? nouns : (['eligibilite'] as const))
      it(`${name}: ${noun}, ${then}`, async () => {
        assert.match(fact, /Observé|[Nn]on essayée? sur un/);
        const url = host.put(`${name} ${noun}`, html(noun));
        assert.ok((await readWithoutScript(browser, url)).includes(tel));
        const { page, problems, close } = await visit(browser, url);
        try {
          const widget = page.locator(`pdp-${noun}`);
          if (then === 'text') {
            await page.waitForLoadState('networkidle');
            assert.equal(await widget.count(), 0);
            assert.ok((await page.locator('main').innerText()).includes(tel));
          } else await finish(page, noun);
          assert.deepEqual(problems, []);
          assert.equal(await widget.locator('#suite').count(), then === 'swallows' ? 1 : 0);
          if (then !== 'swallows') assert.ok(await page.locator('#suite').isVisible());
          if (then === 'outside') assert.ok(await page.locator('main').getByText(tel).first().isVisible());
        } finally {
          await close();
        }
      });
});
