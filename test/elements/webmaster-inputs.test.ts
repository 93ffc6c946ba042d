/**
 * What webmasters get wrong, put in each of the four tags: nothing throws, no script runs, no prototype changes, the
 * widget is never blank (accessibility and privacy rules, 4.2).
 */
import { expect } from 'chai';
import type { LitElement } from 'lit';
import { safeUrl, telHref } from '../../src/elements/shared/safe-url.js';
import { setLocale } from '../../src/i18n/locale.js';
import { matchLocale } from '../../src/i18n/page-locale.js';
import { everyKind } from '../../stories/questionnaire.examples.js';
import { fresh, harm, looks, put, tags, type Widget } from '../support/webmaster.js';
import { until } from '../support/until.js';
import { all, consoleDuring, one, widget, words } from '../support/widget.js';

const long = 'x'.repeat(300);

/** Identifier, attribute, value, and what the owner reads: nothing, or one line that names the attribute. */
const wrong: readonly (readonly [string, string, string, 'rien' | 'une ligne'])[] = [
  ...['0', '7', 'abc', '2.5', '', '-1'].map((value) => ['B01', 'heading-level', value, 'une ligne'] as const),
  ['B01', 'heading-level', ' 3 ', 'rien'],
  ...['xx', 'FR_fr', 'fr-x-falc', long, '"><img>'].map((value) => ['B02', 'lang', value, 'rien'] as const),
  ...['xx', long, '"><img>'].map((value) => ['B02', 'locales', value, 'une ligne'] as const),
  ['B02', 'locales', 'FR_fr fr-x-falc', 'rien'],
  ['B03', 'inconnu', 'oui', 'rien'],
  ['B03', 'contact-telephone', '03 53 01 20 40', 'rien'],
  ['B09', 'theme', 'drak', 'une ligne'],
  ['B09', 'theme', '', 'une ligne'],
  ...['1e999', 'NaN', '٣'].map((value) => ['B10', 'heading-level', value, 'une ligne'] as const),
  ...['1e999', 'NaN', '٣'].map((value) => ['B10', 'contact-tel', value, 'une ligne'] as const),
];

/** An address, and the link it becomes: none, that is, when it is empty. */
const addresses: readonly (readonly [string, string])[] = [
  ['javascript:alert(1)', ''],
  ['JaVaScRiPt:alert(1)', ''],
  ['java\tscript:alert(1)', ''],
  [' javascript:alert(1)', ''],
  ['data:text/html,<script>alert(1)</script>', ''],
  ['vbscript:msgbox(1)', ''],
  ['blob:https://exemple.fr/1', ''],
  ['file:///etc/passwd', ''],
  ['https://bon.fr@evil.example', ''],
  ['https:\\\\evil', ''],
  ['tel:javascript:alert(1)', ''],
  ['mailto:a@b.fr?body=x&bcc=c@d.fr', ''],
  ['mailto:a@b.fr?cc=c@d.fr', ''],
  ['mailto:a@b.fr?BCC=c@d.fr', ''],
  ['https://', ''],
  ['accueil@horizon-sante.fr', ''],
  [' prenom.nom+pdp@horizon.example ', ''],
  ['/@horizon', new URL('/@horizon', document.baseURI).href],
  ['?page=a@b', new URL('?page=a@b', document.baseURI).href],
  ['mailto:accueil@horizon-sante.fr', 'mailto:accueil@horizon-sante.fr'],
  ['https://:secret@exemple.fr/', ''],
  ['', ''],
  ['#', ''],
  [`https://exemple.fr/${'a'.repeat(5000)}`, ''],
  ['java\r\nscript:alert(1)', ''],
  ['https://exemple.fr/\r\nX-En-tete: 1', 'https://exemple.fr/X-En-tete:1'],
  ['//evil.example', `${location.protocol}//evil.example/`],
  ['http://xn--e1afmkfd.example', 'http://xn--e1afmkfd.example/'],
  ['&#106;avascript:alert(1)', new URL('&#106;avascript:alert(1)', document.baseURI).href],
  ['.', new URL('.', document.baseURI).href],
];

/** A département that does not exist, told and asked. */
const departements = ['1e999', 'NaN', '٣', '-1', '2.5'];

afterEach(() => setLocale('fr'));

describe('addresses a webmaster may write', () => {
  for (const [given, link] of addresses)
    it(`B47, X02: « ${given.slice(0, 40)} » ${link ? `leads to ${link.slice(0, 40)}` : 'is no link'}`, () =>
      expect(safeUrl(given)).to.equal(link));
});

describe('numbers a webmaster may write', () => {
  for (const [given, link] of [
    ['03 53 01 20 40', 'tel:0353012040'],
    ['03\u00a053\u202f01 20 40', 'tel:0353012040'],
    ['03.53.01.20.40', 'tel:0353012040'],
    ['03-53-01-20-40', 'tel:0353012040'],
    ['03–53–01–20–40', 'tel:0353012040'],
    ['(0)3 53 01 20 40', 'tel:0353012040'],
    ['+33 3 53 01 20 40', 'tel:+33353012040'],
    ['+33 (0)3 53 01 20 40', 'tel:+33353012040'],
    ['0033 3 53 01 20 40', 'tel:0033353012040'],
    ['0033 (0)3 53 01 20 40', 'tel:+33353012040'],
    ['15', 'tel:15'],
    ['3', ''],
    ['03 53 01 20 40, 03 53 01 20 41', ''],
    ['03 53 01 20 40 03 53 01 20 41', ''],
    ['03/53/01/20/40', ''],
  ] as const)
    it(`B49: « ${given} » ${link ? `is called at ${link}` : 'is no number'}`, () =>
      expect(telHref(given)).to.equal(link));
});

describe('languages a webmaster may write', () => {
  for (const [given, locale] of [
    ['xx', undefined],
    ['FR_fr', 'fr'],
    ['fr-x-falc', 'fr'],
    [long, undefined],
    ['"><img>', undefined],
    ['', undefined],
  ] as const)
    it(`B02: « ${given.slice(0, 20)} » ${locale ? `is ${locale}` : 'is none of ours: French'}`, async () => {
      expect(matchLocale(given)).to.equal(locale);
      await setLocale(given);
      const element = await put('pdp-questionnaire');
      expect(one(element, 'section').lang).to.equal('fr');
    });
});

for (const tag of tags)
  describe(`${tag}, what a webmaster gets wrong`, () => {
    // a request form does not start without a number to call: below
    for (const [id, name, value, told] of wrong.filter(
      ([, name]) => !(tag === 'pdp-rendez-vous' && name === 'contact-tel'),
    ))
      it(`${id}: ${name}="${value.slice(0, 20)}": ${told === 'rien' ? 'nothing to say' : 'one line'}, and it works`, async () => {
        let element!: Widget;
        const lines = await consoleDuring(async () => (element = await put(tag, { [name]: value })));
        expect(lines).to.have.length(told === 'rien' ? 0 : 1);
        if (told !== 'rien') expect(lines[0]).to.contain(`<${tag}> ${name}: `).and.to.contain(' ; accepté : ');
        expect(all(element, 'h3[part~=title]'), 'the first heading').to.have.length(1);
        expect(harm(element)).to.deep.equal([]);
      });
    for (const name of ['contact-url', 'social-url'])
      it(`B47, X02: ${name}: none of the ${addresses.length} addresses is a link that runs or deceives`, async () => {
        const element = await put(tag, { 'contact-label': 'Le service', 'social-label': 'Le service social' });
        const links = () => all<HTMLAnchorElement>(element, 'a').map(({ href }) => href);
        const usual = new Set(links());
        await consoleDuring(async () => {
          for (const [given, link] of addresses) {
            element.setAttribute(name, given);
            await element.updateComplete;
            expect(links().filter((href) => !usual.has(href) && href !== link)).to.deep.equal([]);
            expect(harm(element)).to.deep.equal([]);
          }
        });
      });
    it('B05: shared-device="false" is false; bare, empty or "true" is true; taken away, false', async () => {
      const element = await put(tag, { 'shared-device': 'false' });
      const sharedDevice = () => (element as { sharedDevice?: boolean }).sharedDevice;
      expect(sharedDevice()).to.equal(false);
      for (const value of ['', 'true', 'shared-device']) {
        element.setAttribute('shared-device', value);
        expect(sharedDevice(), value).to.equal(true);
      }
      element.removeAttribute('shared-device');
      expect(sharedDevice()).to.equal(false);
    });
    it('B06: fifty changes in one tick end on the last', async () => {
      const element = await put(tag);
      for (let turn = 0; turn < 50; turn++) element.setAttribute('heading-level', String(2 + (turn % 3)));
      element.setAttribute('contact-tel', '03 53 01 20 99');
      element.setAttribute('heading-level', '5');
      const lines = await consoleDuring(() => element.updateComplete);
      expect(lines).to.deep.equal([]);
      expect(all(element, 'h5[part~=title]')).to.have.length(1);
      expect(words(one(element, 'section'))).to.contain('03 53 01 20 99');
    });
    it('B07: properties set before the upgrade are taken', async () => {
      const early = fresh(tag);
      expect(early.shadowRoot, 'not yet upgraded').to.equal(null);
      const element = await looks(Object.assign(early, { headingLevel: '4', sharedDevice: true, contactTel: '3646' }));
      expect(all(element, 'h4[part~=title]')).to.have.length(1);
      expect((element as unknown as { sharedDevice: boolean }).sharedDevice).to.equal(true);
      expect(words(one(element, 'section'))).to.contain('3646');
    });
    // a request form does not start without a number to call
    if (tag !== 'pdp-rendez-vous')
      for (const tel of ['', 'abc'])
        it(`a service with a name and contact-tel="${tel}" reaches nobody: the way out stays, as if no service was given, and the owner is told`, async () => {
          const foot = (element: Widget) => words(one(element, '[part=help]'));
          const usual = foot(await put(tag));
          const named = { 'contact-label': 'Horizon', 'social-label': 'Service social', 'contact-tel': tel };
          const lines = await consoleDuring(async () => expect(foot(await put(tag, named))).to.equal(usual));
          expect(lines).to.deep.equal(
            [['contact', tel] as const, ['social', ''] as const].map(
              ([whom, given]) =>
                `PDP-002: <${tag}> ${whom}-tel: « ${given} » ; accepté : un numéro, par exemple 03 53 01 20 40`,
            ),
          );
        });
    // its number is needed there
    if (tag !== 'pdp-rendez-vous')
      it('a service with a name and an address alone: its link is there, and the owner is told nothing', async () => {
        const lines = await consoleDuring(async () => {
          const element = await put(tag, { 'contact-label': 'Horizon', 'contact-url': '/horizon' });
          const links = all<HTMLAnchorElement>(element, '[part=help] a').map(({ pathname }) => pathname);
          expect(links).to.include('/horizon');
        });
        expect(lines).to.deep.equal([]);
      });
    it('an e-mail address alone as contact-url is no link to a missing page of the site: the owner is told', async () => {
      const attributes = { 'contact-tel': '03 53 01 20 40', 'contact-url': 'accueil@horizon-sante.fr' };
      const lines = await consoleDuring(async () => {
        const element = await put(tag, attributes);
        const links = all<HTMLAnchorElement>(element, 'a').map(({ href }) => href);
        expect(links.filter((href) => href.includes('accueil'))).to.deep.equal([]);
        expect(links).to.include('tel:0353012040');
      });
      expect(lines).to.deep.equal([
        `PDP-002: <${tag}> contact-url: « accueil@horizon-sante.fr » ; accepté : une adresse https:, mailto: ou relative ; valeur la plus proche : « mailto:accueil@horizon-sante.fr »`,
      ]);
    });
    it('B02: each of two languages that we lack is told, once', async () => {
      const lines = await consoleDuring(async () => {
        const element = await put(tag, { locales: 'xx yy xx' });
        element.requestUpdate();
        await element.updateComplete;
      });
      expect(lines.map((line) => /« (..) »/.exec(line)?.[1])).to.deep.equal(['xx', 'yy']);
    });
    it('B08: the same id on two tags: both work, and no id of ours is twice in the page', async () => {
      const pair = [await put(tag, { id: 'outil' }), await put(tag, { id: 'outil' })] as LitElement[];
      const ids = pair.flatMap((element) => all(element, '[id]').map(({ id }) => id));
      expect(new Set(ids).size).to.equal(ids.length);
      for (const element of pair) expect(harm(element)).to.deep.equal([]);
    });
    if (tag === 'pdp-dispositifs' || tag === 'pdp-eligibilite')
      for (const value of departements)
        it(`B10: departement="${value}" is told, and the widget works`, async () => {
          let element!: Widget;
          const lines = await consoleDuring(async () => (element = await put(tag, { departement: value })));
          expect(lines).to.have.length(1);
          expect(lines[0]).to.contain(`<${tag}> departement: « ${value} »`);
          expect(harm(element)).to.deep.equal([]);
        });
  });

/** The texts of a definition, each changed in the same way. */
const reworded = (change: (text: string) => string): unknown =>
  JSON.parse(JSON.stringify(everyKind), (_key, value: { fr?: unknown } | undefined) =>
    value && typeof value === 'object' && typeof value.fr === 'string' ? { ...value, fr: change(value.fr) } : value,
  );

describe('texts a translator may give', () => {
  const hostile: readonly (readonly [string, string, (text: string) => string])[] = [
    ['B43', 'an override of the direction of writing', (text) => `\u202e${text}`],
    ['B43', 'isolates and Arabic', (text) => `\u2067مرحبا\u2069 ${text}`],
    ['B44', 'three times longer', (text) => `${text} ${text} ${text}`],
    ['B45', 'a no-break space before « : ; ? ! »', (text) => `${text}\u00a0: \u202f; \u2009? \u00a0!`],
  ];
  for (const [id, what, change] of hostile)
    it(`${id}: ${what}: shown whole, nothing wider than 240 px`, async () => {
      const place = document.createElement('div');
      place.dataset['test'] = '';
      place.style.width = '240px';
      document.body.append(place);
      const element = await widget({ definition: reworded(change) as never }, place);
      expect(one(element, '[part~=title]').textContent).to.contain(change(everyKind.title.fr));
      expect(one(element, 'section').scrollWidth).to.be.at.most(240);
      expect(harm(element)).to.deep.equal([]);
    });
});

describe('pdp-rendez-vous, a number that is none', () => {
  for (const value of ['1e999', 'NaN', '٣', 'tel:javascript:alert(1)', ''])
    it(`B10, B47: contact-tel="${value}": the page’s own words, and a line that names it`, async () => {
      const element = fresh('pdp-rendez-vous');
      element.setAttribute('contact-tel', value);
      const lines = await consoleDuring(async () => {
        document.body.append(element);
        await until('the line', () => element.shadowRoot?.querySelector('slot') && element.matches(':state(started)'));
      });
      expect(lines.join()).to.contain('contact-tel');
      expect(element.shadowRoot!.querySelector('form')).to.equal(null);
      expect(harm(element)).to.deep.equal([]);
      element.remove();
    });
});
