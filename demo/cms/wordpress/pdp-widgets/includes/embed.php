<?php
/**
 * One widget as HTML, whatever asked for it: a shortcode, a block, a template.
 */

defined( 'ABSPATH' ) || exit;

/**
 * The tag with its attributes and what people read until it is ready. Unknown attributes are left out, and the fallback
 * keeps phrasing tags only: a paragraph inside the tag would end up outside it (wpautop).
 *
 * @param string               $noun       questionnaire, dispositifs, eligibilite or rendez-vous.
 * @param array<string, mixed> $attributes Names as in pdp_widgets_all().
 * @param string               $fallback   HTML; the contact of the settings when empty.
 * @return string HTML; empty when there is no such widget.
 */
function pdp_widgets_embed( $noun, $attributes, $fallback = '' ) {
	$all = pdp_widgets_all();
	if ( ! isset( $all[ $noun ] ) ) {
		return '';
	}
	pdp_widgets_need_files();
	$html = '<pdp-' . $noun;
	if ( isset( $attributes['id'] ) && is_string( $attributes['id'] ) && '' !== $attributes['id'] ) {
		$html .= ' id="' . esc_attr( $attributes['id'] ) . '"';
	}
	foreach ( array_keys( $all[ $noun ]['attributes'] ) as $name ) {
		$value = isset( $attributes[ $name ] ) ? $attributes[ $name ] : '';
		if ( in_array( $name, pdp_widgets_flags(), true ) ) {
			$html .= in_array( $value, array( true, 'true', '1', 'oui', $name ), true ) ? ' ' . $name : '';
		} elseif ( is_string( $value ) && '' !== trim( $value ) ) {
			$html .= ' ' . $name . '="' . esc_attr( trim( $value ) ) . '"';
		}
	}
	$inside = pdp_widgets_phrasing( $fallback );
	return $html . '>' . ( '' === $inside ? pdp_widgets_contact_line() : $inside ) . '</pdp-' . $noun . '>';
}

/**
 * Text with links and emphasis only, on one line.
 *
 * @param string $html Any HTML.
 * @return string
 */
function pdp_widgets_phrasing( $html ) {
	$allowed = array(
		'a'      => array( 'href' => true ),
		'strong' => array(),
		'em'     => array(),
		'span'   => array( 'lang' => true ),
		'br'     => array(),
	);
	$html    = preg_replace( '~</p>\s*<p[^>]*>~i', '<br>', $html );
	return trim( preg_replace( '/\s+/', ' ', wp_kses( (string) $html, $allowed ) ) );
}

/**
 * « Appelez … » with the contact of the settings; a sentence that needs none otherwise: never an empty place.
 *
 * @return string HTML.
 */
function pdp_widgets_contact_line() {
	$tel   = pdp_widgets_option( 'contact-tel' );
	$label = pdp_widgets_option( 'contact-label' );
	if ( '' === $tel ) {
		return 'Contactez votre service de prévention et de santé au travail. Votre employeur peut vous donner ses coordonnées.';
	}
	$href = pdp_widgets_tel( $tel );
	$link = '' === $href ? esc_html( $tel ) : '<a href="' . esc_attr( $href ) . '">' . esc_html( $tel ) . '</a>';
	return ( '' === $label ? 'Appelez le ' : esc_html( $label ) . "\u{A0}: appelez le " ) . $link . '.';
}

/**
 * Address that calls a number as people write it (« +33 (0)3 … » too), as the tools read it.
 *
 * @param string $number A number, or another text.
 * @return string Empty when it is no number.
 */
function pdp_widgets_tel( $number ) {
	$digits = (string) preg_replace( array( '/[\s.()\x{2010}-\x{2015}-]/u', '/^(?:00|\+)330/' ), array( '', '+33' ), $number );
	return preg_match( '/^\+?\d{2,15}$/D', $digits ) ? 'tel:' . $digits : '';
}
