<?php
/**
 * What the models of the SPIP plug-in print: reads on the standard input a JSON list of [noun, parameters, address], and
 * prints a JSON list of HTML. As SPIP does (inclure_modele), a model gets as #ENV**, serialized, the parameters of the
 * page's address, under those of the model, which also stand alone in « args ».
 */

require __DIR__ . '/../../demo/cms/spip/pdp_widgets/pdp_widgets_fonctions.php';

$pdp_printed = array();
foreach ( json_decode( stream_get_contents( STDIN ), true ) as $pdp_asked ) {
	list( $pdp_noun, $pdp_given ) = $pdp_asked;
	if ( 'head' === $pdp_noun ) {
		$pdp_printed[] = pdp_widgets_head( $pdp_given );
		continue;
	}
	$pdp_address   = isset( $pdp_asked[2] ) ? $pdp_asked[2] : array();
	$pdp_env       = is_array( $pdp_given ) ? array_merge( $pdp_address, array( 'args' => $pdp_given ), $pdp_given ) : $pdp_given;
	$pdp_env       = null === $pdp_given ? $pdp_address : $pdp_env; // #MODELE of a skeleton: no « args »
	$pdp_printed[] = pdp_widgets_embed( serialize( $pdp_env ), $pdp_noun );
}
echo json_encode( $pdp_printed );
