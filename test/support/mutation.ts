/** What `npm run test:mutation` runs for each mutant: the Node tests of the rule engine, in one process, the shortest first. */
process.env['FUZZ_RUNS'] ??= '25';
for (const name of [
  ...['truth', 'service', 'ask', 'check-answers', 'reminders', 'applicable', 'dates', 'second-evaluator'],
  ...['malformed', 'find', 'change', 'rulebook.properties'],
])
  await import(`../engine/${name}.test.js`);

export {};
