<?php
/**
 * Reads bodies on the standard input, one JSON per line, and says for each what the plug-in's rules answer: its own rules,
 * without WordPress.
 */

foreach ( array( 'text', 'nir', 'rules', 'check' ) as $pdp_part ) {
	require __DIR__ . '/../../demo/cms/wordpress/pdp-widgets/includes/receiver/' . $pdp_part . '.php';
}
while ( false !== ( $pdp_line = fgets( STDIN ) ) ) {
	$pdp_body = json_decode( $pdp_line, false, 8 );
	if ( ! $pdp_body instanceof stdClass ) {
		echo "null\n";
		continue;
	}
	$pdp_checked = pdp_widgets_check( get_object_vars( $pdp_body ) );
	$pdp_fields  = $pdp_checked['fields'];
	ksort( $pdp_fields );
	ksort( $pdp_checked['request'] );
	echo json_encode( array( $pdp_checked['ok'], (object) $pdp_fields, $pdp_checked['ok'] ? $pdp_checked['request'] : null, $pdp_checked['unknown'] ) ), "\n";
}
