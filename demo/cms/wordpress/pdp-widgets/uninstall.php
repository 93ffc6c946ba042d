<?php
/**
 * Removal from the list of plugins: everything goes, requests included, in each site of a network.
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/**
 * Takes everything of ours out of the current site.
 */
function pdp_widgets_remove() {
	global $wpdb;
	foreach ( array( 'requests', 'keys', 'notifications', 'limits' ) as $table ) {
		$wpdb->query( 'DROP TABLE IF EXISTS `' . $wpdb->prefix . 'pdp_' . $table . '`' ); // phpcs:ignore WordPress.DB
	}
	remove_role( 'pdp_widgets_service' );
	foreach ( array( 'pdp_widgets', 'pdp_widgets_version' ) as $option ) {
		delete_option( $option );
	}
	foreach ( array( 'pdp_widgets_hourly', 'pdp_widgets_send' ) as $hook ) {
		wp_clear_scheduled_hook( $hook );
	}
}

if ( is_multisite() ) {
	$pdp_widgets_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $pdp_widgets_sites as $pdp_widgets_site ) {
		switch_to_blog( $pdp_widgets_site );
		pdp_widgets_remove();
		restore_current_blog();
	}
	unset( $pdp_widgets_sites, $pdp_widgets_site );
} else {
	pdp_widgets_remove();
}
