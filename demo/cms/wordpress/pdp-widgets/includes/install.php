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
	if ( pdp_widgets_has_tables() ) {
		update_option( 'pdp_widgets_version', PDP_WIDGETS_VERSION );
	}
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
 * An update of the files does not activate again, nor does a network for each of its sites: the tables follow here, and the
 * jobs, without which nothing is ever deleted.
 */
function pdp_widgets_upgrade() {
	if ( get_option( 'pdp_widgets_version' ) !== PDP_WIDGETS_VERSION ) {
		pdp_widgets_activate();
	}
	pdp_widgets_schedule();
}
add_action( 'admin_init', 'pdp_widgets_upgrade' );

/**
 * Who administers a network has every capability by nature: not this one, unless named as anyone else.
 *
 * @param string[] $caps    What WordPress asks for.
 * @param string   $cap     What is wanted.
 * @param int      $user_id Of whom.
 * @return string[]
 */
function pdp_widgets_named_only( $caps, $cap, $user_id ) {
	if ( PDP_WIDGETS_CAPABILITY !== $cap || ! is_multisite() || ! is_super_admin( $user_id ) ) {
		return $caps;
	}
	$user = get_userdata( $user_id );
	return $user && ! empty( $user->allcaps[ $cap ] ) ? $caps : array( 'do_not_allow' );
}
add_filter( 'map_meta_cap', 'pdp_widgets_named_only', 10, 3 );
