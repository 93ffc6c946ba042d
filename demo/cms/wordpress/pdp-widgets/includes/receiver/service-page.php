<?php
/**
 * « Demandes PDP »: for people who have the capability, one by one.
 */

defined( 'ABSPATH' ) || exit;

/**
 * Adds the page to the menu of those who may read.
 */
function pdp_widgets_service_menu() {
	add_menu_page( 'Demandes de rendez-vous', 'Demandes PDP', PDP_WIDGETS_CAPABILITY, 'pdp-widgets-requests', 'pdp_widgets_service_page', 'dashicons-calendar-alt', 26 );
}
add_action( 'admin_menu', 'pdp_widgets_service_menu' );

/**
 * No browser keeps the page: on a shared post, « Retour » would show it after its reader has gone.
 */
function pdp_widgets_service_page_headers() {
	header( 'Cache-Control: no-store, private' );
}
add_action( 'load-toplevel_page_pdp-widgets-requests', 'pdp_widgets_service_page_headers' );

/**
 * Prints the page.
 */
function pdp_widgets_service_page() {
	if ( ! current_user_can( PDP_WIDGETS_CAPABILITY ) ) {
		return;
	}
	global $wpdb;
	$waiting = pdp_widgets_waiting();
	$unread  = $wpdb->last_error;
	$count   = pdp_widgets_count_waiting();
	$unread .= $wpdb->last_error;
	echo '<div class="wrap"><h1>Demandes de rendez-vous</h1>';
	if ( '' !== $unread ) {
		echo '<div class="notice notice-error inline"><p>Les demandes ne peuvent pas être lues : il peut y en avoir qui attendent. Prévenez la personne qui s’occupe du site.</p></div></div>';
		return;
	}
	echo '<h2>' . esc_html( $count ? 'À traiter (' . $count . ')' : 'Rien à traiter' ) . '</h2>';
	if ( $count > count( $waiting ) ) {
		echo '<p>' . esc_html( 'Les ' . count( $waiting ) . ' plus anciennes sont ici. Les autres suivent quand elles sont traitées.' ) . '</p>';
	}
	array_map( 'pdp_widgets_service_card', $waiting );
	echo '<h2>Traitées en dernier</h2>';
	array_map( 'pdp_widgets_service_card', pdp_widgets_handled() );
	echo '</div>';
}

/**
 * Prints one request.
 *
 * @param array<string, string|null> $row From the table.
 */
function pdp_widgets_service_card( $row ) {
	$fields = json_decode( (string) $row['fields'], true );
	$fields = is_array( $fields ) ? $fields : array();
	echo '<div class="card" style="max-width:60em"><h3>' . esc_html( $row['reference'] ) . '</h3><p>Reçue le ' . esc_html( get_date_from_gmt( $row['received_at'], 'j/m/Y à H\hi' ) );
	if ( $row['handled_at'] ) {
		$user = get_userdata( (int) $row['handled_by'] );
		echo ', traitée le ' . esc_html( get_date_from_gmt( $row['handled_at'], 'j/m/Y à H\hi' ) . ( $user ? ' par ' . $user->display_name : '' ) );
	}
	echo '.</p><table class="widefat striped"><tbody>';
	foreach ( pdp_widgets_field_labels() as $name => $label ) {
		if ( isset( $fields[ $name ] ) && is_string( $fields[ $name ] ) && '' !== $fields[ $name ] ) {
			echo '<tr><th scope="row">' . esc_html( $label ) . '</th><td>' . nl2br( esc_html( pdp_widgets_spoken( $name, $fields[ $name ] ) ) ) . '</td></tr>';
		}
	}
	echo '</tbody></table><form method="post" action="' . esc_url( admin_url( 'admin-post.php' ) ) . '"><p>';
	echo '<input type="hidden" name="action" value="pdp_widgets_mark"><input type="hidden" name="reference" value="' . esc_attr( $row['reference'] ) . '">';
	wp_nonce_field( 'pdp_widgets_mark_' . $row['reference'] );
	echo '<button class="button" name="handled" value="' . ( $row['handled_at'] ? '0' : '1' ) . '">' . ( $row['handled_at'] ? 'Remettre à traiter' : 'Marquer comme traitée' ) . '</button></p></form></div>';
}

/**
 * Codes in French; any other text as it is: a person may be called « No ».
 *
 * @param string $name  A field.
 * @param string $value What it holds.
 * @return string
 */
function pdp_widgets_spoken( $name, $value ) {
	if ( 'slots' === $name ) {
		return implode( "\n", array_map( 'pdp_widgets_spoken_slot', explode( ',', $value ) ) );
	}
	$words = array(
		'yes'               => 'oui',
		'no'                => 'non',
		'self'              => 'la personne',
		'proche'            => 'un proche',
		'employeur'         => 'l’employeur',
		'professionnel'     => 'un professionnel',
		'spsti'             => 'service de prévention et de santé au travail',
		'assurance-maladie' => 'service social de l’Assurance Maladie',
		'reprise'           => 'préparer une reprise du travail',
		'maintien'          => 'garder son travail',
		'demarches'         => 'être aidé dans des démarches',
		'orientation'       => 'savoir à qui s’adresser',
		'autre'             => 'autre sujet',
		'fr'                => 'français',
		'fr-x-simple'       => 'version simplifiée',
		'en'                => 'anglais',
		'ar'                => 'arabe',
	);
	$coded = array( 'voicemail', 'writtenBy', 'personAgrees', 'service', 'topic', 'locale' );
	return in_array( $name, $coded, true ) && isset( $words[ $value ] ) ? $words[ $value ] : $value;
}

/**
 * A half-day in words: « am » reads as « après-midi » to many.
 *
 * @param string $slot 2026-12-01-am.
 * @return string « mardi 1er décembre 2026, matin ».
 */
function pdp_widgets_spoken_slot( $slot ) {
	$days   = array( 'dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi' );
	$months = array( 'janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre' );
	$time   = strtotime( substr( $slot, 0, 10 ) . ' 12:00:00 UTC' );
	$number = gmdate( 'j', $time );
	$day    = $days[ (int) gmdate( 'w', $time ) ] . ' ' . ( '1' === $number ? '1er' : $number ) . ' ' . $months[ (int) gmdate( 'n', $time ) - 1 ];
	return $day . ' ' . gmdate( 'Y', $time ) . ', ' . ( 'am' === substr( $slot, -2 ) ? 'matin' : 'après-midi' );
}

/**
 * Marks a request, sent by the button of the page.
 */
function pdp_widgets_on_mark() {
	$reference = isset( $_POST['reference'] ) ? sanitize_text_field( wp_unslash( $_POST['reference'] ) ) : '';
	check_admin_referer( 'pdp_widgets_mark_' . $reference );
	if ( ! current_user_can( PDP_WIDGETS_CAPABILITY ) ) {
		wp_die( 'Vous n’avez pas le droit de lire les demandes.', '', array( 'response' => 403 ) );
	}
	pdp_widgets_mark( $reference, isset( $_POST['handled'] ) && '1' === $_POST['handled'] );
	wp_safe_redirect( admin_url( 'admin.php?page=pdp-widgets-requests' ) );
	exit;
}
add_action( 'admin_post_pdp_widgets_mark', 'pdp_widgets_on_mark' );
