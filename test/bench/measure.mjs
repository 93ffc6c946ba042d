/* global requestAnimationFrame */
/** What is measured in one visit, and in one page that is made to grow; each in a browser context of its own. */
import { definition, form, sized } from './form.mjs';
import { gestures } from './gestures.mjs';

const slow4g = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const limit = 60_000;

async function open(browser, address, { slow = false } = {}) {
  const context = await browser.newContext({ viewport: { width: 800, height: 900 } });
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const session = await context.newCDPSession(page);
  const traffic = { bytes: 0, requests: 0 };
  session.on('Network.requestWillBeSent', ({ request }) => (traffic.requests += /^http/.test(request.url) ? 1 : 0));
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (traffic.bytes += encodedDataLength));
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (slow) {
    await session.send('Network.emulateNetworkConditions', slow4g);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  page.setDefaultTimeout(limit);
  await page.addInitScript(gestures);
  await page.goto(address, { waitUntil: 'commit', timeout: limit });
  return { context, page, session, traffic, errors };
}

const within = (promise, what) =>
  Promise.race([
    promise,
    new Promise((_, failed) =>
      setTimeout(() => failed(new Error(`${what} : rien après ${limit / 1000} s`)), limit).unref(),
    ),
  ]);

async function heapOf(session) {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** Bytes, requests, time to usable and to the result, blocking time, shift, heap. @example await visit(browser, url, { slow: true }) */
export async function visit(browser, address, { slow }) {
  const { context, page, session, traffic, errors } = await open(browser, address, { slow });
  try {
    const seen = await within(
      page.evaluate(() => globalThis.gestures.visit()),
      errors[0] ?? 'visite',
    );
    if (seen.answered < form.questions.length) throw new Error(`${seen.answered} questions répondues`);
    return { ...seen, ...traffic, heap: await heapOf(session) };
  } finally {
    await context.close();
  }
}

const taskTime = async (session) => {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
};

/** Puts a form of that many questions in a warm page: what the thread spends to show it, and to answer it to the end. */
export async function grow(browser, address, size) {
  const { context, page, session, errors } = await open(browser, address);
  try {
    await within(
      page.evaluate(() => globalThis.gestures.visit()),
      errors[0] ?? 'visite',
    );
    const larger = sized(size);
    const given = { larger, ours: definition(larger) };
    const before = await taskTime(session);
    await within(
      page.evaluate(async ({ larger, ours }) => {
        document.querySelector('#tool, pdp-questionnaire').remove();
        const host = document.body.appendChild(document.createElement('div'));
        host.id = 'tool';
        if (globalThis.bench) globalThis.bench.mount(host, larger);
        else {
          const element = document.createElement('pdp-questionnaire');
          element.definition = ours;
          element.layout = 'page';
          host.append(element);
        }
        await globalThis.gestures.reach(document);
        await new Promise(requestAnimationFrame);
      }, given),
      'rendu',
    );
    const shown = await taskTime(session);
    const answered = await within(
      page.evaluate(() => globalThis.gestures.finish(document)),
      'réponses',
    );
    if (answered !== size) throw new Error(`${answered} questions répondues sur ${size}`);
    return { render: shown - before, answer: ((await taskTime(session)) - shown) / size };
  } finally {
    await context.close();
  }
}

/** Puts nineteen more beside the first: what the thread spends, and what stays in memory. */
export async function multiply(browser, address) {
  const { context, page, session, errors } = await open(browser, address);
  try {
    await within(
      page.evaluate(() => globalThis.gestures.reach(document)),
      errors[0] ?? 'visite',
    );
    const before = await taskTime(session);
    await page.evaluate(async () => {
      const tag = document.querySelector('pdp-questionnaire');
      const places = Array.from({ length: 19 }, () => document.body.appendChild(document.createElement('div')));
      for (const place of places)
        if (tag) place.append(document.createElement('pdp-questionnaire'));
        else globalThis.bench.mount(place, globalThis.bench.form);
      for (const place of places) await globalThis.gestures.reach(place);
      await new Promise(requestAnimationFrame);
    });
    return { twenty: (await taskTime(session)) - before, twentyHeap: await heapOf(session) };
  } finally {
    await context.close();
  }
}
