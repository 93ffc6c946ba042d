import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { openChromium } from './chromium.mjs';
import { finish, nouns } from './finish.js';
import { type Host, startHost } from './host.js';
import { ensurePackages } from './packages.js';
import { tel } from './printed/printed.js';
import { readWithoutScript, visit } from './visit.js';

const folder = join(import.meta.dirname, '../../demo/cms/spip/pdp_widgets');
const print = (
  ...asked: readonly (readonly [noun: string, given: unknown, address?: Readonly<Record<string, unknown>>])[]
) =>
  JSON.parse(
    execFileSync('php', [join(import.meta.dirname, 'spip.php')], { input: JSON.stringify(asked), encoding: 'utf8' }),
  ) as string[];

/**
 * What SPIP makes of « |layout=page|repli=… »: written from ecrire/public/assembler.php (creer_contexte_de_modele), where
 * a parameter without « = » is its own value; not run in a real SPIP.
 */
const context = (parameters: string): Record<string, string> =>
  Object.fromEntries(
    parameters
      .split('|')
      .filter(Boolean)
      .map((one) =>
        one.includes('=')
          ? [one.slice(0, one.indexOf('=')).trim(), one.slice(one.indexOf('=') + 1)]
          : [one.trim(), one.trim()],
      ),
  );

let host: Host;
let browser: Browser;
before(async () => {
  ensurePackages();
  [host, browser] = await Promise.all([startHost(), openChromium()]);
});
after(async () => {
  await browser?.close();
  await host?.close();
});

describe('the SPIP plug-in', () => {
  it('has a model per widget, named as SPIP looks for it, that calls the function with its noun', () => {
    const models = readdirSync(join(folder, 'modeles')).sort();
    assert.deepEqual(models, nouns.map((noun) => `pdp_${noun.replace('-', '_')}.html`).sort());
    for (const noun of nouns) {
      const model = readFileSync(join(folder, 'modeles', `pdp_${noun.replace('-', '_')}.html`), 'utf8');
      assert.equal(model.trim(), `[(#ENV**|pdp_widgets_embed{${noun}})]`);
      assert.match(`<pdp_${noun.replace('-', '_')}|theme=dark>`, /^<[a-z_-]{3,}\s*[0-9|]+/i); // SPIP's own quick look for models
    }
  });
  it('declares the pipeline in a file that is there', () => {
    const [, file] = /inclure="([^"]+)"/.exec(readFileSync(join(folder, 'paquet.xml'), 'utf8'))!;
    assert.ok(existsSync(join(folder, file!)));
    assert.match(readFileSync(join(folder, file!), 'utf8'), /function pdp_widgets_insert_head\(/);
  });
  it('prints one line in a div, with known names only, and nothing that gets out of an attribute', () => {
    const [printed] = print([
      'questionnaire',
      context(
        `layout=page|endpoint=https://ailleurs.example|onclick=x|contact-label="><script>|contact-tel=${tel}|id=suite|repli=Ligne 1\nLigne 2 <b>`,
      ),
    ]);
    assert.equal(
      printed,
      `<div class="pdp-modele"><pdp-questionnaire layout="page" id="suite" contact-label="&quot;&gt;&lt;script&gt;" contact-tel="${tel}">Ligne 1 Ligne 2 &lt;b&gt;</pdp-questionnaire></div>`,
    );
  });
  it('leaves the entities that « Configurer » or SPIP wrote, and what is no text or no name out', () => {
    const [label, id, list] = print(
      ['eligibilite', context('contact-label=a&#93;b &quot;c&quot; & d')],
      ['eligibilite', context('id=3|departement=25')],
      ['eligibilite', { theme: ['dark'], 'contact-tel': ['x'], repli: ['x'], departement: ' 25 ' }],
    );
    assert.match(label!, /<pdp-eligibilite contact-label="a&#93;b &quot;c&quot; &amp; d">/);
    assert.match(id!, /<pdp-eligibilite departement="25">/);
    assert.match(list!, /<pdp-eligibilite departement="25">Contactez votre service/);
  });
  it('always has a way out inside: the number given, else a sentence', () => {
    const [withTel, abroad, without] = print(
      ['eligibilite', { 'contact-tel': tel }],
      ['eligibilite', { 'contact-tel': '+33 3 53 01 20 40' }],
      ['eligibilite', {}],
    );
    assert.match(withTel!, /<a href="tel:0353012040">03 53 01 20 40<\/a>/);
    assert.match(abroad!, /<a href="tel:\+33353012040">\+33 3 53 01 20 40<\/a>/);
    assert.match(without!, />Contactez votre service de prévention et de santé au travail\./);
  });
  it('B49: a number is called as the tools call it; another text is read, and is no link', () => {
    for (const [given, link] of [
      ['+33 (0)3 53 01 20 40', 'tel:+33353012040'],
      ['0033 (0)3 53 01 20 40', 'tel:+33353012040'],
      ['03\u00a053\u202f01–20.40', 'tel:0353012040'],
    ] as const)
      assert.ok(
        print(['eligibilite', { 'contact-tel': given }])[0]!.includes(`<a href="${link}">${given}</a>.`),
        given,
      );
    const [desk] = print(['eligibilite', { 'contact-tel': 'poste 12, au standard' }]);
    assert.match(desk!, />Appelez le poste 12, au standard\.</);
  });
  it('X01, P02: nothing of the page’s address reaches the tag, nor its fallback', () => {
    const address = {
      'contact-tel': '0899 000 000',
      'social-url': 'https://ailleurs.example',
      repli: 'Appelez le 0899',
      src: '/x.json',
      id: '3',
      args: { 'contact-label': 'Faux service' },
    };
    const [printed, bare] = print(
      ['questionnaire', context(`contact-tel=${tel}`), address],
      ['questionnaire', context('layout=page'), address],
    );
    assert.match(printed!, new RegExp(`<pdp-questionnaire contact-tel="${tel}">Appelez le <a href="tel:0353012040">`));
    assert.match(bare!, /<pdp-questionnaire layout="page">Contactez votre service/);
    assert.doesNotMatch(printed! + bare!, /0899|ailleurs|Faux|x\.json|id=/);
  });
  it('a skeleton may call a model too (#MODELE), which gives no « args »', () => {
    const [printed] = print(['eligibilite', null, { departement: '25' }]);
    assert.match(printed!, /<pdp-eligibilite departement="25">/);
  });
  it('prints nothing for an unknown widget, or what is not a list', () => {
    assert.deepEqual(print(['niveau', {}], ['questionnaire', 'x']), ['', '']);
  });
  it('puts the loader and the style sheet in the head, nothing when the files are missing', () => {
    const [head, missing] = print(['head', 'plugins/pdp_widgets/lib/0.1.0/loader.js'], ['head', '']);
    assert.match(head!, /<script type="module" src="plugins\/pdp_widgets\/lib\/0\.1\.0\/loader\.js"><\/script>/);
    assert.match(head!, /href="plugins\/pdp_widgets\/lib\/0\.1\.0\/pdp-widgets\.css"/);
    assert.equal(missing, '');
  });
  for (const noun of nouns)
    it(`H45: model ${noun}: what it prints is used to its end`, async () => {
      const [printed] = print([noun, context(`contact-tel=${tel}|heading-level=2`)]);
      const url = host.put(`modele ${noun}`, printed!);
      assert.ok((await readWithoutScript(browser, url)).includes(tel));
      const { page, problems, close } = await visit(browser, url);
      try {
        await finish(page, noun);
        assert.deepEqual(problems, []);
      } finally {
        await close();
      }
    });
});
