import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { deskOf, noSite, readings } from '../../.config/fiches/desk.js';
import { filesOf } from '../../.config/fiches/files.js';
import { dayWords, escape, voice } from '../../.config/fiches/markup.js';
import { orderOf } from '../../.config/fiches/order.js';
import { pageOf } from '../../.config/fiches/page.js';
import { publish } from '../../.config/fiches/publish.js';
import { sheetOf } from '../../.config/fiches/sheet.js';
import { conditionWords } from '../../.config/fiches/when.js';
import { catalogue, contacts, helplines, sources } from '../../src/content.js';
import { rules } from '../../src/content/rulebook/rules.js';
import { telHref } from '../../src/elements/shared/safe-url.js';
import type { Audience } from '../../src/model/rulebook.js';

const base = 'https://exemple.fr/aides/';
const files = filesOf({ site: noSite });
const full = filesOf({ site: { ...noSite, base } });
const isSheet = ([path]: [string, string]) => /\/(?!index|repli)[\w-]+\.html$/.test(path);
const pages = [...files].filter(([path]) => path.endsWith('.html'));
const sheets = pages.filter(isSheet);
const expected = Object.values(catalogue).flatMap(({ id, audience }) =>
  audience.flatMap((one) =>
    one === 'travailleur' ? [`travailleur/${id}.html`, `professionnel/${id}.html`] : [`${one}/${id}.html`],
  ),
);
const of = (path: string) => {
  const [reading = '', id = ''] = path.replace('.html', '').split('/');
  return { reading: reading as Audience, id, record: catalogue[id]! };
};

const unescaped = (markup: string) =>
  markup.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();
/** What a person reads of a page. */
const words = (page: string) =>
  squeezed(
    unescaped(
      page
        .slice(page.indexOf('<body>'))
        .replace(/<\/?(?:p|li|dt|dd|h\d|div|section|ul|ol|dl)[^>]*>/g, ' ')
        .replace(/<[^>]*>/g, ''),
    ),
  );
type Named = { name: string; url?: string };
type Data = Partial<Record<'@context' | '@type' | '@id' | 'url' | 'name' | 'alternateName' | 'description', string>> & {
  serviceType?: string;
  provider?: unknown;
  audience: { audienceType?: string };
  availableChannel?: { name: string; servicePhone?: { telephone: string }; serviceUrl?: string }[];
  isRelatedTo?: Named[];
  mainEntityOfPage: { inLanguage: string; lastReviewed: string; expires: string; citation: Named[] };
};
const data = (page: string) =>
  JSON.parse(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? 'null') as Data;
const all = (page: string, pattern: RegExp) => [...page.matchAll(pattern)].map((found) => unescaped(found[1]!));

const voids = ['meta', 'link'];
/** Elements that are open at the end or closed out of turn. */
function unbalanced(page: string): string[] {
  const open: string[] = [];
  for (const [, slash, name] of page.replace(/<!doctype html>/, '').matchAll(/<(\/?)([a-z]\w*)[^>]*>/g)) {
    if (voids.includes(name!)) continue;
    if (!slash) open.push(name!);
    else if (open.pop() !== name) return [`</${name}>`, ...open];
  }
  return open;
}

describe('static pages: what is written', () => {
  it('every record has a page for each reading of its audience, and no other page is written', () => {
    assert.deepEqual(sheets.map(([path]) => path).sort(), [...expected].sort());
    assert.ok(expected.length > 100);
  });
  it('every reading has an index that leads to each of its pages once', () => {
    for (const reading of Object.keys(readings)) {
      const links = all(files.get(`${reading}/index.html`)!, /<li><a href="([^"./]+\.html)"/g);
      assert.deepEqual(
        links.map((link) => `${reading}/${link}`).sort(),
        expected.filter((path) => path.startsWith(`${reading}/`)).sort(),
      );
    }
  });
  it('one reading alone: its pages only, and no link to the others', () => {
    const some = filesOf({ site: noSite, wanted: ['employeur'] });
    assert.ok([...some.keys()].every((path) => path.startsWith('employeur/')));
    for (const [path, page] of some) assert.deepEqual(all(page, /href="(\.\.\/[^"]*\.html)"/g), [], path);
  });
  it('the same order gives the same bytes', () => {
    assert.deepEqual([...filesOf({ site: noSite })], [...files]);
  });
  it('no file of the generator reads a clock, and no page depends on the day', () => {
    for (const name of readdirSync('.config/fiches'))
      assert.doesNotMatch(readFileSync(`.config/fiches/${name}`, 'utf8'), /\bDate\b|performance|Temporal|random/, name);
    const real = globalThis.Date;
    try {
      globalThis.Date = (() => {
        throw new Error('the clock is read');
      }) as never;
      assert.ok(filesOf({ site: noSite, wanted: ['employeur'] }).size > 10);
    } finally {
      globalThis.Date = real;
    }
  });
});

describe('static pages: structure', () => {
  it('each has one h1, headings without a jump, French, a title and a description of its own', () => {
    for (const [path, page] of pages) {
      const levels = all(page, /<h(\d)/g).map(Number);
      assert.equal(levels.filter((one) => one === 1).length, 1, path);
      levels.forEach((level, index) => assert.ok(level <= (levels[index - 1] ?? 0) + 1, `${path} h${level}`));
      assert.match(page, /^<!doctype html>\n<html lang="fr">/, path);
      assert.match(page, /<meta name="description" content="[^"]{20,}">/, path);
      assert.match(page, /<main id="contenu">/, path);
      assert.deepEqual(unbalanced(page), [], path);
    }
    const titles = pages.map(([, page]) => /<title>(.+)<\/title>/.exec(page)?.[1]);
    assert.equal(new Set(titles).size, pages.length);
  });
  it('each has no script but its data, no style but its sheet, nothing of another site, no id twice', () => {
    for (const [path, page] of pages) {
      assert.deepEqual(
        all(page, /<script([^>]*)>/g),
        isSheet([path, page]) ? [' type="application/ld+json"'] : [],
        path,
      );
      assert.doesNotMatch(
        page,
        /\sstyle=|<style|\son\w+=|<(?:img|iframe|form|object|embed|video|base)\b|\ssrc=|@import/,
        path,
      );
      const up = path.includes('/') ? '../' : '';
      assert.deepEqual(all(page, /<link rel="[^"]+" href="([^"]+)"/g), [`${up}fiches.css`], path);
      const ids = all(page, /\sid="([^"]+)"/g);
      assert.equal(new Set(ids).size, ids.length, path);
    }
    assert.doesNotMatch(readFileSync('.config/fiches/fiches.css', 'utf8'), /url\(|@import|http/);
  });
  it('every link has words, and leads to https, to a number, to a page that is written or to the content', () => {
    const folders = new Set(files.keys());
    for (const [path, page] of pages)
      for (const [, href, inner] of page.matchAll(/<a [^>]*?href="([^"]+)"[^>]*>(.*?)<\/a>/g)) {
        assert.ok(inner!.replace(/<[^>]*>/g, '').trim(), `${path} ${href}`);
        if (/^(https:\/\/|tel:|#contenu$)/.test(href!)) continue;
        assert.ok(folders.has(join(path, '..', href!)), `${path} ${href}`);
      }
  });
  it('the numbers to call are those of contacts marked A or B, and of help lines', () => {
    const shown = Object.values(contacts).filter(({ telConfidence }) => telConfidence === 'A' || telConfidence === 'B');
    const good = new Set([
      ...shown.map(({ tel }) => telHref(tel!)),
      ...Object.values(helplines).map(({ number }) => telHref(number)),
    ]);
    const called = new Set(pages.flatMap(([, page]) => all(page, /href="(tel:[^"]+)"/g)));
    assert.deepEqual(
      [...called].filter((tel) => !good.has(tel)),
      [],
    );
    assert.ok(called.size > 6);
    const hidden = Object.values(contacts).filter(({ tel, telConfidence }) => tel && telConfidence === 'C');
    assert.ok(hidden.length);
    for (const { tel } of hidden)
      for (const [path, page] of pages) assert.ok(!words(page).includes(tel!), `${path} ${tel}`);
  });
});

/** Every sentence of the content that this page owes its reader; numbers are filled in. */
function owed(path: string): string[] {
  const { reading, id, record } = of(path);
  const { notes, enBref, ...own } = record.fr[reading]!;
  const persona = reading === 'employeur' ? 'employeur' : 'travailleur';
  const mine = rules.dispositifs
    .find((one) => one.id === id)!
    .notes.filter((note) => note.persona === 'tous' || note.persona === persona);
  const said: Readonly<Record<string, string>> = { ...record.fr.notes, ...notes };
  return [
    record.fr.nom,
    record.fr.sigle ?? '',
    enBref ?? record.fr.enBref,
    ...Object.values(own).flat(),
    ...mine.map(({ code }) => said[code] ?? ''),
  ].filter(Boolean);
}

describe('static pages: words', () => {
  it('every sentence of the reading is there, whole', () => {
    let count = 0;
    for (const [path, page] of sheets) {
      const read = words(page);
      for (const sentence of owed(path)) {
        count += 1;
        assert.ok(read.includes(squeezed(sentence)), `${path} : ${sentence}`);
      }
    }
    assert.ok(count > 3000, String(count));
  });
  it('the first step comes before the facts, « à vérifier » has its heading, the page says what it is', () => {
    for (const [path, page] of sheets) {
      const { reading, record } = of(path);
      const read = words(page);
      assert.ok(read.indexOf(squeezed(record.fr[reading]!.premierPas)) < read.indexOf('Qui contacter'), path);
      assert.ok(read.includes(`À vérifier ${squeezed(record.fr[reading]!.aVerifier)}`), path);
      assert.ok(read.includes('Ce texte oriente : il ne décide de rien.'), path);
      assert.ok(
        read.includes(
          `Fiche vérifiée le ${dayWords(record.checkedOn)}, à relire avant le ${dayWords(record.reviewBy)}.`,
        ),
        path,
      );
      assert.doesNotMatch(read, /\d{4}-\d\d-\d\d/, path);
    }
  });
  it('every article and every source is cited, with its link where it has one in https', () => {
    let linked = 0;
    for (const [path, page] of sheets) {
      const { record } = of(path);
      const cited = words(page.slice(page.indexOf('Textes et sources') - 10).replace(/^/, '<body>'));
      for (const ref of record.legal) assert.ok(cited.includes(ref), `${path} ${ref}`);
      for (const id of record.sources) {
        const { title, url, readOn } = sources[id]!;
        assert.ok(cited.includes(squeezed(title)) && cited.includes(`lu le ${dayWords(readOn)}`), `${path} ${id}`);
        for (const address of url) {
          const secure = address.startsWith('https://');
          linked += Number(secure);
          assert.ok(page.includes(secure ? `<a href="${escape(address)}"` : `(${address})`), `${path} ${address}`);
        }
      }
    }
    assert.ok(linked > 200, String(linked));
  });
  it('never says « vous avez droit », shows no code, no reference, no unknown word', () => {
    for (const [path, page] of [...pages, ...full])
      assert.doesNotMatch(words(page), /avez droit|\{\{|undefined|\[object|salarie_prive|employeur_public|NaN\b/, path);
  });
  it('a note that holds for some only stands under its situation, in words', () => {
    const page = files.get('travailleur/rqth.html')!;
    assert.match(
      squeezed(unescaped(page)),
      /<dt>« Avez-vous [^<]*» Demande en cours<\/dt><dd>Votre demande est en cours : gardez/,
    );
    for (const { id, notes } of rules.dispositifs)
      for (const { code, when } of notes)
        if (!('const' in when))
          assert.ok(
            sheetOf(id, 'travailleur')!.cases.every(
              ({ words, when: said }) => words !== catalogue[id]!.fr.travailleur.notes[code] || said,
            ),
            `${id} ${code}`,
          );
  });
  it('a condition keeps its numbers, its negations and its brackets', () => {
    const desk = deskOf('travailleur');
    const jours = (op: 'gt' | 'lte') => ({ fact: 'jours', op, value: 30 }) as const;
    const asked = '« Depuis combien de jours cet arrêt dure-t-il (ou a-t-il duré) ? »';
    for (const [condition, said] of [
      [jours('gt'), `${asked} plus de 30 jours`],
      [{ not: jours('lte') }, `sauf ${asked} 30 jours ou moins`],
      [
        { all: [jours('gt'), { any: [jours('lte'), { not: jours('gt') }] }] },
        `${asked} plus de 30 jours et (${asked} 30 jours ou moins ou sauf ${asked} plus de 30 jours)`,
      ],
      [{ const: true }, ''],
    ] as const)
      assert.equal(conditionWords(condition, desk), said);
    assert.throws(() => conditionWords({ derived: 'inconnu' }, desk), /condition inconnue, inconnu/);
  });
  it('an employer is never asked « Qui vous verse vos indemnités »', () => {
    for (const [path, page] of sheets)
      if (path.startsWith('employeur/'))
        assert.doesNotMatch(
          words(page),
          /« (?:Qui vous verse|Avez-vous|Êtes-vous)|votre employeur, à votre médecin/,
          path,
        );
  });
  it('a sentence whose number nobody gave stops the generator instead of vanishing', () => {
    assert.throws(() => voice(deskOf('travailleur'))('Appelez. Le {{inconnu}} répond.'), /un numéro manque/);
    assert.equal(
      voice(deskOf('travailleur'))('a < b & "c" : {{service-social}}'),
      'a &#60; b &#38; &#34;c&#34;\u00a0: <a href="tel:3646">36\u00a046</a>'.replace('\u00a0:', '\u00a0:'),
    );
  });
});

describe('static pages: data for search engines', () => {
  it('says what the page says, and no more', () => {
    for (const [path, page] of sheets) {
      const { record } = of(path);
      const [said, read] = [data(page), words(page)];
      assert.equal(said['@context'], 'https://schema.org');
      assert.equal(said['@type'], 'GovernmentService');
      assert.equal(said.name, record.fr.nom);
      assert.equal(said.alternateName, record.fr.sigle);
      assert.ok(read.includes(squeezed(said.description!)), path);
      assert.ok(said.serviceType && said.audience.audienceType, path);
      const about = said.mainEntityOfPage;
      assert.deepEqual(
        [about.inLanguage, about.lastReviewed, about.expires],
        ['fr', record.checkedOn, record.reviewBy],
      );
      assert.deepEqual(about.citation.length, record.legal.length + record.sources.length);
      for (const { name, url } of about.citation)
        assert.ok(read.includes(squeezed(name)) && (!url || page.includes(`"${escape(url)}"`)), `${path} ${name}`);
      for (const { name, servicePhone, serviceUrl } of said.availableChannel ?? []) {
        assert.ok(read.includes(squeezed(name)), path);
        if (servicePhone) assert.ok(page.includes(`href="${telHref(servicePhone.telephone)}"`), path);
        if (serviceUrl) assert.ok(page.includes(`href="${escape(serviceUrl)}"`), path);
      }
      for (const { name } of said.isRelatedTo ?? []) assert.ok(read.includes(squeezed(name)), path);
      assert.equal(said.url, undefined);
      assert.equal(said.provider, undefined);
    }
  });
  it('with the address of the site: canonical, @id and map agree; related pages exist', () => {
    const map = all(full.get('sitemap.xml')!, /<loc>([^<]+)<\/loc>/g);
    assert.deepEqual(map.sort(), pages.map(([path]) => base + path).sort());
    for (const [path, page] of [...full].filter(isSheet)) {
      assert.deepEqual(all(page, /<link rel="canonical" href="([^"]+)"/g), [base + path]);
      const { url, '@id': id, isRelatedTo } = data(page);
      assert.deepEqual([url, id], [base + path, base + path]);
      for (const { url: other } of isRelatedTo ?? []) assert.ok(map.includes(other!), `${path} ${other}`);
    }
  });
  it('the list for a fallback has full addresses, no heading and no page around it', () => {
    for (const reading of Object.keys(readings)) {
      const list = full.get(`${reading}/repli.html`)!;
      const links = all(list, /href="([^"]+)"/g);
      assert.ok(links.every((link) => link.startsWith(`${base}${reading}/`) && full.has(link.slice(base.length))));
      assert.equal(
        links.filter((link) => link.endsWith('.html')).length,
        expected.filter((path) => path.startsWith(`${reading}/`)).length,
      );
      assert.doesNotMatch(list, /<(?:h\d|html|body|script|main)/);
    }
  });
});

describe('static pages: a hostile record and a site of one’s own', () => {
  it('signs of markup stay text, in the page and in its data', () => {
    const sheet = sheetOf('cep', 'travailleur')!;
    const evil = '</script><img src=x onerror="a()">&amp;\u2028';
    const said = { words: evil, lang: 'fr' };
    const page = pageOf(
      {
        ...sheet,
        title: evil,
        card: { ...sheet.card, fiche: { ...sheet.card.fiche, nom: said, enBref: said, pourQui: [evil] } },
      },
      noSite,
    );
    assert.doesNotMatch(page, /<img|\son\w+="/);
    assert.equal(page.match(/<\/script>/g)?.length, 1);
    assert.equal(data(page).description, evil);
    assert.ok(words(page).includes(squeezed(evil)));
    assert.deepEqual(unbalanced(page), []);
  });
  it('the service of the site takes the place of ours where it may, and nowhere else', () => {
    const site = { ...noSite, label: 'Horizon <Santé>', tel: '03 53 01 20 40' };
    const own = pageOf(sheetOf('visite-prereprise', 'travailleur', site)!, site);
    assert.match(
      own,
      /<strong>Horizon &#60;Santé&#62;<\/strong>, <a href="tel:0353012040">03\u00a053\u00a001\u00a020\u00a040<\/a>/,
    );
    assert.doesNotMatch(words(own), /Demandez ses coordonnées/);
    const theirs = pageOf(sheetOf('rqth', 'travailleur', site)!, site);
    assert.doesNotMatch(theirs, /Horizon/);
  });
  it('someone to turn to is always named, with a way or where to ask', () => {
    for (const [path, page] of sheets) {
      const block = page.slice(page.indexOf('<h2>Qui contacter'), page.indexOf('<h2>À vérifier'));
      assert.match(block, /<p>[^<]{10,}/, path);
      assert.match(block, /<li><strong>/, path);
    }
  });
});

describe('npm run fiches', () => {
  it('never replaces a page that is not ours, and then writes nothing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'fiches-'));
    try {
      writeFileSync(join(folder, 'index.html'), '<script src="/pdp-widgets/loader.js"></script>');
      assert.throws(() => publish(files, folder), /index\.html n’est pas une fiche/);
      assert.deepEqual(readdirSync(folder), ['index.html']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
  for (const [word, why] of [
    ['--base=http://exemple.fr/', /--base=http:\/\/exemple.fr\/ n’est pas une adresse https entière/],
    ['--base=/aides/', /n’est pas une adresse https entière/],
    ['--lecture=patron', /--lecture=patron est inconnu ; lectures : travailleur, employeur, professionnel/],
    ['--contact-tel=abc', /n’est pas un numéro de téléphone/],
    ['--bse=https://exemple.fr', /« --bse=https:\/\/exemple.fr » est inconnu/],
  ] as const)
    it(`refuses ${word} and says why`, () => assert.throws(() => orderOf([word]), why));
  it('reads its options', () => {
    const order = orderOf([
      '--base=https://exemple.fr/aides',
      '--lecture=professionnel,travailleur',
      '--vers=site/fiches',
    ]);
    assert.deepEqual(
      [order.site.base, order.wanted, order.folder],
      [base, ['travailleur', 'professionnel'], 'site/fiches'],
    );
    assert.deepEqual(orderOf([]), { site: noSite, folder: 'fiches' });
  });
  it('writes the files, leaves those of the host, and takes away pages that no longer are', () => {
    const folder = mkdtempSync(join(tmpdir(), 'fiches-'));
    const run = (...words: string[]) =>
      spawnSync(process.execPath, ['--import', 'tsx', '.config/fiches/run.ts', `--vers=${folder}`, ...words], {
        encoding: 'utf8',
      });
    try {
      mkdirSync(join(folder, 'employeur'));
      writeFileSync(join(folder, 'employeur/notre-page.html'), 'host');
      assert.equal(run(`--base=${base}`).status, 0);
      assert.equal(readFileSync(join(folder, 'travailleur/rqth.html'), 'utf8'), full.get('travailleur/rqth.html'));
      writeFileSync(join(folder, 'fiches.css'), 'host');
      assert.equal(run('--lecture=employeur').status, 0);
      assert.deepEqual(readdirSync(folder).sort(), ['employeur', 'fiches.css', 'travailleur', 'professionnel'].sort());
      assert.deepEqual(readdirSync(join(folder, 'travailleur')), []);
      for (const kept of ['fiches.css', 'employeur/notre-page.html'])
        assert.equal(readFileSync(join(folder, kept), 'utf8'), 'host');
      const refused = run('--lecture=patron');
      assert.equal(refused.status, 1);
      assert.match(refused.stderr, /^npm run fiches : --lecture=patron/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
