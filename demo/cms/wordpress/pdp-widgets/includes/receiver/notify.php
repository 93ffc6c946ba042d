<?php
/**
 * Tells the service by the site's own mail, after the answer to the visitor: the reference and a link, nothing else.
 */

defined( 'ABSPATH' ) || exit;

/**
 * Asks wp-cron to send what is due.
 */
function pdp_widgets_send_soon() {
	if ( '' !== pdp_widgets_option( 'notify-to' ) && ! wp_next_scheduled( 'pdp_widgets_send' ) ) {
		wp_schedule_single_event( time(), 'pdp_widgets_send' );
	}
}

/**
 * Sends what is due, each once; what fails is tried again after 1, 2, 4 … minutes, at most 6 hours.
 */
function pdp_widgets_send() {
	global $wpdb;
	$table  = pdp_widgets_table( 'notifications' );
	$failed = 0;
	$start  = gmdate( 'Y-m-d H:i:s' );
	while ( $failed < 3 ) {
		// phpcs:disable WordPress.DB.PreparedSQL
		$one = $wpdb->get_row( $wpdb->prepare( "SELECT id, kind, reference, attempts, next_at FROM $table WHERE next_at <= %s ORDER BY next_at, id LIMIT 1", $start ), ARRAY_A );
		if ( ! is_array( $one ) ) {
			break;
		}
		// Its next try is put off first: two jobs at once do not take the same one, and a crash leaves nothing stuck.
		$later = gmdate( 'Y-m-d H:i:s', time() + 60 * min( 2 ** (int) $one['attempts'], 360 ) );
		$taken = $wpdb->query( $wpdb->prepare( "UPDATE $table SET attempts = attempts + 1, next_at = %s WHERE id = %d AND attempts = %d", $later, $one['id'], $one['attempts'] ) );
		// phpcs:enable
		if ( false === $taken ) {
			break; // nothing can be written: the same one would come back for ever
		}
		if ( 1 !== $taken ) {
			continue;
		}
		if ( pdp_widgets_mail( $one['kind'], $one['reference'] ) ) {
			$wpdb->delete( $table, array( 'id' => $one['id'] ) );
		} else {
			++$failed;
		}
	}
	$next = $wpdb->get_var( "SELECT MIN(next_at) FROM $table" ); // phpcs:ignore WordPress.DB.PreparedSQL
	if ( $next && ! wp_next_scheduled( 'pdp_widgets_send' ) ) {
		wp_schedule_single_event( max( time() + 60, strtotime( $next . ' UTC' ) ), 'pdp_widgets_send' );
	}
}
add_action( 'pdp_widgets_send', 'pdp_widgets_send' );

/**
 * One e-mail; a reminder goes to who administers the site as well: the service's own box may be full, closed or forgotten.
 *
 * @param string $kind      nouvelle or rappel.
 * @param string $reference Reference.
 * @return bool Whether the site's mail took it.
 */
function pdp_widgets_mail( $kind, $reference ) {
	$to = array_filter( array_unique( array( pdp_widgets_option( 'notify-to' ), 'rappel' === $kind ? get_option( 'admin_email' ) : '' ) ) );
	if ( ! $to ) {
		return true; // no longer wanted
	}
	$from    = pdp_widgets_option( 'notify-from' );
	$subject = ( 'rappel' === $kind ? 'Demande en attente : ' : 'Nouvelle demande : ' ) . $reference;
	$body    = 'rappel' === $kind ? "La demande $reference attend depuis plus d'un jour ouvré." : "Une demande est arrivée : $reference.";
	$link    = admin_url( 'admin.php?page=pdp-widgets-requests' );
	return wp_mail( $to, $subject, $body . "\n\n" . $link . "\n", '' === $from ? array() : array( 'From: ' . $from ) );
}
