/** Fails when the interface words and their translations do not agree: extracts and builds, then compares with what is committed. */
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

const folders = ['src/i18n/xliff', 'src/i18n/generated'];
const read = () =>
  new Map(
    folders.flatMap((folder) =>
      readdirSync(folder).map((name) => [`${folder}/${name}`, readFileSync(`${folder}/${name}`, 'utf8')]),
    ),
  );

const before = read();
for (const step of ['extract', 'build'])
  execFileSync('npx', ['lit-localize', step, '--config', 'src/i18n/lit-localize.json'], {
    stdio: ['ignore', 'ignore', 'ignore'],
  });
execFileSync('npx', ['prettier', '--write', 'src/i18n'], { stdio: 'ignore' });

const problems = [];
for (const [file, text] of read()) {
  if (before.get(file) !== text)
    problems.push(`${file} n'est plus à jour : il vient d'être réécrit, relisez-le et validez-le.`);
  if (!file.endsWith('.xlf')) continue;
  for (const unit of text.match(/<trans-unit[\s\S]*?<\/trans-unit>/g) ?? [])
    if (!/<target>[\s\S]+<\/target>/.test(unit))
      problems.push(`${file} : sans traduction : ${/<source>([\s\S]*?)<\/source>/.exec(unit)?.[1]}`);
}
for (const problem of problems) console.error(problem);
console.log(problems.length ? 'strings: à reprendre' : 'strings: à jour');
process.exit(problems.length ? 1 : 0);
