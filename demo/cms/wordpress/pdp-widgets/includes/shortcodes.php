<?php
/**
 * [pdp-questionnaire layout="page"]Appelez le …[/pdp-questionnaire], and the three others.
 */

defined( 'ABSPATH' ) || exit;

/**
 * Registers a shortcode per widget, named after its tag.
 */
function pdp_widgets_add_shortcodes() {
	foreach ( array_keys( pdp_widgets_all() ) as $noun ) {
		add_shortcode( 'pdp-' . $noun, 'pdp_widgets_shortcode' );
	}
}
add_action( 'init', 'pdp_widgets_add_shortcodes' );

/**
 * A shortcode without value, such as [pdp-rendez-vous frame-guard], gives its name under a number.
 *
 * @param array<int|string, string>|string $given   Attributes.
 * @param string|null                      $content What stands between the two halves.
 * @param string                           $tag     pdp-questionnaire…
 * @return string HTML.
 */
function pdp_widgets_shortcode( $given, $content, $tag ) {
	$attributes = array();
	foreach ( is_array( $given ) ? $given : array() as $name => $value ) {
		if ( is_int( $name ) ) {
			$attributes[ strtolower( $value ) ] = strtolower( $value );
		} else {
			$attributes[ $name ] = $value;
		}
	}
	return pdp_widgets_embed( substr( $tag, strlen( 'pdp-' ) ), $attributes, (string) $content );
}
