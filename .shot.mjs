import { chromium } from 'playwright-core';
const b = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--hide-scrollbars'],
});
export { b };
export async function shot(name, url, w, h, steps = async () => {}, full = true) {
  const p = await b.newPage({ viewport: { width: w, height: h } });
  p.on('console', (m) => console.log(name, m.text()));
  p.on('pageerror', (e) => console.log(name, 'ERR', e.message));
  await p.goto(url);
  await p.waitForTimeout(500);
  await steps(p);
  await p.waitForTimeout(150);
  await p.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: full });
  await p.close();
}
