/** The packed plug-in in the real WordPress, as an administrator puts it there. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packAll } from '../../demo/cms/pack.mjs';
import type { Account, Site } from './site.js';

const upgrader = `
require_once ABSPATH . 'wp-admin/includes/admin.php';
require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';
wp_set_current_user( 1 );
$pdp_skin = new Automatic_Upgrader_Skin();
$pdp_done = ( new Plugin_Upgrader( $pdp_skin ) )->install( getenv( 'PDP_ZIP' ) );
$pdp_on   = true === $pdp_done ? activate_plugin( 'pdp-widgets/pdp-widgets.php' ) : false;
echo wp_json_encode( array( $pdp_done, $pdp_on, $pdp_skin->get_upgrade_messages() ) );`;

/** Packs it, then installs the zip with WordPress's own installer and activates it. Throws what WordPress said. */
export function installPlugin(site: Site): void {
  const folder = mkdtempSync(join(tmpdir(), 'pdp-zip-'));
  try {
    const zip = packAll(folder).find(({ name }) => name === 'pdp-widgets')!.zip;
    const said = site.php(upgrader, { PDP_ZIP: zip });
    if (!said.startsWith('[true,null,')) throw new Error(`The plug-in is not installed: ${said}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Sets the plug-in's option, through its own cleaning. */
export const setOptions = (site: Site, options: Readonly<Record<string, string>>): string =>
  site.php(
    `require_once ABSPATH . 'wp-admin/includes/admin.php'; pdp_widgets_register_settings();
     update_option( 'pdp_widgets', json_decode( getenv( 'PDP_OPTIONS' ), true ) + get_option( 'pdp_widgets', array() ) );
     echo wp_json_encode( get_settings_errors( 'pdp_widgets' ) );`,
    { PDP_OPTIONS: JSON.stringify(options) },
  );

/** Publishes a page or post by the REST interface, as that account: its address and what WordPress kept. */
export async function publish(
  site: Site,
  { name, application }: Account,
  title: string,
  content: string,
): Promise<{ link: string; raw: string }> {
  const answer = await fetch(`${site.url}/wp-json/wp/v2/posts?context=edit`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Basic ${Buffer.from(`${name}:${application}`).toString('base64')}`,
    },
    body: JSON.stringify({ title, content, status: 'publish' }),
  });
  if (answer.status !== 201) throw new Error(`Not published: ${answer.status} ${await answer.text()}`);
  const { link, content: kept } = (await answer.json()) as { link: string; content: { raw: string } };
  return { link, raw: kept.raw };
}

/** Logs in by the form and answers the cookies, for a page of the administration. */
export async function logIn(site: Site, { name, password }: Account): Promise<string> {
  const answer = await fetch(`${site.url}/wp-login.php`, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      cookie: 'wordpress_test_cookie=WP%20Cookie%20check',
    },
    body: new URLSearchParams({ log: name, pwd: password, testcookie: '1' }),
  });
  const cookies = answer.headers.getSetCookie().map((one) => one.split(';')[0]!);
  if (!cookies.some((one) => one.startsWith('wordpress_logged_in'))) throw new Error(`Not logged in: ${answer.status}`);
  return cookies.join('; ');
}

/** Those cookies, as a browser takes them. @example cookiesOf('a=1; b=2', 'http://127.0.0.1') */
export const cookiesOf = (cookies: string, url: string): { name: string; value: string; url: string }[] =>
  cookies
    .split('; ')
    .map((one) => ({ name: one.slice(0, one.indexOf('=')), value: one.slice(one.indexOf('=') + 1), url }));
