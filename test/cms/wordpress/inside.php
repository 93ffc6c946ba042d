<?php
/**
 * Runs the PHP given on the standard input inside WordPress, as a host's command would.
 */

$_SERVER['HTTP_HOST']      = getenv( 'PDP_HOST' );
$_SERVER['REQUEST_METHOD'] = 'GET';
if ( getenv( 'PDP_INSTALLING' ) ) {
	define( 'WP_INSTALLING', true );
}
$pdp_code = preg_replace( '/^<\?php/', '', stream_get_contents( STDIN ) );
require getenv( 'PDP_WP' ) . '/wp-load.php';
eval( $pdp_code );
