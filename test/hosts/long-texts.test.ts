/** What a site writes in its own settings, in the longest and the oddest spacing, in a column of 320 px (B44, B45). */
import { expect } from 'chai';
import type { LitElement } from 'lit';
import { made, until } from '../support/page.js';
import { all, play } from '../support/widget.js';

const thrice = (text: string) => `${text} ${text} ${text}`;
const spaced = (text: string) => `${text}\u00a0: oui\u202f; non\u2009? si\u00a0! «\u00a0bien\u00a0»`;
const ways = [
  ['B44', 'three times longer', thrice],
  ['B45', 'no-break and thin spaces before « : ; ? ! »', spaced],
] as const;

const notices = {
  'org-name': 'Service de prévention et de santé au travail interentreprises du Doubs',
  'org-address': '1 rue de la Préfecture-de-Région, 25000 Besançon',
  'dpo-contact': 'dpo@sante-travail-interentreprises-du-doubs.example',
  'legal-basis': "mission d'intérêt public",
  'legal-basis-health': 'médecine préventive',
  recipients: 'les assistantes sociales du service',
  'retention-text': '3 mois au plus si la demande reste sans suite',
  'rights-contact': 'le délégué à la protection des données',
  'reply-delay': 'sous 2 jours ouvrés',
  hosting: 'un hébergeur de données de santé',
  transfers: "aucun transfert hors de l'Union européenne",
};

const configOf = (change: (text: string) => string) => ({
  contact: {
    label: change('Votre service de santé au travail'),
    tel: '03 53 01 20 40',
    hours: change('du lundi au vendredi'),
  },
  social: { label: change('Le service social régional'), tel: '03 53 01 45 10' },
  tags: {
    'pdp-rendez-vous': Object.fromEntries(Object.entries(notices).map(([name, text]) => [name, change(text)])),
  },
  local: {
    organisme: change('Horizon Santé Travail'),
    fiches: [
      {
        id: 'atelier-reprise',
        nom: change('Atelier de reprise'),
        enBref: change('Deux demi-journées en petit groupe'),
        premierPas: change('Appelez le secrétariat'),
        contact: { label: change('Secrétariat'), tel: '03 53 01 20 42', hours: change('le matin') },
        pourQui: [change('Salarié en arrêt depuis plus de 1 mois')],
        etapes: [change('Venez avec votre avis d’arrêt')],
        papiers: [change('Votre carte')],
        verifieLe: '2026-11-01',
        relireAvant: '2036-05-01',
      },
    ],
    notes: [{ fiche: 'visite-prereprise', texte: change('Demandez-la au secrétariat') }],
    contacts: { 'cap-emploi': { label: change('Cap emploi 25'), tel: '03 80 00 00 00' } },
  },
});
type Config = ReturnType<typeof configOf>;

async function open(tag: string, config: Config, attributes = ''): Promise<LitElement> {
  const view = await made(
    `<meta name="viewport" content="width=device-width"><style>body{margin:0}</style>
     <script>addEventListener('pdp-ready', ({ target }) => (target.dataset.ready = ''))</script>
     <script type="module" src="/pdp-widgets/loader.js"></script>
     <script type="application/json" data-pdp-config>${JSON.stringify(config)}</script>
     <${tag} ${attributes}>Appelez-nous.</${tag}>`,
    '',
    320,
  );
  return until(tag, () => view.document.querySelector<LitElement>(`${tag}[data-ready]`));
}

/** Every text of the screen as it is in the page, spaces kept. */
const raw = (element: LitElement) => element.shadowRoot!.textContent;
/** What is wider than the page, or cut. */
function cut(element: LitElement): string[] {
  const { scrollWidth } = element.ownerDocument.documentElement;
  const hidden = all(element, '.root *:not(.unseen, .unseen *, input, textarea)').filter((node) => {
    const { overflowX, textOverflow } = getComputedStyle(node);
    return (
      node.scrollWidth > node.clientWidth + 1 &&
      node.clientWidth &&
      (overflowX !== 'visible' || textOverflow !== 'clip')
    );
  });
  return [
    ...(scrollWidth > 320 ? [`the page is ${scrollWidth} px wide`] : []),
    ...hidden.map((node) => `cut: ${node.localName}.${node.className}`),
  ];
}
/** Unfolds all, then looks. */
const expectWhole = async (element: LitElement, texts: readonly string[]) => {
  for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
  const missing = () => texts.filter((text) => !raw(element).includes(text));
  // « toggle » comes in a task of its own; what never comes is named below
  await until('texts', () => !missing().length).catch(() => undefined);
  expect(missing()).to.deep.equal([]);
  expect(cut(element)).to.deep.equal([]);
};

for (const [id, what, change] of ways) {
  const config = configOf(change);
  const { label, hours } = config.contact;
  describe(`texts of a site, ${what}, at 320 px`, () => {
    it(`${id}: the questionnaire, from its first screen to its result: whole, nothing wider than the page`, async () => {
      const element = await open('pdp-questionnaire', config);
      await expectWhole(element, [label, hours]);
      await play(element, ['Commencer', { answers: Array<number>(9).fill(0) }, 'Voir mon résultat']);
      await expectWhole(element, [label, hours]);
    });
    it(`${id}: the checker: whole, nothing wider than the page`, async () => {
      const element = await open('pdp-eligibilite', config);
      await expectWhole(element, [config.social.label]);
      await play(element, ['Commencer']);
      await expectWhole(element, [config.social.label]);
    });
    it(`${id}: the catalogue and its local sheet, note and contact: whole, nothing wider than the page`, async () => {
      const element = await open('pdp-dispositifs', config, 'mode="catalogue" audience="travailleur" departement="25"');
      const [sheet] = config.local.fiches;
      await expectWhole(element, [label, hours, sheet!.nom, sheet!.enBref, sheet!.premierPas, config.local.organisme]);
      const card = all(element, '[part~=card]').find(({ textContent }) => textContent.includes(sheet!.nom))!;
      const contact = () =>
        [...card.querySelectorAll('button')].find(({ textContent }) => textContent.includes('Prendre contact'));
      (await until('« Prendre contact »', contact)).click();
      await expectWhole(element, [
        sheet!.contact.label,
        sheet!.contact.hours,
        ...sheet!.pourQui,
        ...sheet!.etapes,
        ...sheet!.papiers,
      ]);
      await expectWhole(element, [config.local.notes[0]!.texte]);
    });
    it(`${id}: the request form and its notices: whole, nothing wider than the page`, async () => {
      const element = await open('pdp-rendez-vous', config, 'endpoint="/test/demande"');
      await expectWhole(element, [
        label,
        ...Object.values(config.tags['pdp-rendez-vous']).filter((text) => raw(element).includes(text)),
      ]);
      await expectWhole(element, [
        config.tags['pdp-rendez-vous']['org-name']!,
        config.tags['pdp-rendez-vous']['retention-text']!,
      ]);
    });
  });
}
