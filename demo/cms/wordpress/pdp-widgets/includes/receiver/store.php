<?php
/**
 * Requests in the database. A reference is given once, and only when both request and key are committed.
 */

defined( 'ABSPATH' ) || exit;

/**
 * A reference of 8 random signs that nobody confuses on the phone, without order or date.
 *
 * @return string
 */
function pdp_widgets_new_reference() {
	$signs     = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
	$reference = '';
	for ( $count = 0; $count < 8; $count++ ) {
		$reference .= $signs[ random_int( 0, 31 ) ];
	}
	return $reference;
}

/**
 * Two bodies are the same when all fields are, in any order; the signals against spam may change between two tries.
 *
 * @param array<string, string> $request Checked.
 * @return string
 */
function pdp_widgets_body_hash( $request ) {
	unset( $request['hp'], $request['elapsed'] );
	ksort( $request );
	return hash( 'sha256', wp_json_encode( $request ) );
}

/**
 * Stores a request once.
 *
 * @param array<string, string> $request Checked and cleaned.
 * @return array{0: int, 1: string} 201 and its reference; 409 (in progress), 422 (another body), 503 (not stored), 504 (nobody knows).
 */
function pdp_widgets_store( $request ) {
	global $wpdb;
	$key      = $request['requestId'];
	$lock     = 'pdp_' . md5( DB_NAME . $wpdb->prefix . $key );
	$silenced = $wpdb->suppress_errors( true ); // WordPress writes a statement that fails, values included, into the log
	$doubt    = true;
	// WordPress ends the page with a 500 when its database does not come back, and so does PHP: they do not know what is stored.
	header_register_callback(
		static function () use ( &$doubt ) {
			if ( $doubt ) {
				header( 'HTTP/1.1 504 Gateway Timeout', true, 504 );
			}
		}
	);
	try {
		$free = $wpdb->get_var( $wpdb->prepare( 'SELECT GET_LOCK(%s, 0)', $lock ) );
		if ( null !== $free && '1' !== (string) $free ) { // without an answer we go on: a cluster has no such locks, and the table of keys keeps a double out
			return array( 409, '' );
		}
		return pdp_widgets_store_locked( $key, $request );
	} catch ( Throwable $error ) {
		pdp_widgets_log( $error );
		return array( 504, '' );
	} finally {
		$wpdb->query( $wpdb->prepare( 'DO RELEASE_LOCK(%s)', $lock ) );
		$wpdb->suppress_errors( $silenced );
		$doubt = false;
	}
}

/**
 * The same, while nobody else works on this key.
 *
 * @param string                $key     requestId.
 * @param array<string, string> $request Checked and cleaned.
 * @return array{0: int, 1: string}
 */
function pdp_widgets_store_locked( $key, $request ) {
	global $wpdb;
	$hash  = pdp_widgets_body_hash( $request );
	$known = pdp_widgets_known( $key );
	for ( $attempt = 0; false === $known && $attempt < 5; $attempt++ ) {
		$reference = pdp_widgets_new_reference();
		$done      = pdp_widgets_insert( $key, $hash, $reference, $request );
		if ( 'refused' === $done ) { // a reference or a key that is already someone's, or a database that says no
			$known = pdp_widgets_known( $key );
			continue;
		}
		// Read back: the answer to COMMIT may be lost, or come from a connection that committed nothing.
		$known = 'halved' === $done ? null : pdp_widgets_known( $key );
		if ( null === $known ) {
			return array( 504, '' );
		}
	}
	if ( ! is_array( $known ) ) {
		return array( 503, '' );
	}
	return $known['body_hash'] === $hash ? array( 201, $known['reference'] ) : array( 422, '' );
}

/**
 * What is known of a key; its request was stored with it.
 *
 * @param string $key requestId.
 * @return array{reference: string, body_hash: string}|false|null False: nothing; null: the database does not answer.
 */
function pdp_widgets_known( $key ) {
	global $wpdb;
	$row = $wpdb->get_row(
		$wpdb->prepare( 'SELECT reference, body_hash FROM ' . pdp_widgets_table( 'keys' ) . ' WHERE request_key = %s', $key ), // phpcs:ignore WordPress.DB.PreparedSQL
		ARRAY_A
	);
	if ( is_array( $row ) ) {
		return $row;
	}
	return '' === $wpdb->last_error ? false : null;
}

/**
 * Key, request and notification: all stored, or none. WordPress opens a lost connection again without a word and goes on
 * without our transaction: whatever was not written by one connection from the start to COMMIT is taken away.
 *
 * @param string                $key       requestId.
 * @param string                $hash      Of the body.
 * @param string                $reference New.
 * @param array<string, string> $request   Checked and cleaned.
 * @return string committed, refused (nothing is stored), unknown (the answer to COMMIT was lost), or halved (some of it may be stored).
 */
function pdp_widgets_insert( $key, $hash, $reference, $request ) {
	global $wpdb;
	unset( $request['requestId'], $request['hp'], $request['elapsed'] );
	$now  = gmdate( 'Y-m-d H:i:s' );
	$rows = array(
		'keys'     => array(
			'request_key' => $key,
			'body_hash'   => $hash,
			'reference'   => $reference,
			'created_at'  => $now,
		),
		'requests' => array(
			'reference'   => $reference,
			'received_at' => $now,
			'fields'      => wp_json_encode( $request ), // ASCII: no character set can lose a letter
		),
	);
	if ( '' !== pdp_widgets_option( 'notify-to' ) ) {
		$rows['notifications'] = array(
			'kind'      => 'nouvelle',
			'reference' => $reference,
			'next_at'   => $now,
		);
	}
	if ( false === $wpdb->query( 'START TRANSACTION' ) ) {
		return 'refused';
	}
	$connection = $wpdb->get_var( 'SELECT CONNECTION_ID()' ); // inside: a proxy may read elsewhere outside of a transaction
	$written    = array();
	foreach ( $rows as $table => $row ) {
		if ( 1 !== $wpdb->insert( pdp_widgets_table( $table ), $row ) ) {
			return pdp_widgets_take_back( $written );
		}
		$written[ $table ] = 'keys' === $table ? array( 'request_key' => $key ) : array( 'reference' => $reference );
	}
	if ( $wpdb->get_var( 'SELECT CONNECTION_ID()' ) !== $connection ) {
		return pdp_widgets_take_back( $written );
	}
	return false === $wpdb->query( 'COMMIT' ) ? 'unknown' : 'committed';
}

/**
 * Takes back rows that were written, in a transaction or out of one.
 *
 * @param array<string, array<string, string>> $written Which row, by table.
 * @return string refused, or halved when the database does not answer.
 */
function pdp_widgets_take_back( $written ) {
	global $wpdb;
	$gone = false !== $wpdb->query( 'ROLLBACK' );
	foreach ( $written as $table => $which ) {
		$gone = false !== $wpdb->delete( pdp_widgets_table( $table ), $which ) && $gone;
	}
	return $gone ? 'refused' : 'halved';
}
