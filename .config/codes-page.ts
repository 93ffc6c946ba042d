import { codes, type CodeHelp } from '../src/owner/codes.js';
import { codeCases } from '../test/cases/codes.cases.js';
import { docsPage, escape, say } from './docs-page.js';

/** The line of the case, or the nearest thing to it where the browser or the version writes a part. */
const lineOf = (code: string) => {
  const one = codeCases.find((it) => it.code === code)!;
  return typeof one.ligne === 'string' ? one.ligne : one.exemple!;
};

const section = ([code, { cause, shown, mend }]: [string, CodeHelp]): string => `<section class="code" id="${code}">
<h2>${code}</h2><p>${say(cause)}</p>
<p class="label">Exemple : ${say(codeCases.find((one) => one.code === code)!.quoi)}</p>
<pre tabindex="0"><code>${escape(lineOf(code))}</code></pre>
<dl><dt>Ce qu'on doit faire</dt><dd>${say(mend)}</dd><dt>Ce que le public voit en attendant</dt><dd>${say(shown)}</dd></dl>
</section>`;

/** The page of codes: each with its cause, its mend, and a line that a test gets. */
export function codesPage(): string {
  const body = `<p>${say(
    "Quand un réglage ne va pas, l'outil écrit une ligne dans la console du navigateur : un code, l'endroit, ce qui a été trouvé, ce qui est accepté et, quand il y en a une, la valeur la plus proche. Le public ne voit jamais cette ligne.",
  )}</p>
<h2>Où la lire</h2>
<ul><li>${say('Ouvrez la page avec ?pdp-check au bout de son adresse (par exemple https://www.votre-site.fr/salaries?pdp-check) : un panneau dit la version, les outils trouvés, la configuration, les lignes, la politique de contenu et les contrastes.')}</li>
<li>${say('Ou appuyez sur F12, onglet « Console » : les lignes commencent par PDP-.')}</li></ul>
<h2>Les codes</h2><ul class="codes">${Object.keys(codes)
    .map((code) => `<li><a href="#${code}">${code}</a></li>`)
    .join('')}</ul>${Object.entries(codes).map(section).join('')}`;
  return docsPage({
    path: 'codes.html',
    title: 'Les codes PDP',
    lead: 'Ce que dit chaque ligne de la console, et comment y remédier.',
    body,
  });
}
