<?php
/**
 * Réglages › pdp-widgets. Saved by WordPress itself (options.php), which checks the nonce and the capability.
 */

defined( 'ABSPATH' ) || exit;

/**
 * Registers the option and the page.
 */
function pdp_widgets_register_settings() {
	register_setting(
		'pdp_widgets',
		'pdp_widgets',
		array(
			'type'              => 'array',
			'sanitize_callback' => 'pdp_widgets_sanitize',
			'default'           => array(),
		)
	);
}
add_action( 'admin_init', 'pdp_widgets_register_settings' );

/**
 * Adds the page to the menu.
 */
function pdp_widgets_settings_menu() {
	add_options_page( 'pdp-widgets', 'pdp-widgets', 'manage_options', 'pdp-widgets', 'pdp_widgets_settings_page' );
}
add_action( 'admin_menu', 'pdp_widgets_settings_menu' );

/**
 * What was sent by the form, cleaned; a value that is not accepted is left as it was and said.
 *
 * @param mixed $given Fields by name.
 * @return array<string, string>
 */
function pdp_widgets_sanitize( $given ) {
	$given = is_array( $given ) ? $given : array();
	$kept  = array();
	foreach ( pdp_widgets_option_fields() as $fields ) {
		foreach ( $fields as $name => list( $label, $kind ) ) {
			$value = isset( $given[ $name ] ) && is_scalar( $given[ $name ] ) ? (string) $given[ $name ] : '';
			$value = pdp_widgets_clean( $kind, $value );
			$wrong = pdp_widgets_wrong( $name, $kind, $value );
			if ( '' !== $wrong ) {
				add_settings_error( 'pdp_widgets', $name, $label . ' : ' . $wrong );
				$value = pdp_widgets_option( $name );
			}
			$kept[ $name ] = $value;
		}
	}
	return $kept;
}

/**
 * Text without markup, on one line but for a list; an address keeps its coded signs (%2F), which WordPress takes out of a text.
 *
 * @param string $kind  Kind of the field.
 * @param string $value What was written.
 * @return string
 */
function pdp_widgets_clean( $kind, $value ) {
	if ( 'url' === $kind ) {
		return wp_strip_all_tags( $value, true );
	}
	return 'list' === $kind ? sanitize_textarea_field( $value ) : sanitize_text_field( $value );
}

/**
 * Why a value is not accepted, in French; '' when it is.
 *
 * @param string $name  Name of the field.
 * @param string $kind  Its kind.
 * @param string $value What was written.
 * @return string
 */
function pdp_widgets_wrong( $name, $kind, $value ) {
	if ( 0 === strpos( $kind, 'int:' ) ) {
		list( , $least, $most ) = explode( ':', $kind );
		$right                  = preg_match( '/^[0-9]{1,7}$/', $value ) && (int) $value >= (int) $least && (int) $value <= (int) $most;
		return $right ? '' : 'écrivez un nombre entier de ' . $least . ' à ' . $most . '.';
	}
	if ( '' === $value ) {
		return '';
	}
	if ( 'email' === $kind && ! is_email( $value ) ) {
		return 'écrivez une adresse e-mail complète.';
	}
	if ( 'endpoint' === $name && 0 !== strpos( $value, 'https://' ) ) {
		return 'l’adresse commence par https://.';
	}
	if ( 'site-id' === $name && ! preg_match( '/^[a-z0-9][a-z0-9-]{0,39}$/', $value ) ) {
		return 'lettres minuscules, chiffres et tirets, 40 au plus.';
	}
	$lines = array_filter( array_map( 'trim', explode( "\n", $value ) ) );
	if ( 'origins' === $name && array_filter( $lines, 'pdp_widgets_is_not_origin' ) ) {
		return 'une adresse par ligne, comme https://www.exemple.fr, sans rien après.';
	}
	if ( 'trusted-proxy' === $name && array_filter( $lines, 'pdp_widgets_is_not_ip' ) ) {
		return 'une adresse IP par ligne, comme 127.0.0.1.';
	}
	return '';
}

/**
 * @param string $line A line.
 * @return bool
 */
function pdp_widgets_is_not_origin( $line ) {
	return ! preg_match( '~^https?://[a-z0-9.-]+(:[0-9]+)?$~i', $line );
}

/**
 * @param string $line A line.
 * @return bool
 */
function pdp_widgets_is_not_ip( $line ) {
	return false === filter_var( $line, FILTER_VALIDATE_IP );
}

/**
 * Why a request that this site receives might be read by nobody, in French; nothing when all is well.
 *
 * @return string[]
 */
function pdp_widgets_unread() {
	if ( '1' !== pdp_widgets_option( 'receive' ) ) {
		return array();
	}
	$said    = array();
	$readers = get_users(
		array(
			'capability' => PDP_WIDGETS_CAPABILITY,
			'number'     => 1,
			'fields'     => 'ID',
		)
	);
	if ( ! $readers ) {
		$said[] = 'Personne ne peut lire les demandes : donnez le rôle « Service (demandes PDP) » à une personne au moins (Comptes).';
	}
	if ( '' === pdp_widgets_option( 'notify-to' ) ) {
		$said[] = 'Personne n’est prévenu d’une nouvelle demande : donnez le courriel du service. Le rappel d’un jour ouvré va à l’adresse d’administration du site.';
	}
	if ( ! pdp_widgets_has_tables() ) {
		$said[] = 'La base de données de ce site n’a pas de place pour les demandes : elles sont refusées. Désactivez puis réactivez l’extension, ou demandez à votre hébergeur le droit de créer des tables.';
	}
	return $said;
}

/**
 * Prints the page.
 */
function pdp_widgets_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$titles = array(
		'contact'  => 'Votre service (visible dans tous les outils)',
		'notice'   => 'Notice du formulaire de rendez-vous (à écrire avec votre délégué à la protection des données)',
		'receiver' => 'Réception des demandes',
	);
	echo '<div class="wrap"><h1>pdp-widgets</h1>';
	if ( pdp_widgets_missing() ) {
		echo '<div class="notice notice-warning inline"><p>Le formulaire de rendez-vous ne démarre pas tant qu’il manque : ' . esc_html( implode( ', ', pdp_widgets_missing() ) ) . '.</p></div>';
	}
	foreach ( pdp_widgets_unread() as $what ) {
		echo '<div class="notice notice-error inline"><p>' . esc_html( $what ) . '</p></div>';
	}
	echo '<form method="post" action="options.php">';
	settings_fields( 'pdp_widgets' );
	foreach ( pdp_widgets_option_fields() as $group => $fields ) {
		echo '<h2>' . esc_html( $titles[ $group ] ) . '</h2><table class="form-table" role="presentation">';
		foreach ( $fields as $name => list( $label, $kind ) ) {
			pdp_widgets_settings_row( $name, $label, $kind );
		}
		echo '</table>';
	}
	echo '<p>Les demandes se lisent dans « Demandes PDP », par les seules personnes qui ont le rôle « Service (demandes PDP) ». Une personne qui administre ce site ne l’a pas d’office.</p>';
	submit_button();
	echo '</form></div>';
}

/**
 * Prints one row.
 *
 * @param string $name  Name of the field.
 * @param string $label Its label.
 * @param string $kind  Its kind.
 */
function pdp_widgets_settings_row( $name, $label, $kind ) {
	$id    = 'pdp-' . $name;
	$field = 'pdp_widgets[' . $name . ']';
	$value = pdp_widgets_option( $name );
	echo '<tr><th scope="row"><label for="' . esc_attr( $id ) . '">' . esc_html( $label ) . '</label></th><td>';
	if ( 'flag' === $kind ) {
		echo '<input type="checkbox" value="1" id="' . esc_attr( $id ) . '" name="' . esc_attr( $field ) . '"' . checked( $value, '1', false ) . '>';
	} elseif ( 'list' === $kind ) {
		echo '<textarea rows="3" class="large-text" id="' . esc_attr( $id ) . '" name="' . esc_attr( $field ) . '">' . esc_textarea( $value ) . '</textarea>';
	} else {
		echo '<input type="text" class="regular-text" id="' . esc_attr( $id ) . '" name="' . esc_attr( $field ) . '" value="' . esc_attr( $value ) . '">';
	}
	echo '</td></tr>';
}
