import { mkdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';

const all = (suite) => [...(suite?.tests ?? []), ...(suite?.suites ?? []).flatMap(all)];

/** The files that took longest in an engine, in seconds: where to look when the whole suite comes near its hour. */
const slowest = (seconds) =>
  Object.entries(seconds)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 5)
    .map(([file, time]) => `${file} ${Math.round(time)} s`)
    .join(', ');

/** Counts tests per engine, prints a line each and one a failure, and leaves the figures for `npm test`. */
export function counts() {
  return {
    stop({ sessions }) {
      const totals = {};
      for (const { browser, group, testResults, errors, testFile } of [...sessions]) {
        const file = relative('.', testFile);
        const name = `${browser.name}${group.name.endsWith('chromium-only') ? ', Chromium seul' : ''}`;
        const total = (totals[name] ??= { passed: 0, failed: 0, skipped: 0, titles: [], failures: [], seconds: {} });
        const fail = (what) => {
          total.failed += 1;
          total.failures.push(`${name}, ${file}: ${what}`);
        };
        if (errors?.length) fail(errors[0].message);
        if (!testResults && !errors?.length) fail('aucun test');
        for (const test of all(testResults)) {
          total.seconds[file] = (total.seconds[file] ?? 0) + (test.duration ?? 0) / 1000;
          if (test.skipped) total.skipped += 1;
          else if (test.passed) total.passed += 1;
          else fail(`${test.name}: ${test.error?.message ?? ''}`);
          total.titles.push({ title: test.name, passed: test.passed, skipped: test.skipped });
        }
      }
      for (const [name, { passed, failed, skipped, failures, seconds }] of Object.entries(totals)) {
        for (const failure of failures) console.error(`ÉCHEC ${failure}`);
        console.log(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
        console.log(`  les plus longs : ${slowest(seconds)}`);
      }
      const cache = process.env.PDP_CACHE ?? 'node_modules/.cache/pdp';
      mkdirSync(cache, { recursive: true });
      writeFileSync(`${cache}/browsers.json`, JSON.stringify(totals));
    },
  };
}
