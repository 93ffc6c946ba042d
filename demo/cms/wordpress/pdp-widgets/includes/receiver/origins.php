<?php
/**
 * Which pages may send. WordPress lets every site read its REST answers: not ours.
 */

defined( 'ABSPATH' ) || exit;

/**
 * Whether an origin is this site or one of the settings.
 *
 * @param string $origin As the browser says it.
 * @return bool
 */
function pdp_widgets_is_own_origin( $origin ) {
	$host = isset( $_SERVER['HTTP_HOST'] ) ? sanitize_text_field( wp_unslash( $_SERVER['HTTP_HOST'] ) ) : '';
	$own  = array( 'https://' . $host, 'http://' . $host );
	return in_array( strtolower( $origin ), array_map( 'strtolower', array_merge( $own, pdp_widgets_option_lines( 'origins' ) ) ), true );
}

/**
 * The headers of our route, after WordPress has put its own.
 *
 * @param bool             $served  Whether it was answered.
 * @param WP_HTTP_Response $result  Answer.
 * @param WP_REST_Request  $request Request.
 * @return bool The same.
 */
function pdp_widgets_headers( $served, $result, $request ) {
	if ( '/pdp-widgets/v1/demande' !== $request->get_route() ) {
		return $served;
	}
	foreach ( array( 'Allow-Origin', 'Allow-Credentials', 'Allow-Methods', 'Allow-Headers', 'Expose-Headers' ) as $name ) {
		header_remove( 'Access-Control-' . $name );
	}
	header( 'Cache-Control: no-store' );
	$origin = get_http_origin();
	if ( $origin && pdp_widgets_is_own_origin( $origin ) ) {
		header( 'Access-Control-Allow-Origin: ' . esc_url_raw( $origin ) );
		header( 'Access-Control-Expose-Headers: Retry-After' );
		header( 'Access-Control-Allow-Methods: POST' );
		header( 'Access-Control-Allow-Headers: content-type, idempotency-key' );
		header( 'Access-Control-Max-Age: 86400' );
	}
	return $served;
}
add_filter( 'rest_pre_serve_request', 'pdp_widgets_headers', 20, 3 );
