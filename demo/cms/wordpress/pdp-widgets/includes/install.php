<?php
/**
 * Activation, deactivation. Removal is in uninstall.php.
 */

defined( 'ABSPATH' ) || exit;

/** Who may read the requests. Administrators are not given it: people bound to secrecy are named one by one. */
define( 'PDP_WIDGETS_CAPABILITY', 'pdp_widgets_read_requests' );

/**
 * Makes the tables, the role of the service and the jobs.
 */
function pdp_widgets_activate() {
	pdp_widgets_make_tables();
	add_role(
		'pdp_widgets_service',
		'Service (demandes PDP)',
		array(
			'read'                 => true,
			PDP_WIDGETS_CAPABILITY => true,
		)
	);
	pdp_widgets_schedule();
	update_option( 'pdp_widgets_version', PDP_WIDGETS_VERSION );
}

/**
 * Stops the jobs; requests, settings and role stay.
 */
function pdp_widgets_deactivate() {
	foreach ( array( 'pdp_widgets_hourly', 'pdp_widgets_send' ) as $hook ) {
		wp_clear_scheduled_hook( $hook );
	}
}

/**
 * An update of the files does not activate again: the tables follow here.
 */
function pdp_widgets_upgrade() {
	if ( get_option( 'pdp_widgets_version' ) !== PDP_WIDGETS_VERSION ) {
		pdp_widgets_activate();
	}
}
add_action( 'admin_init', 'pdp_widgets_upgrade' );
