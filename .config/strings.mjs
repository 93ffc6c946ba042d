/**
 * Fails when words and their translations do not agree. Interface: extracts and builds, then compares with what is
 * committed. Contents: `languages/run.ts`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

const folders = ['src/i18n/xliff', 'src/i18n/generated'];
const read = () =>
  new Map(
    folders.flatMap((folder) =>
      readdirSync(folder).map((name) => [`${folder}/${name}`, readFileSync(`${folder}/${name}`, 'utf8')]),
    ),
  );

const before = read();
for (const step of ['extract', 'build']) {
  const { status, stderr } = spawnSync('npx', ['lit-localize', step, '--config', 'src/i18n/lit-localize.json'], {
    encoding: 'utf8',
  });
  if (status === 0) continue;
  console.error(stderr.trim());
  console.error(
    'src/i18n/xliff : une traduction ne peut pas être lue. Chaque repère (<x id="0" …/>) de la phrase française doit rester dans la traduction, tel quel, et chaque <target> se ferme par </target>.',
  );
  process.exit(1);
}
execFileSync('npx', ['prettier', '--write', 'src/i18n'], { stdio: 'ignore' });

const problems = [];
for (const [file, text] of read()) {
  if (before.get(file) !== text)
    problems.push(`${file} n'est plus à jour : il vient d'être réécrit, relisez-le, et ajoutez-le à votre commit.`);
  if (!file.endsWith('.xlf')) continue;
  for (const unit of text.match(/<trans-unit[\s\S]*?<\/trans-unit>/g) ?? [])
    if (!/<target>[\s\S]+<\/target>/.test(unit))
      problems.push(`${file} : sans traduction : ${/<source>([\s\S]*?)<\/source>/.exec(unit)?.[1]}`);
}
for (const problem of problems) console.error(problem);
console.log(problems.length ? 'interface : à reprendre' : 'interface : à jour');
const contents = spawnSync(
  process.execPath,
  ['--import', 'tsx', '.config/languages/run.ts', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
);
process.exit(problems.length || contents.status ? 1 : 0);
