/** `npm run receiver:check -- <url>`: what falls short of the contract, in French; 0 when nothing does. */
import { parseArgs } from 'node:util';
import type { Options } from './client.js';
import { runKit } from './kit.js';

const usage = `npm run receiver:check -- <adresse> [--entete "Nom: valeur"]… [--origine https://votre-site.fr]
  [--page https://… --page-entete "Authorization: Basic …"] [--envois-max 400]
Le contrôle enregistre environ 70 demandes au prénom de « Zézette », puis autant que votre limite en laisse passer : lancez-le sur une préproduction.`;

const header = (text: string) => {
  const at = text.indexOf(':');
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()] as const;
};

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      entete: { type: 'string', multiple: true, default: [] },
      origine: { type: 'string' },
      page: { type: 'string' },
      'page-entete': { type: 'string', multiple: true, default: [] },
      'envois-max': { type: 'string', default: '400' },
    },
  });
  const [url = ''] = positionals;
  if (!URL.canParse(url) || positionals.length !== 1) throw new Error('une adresse, et une seule');
  const options: Options = {
    url,
    headers: values.entete.map(header),
    origin: values.origine,
    page: values.page,
    pageHeaders: values['page-entete'].map(header),
    maxSends: Number(values['envois-max']),
  };
  const words = { right: 'ok      ', wrong: 'À REVOIR', 'not seen': 'pas vu  ' };
  const results = await runKit(options, ({ name, state, shortfall }) =>
    console.log(`${words[state]}  ${name}${shortfall === undefined ? '' : `\n          ${shortfall}`}`),
  );
  const count = (state: string) => results.filter((one) => one.state === state).length;
  console.log(`${count('right')} points conformes, ${count('wrong')} à revoir, ${count('not seen')} pas vus.`);
  process.exitCode = count('wrong') ? 1 : 0;
} catch (error) {
  console.error(`${usage}\n(${(error as Error).message})`);
  process.exitCode = 2;
}
