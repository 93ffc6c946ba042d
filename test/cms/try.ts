import { openChromium } from './chromium.mjs';
import { finish, nouns } from './finish.js';
import { installPlugin, publish, setOptions } from './plugin.js';
import { settings } from './settings.js';
import { startSite } from './site.js';
import { spellings } from './spellings.js';
import { visit } from './visit.js';
const [site, browser] = await Promise.all([startSite(), openChromium()]);
try {
  installPlugin(site);
  console.log(setOptions(site, settings));
  for (const noun of nouns) {
    const { link } = await publish(site, site.accounts.admin, noun, spellings['code court']!(noun, ''));
    const t = Date.now();
    const { page, problems, close } = await visit(browser, link);
    try {
      console.log(noun, await finish(page, noun));
    } catch (e) {
      console.log(noun, (e as Error).message.slice(0, 600));
      console.log(
        await page
          .locator('pdp-' + noun)
          .evaluate((n) => n.shadowRoot?.textContent?.replace(/\s+/g, ' ').slice(0, 1500)),
        await page.content().then((c) => c.slice(0, 2500)),
      );
    }
    console.log(problems, Date.now() - t);
    await close();
  }
} finally {
  console.log(
    site
      .log()
      .split('\n')
      .filter((l) => !/Accepted|Closing|started/.test(l))
      .slice(-12)
      .join('\n'),
  );
  await browser.close();
  await site.stop();
}
