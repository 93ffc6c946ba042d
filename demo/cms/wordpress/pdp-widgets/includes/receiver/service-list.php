<?php
/**
 * What the service reads: the requests that wait, oldest first, and those handled last.
 */

defined( 'ABSPATH' ) || exit;

/**
 * @return array<int, array<string, string|null>>
 */
function pdp_widgets_waiting() {
	global $wpdb;
	return (array) $wpdb->get_results( 'SELECT reference, received_at, handled_at, handled_by, fields FROM ' . pdp_widgets_table( 'requests' ) . ' WHERE handled_at IS NULL ORDER BY received_at, reference LIMIT 500', ARRAY_A ); // phpcs:ignore WordPress.DB.PreparedSQL
}

/**
 * How many wait, shown or not.
 *
 * @return int
 */
function pdp_widgets_count_waiting() {
	global $wpdb;
	return (int) $wpdb->get_var( 'SELECT COUNT(*) FROM ' . pdp_widgets_table( 'requests' ) . ' WHERE handled_at IS NULL' ); // phpcs:ignore WordPress.DB.PreparedSQL
}

/**
 * @return array<int, array<string, string|null>>
 */
function pdp_widgets_handled() {
	global $wpdb;
	return (array) $wpdb->get_results( 'SELECT reference, received_at, handled_at, handled_by, fields FROM ' . pdp_widgets_table( 'requests' ) . ' WHERE handled_at IS NOT NULL ORDER BY handled_at DESC, reference LIMIT 20', ARRAY_A ); // phpcs:ignore WordPress.DB.PreparedSQL
}

/**
 * Marks a request as handled by the current user, or as waiting again.
 *
 * @param string $reference Reference.
 * @param bool   $handled   Handled or waiting.
 * @return bool False when there is no such reference.
 */
function pdp_widgets_mark( $reference, $handled ) {
	global $wpdb;
	return 1 === $wpdb->update(
		pdp_widgets_table( 'requests' ),
		array(
			'handled_at' => $handled ? gmdate( 'Y-m-d H:i:s' ) : null,
			'handled_by' => $handled ? get_current_user_id() : null,
		),
		array( 'reference' => $reference )
	);
}

/**
 * Names of the fields for people, in the order of the page.
 *
 * @return array<string, string>
 */
function pdp_widgets_field_labels() {
	return array(
		'firstName'    => 'Prénom',
		'lastName'     => 'Nom',
		'phone'        => 'Téléphone',
		'voicemail'    => 'Message vocal possible',
		'email'        => 'Adresse e-mail',
		'postcode'     => 'Code postal',
		'slots'        => 'Disponibilités',
		'writtenBy'    => 'Écrite par',
		'callerName'   => 'Nom de qui écrit',
		'callerPhone'  => 'Téléphone de qui écrit',
		'personAgrees' => 'La personne est d’accord',
		'company'      => 'Entreprise',
		'topic'        => 'Sujet',
		'message'      => 'Message',
		'service'      => 'Service demandé',
		'caisse'       => 'Caisse',
		'locale'       => 'Langue',
		'siteId'       => 'Site',
	);
}
