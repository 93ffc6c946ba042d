<?php
/**
 * Every hour, by wp-cron: deletion of what is no longer needed, and the alarm when nobody reads.
 */

defined( 'ABSPATH' ) || exit;

/**
 * Asks wp-cron for the hourly job.
 */
function pdp_widgets_schedule() {
	if ( ! wp_next_scheduled( 'pdp_widgets_hourly' ) ) {
		wp_schedule_event( time() + 60, 'hourly', 'pdp_widgets_hourly' );
	}
}

/**
 * The hourly job.
 */
function pdp_widgets_hourly() {
	pdp_widgets_forget( time() );
	pdp_widgets_remind( time() );
	pdp_widgets_send();
}
add_action( 'pdp_widgets_hourly', 'pdp_widgets_hourly' );

/**
 * Deletes requests handled long enough ago, requests too old whatever happened, old keys and orphan notifications.
 *
 * @param int $now Unix time.
 */
function pdp_widgets_forget( $now ) {
	global $wpdb;
	$before   = static function ( $name ) use ( $now ) {
		return gmdate( 'Y-m-d H:i:s', $now - DAY_IN_SECONDS * (int) pdp_widgets_option( $name ) );
	};
	$requests = pdp_widgets_table( 'requests' );
	$notices  = pdp_widgets_table( 'notifications' );
	// phpcs:disable WordPress.DB.PreparedSQL
	$wpdb->query( $wpdb->prepare( "DELETE FROM $requests WHERE handled_at <= %s OR received_at < %s", $before( 'handled-days' ), $before( 'retention-days' ) ) );
	$wpdb->query( $wpdb->prepare( 'DELETE FROM ' . pdp_widgets_table( 'keys' ) . ' WHERE created_at < %s', $before( 'key-days' ) ) );
	$wpdb->query( "DELETE FROM $notices WHERE reference NOT IN (SELECT reference FROM $requests)" );
	$wpdb->query( $wpdb->prepare( 'DELETE FROM ' . pdp_widgets_table( 'limits' ) . ' WHERE until <= %d', $now ) );
	// phpcs:enable
}

/**
 * One working day before a moment; 0 at the week-end, when nobody is late.
 *
 * @param int $now Unix time.
 * @return int
 */
function pdp_widgets_working_day_before( $now ) {
	$is_weekend = static function ( $time ) {
		return (int) gmdate( 'N', $time ) > 5;
	};
	if ( $is_weekend( $now ) ) {
		return 0;
	}
	do {
		$now -= DAY_IN_SECONDS;
	} while ( $is_weekend( $now ) );
	return $now;
}

/**
 * Queues one reminder for each request that nobody handled within a working day, whoever is told of new ones.
 *
 * @param int $now Unix time.
 */
function pdp_widgets_remind( $now ) {
	global $wpdb;
	$before = pdp_widgets_working_day_before( $now );
	if ( 0 === $before ) {
		return;
	}
	$requests = pdp_widgets_table( 'requests' );
	$at       = gmdate( 'Y-m-d H:i:s', $now );
	// phpcs:disable WordPress.DB.PreparedSQL
	foreach ( $wpdb->get_col( $wpdb->prepare( "SELECT reference FROM $requests WHERE handled_at IS NULL AND reminded_at IS NULL AND received_at < %s", gmdate( 'Y-m-d H:i:s', $before ) ) ) as $reference ) {
		if ( 1 === $wpdb->query( $wpdb->prepare( "UPDATE $requests SET reminded_at = %s WHERE reference = %s AND reminded_at IS NULL", $at, $reference ) ) ) {
			$wpdb->insert(
				pdp_widgets_table( 'notifications' ),
				array(
					'kind'      => 'rappel',
					'reference' => $reference,
					'next_at'   => $at,
				)
			);
		}
	}
	// phpcs:enable
}
