<?php
/**
 * How many an address may send in a minute. Addresses are never written: only a keyed hash, for a minute.
 */

defined( 'ABSPATH' ) || exit;

/**
 * The visitor's address, as told by a proxy of the settings, else by the connection.
 *
 * @return string
 */
function pdp_widgets_address() {
	$address = isset( $_SERVER['REMOTE_ADDR'] ) ? sanitize_text_field( wp_unslash( $_SERVER['REMOTE_ADDR'] ) ) : '';
	$trusted = pdp_widgets_option_lines( 'trusted-proxy' );
	$told    = isset( $_SERVER['HTTP_X_FORWARDED_FOR'] ) ? sanitize_text_field( wp_unslash( $_SERVER['HTTP_X_FORWARDED_FOR'] ) ) : '';
	foreach ( array_reverse( array_map( 'trim', explode( ',', $told ) ) ) as $before ) {
		if ( ! in_array( $address, $trusted, true ) || false === filter_var( $before, FILTER_VALIDATE_IP ) ) {
			break;
		}
		$address = $before;
	}
	return $address;
}

/**
 * One IPv4, or the /64 that one subscriber has in IPv6.
 *
 * @param string $address IP.
 * @return string
 */
function pdp_widgets_network( $address ) {
	$bytes = filter_var( $address, FILTER_VALIDATE_IP ) ? inet_pton( $address ) : '';
	$is_v6 = 16 === strlen( (string) $bytes ) && 0 !== strpos( $bytes, str_repeat( "\0", 10 ) . "\xff\xff" );
	return $is_v6 ? bin2hex( substr( $bytes, 0, 8 ) ) : preg_replace( '/^::ffff:/i', '', $address );
}

/**
 * Counts one, and answers 0 when it may pass, else the seconds to wait. A database that does not answer lets it pass:
 * storing will say so.
 *
 * @return int
 */
function pdp_widgets_delay() {
	global $wpdb;
	$now      = time();
	$until    = $now - $now % 60 + 60;
	$address  = hash_hmac( 'sha256', pdp_widgets_network( pdp_widgets_address() ) . '|' . $until, wp_salt() );
	$table    = pdp_widgets_table( 'limits' );
	$silenced = $wpdb->suppress_errors( true );
	$wpdb->query( $wpdb->prepare( "INSERT INTO $table (address, hits, until) VALUES (%s, 1, %d) ON DUPLICATE KEY UPDATE hits = hits + 1", $address, $until ) ); // phpcs:ignore WordPress.DB.PreparedSQL
	$hits = (int) $wpdb->get_var( $wpdb->prepare( "SELECT hits FROM $table WHERE address = %s", $address ) ); // phpcs:ignore WordPress.DB.PreparedSQL
	if ( 1 === $hits ) {
		$wpdb->query( $wpdb->prepare( "DELETE FROM $table WHERE until <= %d LIMIT 1000", $now ) ); // phpcs:ignore WordPress.DB.PreparedSQL
	}
	$wpdb->suppress_errors( $silenced );
	return $hits <= (int) pdp_widgets_option( 'rate-limit' ) ? 0 : max( 1, $until - $now );
}
