/** The engines that tests run in: asked for by BROWSERS, Chromium by default. A missing engine is a failure, never a skip. */
import { existsSync } from 'node:fs';
import { chromeLauncher } from '@web/test-runner-chrome';
import { Launcher } from 'chrome-launcher';
import puppeteer from 'puppeteer-core';
import { sideBySide } from './side-by-side.mjs';
import { MINIBROWSER, webkitLauncher } from './webkit-launcher.mjs';

const file = (path) => (path && existsSync(path) ? path : undefined);

/** CHROME_PATH, an installed Chrome or Chromium, Playwright's, else the one inside @sparticuz/chromium (Linux x64). */
export async function findChromium() {
  if (process.env.CHROME_PATH) return { executablePath: process.env.CHROME_PATH, headless: true };
  let installed;
  try {
    installed = file(Launcher.getInstallations()[0]);
  } catch {
    // chrome-launcher throws when it finds none
  }
  installed ??= file((await import('playwright-core')).chromium.executablePath());
  if (installed) return { executablePath: installed, headless: true };
  if (process.platform === 'linux' && process.arch === 'x64')
    return { executablePath: await (await import('@sparticuz/chromium')).default.executablePath(), headless: 'shell' };
  throw new Error(
    'Chromium est introuvable. Installez Chrome ou Chromium, ou donnez son chemin : CHROME_PATH=/chemin npm test',
  );
}

export const args = [
  ...[
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
  ],
  ...['--disable-sync', '--disable-dev-shm-usage', '--force-device-scale-factor=1', '--hide-scrollbars'],
  ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
];

const missing = (engine, packages) =>
  new Error(
    `${engine} est demandé par BROWSERS mais n'est pas installé. Sur Debian ou Ubuntu : apt-get install -y ${packages}`,
  );

/** Chromium, with that many pages at a time, each in a context of its own and as if it alone had the focus. */
export async function chromium({ pages = 2 } = {}) {
  const createPage = async ({ browser }) => {
    const page = await (await browser.createBrowserContext()).newPage();
    const session = await page.createCDPSession();
    await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    return page;
  };
  return chromeLauncher({
    launchOptions: { ...(await findChromium()), args },
    createPage,
    concurrency: pages,
  });
}

async function firefox() {
  const executablePath = file(process.env.FIREFOX_PATH) ?? ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(file);
  if (!executablePath) throw missing('Firefox', 'firefox-esr');
  const launchOptions = { browser: 'firefox', executablePath, headless: true };
  return sideBySide(() => chromeLauncher({ puppeteer, launchOptions, concurrency: 1 }));
}

async function webkit() {
  if (!MINIBROWSER || !file('/usr/bin/WebKitWebDriver')) throw missing('WebKit', 'webkit2gtk-driver xvfb');
  if (!process.env.DISPLAY && !file('/usr/bin/Xvfb')) throw missing('Xvfb (écran de WebKit)', 'xvfb');
  return sideBySide(webkitLauncher, process.env.DISPLAY ? 1 : 2); // on one screen one window has the focus
}

const engines = { chromium, firefox, webkit };

/** The launchers asked for, by name. */
export async function launchers() {
  const names = (process.env.BROWSERS ?? 'chromium').split(',').map((name) => name.trim());
  const found = {};
  for (const name of names) {
    if (!engines[name])
      throw new Error(`BROWSERS : « ${name} » inconnu ; accepté : ${Object.keys(engines).join(', ')}`);
    found[name] = await engines[name]();
  }
  return found;
}
