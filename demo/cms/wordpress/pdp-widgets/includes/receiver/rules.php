<?php
/**
 * One rule per field: given a text, what is kept and why it is refused (src/model/rendez-vous.ts). Codes: required,
 * format, long, nir.
 */

/**
 * The rules by field. Each answers array( cleaned text, '' or a code ).
 *
 * @return array<string, callable(string): array{0: string, 1: string}>
 */
function pdp_widgets_rules() {
	$pattern = static function ( $regex ) {
		return static function ( $text ) use ( $regex ) {
			return array( $text, preg_match( $regex, $text ) ? '' : 'format' );
		};
	};
	$one_of  = static function ( ...$codes ) {
		return static function ( $text ) use ( $codes ) {
			return array( $text, in_array( $text, $codes, true ) ? '' : 'format' );
		};
	};
	return array(
		'requestId'     => $pattern( '/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\z/' ),
		'service'       => $one_of( 'spsti', 'assurance-maladie' ),
		'caisse'        => $pattern( '/^(?=.{0,60}\z)(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*)?\z/' ),
		'firstName'     => 'pdp_widgets_rule_name',
		'lastName'      => 'pdp_widgets_rule_name',
		'channel'       => $one_of( 'phone', 'email' ),
		'phone'         => 'pdp_widgets_rule_phone',
		'voicemail'     => $one_of( 'yes', 'no' ),
		'email'         => 'pdp_widgets_rule_email',
		'postcode'      => 'pdp_widgets_rule_postcode',
		'slots'         => 'pdp_widgets_rule_slots',
		'company'       => 'pdp_widgets_rule_company',
		'topic'         => $one_of( 'reprise', 'maintien', 'demarches', 'orientation', 'autre' ),
		'message'       => 'pdp_widgets_rule_message',
		'locale'        => $pattern( '/^[a-z]{2}(?:-[A-Z]{2}|-x-simple)?\z/' ),
		'noticeVersion' => $pattern( '/^[0-9a-f]{8,64}\z/' ),
		'widgetVersion' => $pattern( '/^[0-9]{1,4}\.[0-9]{1,4}\.[0-9]{1,4}(?:-[0-9A-Za-z.-]{1,20})?\z/' ),
		'siteId'        => $pattern( '/^(?:[a-z0-9][a-z0-9-]{0,39})?\z/' ),
		'writtenBy'     => $one_of( 'self', 'proche', 'employeur', 'professionnel' ),
		'callerName'    => 'pdp_widgets_rule_name',
		'callerPhone'   => 'pdp_widgets_rule_phone',
		'personAgrees'  => $one_of( 'yes' ),
		'hp'            => static function ( $text ) {
			return array( $text, pdp_widgets_length( $text ) > 200 ? 'long' : '' );
		},
		'elapsed'       => $one_of( 'lt3s', 'lt10s', 'ge10s' ),
	);
}

/**
 * A name: 1 to 80 letters of any script, marks, apostrophes, dots, hyphens and spaces.
 *
 * @param string $text Given.
 * @return array{0: string, 1: string}
 */
function pdp_widgets_rule_name( $text ) {
	$name = pdp_widgets_nfc( pdp_widgets_one_line( $text ) );
	$name = str_replace( array( '‐', '‑', '–' ), '-', $name );
	$name = str_replace( array( '´', '`', '‘' ), '’', $name );
	return array( $name, 1 === preg_match( '/^(?=.*\p{L})[\p{L}\p{M}\'’ʼ. \x{200C}\x{200D}-]{1,80}\z/u', $name ) ? '' : 'format' );
}

/**
 * A phone number as typed: 10 digits or a country's code.
 *
 * @param string $text Given.
 * @return array{0: string, 1: string}
 */
function pdp_widgets_rule_phone( $text ) {
	$phone = pdp_widgets_bare( $text );
	if ( pdp_widgets_length( $phone ) > 60 ) {
		return array( $phone, 'long' );
	}
	if ( pdp_widgets_finds_nir( $phone ) ) {
		return array( $phone, 'nir' );
	}
	$typed = pdp_widgets_bare( pdp_widgets_replace( '/[' . PDP_WIDGETS_HIDDEN . ']/u', '', pdp_widgets_nfkc( $phone ) ) );
	if ( 1 !== preg_match( '~^\+?[0-9\s().\p{Pd}/·]+\z~u', $typed ) ) {
		return array( $phone, 'format' );
	}
	$number = preg_replace( '/^00/', '+', preg_replace( '/[^+0-9]/', '', $typed ) );
	$right  = 0 === strpos( $number, '+33' ) ? '/^\+330?[1-9][0-9]{8}\z/' : '/^(?:0[1-9][0-9]{8}|\+(?!(?:[17][0-9]|6[0-6])[0-9]{7}\z)[1-9][0-9]{7,14})\z/';
	return array( $phone, preg_match( $right, $number ) ? '' : 'format' );
}

/**
 * One complete e-mail address.
 *
 * @param string $text Given.
 * @return array{0: string, 1: string}
 */
function pdp_widgets_rule_email( $text ) {
	$email = pdp_widgets_nfc( pdp_widgets_bare( $text ) );
	if ( pdp_widgets_length( $email ) > 254 ) {
		return array( $email, 'long' );
	}
	if ( pdp_widgets_finds_nir( $email ) ) {
		return array( $email, 'nir' );
	}
	$right = '/^[^\s\p{C}@＠<>()[\],;:\\\\"]+@(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.)+[\p{L}\p{M}][\p{L}\p{M}\p{N}-]*\z/u';
	return array( $email, 1 === preg_match( $right, $email ) ? '' : 'format' );
}

/**
 * A French or Monegasque postcode, kept as text.
 *
 * @param string $text Given.
 * @return array{0: string, 1: string}
 */
function pdp_widgets_rule_postcode( $text ) {
	$code = pdp_widgets_replace( '/[\s' . PDP_WIDGETS_HIDDEN . ']/u', '', $text );
	return array( $code, preg_match( '/^(?:0[1-9]|[1-8][0-9]|9[0-8])[0-9]{3}\z/', $code ) ? '' : 'format' );
}

/**
 * Half-days, each once, real dates, at most 20.
 *
 * @param string $text Given.
 * @return array{0: string, 1: string}
 */
function pdp_widgets_rule_slots( $text ) {
	$slots = explode( ',', $text );
	foreach ( $slots as $slot ) {
		if ( ! preg_match( '/^(20[0-9]{2})-([0-9]{2})-([0-9]{2})-[ap]m\z/', $slot, $part ) || ! checkdate( (int) $part[2], (int) $part[3], (int) $part[1] ) ) {
			return array( $text, 'format' );
		}
	}
	return array( $text, count( $slots ) <= 20 && count( array_unique( $slots ) ) === count( $slots ) ? '' : 'format' );
}

/**
 * A company's name on one line.
 *
 * @param string $text Given.
 * @return array{0: string, 1: string}
 */
function pdp_widgets_rule_company( $text ) {
	return pdp_widgets_rule_free( pdp_widgets_nfc( pdp_widgets_one_line( $text ) ), 120 );
}

/**
 * A message with its lines.
 *
 * @param string $text Given.
 * @return array{0: string, 1: string}
 */
function pdp_widgets_rule_message( $text ) {
	$lines = str_replace( array( "\r\n", "\r" ), "\n", pdp_widgets_nfc( $text ) );
	$seen  = pdp_widgets_replace( '/[' . PDP_WIDGETS_HIDDEN . ']|(?![\n\t])\p{Cc}/u', '', $lines );
	return pdp_widgets_rule_free( pdp_widgets_bare( $seen ), 500 );
}

/**
 * Free text, already cleaned.
 *
 * @param string $text Cleaned.
 * @param int    $most Longest.
 * @return array{0: string, 1: string}
 */
function pdp_widgets_rule_free( $text, $most ) {
	if ( '' === $text ) {
		return array( $text, 'required' );
	}
	if ( pdp_widgets_finds_nir( $text ) ) {
		return array( $text, 'nir' );
	}
	return array( $text, pdp_widgets_length( $text ) > $most ? 'long' : '' );
}
