import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Choice } from '../../demo/configurer/output/choice.js';
import {
  divMarkup,
  fallback,
  frameMarkup,
  headMarkup,
  policyMarkup,
  tagMarkup,
  themeRule,
} from '../../demo/configurer/output/markup.js';
import { piecesFor, places } from '../../demo/configurer/output/places.js';
import { accessibilityStatement, privacyStatement } from '../../demo/configurer/output/statements.js';
import { contrastsOf, roles, worseOf, type Theme } from '../../src/owner/theme/contrast.js';
import { notice } from '../../stories/rendez-vous.examples.js';

const published = {
  version: '0.1.0',
  integrity: { 'loader.js': 'sha384-L', 'pdp-widgets.css': 'sha384-C', 'pdp-widgets.iife.fr.js': 'sha384-I' },
};
const base: Choice = {
  tag: 'pdp-questionnaire',
  attributes: { 'contact-label': 'Horizon', 'contact-tel': '03 53 01 20 40' },
  theme: {},
  site: 'https://www.service.fr/salaries',
  folder: '/pdp-widgets/',
  isClassic: false,
  withIntegrity: true,
  trustedTypes: false,
};
const tel = 'Appelez Horizon au <a href="tel:0353012040">03 53 01 20 40</a>.';

describe('markup of the generator', () => {
  it('the tag, on one line, with an inline fallback', () => {
    assert.equal(
      tagMarkup(base),
      `<pdp-questionnaire contact-label="Horizon" contact-tel="03 53 01 20 40">${tel}</pdp-questionnaire>`,
    );
  });
  it('the div, with the same attributes', () => {
    assert.equal(
      divMarkup(base),
      `<div data-pdp="questionnaire" data-contact-label="Horizon" data-contact-tel="03 53 01 20 40">${tel}</div>`,
    );
  });
  it('head lines: modules with their hashes, one classic script, without hashes, a folder without its slash', () => {
    assert.equal(
      headMarkup(base, published),
      '<link rel="stylesheet" href="/pdp-widgets/pdp-widgets.css" integrity="sha384-C" crossorigin="anonymous">\n<script type="module" src="/pdp-widgets/loader.js" integrity="sha384-L" crossorigin="anonymous"></script>',
    );
    assert.equal(
      headMarkup({ ...base, isClassic: true, withIntegrity: false, folder: '/a' }, published),
      '<link rel="stylesheet" href="/a/pdp-widgets.css">\n<script defer src="/a/pdp-widgets.iife.fr.js"></script>',
    );
  });
  it('one classic script: the one of the language that the visitor may switch to', () => {
    for (const [locales, file] of [
      ['', 'fr'],
      ['fr en', 'en'],
      ['fr fr-x-simple', 'fr-x-simple'],
    ] as const) {
      const choice = { ...base, isClassic: true, attributes: { ...(locales && { locales }) } };
      assert.ok(headMarkup(choice, published).includes(`src="/pdp-widgets/pdp-widgets.iife.${file}.js"`), locales);
    }
  });
  const hostile = `"><img src=x onerror=alert(1)>'&\n</pdp-questionnaire>`;
  it('X01: nothing typed opens a tag or leaves an attribute, in any place, on one line', () => {
    for (const tag of ['pdp-questionnaire', 'pdp-rendez-vous'] as const)
      for (const place of places) {
        const choice: Choice = {
          ...{ ...base, tag, folder: hostile, theme: { accent: `red;}${hostile}` } },
          attributes: { ...notice, 'contact-label': hostile, 'contact-tel': '03', departement: hostile },
        };
        for (const { title, code } of piecesFor(place, choice, published)) {
          assert.doesNotMatch(code, /<img/, `${place} ${title}`);
          if (title === 'Les couleurs') assert.doesNotMatch(code.split('\n').slice(1, -1).join(''), /[<>{}"']|;./);
        }
      }
    assert.equal(tagMarkup({ ...base, attributes: { 'contact-label': 'a\n b' } }).includes('\n'), false);
  });
  it('what looks like an entity stays what was typed', () => {
    const label = { ...base, attributes: { 'contact-label': 'R&copy \0 D', layout: 'page' } };
    assert.match(tagMarkup(label), / contact-label="R&amp;copy D" layout="page">/);
  });
  it('fallback: the service, else the social service, else where to ask (decision 28)', () => {
    assert.equal(fallback(base), tel);
    assert.match(
      fallback({ ...base, attributes: { 'contact-tel': 'x', 'social-tel': '36 46' } }),
      /Appelez le service au <a href="tel:3646">/,
    );
    assert.match(fallback({ ...base, attributes: {} }), /Votre employeur peut vous donner ses coordonnées\./);
  });
  it('themeRule: only what was changed', () => {
    assert.equal(themeRule(base), '');
    assert.equal(
      themeRule({ ...base, theme: { accent: '#0b5a57', radius: '2px' } }),
      'pdp-questionnaire {\n  --pdp-accent: #0b5a57;\n  --pdp-radius: 2px;\n}',
    );
  });
  it('a frame: a title, only what says nothing of a person, a link out and a number; none for the request form', () => {
    const code = frameMarkup({
      ...base,
      tag: 'pdp-eligibilite',
      attributes: { ...base.attributes, departement: '25', 'social-tel': '1' },
    })!;
    assert.match(
      code,
      /<iframe src="\/pdp-widgets\/embed\.html\?widget=eligibilite&amp;departement=25" title="[^"]+" width="100%" height="\d+"/,
    );
    assert.match(
      code,
      /<a href="\/pdp-widgets\/embed\.html\?widget=eligibilite&amp;departement=25">.+ouvrir dans une page entière/,
    );
    assert.ok(code.includes(tel));
    assert.equal(frameMarkup({ ...base, tag: 'pdp-rendez-vous' }), undefined);
    assert.equal(policyMarkup(base, true), "default-src 'none'; frame-src 'self'");
  });
  it('a frame: what embed.html would refuse and tell is not in its address', () => {
    const attributes = { departement: '999', theme: 'dark', locales: 'fr en', 'heading-level': '9' };
    const [iframe] = frameMarkup({ ...base, tag: 'pdp-eligibilite', attributes })!.split('\n');
    assert.match(iframe!, /\?widget=eligibilite&amp;theme=dark&amp;locales=fr\+en"/);
  });
  it('a questionnaire of the site has no frame of embed.html, which would show ours: how to make one is said', () => {
    const own: Choice = { ...base, attributes: { ...base.attributes, src: '/q/equipe.json', next: 'aides' } };
    assert.equal(frameMarkup(own), undefined);
    const [piece, ...others] = piecesFor('iframe', own, published);
    assert.deepEqual(others, []);
    assert.match(piece!.where, /copiez embed\.html sous un autre nom.+\?widget=questionnaire/);
    assert.deepEqual(JSON.parse(piece!.code), { tags: { 'pdp-questionnaire': { src: '/q/equipe.json' } } });
  });
  it('a frame: what it does not take is named, and its title is that of its questionnaire and of its reader', () => {
    const frame = (more: Partial<Choice>) => piecesFor('iframe', { ...base, ...more }, published)[0]!;
    assert.match(frame({ attributes: { next: 'aides' } }).where, / Il ne prend pas : next\./);
    assert.doesNotMatch(frame({}).where, /Il ne prend pas/);
    const employer = frame({ attributes: { questionnaire: 'signaux-alerte-employeur' } });
    assert.match(employer.code, /title="Repérer les signaux d’alerte"/);
    for (const audience of ['employeur', 'professionnel'])
      assert.match(
        frame({ tag: 'pdp-dispositifs', attributes: { audience } }).code,
        /title="Que faire pour garder une personne en emploi \?"/,
      );
  });
  it('the request form has no frame: a sentence, and the number', () => {
    const [piece, ...others] = piecesFor('iframe', { ...base, tag: 'pdp-rendez-vous' }, published);
    assert.equal(piece!.code, `<p>${tel}</p>`);
    assert.deepEqual(others, []);
  });
  it('colours go to the style sheet of the site, and nowhere when the tool is framed', () => {
    for (const place of places) {
      const pieces = piecesFor(place, { ...base, theme: { accent: '#0b5a57' } }, published);
      assert.equal(pieces.filter(({ title }) => title === 'Les couleurs').length, place === 'iframe' ? 0 : 1, place);
    }
  });
  it('each site is given the spelling that its editor keeps', () => {
    const spellings = (place: (typeof places)[number]) =>
      piecesFor(place, base, published)
        .filter(({ title }) => title.startsWith("L'outil"))
        .map(({ code }) => (code === tagMarkup(base) ? 'balise' : code === divMarkup(base) ? 'div' : code));
    assert.deepEqual((['wordpress', 'spip', 'drupal', 'typo3'] as const).map(spellings), [
      ['balise', 'div'],
      ['div'],
      ['div'],
      ['balise'],
    ]);
  });
  it('the policy: the address of the form, Trusted Types, and an address of the site that nothing can read', () => {
    const attributes = { endpoint: 'https://rdv.service.fr/d' };
    assert.equal(
      policyMarkup({ ...base, tag: 'pdp-rendez-vous', attributes, trustedTypes: true }),
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src https://rdv.service.fr; require-trusted-types-for 'script'; trusted-types lit-html",
    );
    assert.equal(policyMarkup({ ...base, site: '' }), "default-src 'none'; script-src 'self'; style-src 'self'");
  });
  it('prepared loading: a line a file, with the version they hold for; none for the classic script', () => {
    const [name] = ['668fa1/shared.js'];
    const built = { ...published, integrity: { ...published.integrity, [name!]: 'sha384-S' } };
    const snippet = (more: Partial<Choice>) => piecesFor('html', { ...base, ...more }, built)[0]!;
    const line = `<link rel="modulepreload" href="/pdp-widgets/${name}" integrity="sha384-S" crossorigin="anonymous">`;
    const prepared = snippet({ withPreload: true });
    assert.equal(prepared.code.split('\n')[2], line);
    assert.match(prepared.where, /valent pour la version 0\.1\.0 : recopiez-les à chaque mise à jour\.$/);
    for (const more of [{}, { withPreload: true, isClassic: true }])
      assert.doesNotMatch(`${snippet(more).code} ${snippet(more).where}`, /modulepreload/);
  });
  it('X06: the frame of the README is that of the generator, without a style that the policy of a site refuses', () => {
    const frame = /<iframe[^>]*><\/iframe>/;
    const [written] = frameMarkup({ ...base, tag: 'pdp-eligibilite', attributes: { departement: '25' } })!.split('\n');
    assert.equal(frame.exec(readFileSync('README.md', 'utf8'))![0], written);
    const [inPage] = frame.exec(readFileSync('src/embed/embed.html', 'utf8'))!;
    assert.doesNotMatch(inPage, / style=/);
    assert.match(inPage, / width="100%"\s+height="\d+"/);
  });
  it('Drupal: the tags to allow are exactly those of the snippet; a link is allowed by its own button in CKEditor 5', () => {
    const allowed = (attributes: Choice['attributes']) =>
      piecesFor('drupal', { ...base, attributes }, published)
        .filter(({ title }) => title.includes('autoriser'))
        .map(({ code }) => code);
    const div = '<div data-pdp data-contact-label data-contact-tel>';
    assert.deepEqual(allowed(base.attributes), [div, `${div} <a href>`]);
    assert.deepEqual(allowed({}), ['<div data-pdp>', '<div data-pdp>']);
  });
  it('Drupal: each editor has its own field; the one that CKEditor 5 fills by itself is not the one to write in', () => {
    const [five, other] = piecesFor('drupal', base, published).filter(({ title }) => title.includes('autoriser'));
    assert.match(five!.where, /« Source », champ « Manually editable HTML tags »/);
    assert.match(other!.where, /ajoutez ceci dans « Balises HTML autorisées »/);
  });
  it('Drupal: where requests go and the notice are written for the site, never in a page nor in what a page may say', () => {
    const attributes = { ...base.attributes, fields: 'topic', endpoint: 'https://rdv.service.fr/d', ...notice };
    const pieces = piecesFor('drupal', { ...base, tag: 'pdp-rendez-vous', attributes }, published);
    const apart = pieces.filter(({ code }) => code.includes('endpoint'));
    assert.equal(apart.length, 1);
    const json = /^<script type="application\/json" data-pdp-config>(.+)<\/script>$/s.exec(apart[0]!.code)![1]!;
    assert.deepEqual(JSON.parse(json), { tags: { 'pdp-rendez-vous': { endpoint: attributes.endpoint, ...notice } } });
    for (const { title, code } of pieces.filter((one) => one !== apart[0]))
      assert.doesNotMatch(code, /org-name/, title);
    assert.ok(
      pieces.some(({ code }) => code.startsWith('<div data-pdp="rendez-vous"') && code.includes('data-fields')),
    );
  });
});

describe('paragraphs of the generator', () => {
  const theme = (accent: readonly [number, number, number]) =>
    ({
      ...Object.fromEntries(
        roles.map((role) => [role, /surface|soft|selected|on-/.test(role) ? [255, 255, 255] : [0, 0, 0]]),
      ),
      accent,
    }) as unknown as Theme;
  it('accessibility: says what programs checked and what nobody has checked, and the other way', () => {
    const text = accessibilityStatement(base, published, contrastsOf(theme([0, 0, 0])));
    for (const part of [
      'version 0.1.0',
      'essais automatiques',
      'atteignent 4,5',
      "n'a pas encore été vérifié par des personnes",
      'appelez le 03 53 01 20 40',
    ])
      assert.ok(text.includes(part), part);
    assert.match(
      accessibilityStatement(base, published, contrastsOf(theme([200, 200, 255]))),
      /contrastes sont insuffisants : liens sur le fond/,
    );
    const dark = contrastsOf(theme([200, 200, 255]));
    const device = worseOf({ light: contrastsOf(theme([0, 0, 0])), dark });
    assert.match(
      accessibilityStatement(base, published, device),
      /contrastes sont insuffisants : liens sur le fond \(appareil sombre\), /,
    );
    assert.doesNotMatch(accessibilityStatement(base, published, []), /contrastes mesurés/);
    for (const [attributes, way] of [
      [{ 'social-tel': '36 46' }, 'appelez le 36 46.'],
      [{}, '[votre téléphone ou votre adresse].'],
    ] as const)
      assert.ok(accessibilityStatement({ ...base, attributes }, published, []).endsWith(way), way);
  });
  it('privacy: nothing leaves the three first; the request form says who, what for, how long', () => {
    assert.match(privacyStatement(base), /ni enregistrées, ni envoyées/);
    assert.match(privacyStatement({ ...base, folder: 'https://cdn.service.fr/p/' }), /chargés depuis cdn\.service\.fr/);
    const attributes = { endpoint: '/rdv', ...notice };
    const form = privacyStatement({ ...base, tag: 'pdp-rendez-vous', attributes });
    for (const value of Object.values(notice).filter((one) => one !== notice['reply-delay']))
      assert.ok(form.includes(value), value);
    const bare = { endpoint: '/rdv' };
    assert.match(privacyStatement({ ...base, tag: 'pdp-rendez-vous', attributes: bare }), /\[org-name\]/);
  });
  it('privacy of the request form without an address: nothing is sent, and no one answers for what is not collected', () => {
    const text = privacyStatement({ ...base, tag: 'pdp-rendez-vous', attributes: notice });
    assert.match(text, /n'envoie rien : elle montre les coordonnées du service et un texte à copier/);
    assert.match(text, /l'employeur peut savoir que cette page a été ouverte/);
    assert.doesNotMatch(text, /Responsable du traitement|Envoyer ma demande|Destinataires/);
  });
  it('privacy of the request form: each text of the notice in its place', () => {
    const given = Object.fromEntries(Object.keys(notice).map((name) => [name, `‹${name}›`]));
    const attributes = { endpoint: '/rdv', ...given };
    const text = privacyStatement({ ...base, tag: 'pdp-rendez-vous', attributes });
    for (const part of [
      'Responsable du traitement : ‹org-name›, ‹org-address›. Délégué à la protection des données : ‹dpo-contact›.',
      'Base légale : ‹legal-basis› ; pour ce qui touche à la santé : ‹legal-basis-health›.',
      "Destinataires : ‹recipients›. Hébergeur : ‹hosting›. Transferts hors de l'Union européenne : ‹transfers›. Durée : ‹retention-text›.",
      'Droits : ‹rights-contact› ;',
    ])
      assert.ok(text.includes(part), part);
  });
  it('privacy: files from another site are told for each tool, whatever was written as the address of the site', () => {
    const told =
      / Les fichiers de l'outil sont chargés depuis cdn\.service\.fr, qui reçoit l'adresse IP du visiteur\.$/;
    for (const tag of ['pdp-eligibilite', 'pdp-rendez-vous'] as const) {
      for (const site of [base.site, ''])
        assert.match(privacyStatement({ ...base, tag, site, folder: 'https://cdn.service.fr/p/' }), told, tag);
      for (const folder of ['/p/', 'https://www.service.fr/p/'])
        assert.doesNotMatch(privacyStatement({ ...base, tag, folder }), /chargés depuis/, folder);
    }
  });
});
