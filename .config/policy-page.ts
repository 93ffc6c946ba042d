import { contentPolicy, policyLine, type PolicyNeeds } from '../src/owner/policy.js';
import { docsPage, escape, say } from './docs-page.js';

const site = { page: 'https://www.votre-site.fr/', files: '/pdp-widgets/', sheet: true };
const receiver = 'https://rdv.votre-service.fr/demande';
/** What a page may hold, and what it needs: the lines are those of the function that the panel and the generator use. */
const rows: readonly [what: string, needs: Partial<PolicyNeeds>][] = [
  ['pdp-questionnaire', { embeds: [{ tag: 'pdp-questionnaire' }] }],
  [
    'pdp-questionnaire, votre propre questionnaire (src)',
    { embeds: [{ tag: 'pdp-questionnaire', attributes: { src: '/questionnaire.json' } }] },
  ],
  ['pdp-dispositifs', { embeds: [{ tag: 'pdp-dispositifs' }] }],
  ['pdp-eligibilite', { embeds: [{ tag: 'pdp-eligibilite' }] }],
  [
    'pdp-rendez-vous, récepteur sur votre site',
    { embeds: [{ tag: 'pdp-rendez-vous', attributes: { endpoint: '/demande' } }] },
  ],
  [
    'pdp-rendez-vous, récepteur sur un autre site',
    { embeds: [{ tag: 'pdp-rendez-vous', attributes: { endpoint: receiver } }] },
  ],
  ['une configuration dans un fichier (data-config)', { embeds: [], reached: ['/pdp.json'] }],
  ['un cadre (embed.html)', { embeds: [], framed: true }],
];

const lineFor = (needs: Partial<PolicyNeeds>) => policyLine(contentPolicy({ ...site, embeds: [], ...needs }));
const row = ([what, needs]: (typeof rows)[number]) =>
  `<section class="code"><h2>${say(what)}</h2><pre tabindex="0"><code>${escape(lineFor(needs))}</code></pre></section>`;

/** The page of content policies: the exact line of each widget. */
export function policyPage(): string {
  const body = `<p>${say(
    "Une politique de contenu (Content-Security-Policy) dit au navigateur ce qu'une page a le droit de charger. Voici la ligne exacte que demande une page qui ne contient que l'outil : un essai la vérifie dans un vrai navigateur, avec le parcours entier, et vérifie aussi qu'aucune de ses parties n'est de trop.",
  )}</p><ul><li>${say(
    'Votre site a déjà une politique ? Gardez-la, et ajoutez à chaque directive les sources écrites ici.',
  )}</li><li>${say(
    "Vos fichiers sont sur un autre site ? Le générateur et le panneau de vérification (?pdp-check au bout de l'adresse) écrivent la ligne pour votre page.",
  )}</li><li>${say(
    "style-src ne sert qu'à la feuille pdp-widgets.css, qui réserve la hauteur ; sans elle, retirez-le. Les outils n'ajoutent ni style ni script dans la page.",
  )}</li></ul>${rows.map(row).join('')}
<h2>Trusted Types</h2><p>${say(
    'Si votre site les impose (require-trusted-types-for), autorisez la règle « lit-html » :',
  )}</p><pre tabindex="0"><code>${escape(
    lineFor({ embeds: [{ tag: 'pdp-questionnaire' }], trustedTypes: true }),
  )}</code></pre><p>${say(
    "Si une autre bibliothèque de la page utilise lit, ajoutez 'allow-duplicates' après lit-html.",
  )}</p>`;
  return docsPage({
    path: 'politique-de-contenu.html',
    title: 'Politique de contenu',
    lead: 'La ligne exacte pour chaque outil, ni plus, ni moins.',
    body,
  });
}
