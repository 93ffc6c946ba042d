<?php
/**
 * Removal from the list of plugins: everything goes, requests included.
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

global $wpdb;
foreach ( array( 'requests', 'keys', 'notifications', 'limits' ) as $pdp_widgets_table ) {
	$wpdb->query( 'DROP TABLE IF EXISTS `' . $wpdb->prefix . 'pdp_' . $pdp_widgets_table . '`' ); // phpcs:ignore WordPress.DB
}
unset( $pdp_widgets_table );
remove_role( 'pdp_widgets_service' );
foreach ( array( 'pdp_widgets', 'pdp_widgets_version' ) as $pdp_widgets_option ) {
	delete_option( $pdp_widgets_option );
}
unset( $pdp_widgets_option );
