import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { installPlugin } from './plugin.js';
import { type Site, startSite } from './site.js';

/** A network of sites on the same WordPress, as « Outils › Création du réseau » makes it; a second site in it. */
const network = `
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
foreach ( $wpdb->tables( 'ms_global' ) as $table => $prefixed ) {
	$wpdb->$table = $prefixed;
}
install_network();
populate_network( 1, $_SERVER['HTTP_HOST'], 'a@example.test', 'Réseau', '/', false );
$config = ABSPATH . 'wp-config.php';
$lines  = "define('MULTISITE', true); define('SUBDOMAIN_INSTALL', false); define('DOMAIN_CURRENT_SITE', '" . $_SERVER['HTTP_HOST'] . "'); define('PATH_CURRENT_SITE', '/'); define('SITE_ID_CURRENT_SITE', 1); define('BLOG_ID_CURRENT_SITE', 1);";
file_put_contents( $config, preg_replace( '/^<\\?php/', "<?php\\n$lines", file_get_contents( $config ) ) );`;

/** A request, and what goes with the plug-in, in the site where it is run. */
const used = `
pdp_widgets_activate();
update_option( 'pdp_widgets', array( 'contact-tel' => '03 53 01 20 40' ) );
$wpdb->insert( pdp_widgets_table( 'requests' ), array( 'reference' => 'K7MP2XQ4', 'received_at' => gmdate( 'Y-m-d H:i:s' ), 'fields' => '{}' ) );`;

/** Another site of the network, in use; prints its number. */
const addSite = `
$site = wp_insert_site( array( 'domain' => $_SERVER['HTTP_HOST'], 'path' => '/' . uniqid() . '/', 'user_id' => 1 ) );
switch_to_blog( $site ); ${used}
echo $site;`;

/** As the list of extensions does: out of use, then deleted. */
const remove = `
require_once ABSPATH . 'wp-admin/includes/admin.php';
wp_set_current_user( 1 );
deactivate_plugins( 'pdp-widgets/pdp-widgets.php' );
echo wp_json_encode( delete_plugins( array( 'pdp-widgets/pdp-widgets.php' ) ) );`;

/** Tables, settings, roles and jobs of ours that the database still holds, of every site. */
const left = async (site: Site) => {
  const names = (sql: string) => site.sql(sql).then((found) => found.trim().split('\n').filter(Boolean));
  const options = await names("SHOW TABLES LIKE '%\\_options'");
  const rows = options.map((table) =>
    names(`SELECT option_name FROM ${table} WHERE CONCAT(option_name, option_value) LIKE '%pdp_widgets%'`),
  );
  return [await names("SHOW TABLES LIKE '%\\_pdp\\_%'"), ...(await Promise.all(rows))].flat();
};

let site: Site;
before(async () => {
  site = await startSite();
});
after(() => site?.stop());

describe('the WordPress plug-in, removed', () => {
  it('leaves no table, no request, no setting, no role, no job', async () => {
    installPlugin(site);
    site.php(used);
    assert.ok((await left(site)).length > 4);
    assert.equal(site.php(remove), 'true');
    assert.deepEqual(await left(site), []);
  });
  it('a site taken out of a network: its requests go with it', async () => {
    site.php(network);
    installPlugin(site);
    const number = site.php(addSite);
    assert.ok((await left(site)).includes(`wp_${number}_pdp_requests`));
    const reads = `wp_set_current_user( 1 ); echo is_super_admin() && current_user_can( 'pdp_widgets_read_requests' ) ? 'yes' : 'no';`;
    assert.equal(site.php(reads), 'no', 'who administers the network, without being named');
    site.php("( new WP_User( 1 ) )->add_role( 'pdp_widgets_service' );");
    assert.equal(site.php(reads), 'yes');
    site.php(`require_once ABSPATH . 'wp-admin/includes/admin.php'; wpmu_delete_blog( ${number}, true );`);
    assert.deepEqual(
      (await left(site)).filter((name) => name.startsWith(`wp_${number}_`)),
      [],
    );
  });
  it('from a network: the requests of every site go', async () => {
    const number = site.php(addSite);
    assert.ok((await left(site)).includes(`wp_${number}_pdp_requests`));
    assert.equal(site.php(remove), 'true');
    assert.deepEqual(await left(site), []);
  });
});
