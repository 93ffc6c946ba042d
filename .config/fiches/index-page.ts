import { families } from '../../src/content/rulebook/families.fr.js';
import type { Audience } from '../../src/model/rulebook.js';
import { readings, type Site } from './desk.js';
import { framed, mark } from './frame.js';
import { escape, french, voice } from './markup.js';
import type { Sheet } from './sheet.js';

const titles: Readonly<Record<Audience, string>> = {
  travailleur: 'Aides pour garder son emploi quand la santé pose problème',
  employeur: 'Employeur : garder en emploi une personne dont la santé pose problème',
  professionnel: 'Professionnel : les aides pour garder un emploi, fiche par fiche',
};
const description = 'À qui demander quoi, les étapes, les papiers, les délais et les textes, fiche par fiche.';

function item({ id, title, card: { fiche, record }, desk }: Sheet, folder: string): string {
  const local = record.optional ? ` ${french(fiche.note('offre_locale'))}` : '';
  return `<li><a href="${escape(folder)}${id}.html">${french(title)}</a>. ${voice(desk)(fiche.enBref.words)}${local}</li>`;
}

/** The sheets by family, in the order of the rule book; `folder` comes before each address. */
export const listOf = (sheets: readonly Sheet[], folder = '', heading = 'h2'): string =>
  families
    .map(({ id, nom }) => ({ nom, mine: sheets.filter(({ card }) => card.record.family === id) }))
    .filter(({ mine }) => mine.length)
    .map(
      ({ nom, mine }) =>
        `<${heading}>${french(nom)}</${heading}>\n<ul class="list">\n${mine.map((one) => item(one, folder)).join('\n')}\n</ul>`,
    )
    .join('\n');

/** The index of a reading. @example indexOf('employeur', sheetsOf('employeur'), noSite).includes('<h1>') // true */
export const indexOf = (reading: Audience, sheets: readonly Sheet[], { base }: Site, alone = false): string =>
  framed({
    title: titles[reading],
    description,
    canonical: base && `${base}${reading}/index.html`,
    up: '../',
    crumbs: alone ? '' : '<li><a href="../index.html">Toutes les lectures</a></li>',
    body: `<p class="reader">Fiches ${readings[reading]}.</p>
<h1>${french(titles[reading])}</h1>
<p class="lead">${french(description)}</p>
${listOf(sheets)}`,
  });

/** The page that leads to each reading. */
export const entrance = (published: readonly Audience[], { base }: Site): string =>
  framed({
    title: 'Les aides pour garder son emploi, fiche par fiche',
    description,
    canonical: base && `${base}index.html`,
    up: '',
    crumbs: '',
    body: `<h1>Les aides pour garder son emploi, fiche par fiche</h1>
<p class="lead">${french(description)}</p>
<ul class="list">
${published.map((one) => `<li><a href="${one}/index.html">${french(titles[one])}</a></li>`).join('\n')}
</ul>`,
  });

/** The list alone, with full addresses, to write between the tags of a widget: no heading, no page around it. */
export const fallbackOf = (reading: Audience, sheets: readonly Sheet[], { base }: Site): string =>
  `<!-- ${mark} -->\n${listOf(sheets, `${base}${reading}/`, 'p')}\n`;
