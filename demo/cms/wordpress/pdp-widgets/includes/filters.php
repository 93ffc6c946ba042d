<?php
/**
 * What authors without « unfiltered_html » may write: our four tags with their attributes, and no address of their own
 * for requests.
 */

defined( 'ABSPATH' ) || exit;

/**
 * Adds our tags to those kept in posts.
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
	return $tags;
}
add_filter( 'wp_kses_allowed_html', 'pdp_widgets_allow_tags', 10, 2 );

/**
 * WordPress keeps every data-* attribute of a div or a link: an author could send the requests of visitors elsewhere, or
 * sign the notice with another name. Those attributes go, unless who saves may write any HTML.
 *
 * @param string $content Slashed content or excerpt about to be saved.
 * @return string
 */
function pdp_widgets_drop_addresses( $content ) {
	if ( current_user_can( 'unfiltered_html' ) || false === stripos( $content, 'data-' ) ) {
		return $content;
	}
	$names = array_merge( array( 'endpoint', 'server-dedup', 'header-name', 'header-value' ), array_keys( pdp_widgets_option_fields()['notice'] ) );
	$name  = 'data-(?:' . implode( '|', array_map( 'preg_quote', $names ) ) . ')';
	return wp_slash( preg_replace( '~\s' . $name . '(?:\s*=\s*(?:"[^"]*"|\'[^\']*\'|[^\s>"\']+))?(?=[\s/>])~i', '', wp_unslash( $content ) ) );
}
foreach ( array( 'content_save_pre', 'excerpt_save_pre', 'content_filtered_save_pre' ) as $pdp_widgets_hook ) {
	add_filter( $pdp_widgets_hook, 'pdp_widgets_drop_addresses', 20 );
}
unset( $pdp_widgets_hook );
