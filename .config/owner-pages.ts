/** `npm run docs:owner`: writes the pages of demo/docs that come from the code. A test fails when one is stale. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { codesPage } from './codes-page.js';
import { policyPage } from './policy-page.js';

const at = (name: string) => fileURLToPath(new URL(`../demo/docs/${name}`, import.meta.url));

/** File and text of each page, formatted. */
export const ownerPages = (): Promise<{ file: string; text: string }[]> =>
  Promise.all(
    Object.entries({ 'codes.html': codesPage(), 'politique-de-contenu.html': policyPage() }).map(
      async ([name, text]) => ({
        file: at(name),
        text: await format(text, { ...(await resolveConfig(at(name))), parser: 'html' }),
      }),
    ),
  );

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const { file, text } of await ownerPages()) {
    writeFileSync(file, text);
    console.log(`écrit : ${file}`);
  }
