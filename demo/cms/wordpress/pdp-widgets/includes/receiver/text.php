<?php
/**
 * Text as the form cleans it (src/model/rendez-vous-rules.ts); nothing of WordPress here, so that tests compare both.
 */

/** Characters nobody sees: marks of direction, zero widths, soft hyphen, byte order mark. For a class of characters. */
define( 'PDP_WIDGETS_HIDDEN', '\x{00AD}\x{061C}\x{200B}\x{200E}\x{200F}\x{202A}-\x{202E}\x{2060}\x{2066}-\x{2069}\x{FEFF}' );

/**
 * Replaces in UTF-8; what is not UTF-8 gives '', which no rule accepts.
 *
 * @param string $pattern     Regular expression with /u.
 * @param string $replacement What comes instead.
 * @param string $text        Text.
 * @return string
 */
function pdp_widgets_replace( $pattern, $replacement, $text ) {
	return (string) preg_replace( $pattern, $replacement, $text );
}

/**
 * Composed form (NFC) where PHP can (extension intl); the text itself elsewhere.
 *
 * @param string $text Text.
 * @return string
 */
function pdp_widgets_nfc( $text ) {
	$composed = class_exists( 'Normalizer' ) ? Normalizer::normalize( $text, Normalizer::FORM_C ) : $text;
	return false === $composed ? '' : $composed;
}

/**
 * Compatible form (NFKC) where PHP can; elsewhere, at least digits and signs of other widths and shapes become plain.
 *
 * @param string $text Text.
 * @return string
 */
function pdp_widgets_nfkc( $text ) {
	if ( class_exists( 'Normalizer' ) ) {
		$plain = Normalizer::normalize( $text, Normalizer::FORM_KC );
		return false === $plain ? '' : $plain;
	}
	static $plain = null;
	if ( null === $plain ) {
		$plain = array( "\u{3000}" => ' ', "\u{B2}" => '2', "\u{B3}" => '3', "\u{B9}" => '1' );
		$char  = static function ( $code ) {
			return html_entity_decode( '&#' . $code . ';', ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		};
		for ( $code = 0xFF01; $code <= 0xFF5E; $code++ ) {
			$plain[ $char( $code ) ] = chr( $code - 0xFEE0 );
		}
		for ( $code = 0x1D7CE; $code <= 0x1D7FF; $code++ ) {
			$plain[ $char( $code ) ] = (string) ( ( $code - 0x1D7CE ) % 10 );
		}
		for ( $digit = 0; $digit <= 9; $digit++ ) {
			$plain[ $char( 0x2080 + $digit ) ] = (string) $digit;
			$plain[ $char( 0x1FBF0 + $digit ) ] = (string) $digit;
			if ( $digit > 3 || 0 === $digit ) {
				$plain[ $char( 0x2070 + $digit ) ] = (string) $digit;
			}
			if ( $digit > 0 ) {
				$plain[ $char( 0x2460 + $digit - 1 ) ] = (string) $digit;
			}
		}
		$plain[ $char( 0x24EA ) ] = '0';
	}
	return strtr( $text, $plain );
}

/**
 * How long a text is, in characters, as the schema counts: an emoji is one.
 *
 * @param string $text UTF-8.
 * @return int
 */
function pdp_widgets_length( $text ) {
	return (int) preg_match_all( '/./su', $text );
}

/**
 * One line without hidden characters.
 *
 * @param string $text Text.
 * @return string
 */
function pdp_widgets_one_line( $text ) {
	$seen = pdp_widgets_replace( '/[' . PDP_WIDGETS_HIDDEN . ']/u', '', $text );
	return trim( pdp_widgets_replace( '/[\p{Cc}\s]+/u', ' ', $seen ), ' ' );
}

/**
 * Text without what surrounds it; nothing changes inside.
 *
 * @param string $text Text.
 * @return string
 */
function pdp_widgets_bare( $text ) {
	$around = '[\s' . PDP_WIDGETS_HIDDEN . ']+';
	return pdp_widgets_replace( '/^' . $around . '|' . $around . '\z/u', '', $text );
}
