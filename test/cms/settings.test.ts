/** The settings of the WordPress plug-in, and what an author may write in a widget. */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { installPlugin, logIn, setOptions } from './plugin.js';
import { settings } from './settings.js';
import { type Site, startSite } from './site.js';

let site: Site;
before(async () => {
  site = await startSite();
  installPlugin(site);
  setOptions(site, settings);
});
afterEach(() => void setOptions(site, { ...settings, endpoint: '' }));
after(() => site?.stop());

const option = (name: string) => site.php("echo pdp_widgets_option( getenv( 'PDP_NAME' ) );", { PDP_NAME: name });
/** What WordPress says of the settings just given: the names of those refused. */
const refusedBy = (said: string) => (JSON.parse(said) as { code: string }[]).map(({ code }) => code);

const table: readonly [name: string, wrong: readonly string[], right: readonly string[]][] = [
  ['notify-to', ['service', 'a@b', 'a@b.fr, c@d.fr'], ['equipe@horizon.example', '']],
  ['notify-from', ['Horizon <a@b.fr>'], ['rdv@horizon.example', '']],
  [
    'endpoint',
    ['http://x.example/', 'javascript:alert(1)', '/demande', '//x.example'],
    ['https://x.example/a%2Fb?c=%20d', 'https://x.example/rdv', ''],
  ],
  ['contact-url', [], ['https://x.example/aide%2Fpdp', 'equipe@horizon.example', '']],
  ['site-id', ['Horizon', '-a', 'a b', 'a'.repeat(41)], ['horizon-2', 'a'.repeat(40), '']],
  ['retention-days', ['0', '731', '3 mois', '1e2', '-1', '', '9.5'], ['1', '730', '90']],
  ['handled-days', ['-1', '731', ''], ['0', '7']],
  ['key-days', ['0', '8', ''], ['1', '7']],
  ['rate-limit', ['0', '-5', '1000001', ''], ['1', '1000000', '100000']],
  [
    'origins',
    ['https://a.example/page', 'a.example', '*', 'null', 'https://a.example\nftp://b.example', 'https://a.example/'],
    ['https://a.example\nhttp://b.example:8080', settings.origins],
  ],
  ['trusted-proxy', ['nginx', '10.0.0.0/8', '127.0.0.1\nx'], ['127.0.0.1\n::1', '']],
];

describe('the settings of the WordPress plug-in', () => {
  for (const [name, wrong, right] of table)
    it(`X04: ${name}: what is not accepted is said and leaves the setting as it was`, () => {
      for (const given of right) {
        assert.deepEqual(refusedBy(setOptions(site, { [name]: given })), [], given);
        assert.equal(option(name), given);
      }
      for (const given of wrong) {
        assert.deepEqual(refusedBy(setOptions(site, { [name]: given })), [name], JSON.stringify(given));
        assert.equal(option(name), right.at(-1), JSON.stringify(given));
      }
    });
  it('markup and a setting that does not exist are not kept', () => {
    setOptions(site, { 'org-name': 'Horizon <script>alert(1)</script>Santé', espion: 'x' });
    assert.equal(option('org-name'), 'Horizon Santé');
    assert.doesNotMatch(site.php("echo wp_json_encode( get_option( 'pdp_widgets' ) );"), /espion/);
  });
  it('N12: the page says what the form lacks, to an administrator; an author does not open it', async () => {
    const read = async (account: Site['accounts']['admin']) =>
      (
        await fetch(`${site.url}/wp-admin/options-general.php?page=pdp-widgets`, {
          headers: { cookie: await logIn(site, account) },
        })
      ).text();
    assert.doesNotMatch(await read(site.accounts.admin), /ne démarre pas/);
    setOptions(site, { 'contact-tel': '', 'legal-basis': '' });
    const page = await read(site.accounts.admin);
    assert.match(page, /ne démarre pas tant qu’il manque : Téléphone \(obligatoire[^.]*\), Base légale\./);
    assert.doesNotMatch(await read(site.accounts.author), /pdp_widgets\[/);
  });
  it('the page says when requests would be read by nobody, told to nobody, or kept nowhere', async () => {
    const role = (name: string) =>
      site.php(`( new WP_User( get_user_by( 'login', 'service' )->ID ) )->set_role( '${name}' );`);
    const said = async () => {
      const cookie = await logIn(site, site.accounts.admin);
      const page = await fetch(`${site.url}/wp-admin/options-general.php?page=pdp-widgets`, { headers: { cookie } });
      return [...(await page.text()).matchAll(/notice-error inline"><p>([^.:]+)/g)].map(([, words]) => words!.trim());
    };
    role('pdp_widgets_service');
    assert.deepEqual(await said(), []);
    setOptions(site, { 'notify-to': '' });
    role('subscriber');
    const [nobody, untold] = ['Personne ne peut lire les demandes', 'Personne n’est prévenu d’une nouvelle demande'];
    assert.deepEqual(await said(), [nobody, untold]);
    await site.sql('RENAME TABLE wp_pdp_requests TO wp_pdp_away');
    const away = site.php('echo wp_json_encode( pdp_widgets_unread() );');
    await site.sql('RENAME TABLE wp_pdp_away TO wp_pdp_requests');
    assert.match(away, /n\\u2019a pas de place pour les demandes/);
    setOptions(site, { receive: '' });
    assert.deepEqual(await said(), []);
  });
  it('N15: the form says that the key is honoured only when this site receives the requests', () => {
    const form = () =>
      (
        JSON.parse(site.php('echo wp_json_encode( pdp_widgets_page_config() );')) as {
          tags: { 'pdp-rendez-vous': Record<string, string> };
        }
      ).tags['pdp-rendez-vous'];
    const there = 'https://rdv.example/demande';
    const own = `${site.url}/wp-json/pdp-widgets/v1/demande`;
    const seen = [];
    for (const [receive, endpoint] of [
      ['1', ''],
      ['1', there],
      ['', there],
      ['', ''],
    ] as const) {
      setOptions(site, { receive, endpoint });
      seen.push([form()['endpoint'] ?? 'none', 'server-dedup' in form()]);
    }
    assert.deepEqual(
      seen.map(([address, dedup]) => [String(address).replace(/.*rest_route=/, own.replace(/\/pdp.*/, '')), dedup]),
      [
        [own, true],
        [own, true],
        [there, false],
        ['none', false],
      ],
    );
  });
});

const shown = (shortcode: string) => site.php("echo do_shortcode( getenv( 'PDP_TEXT' ) );", { PDP_TEXT: shortcode });

describe('X01: what an author writes in a shortcode or a block', () => {
  it('an attribute never ends before its quote, whatever it holds', () => {
    for (const value of [`x" onfocus="alert(1)`, 'x&quot; onfocus=&quot;alert(1)', '<script>alert(1)</script>']) {
      const quote = value.includes('"') ? "'" : '"';
      for (const name of ['next', 'id', 'theme'])
        assert.doesNotMatch(shown(`[pdp-questionnaire ${name}=${quote}${value}${quote}]`), / onfocus="|<script/, name);
      const block = `echo pdp_widgets_embed( 'questionnaire', array( 'next' => getenv( 'PDP_TEXT' ), 'id' => getenv( 'PDP_TEXT' ) ) );`;
      assert.doesNotMatch(site.php(block, { PDP_TEXT: value }), / onfocus="|<script/);
    }
  });
  it('an attribute that is none of the widget’s is left out', () => {
    const tag = shown(
      '[pdp-rendez-vous endpoint="https://ailleurs.example/" header-name="X" org-name="Y" onclick="alert(1)" style="x" theme="dark" class="y"]a[/pdp-rendez-vous]',
    );
    assert.equal(tag, '<pdp-rendez-vous theme="dark">a</pdp-rendez-vous>');
  });
  for (const [written, isThere] of [
    ['shared-device', true],
    ['SHARED-DEVICE', true],
    ['shared-device="true"', true],
    ['shared-device="oui"', true],
    ['shared-device="false"', false],
    ['shared-device="0"', false],
    ['shared-device="non"', false],
    ['shared-device=""', false],
  ] as const)
    it(`B05: [pdp-questionnaire ${written}] is ${isThere ? '' : 'not '}a shared device`, () =>
      assert.equal(/ shared-device[ >]/.test(shown(`[pdp-questionnaire ${written}]a[/pdp-questionnaire]`)), isThere));
  it('H16: the fallback keeps words, links and emphasis; no script, no paragraph, no address that runs', () => {
    const inside = site.php("echo pdp_widgets_embed( 'eligibilite', array(), getenv( 'PDP_TEXT' ) );", {
      PDP_TEXT:
        '<p>Appelez <a href="tel:15" onclick="alert(1)">le <strong>15</strong></a></p>\n<p><a href="javascript:alert(1)">x</a><img src=x onerror=alert(1)></p><script>alert(2)</script><span lang="en" style="x">y</span>',
    });
    assert.match(inside, /^<pdp-eligibilite>Appelez <a href="tel:15">le <strong>15<\/strong><\/a><br>/);
    assert.match(inside, /<span lang="en">y<\/span><\/pdp-eligibilite>$/);
    assert.doesNotMatch(inside, /<p[ >]|<img|<script|onclick|onerror|javascript:/);
  });
  it('R07: without a fallback, the contact of the settings, as text and as a number that can be called', () => {
    assert.match(
      shown('[pdp-eligibilite]'),
      /Horizon Santé Travail\u00a0: appelez le <a href="tel:0353012040">03 53 01 20 40<\/a>\./,
    );
    setOptions(site, { 'contact-tel': '+33 (0)3 53 01 20 40' });
    assert.match(shown('[pdp-eligibilite]'), /<a href="tel:\+33353012040">\+33 \(0\)3 53 01 20 40<\/a>\./);
    setOptions(site, { 'contact-tel': '0033 (0)3 53 01 20 40' });
    assert.match(shown('[pdp-eligibilite]'), /<a href="tel:\+33353012040">0033 \(0\)3 53 01 20 40<\/a>\./);
    setOptions(site, { 'contact-tel': 'poste 12, au standard' });
    assert.match(shown('[pdp-eligibilite]'), /: appelez le poste 12, au standard\.</);
    setOptions(site, { 'contact-tel': '' });
    assert.match(shown('[pdp-eligibilite]'), /Contactez votre service de prévention et de santé au travail\./);
  });
  it('an author cannot give the form a header, nor say that a key is honoured, nor sign it', () => {
    const names = ['endpoint', 'server-dedup', 'header-name', 'header-value', 'recipients', 'site-id', 'hosting'];
    const kept = site.php(
      `wp_set_current_user( get_user_by( 'login', 'author' )->ID ); kses_init();
       $id = wp_insert_post( wp_slash( array( 'post_title' => 'x', 'post_content' => getenv( 'PDP_TEXT' ), 'post_status' => 'publish' ) ) );
       echo get_post( $id )->post_content;`,
      {
        PDP_TEXT: names
          .flatMap((name) => [
            `<div data-pdp="rendez-vous" data-${name}="v" data-theme="dark">a</div>`,
            `<a data-pdp="rendez-vous" href="tel:15" DATA-${name.toUpperCase()}='v'>a</a>`,
            `<pdp-rendez-vous ${name}="v">b</pdp-rendez-vous>`,
          ])
          .join('\n'),
      },
    );
    for (const name of names) assert.ok(!new RegExp(`[ -]${name}`, 'i').test(kept), `${name}: ${kept}`);
    assert.equal(kept.split('data-theme="dark"').length, names.length + 1);
  });
  it('what looks like such an attribute inside another’s value stays a value: nothing of it comes to life', () => {
    const kept = site.php(
      `wp_set_current_user( get_user_by( 'login', 'author' )->ID ); kses_init();
       $id = wp_insert_post( wp_slash( array( 'post_title' => 'x', 'post_content' => getenv( 'PDP_TEXT' ), 'post_status' => 'publish' ) ) );
       $page = new DOMDocument(); libxml_use_internal_errors( true ); $page->loadHTML( get_post( $id )->post_content );
       foreach ( ( new DOMXPath( $page ) )->query( '//@*' ) as $attribute ) { echo $attribute->nodeName, ' '; }`,
      {
        PDP_TEXT: [
          `<div data-a=" data-endpoint='" data-b=' " onmouseover=alert(1) x'>a</div>`,
          `x data-endpoint=' <i title="' onmouseover=alert(1) data-c='">b</i>`,
          `<div data-a=' data-org-name="' data-b=" ' onmouseover=alert(1) x">c</div>`,
        ].join('\n'),
      },
    );
    assert.ok(kept.includes('data-a'), kept);
    assert.doesNotMatch(kept, /(^| )on/);
  });
});
