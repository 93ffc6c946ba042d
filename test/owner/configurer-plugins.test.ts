/** What « Configurer » writes for our plug-ins, against the names that their own PHP accepts. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { attributesOf, flagsOf, siteOnly } from '../../demo/configurer/output/attributes.js';
import type { Choice, Tag } from '../../demo/configurer/output/choice.js';
import { piecesFor } from '../../demo/configurer/output/places.js';
import { model, shortcode } from '../../demo/configurer/output/plugins.js';
import { faultIn } from '../../demo/configurer/page/faults.js';
import { missingIn } from '../../demo/configurer/page/read-form.js';
import { noticeAttributes } from '../../src/elements/rendez-vous/owner.js';

const tags: readonly Tag[] = ['pdp-questionnaire', 'pdp-dispositifs', 'pdp-eligibilite', 'pdp-rendez-vous'];
const wordpress = readFileSync('demo/cms/wordpress/pdp-widgets/includes/widgets.php', 'utf8');
const spip = readFileSync('demo/cms/spip/pdp_widgets/pdp_widgets_fonctions.php', 'utf8');
const words = (php: string, form: RegExp) => [...php.matchAll(form)].map(([, name]) => name!);
/** The text from there to the first `to` after it. */
const between = (php: string, from: RegExp, to: string) => {
  const start = php.search(from);
  assert.notEqual(start, -1, String(from));
  return php.slice(start, php.indexOf(to, start));
};
const takenBy = {
  wordpress: (noun: string) => {
    const own = between(wordpress, new RegExp(`'${noun}' +=> array`), '$common');
    const shared = between(wordpress, /\$common = array/, ');');
    return [...words(own + shared, /'([a-z-]+)' *=>/g), ...(own.includes('$next') ? ['next'] : [])];
  },
  spip: (noun: string) =>
    words(
      between(spip, new RegExp(`'${noun}' +=> array`), '),') + between(spip, /\$common = array/, ');'),
      /'([a-z-]+)'/g,
    ),
};
const base: Choice = {
  ...{ tag: 'pdp-questionnaire', attributes: {}, theme: {}, site: 'https://www.service.fr/', folder: '/p/' },
  ...{ isClassic: false, withIntegrity: true, trustedTypes: false },
};
const whole = (tag: Tag): Choice => ({
  ...base,
  tag,
  attributes: Object.fromEntries([
    ...attributesOf(tag).map((name) => [name, 'x'] as const),
    ...flagsOf(tag).map((name) => [name, ''] as const),
  ]),
});
const published = { version: '0.1.0', integrity: {} };

type Described = { modules: { declarations?: { tagName?: Tag; attributes?: { name: string }[] }[] }[] };
const described = (JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Described).modules
  .flatMap(({ declarations = [] }) => declarations)
  .flatMap(({ tagName, attributes = [] }) =>
    tagName ? [{ tag: tagName, names: attributes.map(({ name }) => name) }] : [],
  );
/** What « Configurer » leaves out: previews, the anti-forgery header, a frame's guard, a service that a form does not name. */
const leftOut = ['today', 'header-name', 'header-value', 'frame-guard'];
const notThere: Readonly<Partial<Record<Tag, readonly string[]>>> = {
  'pdp-rendez-vous': ['social-label', 'social-tel', 'social-url'],
};

describe('« Configurer » and the elements', () => {
  const page = readFileSync('demo/configurer/index.html', 'utf8');
  for (const { tag, names } of described)
    it(`${tag}: offers every attribute of custom-elements.json, each with its field, and no other`, () => {
      const offered = [...attributesOf(tag), ...flagsOf(tag)];
      const apart = [...leftOut, ...(notThere[tag] ?? [])];
      const forgotten = names.filter((name) => !offered.includes(name) && !apart.includes(name));
      assert.deepEqual(forgotten, [], `add to demo/configurer/output/attributes.ts and index.html: ${forgotten}`);
      assert.deepEqual(offered.filter((name) => !names.includes(name)), []); // prettier-ignore
      const bare = offered.filter((name) => !page.includes(`name="${name}"`));
      assert.deepEqual(bare, [], `no field in demo/configurer/index.html: ${bare}`);
    });
});

describe('« Configurer » and the colours', () => {
  it('opens on the default of each colour and of the corners: what is left as it is is not written', () => {
    const page = readFileSync('demo/configurer/index.html', 'utf8');
    const tokens = readFileSync('src/styles/tokens.ts', 'utf8');
    const fields = [...page.matchAll(/name="theme-([a-z-]+)"[^>]*?value="([^"]+)"/g)];
    assert.ok(fields.length > 8);
    for (const [, name, value] of fields)
      assert.match(tokens, new RegExp(`--pdp-${name}, (?:light-dark\\()?${value}(?:px|,)`), name);
    const colours = [...page.matchAll(/name="theme-([a-z-]+)"[^>]*?value="(#\w+)"[^>]*?data-dark="(#\w+)"/g)];
    assert.equal(colours.length, fields.length - 1, 'each colour has its dark default');
    for (const [, name, light, dark] of colours)
      assert.ok(tokens.includes(`--pdp-${name}, light-dark(${light}, ${dark})`), name);
  });
});

describe('« Configurer » and our plug-ins', () => {
  for (const tag of tags)
    it(`${tag}: writes what each plug-in takes, and says all the rest`, () => {
      const choice = whole(tag);
      const written = Object.keys(choice.attributes);
      const left = written.filter((name) => siteOnly.includes(name));
      for (const kind of ['wordpress', 'spip'] as const) {
        const taken = takenBy[kind](tag.slice(4));
        assert.deepEqual(
          written.filter((name) => !taken.includes(name)),
          left,
          `${kind}: add to demo/cms what the plug-in must take, here those it does not take`,
        );
        const said = /Il ne prend pas : ([^.]+)\./.exec(piecesFor(kind, choice, published)[0]!.where);
        assert.deepEqual(said?.[1]?.split(', ') ?? [], left, kind);
      }
      const kept = written.filter((name) => !siteOnly.includes(name));
      assert.deepEqual(words(shortcode(choice).split(']')[0]!, / ([a-z-]+)(?:="x")?/g), kept);
      const [name, ...parameters] = model(choice).slice(1, -1).split('|');
      assert.deepEqual(
        parameters.map((one) => one.split('=')[0]),
        kept,
      );
      assert.ok(readFileSync(`demo/cms/spip/pdp_widgets/modeles/${name}.html`, 'utf8').includes(`{${tag.slice(4)}}`));
    });
  it('a number gives the fallback; without one each plug-in writes its own', () => {
    const tel = { ...base, attributes: { layout: 'page', 'contact-tel': '03 53 01 20 40' } };
    assert.equal(
      shortcode(tel),
      '[pdp-questionnaire layout="page" contact-tel="03 53 01 20 40"]Appelez le service au <a href="tel:0353012040">03 53 01 20 40</a>.[/pdp-questionnaire]',
    );
    assert.equal(shortcode(base), '[pdp-questionnaire][/pdp-questionnaire]');
    assert.equal(model(tel), '<pdp_questionnaire|layout=page|contact-tel=03 53 01 20 40>');
    assert.equal(model(base), '<pdp_questionnaire|heading-level=3>');
  });
  it('SPIP: the number of the social service alone is said in the text that stays, since the plug-in does not write it', () => {
    const social = { ...base, attributes: { 'social-label': 'Social [x]', 'social-tel': '36 46' } };
    assert.equal(
      model(social),
      '<pdp_questionnaire|social-label=Social &#91;x&#93;|social-tel=36 46|repli=Appelez Social &#91;x&#93; au 36 46.>',
    );
    const both = { ...base, attributes: { 'contact-tel': '03 53 01 20 40', 'social-tel': '36 46' } };
    assert.equal(model(both), '<pdp_questionnaire|contact-tel=03 53 01 20 40|social-tel=36 46>');
  });
  it('WordPress: says where what the shortcode does not take is written, only when something is', () => {
    const where = (attributes: Record<string, string>) =>
      piecesFor('wordpress', { ...base, tag: 'pdp-rendez-vous', attributes }, published)[0]!.where;
    const [settings, alone] = [/Réglages › pdp-widgets/, /décide seule de server-dedup/];
    assert.doesNotMatch(where({ service: 'spsti' }), /ne prend pas|Réglages|server-dedup/);
    assert.match(where({ endpoint: '/a' }), settings);
    assert.doesNotMatch(where({ endpoint: '/a' }), alone);
    assert.match(where({ 'server-dedup': '' }), alone);
    assert.doesNotMatch(where({ 'server-dedup': '' }), settings);
  });
  it('X01: nothing typed closes a shortcode or a model, or adds a parameter', () => {
    const hostile = { ...base, attributes: { 'contact-label': 'a]"[x|y=1>\\<b>' } };
    const inert = 'a&#93;&quot;&#91;x&#124;y=1&gt;&#92;&lt;b&gt;';
    assert.equal(shortcode(hostile), `[pdp-questionnaire contact-label="${inert}"][/pdp-questionnaire]`);
    assert.equal(model(hostile), `<pdp_questionnaire|contact-label=${inert}>`);
  });
  it('SPIP: what the model does not take is a page configuration that closes nothing', () => {
    const attributes = { endpoint: '/a', 'org-name': '</script>' };
    const config = piecesFor('spip', { ...base, tag: 'pdp-rendez-vous', attributes }, published)[1]!.code;
    const json = config.split('\n').slice(1, -1).join('\n');
    assert.doesNotMatch(json, /</);
    assert.deepEqual(JSON.parse(json), { tags: { 'pdp-rendez-vous': attributes } });
  });
  it('SPIP: in that configuration what has no value is true; without anything left, there is none', () => {
    const attributes = { endpoint: '/a', 'server-dedup': '' };
    const pieces = piecesFor('spip', { ...base, tag: 'pdp-rendez-vous', attributes }, published);
    assert.match(pieces[1]!.code, /"server-dedup": true/);
    assert.deepEqual(
      piecesFor('spip', base, published).filter(({ code }) => code.includes('data-pdp-config')),
      [],
    );
  });
});

describe('what is wrong in a field', () => {
  for (const [name, right, wrong, message] of [
    ['src', '/q/equipe.json', 'https://ailleurs.example/q.json', /adresse de votre site/],
    ['src', 'q.json', '//ailleurs.example/q.json', /adresse de votre site/],
    ['next', 'rendez-vous', 'mon outil', /sans espace/],
    ['only', 'cep rqth', 'cep rqht', /« rqht » n’est pas une fiche ; vouliez-vous rqth \?/],
    ['without', 'agefiph', 'zzzzzzzzzz', /« zzzzzzzzzz » n’est pas une fiche ; par exemple/],
    ['closed-days', 'samedi 2026-12-25 2026-08-01/2026-08-15', 'noël', /Écrivez des jours/],
    ['closed-days', 'dimanche', '2026-02-30', /Écrivez des jours/],
    ['site-id', 'besancon-centre', 'Besançon', /lettres minuscules/],
    ['contact-tel', '03 53 01 20 40', 'appelez-nous', /un numéro seul/],
    ['social-tel', '3646', '03 53 01 20 40 ou 36 46', /un numéro seul/],
    ['endpoint', 'https://rdv.service.fr/d', 'http://rdv.service.fr/d', /adresse https:/],
    ['endpoint', '/demande', 'rdv service', /adresse https:/],
    ['departement', '2A', '25000', /code de département/],
    ['departement', 'horsfrance', 'Doubs', /code de département/],
    ['departement', '976', '999', /code de département/],
    ['departement', '01', '2a', /code de département, par exemple 01, 2A/],
    ['site', 'https://www.service.fr/', 'www.service.fr', /adresse complète/],
    ['site', 'http://intranet/', 'https://', /adresse complète/],
  ] as const)
    it(`${name}: « ${right} » is right, « ${wrong} » is not`, () => {
      assert.equal(faultIn(name, right), '');
      assert.match(faultIn(name, wrong), message);
    });
});

describe('an address to write to or to read', () => {
  /** What an address is relative to. */
  const here = globalThis as { document?: { baseURI: string } };
  before(() => (here.document = { baseURI: 'https://www.votre-site.fr/' }));
  after(() => delete here.document);
  for (const name of ['contact-url', 'social-url'])
    it(`${name}: what a person means is given to copy; a link to a missing page of the site is never made`, () => {
      for (const [wrong, near] of [
        ['accueil@horizon-sante.fr', 'mailto:accueil@horizon-sante.fr'],
        [' accueil@horizon-sante.fr ', 'mailto:accueil@horizon-sante.fr'],
        ['www.horizon-sante.fr', 'https://www.horizon-sante.fr'],
        ['WWW.horizon-sante.fr/contact', 'https://WWW.horizon-sante.fr/contact'],
      ] as const)
        assert.equal(faultIn(name, wrong), `Écrivez l’adresse entière : ${near}`);
      assert.match(faultIn(name, 'javascript:alert(1)'), /adresse https:, mailto: ou relative/);
      for (const right of [
        'mailto:accueil@horizon-sante.fr',
        'https://www.horizon-sante.fr',
        '/contact',
        'contact.html',
      ])
        assert.equal(faultIn(name, right), '', right);
    });
});

describe('a relative address of requests', () => {
  it('holds for the site that was typed: refused where the form refuses it (PDP-031)', () => {
    assert.match(faultIn('endpoint', '/rdv', 'http://intranet.exemple.fr/'), /n’est pas en https/);
    for (const site of ['https://www.service.fr/a', 'http://localhost:8000/', 'www.service.fr', ''])
      assert.equal(faultIn('endpoint', '/rdv', site), '', site);
    assert.equal(faultIn('endpoint', 'https://rdv.service.fr/d', 'http://intranet.exemple.fr/'), '');
    assert.match(faultIn('endpoint', 'http://rdv.service.fr/d', 'http://intranet.exemple.fr/'), /adresse https:/);
  });
});

describe('what a form lacks to start', () => {
  it('a number to call; with an address, all that the notice says; nothing for the other tools', () => {
    const form = (attributes: Record<string, string>) => missingIn({ ...base, tag: 'pdp-rendez-vous', attributes });
    assert.deepEqual(form({}), ['contact-tel']);
    assert.deepEqual(form({ 'contact-tel': '3646' }), []);
    assert.deepEqual(form({ endpoint: '/d', 'contact-tel': '3646' }), [...noticeAttributes]);
    assert.deepEqual(form({ endpoint: '/d', 'contact-tel': '3646', hosting: 'x' }).includes('hosting'), false);
    assert.deepEqual(missingIn({ ...base, attributes: {} }), []);
  });
});
