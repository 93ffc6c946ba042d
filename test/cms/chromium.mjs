/** The Chromium of the other browser tests, driven by playwright-core. */
import { chromium } from 'playwright-core';
import { args, findChromium } from '../support/browsers.mjs';

/** Starts it; closing it is the caller's. Throws, in French, when there is none. */
export async function openChromium() {
  const { executablePath } = await findChromium();
  return chromium.launch({ executablePath, args, headless: true });
}
