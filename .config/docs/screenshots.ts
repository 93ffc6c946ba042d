/** `npm run docs:screenshots`: the pictures of the documentation, from the build, in a real Chromium. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { args, findChromium } from '../../test/support/browsers.mjs';
import { openScene } from './scene.js';
import { shotName, wideShot, type Shot } from './shots.js';
import { walk, walkRequest } from './walk.js';

const tags = ['pdp-questionnaire', 'pdp-dispositifs', 'pdp-eligibilite', 'pdp-rendez-vous'];
const jpeg = (path: string, quality = 70) => ({ path, type: 'jpeg' as const, quality });

/**
 * Takes every picture and says how many. Throws in French when there is no Chromium, and when a tag does not reach its
 * result.
 * @example await takeShots('site/docs') // 13
 */
export async function takeShots(folder: string): Promise<number> {
  const { executablePath } = await findChromium();
  const { server, origin } = await openScene();
  const browser = await chromium.launch({ executablePath, args, headless: true });
  mkdirSync(join(folder, 'captures'), { recursive: true });
  let taken = 0;
  try {
    const open = async (at: string, width: number, height: number): Promise<Page> => {
      const page = await browser.newPage({ viewport: { width, height }, locale: 'fr-FR', reducedMotion: 'reduce' });
      await page.addInitScript(() =>
        addEventListener('pdp-ready', () => (document.documentElement.dataset['ready'] = '')),
      );
      await page.goto(origin + at);
      await page.locator('html[data-ready]').waitFor();
      return page;
    };
    for (const tag of tags) {
      const page = await open(`/seul/${tag}`, 360, 640);
      const shoot = async (id: Shot) => {
        await page.screenshot(jpeg(join(folder, shotName(tag, id))));
        taken += 1;
      };
      await (tag === 'pdp-rendez-vous' ? walkRequest(page, shoot) : walk(page, shoot));
      await page.close();
    }
    const page = await open('/spsti/salaries.html', 1280, 640);
    await page.screenshot(jpeg(join(folder, wideShot), 42));
    return taken + 1;
  } finally {
    await browser.close();
    server.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(`${await takeShots(process.argv[2] ?? 'site/docs')} images écrites`);
