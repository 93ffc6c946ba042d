/** A reporter for mutants: silent, and over at the first failure. */
export default async function* firstFailure(source) {
  for await (const { type, data } of source)
    if (type === 'test:fail') {
      console.error(data.name, data.details.error?.cause ?? data.details.error);
      process.exit(1);
    }
  yield '';
}
