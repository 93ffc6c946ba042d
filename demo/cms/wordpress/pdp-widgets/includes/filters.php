<?php
/**
 * What authors without « unfiltered_html » may write: our four tags with their attributes, and no address of their own
 * for requests.
 */

defined( 'ABSPATH' ) || exit;

/**
 * Adds our tags to those kept in posts. WordPress keeps every data-* attribute of a div or a link: an author could send the
 * requests of visitors elsewhere, or sign the notice with another name. Its own reader refuses those names: text taken out
 * after it has read could make an attribute of what was a value.
 *
 * @param array<string, mixed> $tags    Allowed tags.
 * @param string|array         $context Where.
 * @return array<string, mixed>
 */
function pdp_widgets_allow_tags( $tags, $context ) {
	if ( 'post' !== $context || ! is_array( $tags ) ) {
		return $tags;
	}
	foreach ( pdp_widgets_all() as $noun => $widget ) {
		$tags[ 'pdp-' . $noun ] = array_fill_keys( array_merge( array( 'id', 'class', 'lang', 'hidden' ), array_keys( $widget['attributes'] ) ), true );
	}
	$signed = array_merge( array( 'endpoint', 'server-dedup', 'header-name', 'header-value' ), array_keys( pdp_widgets_option_fields()['notice'] ) );
	$never  = array(
		'minlen' => 1,
		'maxlen' => 0,
	);
	foreach ( $tags as $tag => $attributes ) {
		foreach ( is_array( $attributes ) && ! empty( $attributes['data-*'] ) ? $signed : array() as $name ) {
			$tags[ $tag ][ 'data-' . $name ] = $never;
		}
	}
	return $tags;
}
add_filter( 'wp_kses_allowed_html', 'pdp_widgets_allow_tags', 10, 2 );
