<?php
/**
 * Four tables: requests, keys (one line each: what makes a second request with the same key impossible), notifications,
 * and how many were sent from each address in the current minute.
 */

defined( 'ABSPATH' ) || exit;

/**
 * Name of a table of ours.
 *
 * @param string $name requests, keys, notifications or limits.
 * @return string
 */
function pdp_widgets_table( $name ) {
	global $wpdb;
	return $wpdb->prefix . 'pdp_' . $name;
}

/**
 * Makes them, or brings them up to date. InnoDB: a request and its key are stored together or not at all.
 */
function pdp_widgets_make_tables() {
	global $wpdb;
	require_once ABSPATH . 'wp-admin/includes/upgrade.php';
	$end = ') ENGINE=InnoDB ' . $wpdb->get_charset_collate() . ';';
	dbDelta(
		'CREATE TABLE ' . pdp_widgets_table( 'requests' ) . " (
  reference char(8) NOT NULL,
  received_at datetime NOT NULL,
  handled_at datetime NULL,
  handled_by bigint(20) unsigned NULL,
  reminded_at datetime NULL,
  fields longtext NOT NULL,
  PRIMARY KEY  (reference),
  KEY received_at (received_at)
" . $end
	);
	dbDelta(
		'CREATE TABLE ' . pdp_widgets_table( 'keys' ) . " (
  request_key char(36) NOT NULL,
  body_hash char(64) NOT NULL,
  reference char(8) NOT NULL,
  created_at datetime NOT NULL,
  PRIMARY KEY  (request_key),
  KEY created_at (created_at)
" . $end
	);
	dbDelta(
		'CREATE TABLE ' . pdp_widgets_table( 'notifications' ) . " (
  id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
  kind varchar(10) NOT NULL,
  reference char(8) NOT NULL,
  attempts int(10) unsigned NOT NULL DEFAULT 0,
  next_at datetime NOT NULL,
  PRIMARY KEY  (id),
  KEY next_at (next_at)
" . $end
	);
	dbDelta(
		'CREATE TABLE ' . pdp_widgets_table( 'limits' ) . " (
  address char(64) NOT NULL,
  hits int(10) unsigned NOT NULL,
  until int(10) unsigned NOT NULL,
  PRIMARY KEY  (address),
  KEY until (until)
" . $end
	);
}

/**
 * Whether the requests have a table: a database may refuse to make one.
 *
 * @return bool
 */
function pdp_widgets_has_tables() {
	global $wpdb;
	$table = pdp_widgets_table( 'requests' );
	return $wpdb->get_var( $wpdb->prepare( 'SHOW TABLES LIKE %s', $wpdb->esc_like( $table ) ) ) === $table;
}

/**
 * A site taken out of a network: WordPress drops its own tables, these with them.
 *
 * @param string[] $tables Names.
 * @return string[]
 */
function pdp_widgets_drop_with_site( $tables ) {
	foreach ( array( 'requests', 'keys', 'notifications', 'limits' ) as $name ) {
		$tables[ 'pdp_' . $name ] = pdp_widgets_table( $name );
	}
	return $tables;
}
add_filter( 'wpmu_drop_tables', 'pdp_widgets_drop_with_site' );
