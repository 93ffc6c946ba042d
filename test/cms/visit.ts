/** A page of a CMS as a visitor has it: nothing from elsewhere, no error, no line for the owner. */
import type { Browser, Page } from 'playwright-core';

export type Visit = { page: Page; problems: string[]; close: () => Promise<void> };

/** Opens a page and notes what should not be there: errors, PDP- lines, requests that leave the site. */
export async function visit(browser: Browser, url: string, { javaScriptEnabled = true } = {}): Promise<Visit> {
  const context = await browser.newContext({
    javaScriptEnabled,
    locale: 'fr-FR',
    viewport: { width: 900, height: 900 },
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('console', (line) => {
    const { url: at } = line.location();
    if (line.type() === 'error' && !at.endsWith('/favicon.ico')) problems.push(`console: ${line.text()} ${at}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith('data:') && new URL(request.url()).origin !== new URL(url).origin)
      problems.push(`elsewhere: ${request.url()}`);
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return { page, problems, close: () => context.close() };
}

/** What people read of the page without JavaScript. */
export async function readWithoutScript(browser: Browser, url: string): Promise<string> {
  const { page, close } = await visit(browser, url, { javaScriptEnabled: false });
  const text = await page.locator('body').innerText();
  await close();
  return text.replace(/\s+/g, ' ');
}
