import { defaultReporter } from '@web/test-runner';
import { bundledTests } from './test/support/bundled-tests.mjs';
import { counts } from './test/support/counts.mjs';
import { chromium, launchers } from './test/support/browsers.mjs';
import { heldRequests } from './test/support/gates.mjs';
import { keptTexts } from './test/support/kept-texts.mjs';
import { devtools, fuzz } from './test/support/plugins.mjs';
import { pages, policies, receiver } from './test/support/policies.mjs';
import { published } from './test/support/published.mjs';

const engines = await launchers();
const folders = '{elements,hosts,loader,pages}';
const asked = process.env.FILES?.split(',');
const inChromium = `test/${folders}/**/*.chromium.test.ts`;
const inMemory = `test/${folders}/**/*.memory.chromium.test.ts`; // a process is measured: one page has it alone
const groups = {
  everywhere: asked?.filter((file) => !file.includes('.chromium.')) ?? [
    `test/${folders}/**/*.test.ts`,
    `!${inChromium}`,
    '!test/elements/rendez-vous/**', // in Node
    '!test/**/*.long.test.ts', // in `npm run test:long`
  ],
  'chromium-only': asked?.filter((file) => /(?<!\.memory)\.chromium\./.test(file)) ?? [inChromium, `!${inMemory}`],
  'memory, chromium-only': asked?.filter((file) => file.includes('.memory.chromium.')) ?? [inMemory],
};
const browsersOf = {
  everywhere: Object.values(engines),
  'chromium-only': [engines.chromium],
  'memory, chromium-only': [engines.chromium && (await chromium({ pages: 1 }))],
};

/** A test may take a minute; with many random runs (FUZZ_RUNS), three seconds each; with many acts, 0.2 s each. */
const { FUZZ_RUNS = 0, FUZZ_ACTS = 0 } = process.env;
const patience = Math.max(60_000, 3_000 * Number(FUZZ_RUNS), 200 * Number(FUZZ_ACTS));

export default {
  ...(process.env.PDP_PORT && { port: Number(process.env.PDP_PORT) }),
  nodeResolve: { exportConditions: ['production'] },
  concurrentBrowsers: 1,
  concurrency: 1, // of an engine that does not say: one page at a time has the focus and the frames
  browserStartTimeout: 120_000, // two processes start at once on a busy machine
  testsFinishTimeout: 10 * patience, // of a file: only what hangs takes as long, also on a busy machine
  groups: Object.entries(groups)
    .map(([name, files]) => ({ name, files, browsers: browsersOf[name].filter(Boolean) }))
    .filter(({ files, browsers }) => files.length && browsers.length),
  testFramework: { config: { timeout: patience, ...(process.env.GREP && { grep: process.env.GREP }) } },
  middleware: [policies(), heldRequests(), receiver(), published(), pages()],
  plugins: [bundledTests(), devtools(), fuzz(), keptTexts()],
  reporters: [defaultReporter({ reportTestProgress: false }), counts()],
};
