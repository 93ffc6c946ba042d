<?php
/**
 * « Numéro de sécurité sociale » in a text (src/model/rendez-vous-nir.ts).
 */

/**
 * The key of the 13 first characters: 97 − n mod 97, where 2A counts as 19 and 2B as 18.
 *
 * @param string $nir 15 characters.
 * @return bool
 */
function pdp_widgets_nir_key( $nir ) {
	$number = str_replace( array( '2A', '2B' ), array( '19', '18' ), substr( $nir, 0, 13 ) );
	if ( ! preg_match( '/^[0-9]{13}\z/', $number ) ) {
		return false;
	}
	$rest = 0;
	foreach ( str_split( $number ) as $digit ) { // 13 digits pass what a 32-bit PHP counts
		$rest = ( $rest * 10 + (int) $digit ) % 97;
	}
	return 97 - $rest === (int) substr( $nir, 13 );
}

/**
 * Whether a text holds one: 15 characters whose key is right, however they are spaced, or the shape 1 2 2 2 3 3.
 *
 * @param string $text UTF-8.
 * @return bool
 */
function pdp_widgets_finds_nir( $text ) {
	$gap     = '[\s.·_\p{Pd}\p{C}]';
	$plain   = pdp_widgets_nfkc( $text );
	$grouped = '/(?<![0-9])[1-478]' . $gap . '+[0-9]{2}' . $gap . '+[0-9]{2}' . $gap . '+(?:2[AB]|[0-9]{2})' . $gap . '+[0-9]{3}' . $gap . '+[0-9]{3}(?![0-9])/iu';
	$found   = preg_match( $grouped, $plain );
	if ( 0 !== $found ) {
		return true; // found, or a text that cannot be read: refused either way
	}
	$digits = static function ( $count ) use ( $gap ) {
		return '(?:' . $gap . '*[0-9]){' . $count . '}';
	};
	$loose  = '/(?<![0-9])[1-478]' . $digits( 4 ) . $gap . '*(?:[0-9]' . $gap . '*[0-9AB])' . $digits( 6 ) . $digits( 2 ) . '(?![0-9])/iu';
	$offset = 0;
	while ( true ) {
		$found = preg_match( $loose, $plain, $match, PREG_OFFSET_CAPTURE, $offset );
		if ( false === $found ) {
			return true;
		}
		if ( 0 === $found ) {
			return false;
		}
		if ( pdp_widgets_nir_key( preg_replace( '/[^0-9AB]/', '', strtoupper( $match[0][0] ) ) ) ) {
			return true;
		}
		$offset = $match[0][1] + 1; // a right one may begin inside a wrong one; its first character is one byte
	}
}
