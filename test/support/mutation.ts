/** What `npm run test:mutation` runs for mutants that a first look leaves: the Node tests of the rule engine, shortest first. */
process.env['FUZZ_RUNS'] ??= '25'; // also in .config/stryker-runner.mjs
for (const name of [
  ...['truth', 'service', 'ask', 'check-answers', 'reminders', 'applicable', 'dates', 'malformed', 'find', 'change'],
  ...['second-evaluator', 'rulebook.properties', 'score'],
])
  await import(`../engine/${name}.test.js`);

export {};
