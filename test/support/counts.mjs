import { mkdirSync, writeFileSync } from 'node:fs';

const all = (suite) => [...(suite?.tests ?? []), ...(suite?.suites ?? []).flatMap(all)];

/** Counts tests per engine, prints a line each, and leaves the figures for `npm test`. */
export function counts() {
  return {
    stop({ sessions }) {
      const totals = {};
      for (const { browser, group, testResults, errors, testFile } of [...sessions]) {
        const name = `${browser.name}${group.name === 'chromium-only' ? ', Chromium seul' : ''}`;
        const total = (totals[name] ??= { passed: 0, failed: 0, skipped: 0, titles: [] });
        if (errors?.length) total.failed += 1;
        if (!testResults && !errors?.length) {
          total.failed += 1;
          console.error(`${testFile}: aucun test`);
        }
        for (const test of all(testResults)) {
          if (test.skipped) total.skipped += 1;
          else total[test.passed ? 'passed' : 'failed'] += 1;
          total.titles.push({ title: test.name, passed: test.passed, skipped: test.skipped });
        }
      }
      for (const [name, { passed, failed, skipped }] of Object.entries(totals))
        console.log(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
      const cache = process.env.PDP_CACHE ?? 'node_modules/.cache/pdp';
      mkdirSync(cache, { recursive: true });
      writeFileSync(`${cache}/browsers.json`, JSON.stringify(totals));
    },
  };
}
