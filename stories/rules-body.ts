/**
 * The decision table of the checker and its diagram, from the shipped data, as a social worker reads them: in Storybook
 * (made when it is shown) and on the demo page demo/caisse/regles.html (`npm run docs:rules`, a test fails when it is stale).
 */
import { caisses } from '../src/content/caisses.js';
import { constants } from '../src/content/rulebook/constants.js';
import { derived } from '../src/content/rulebook/derived.js';
import { contacts } from '../src/content/rulebook/contacts.js';
import { overlays } from '../src/content/rulebook/overlays.js';
import { questionTexts } from '../src/content/rulebook/questions.fr.js';
import { questions } from '../src/content/rulebook/questions.js';
import { listReferences } from '../src/content/rulebook/references.js';
import { rules } from '../src/content/rulebook/rules.js';
import { service } from '../src/content/rulebook/service.js';
import { serviceTexts } from '../src/content/rulebook/service.fr.js';
import { typeset } from '../src/elements/shared/typography.js';
import type { Condition, Outcome } from '../src/model/rulebook.js';

const escape = (text: string) => typeset(text, 'fr').replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const outcomes: Readonly<Record<Outcome, string>> = {
  eligible: 'Oui, ce service peut vous accompagner',
  verify: 'À vérifier : appelez',
  other: 'Ce n’est pas le bon service : voici lequel',
};

/** The words of an answer, or the département of a code. */
function answer(fact: string, value: string | number): string {
  const row = fact === 'departement' && caisses.find(({ code }) => code === value);
  return row ? `${row.name} (${row.code})` : (questionTexts[fact]!.options[String(value)] ?? String(value));
}

/** A condition in words: questions and the answers that make it true. */
export function conditionWords(condition: Condition): string {
  if ('all' in condition) return condition.all.map(conditionWords).join(' <em>et</em> ');
  if ('any' in condition) return `(${condition.any.map(conditionWords).join(' <em>ou</em> ')})`;
  if ('not' in condition) return `<em>sauf</em> ${conditionWords(condition.not)}`;
  if ('derived' in condition) return conditionWords(derived.find(({ id }) => id === condition.derived)!.when!);
  if ('const' in condition) return 'dans tous les autres cas';
  if ('dispositif' in condition) throw new Error('the checker reads no other record');
  const question = escape(questionTexts[condition.fact]!.texte);
  if (condition.op === 'absent') return `${question} <strong>sans réponse</strong>`;
  const { value } = condition;
  const named = typeof value === 'object' && 'constant' in value ? value.constant : undefined;
  const list = named === undefined ? value : constants.find(({ name }) => name === named)!.value;
  const words = [list].flat().map((one) => escape(answer(condition.fact, one as string)));
  return `${question} <strong>${words.join(' ; ')}</strong>`;
}

/** A text with its numbers. */
const text = (words: string) =>
  escape(words).replace(/\{\{([\w-]+)\}\}/g, (_, id: string) => contacts.find((one) => one.id === id)!.tel!);

const where = (ids: readonly string[]) =>
  ids
    .map((id) => contacts.find((one) => one.id === id)!)
    .map(({ nom, tel, telConfidence }) => escape(nom) + (tel && telConfidence !== 'C' ? ` (${tel})` : ''))
    .join(' ; ');

const texts: Readonly<Record<string, string>> = serviceTexts.rules;
const added: Readonly<Record<string, string>> = serviceTexts.overlays;
const asked = service.inputs
  .map((id) => questions.find((one) => one.id === id)!)
  .sort((left, right) => (left.orderService ?? 0) - (right.orderService ?? 0));

const diagram = () =>
  `<ol class="ladder">${service.rules
    .map(
      ({ id, when, outcome }) => `
<li><p class="when"><span class="id">${id}</span> ${conditionWords(when)}</p><p class="then ${outcome}">${escape(outcomes[outcome])}</p></li>`,
    )
    .join('')}
</ol>`;

const table = () =>
  `<div class="scroll" tabindex="0" role="region" aria-labelledby="table-title"><table>
<caption id="table-title">Table de décision, version ${rules.version}</caption>
<thead><tr><th scope="col">Règle</th><th scope="col">Quand</th><th scope="col">Résultat</th><th scope="col">Ce que lit la personne</th><th scope="col">Vers qui</th><th scope="col">Confiance</th></tr></thead>
<tbody>${service.rules
    .map(
      ({ id, when, outcome, contacts: ids, confidence }) => `
<tr><th scope="row">${id}</th><td>${conditionWords(when)}</td><td>${escape(outcomes[outcome])}</td><td>${text(texts[id]!)}</td><td>${where(ids)}</td><td>${confidence}</td></tr>`,
    )
    .join('')}
</tbody></table></div>`;

/** The whole body: how it works, the questions, the diagram, the table, what is added. */
export function rulesBody(): string {
  return `<h2>Comment lire ces règles</h2>
<p>Les règles sont lues dans l’ordre. La première qui est vraie décide. Quand une réponse manque et qu’une règle placée plus haut pourrait encore donner un autre résultat, le résultat est « ${escape(outcomes.verify)} » : l’outil dit alors ce qu’il manque. Il ne décide d’aucun droit.</p>
<p>Confiance : A, texte ou page officielle ; B, sources secondaires qui concordent ; C, à faire confirmer par une personne. Règles vérifiées le ${listReferences.service.checkedOn.split('-').reverse().join('/')}, à relire avant le ${listReferences.service.reviewBy.split('-').reverse().join('/')}.</p>
<h2>Les questions, dans l’ordre</h2>
<ol>${asked.map(({ id }) => `\n<li>${escape(questionTexts[id]!.texte)} ${escape(questionTexts[id]!.aide)}</li>`).join('')}
</ol>
<p>Une question n’est posée que si sa réponse peut encore changer le résultat. « Je ne sais pas » est toujours possible.</p>
<h2>Le schéma</h2>
<p>De haut en bas : si la phrase est vraie, le résultat est à côté ; sinon, on passe à la suivante.</p>
${diagram()}
<h2>La table</h2>
${table()}
<h2>Ce qui s’ajoute au résultat</h2>
<p>Ces phrases ne changent jamais le résultat.</p>
<dl>${overlays
    .map(
      ({ id, when, outcomes: shown }) => `
<dt>${'const' in when ? 'Toujours' : conditionWords(when)}${shown.length < 3 ? ` (${shown.map((one) => escape(outcomes[one])).join(' ; ')})` : ''}</dt><dd>${text(added[id]!)}</dd>`,
    )
    .join('')}
</dl>
`;
}

/** The sheet of the body, wherever it stands. */
export const rulesSheet = `
.ladder { list-style: none; padding: 0; display: grid; gap: 1.5rem }
.ladder li { display: grid; gap: 0.5rem; position: relative }
.ladder p { margin: 0; padding: 0.75rem 1rem; border: 1px solid #66788a; border-radius: 6px; max-inline-size: none }
.ladder li + li::before { content: '↓ sinon' / ''; position: absolute; inset-block-start: -1.4rem; inset-inline-start: 1rem; font-size: 0.9rem }
.ladder .id { font-weight: 700 }
.ladder .then::before { content: '→ ' / '' }
.then.eligible { background: #eef7f0; color: #14532d }
.then.verify { background: #fdf5e6; color: #6b3d00 }
.then.other { background: #e6eef7; color: #0a4a86 }
.scroll { overflow-x: auto }
.scroll table { border-collapse: collapse; min-inline-size: 60rem; font-size: 0.95rem }
.scroll :is(th, td) { border: 1px solid #66788a; padding: 0.5rem; text-align: start; vertical-align: top }
dt { font-weight: 600; margin-block-start: 1rem }
@media (min-width: 50rem) { .ladder li { grid-template-columns: 3fr 2fr; align-items: center } }
@media print { .scroll { overflow: visible } .scroll table { min-inline-size: 0 } }
`;
