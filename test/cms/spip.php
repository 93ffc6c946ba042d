<?php
/**
 * What the models of the SPIP plug-in print: reads on the standard input a JSON list of [noun, parameters], as SPIP gives
 * them to a model (#ENV**, serialized), and prints a JSON list of HTML.
 */

require __DIR__ . '/../../demo/cms/spip/pdp_widgets/pdp_widgets_fonctions.php';

$pdp_printed = array();
foreach ( json_decode( stream_get_contents( STDIN ), true ) as list( $pdp_noun, $pdp_given ) ) {
	$pdp_printed[] = 'head' === $pdp_noun ? pdp_widgets_head( $pdp_given ) : pdp_widgets_embed( serialize( $pdp_given ), $pdp_noun );
}
echo json_encode( $pdp_printed );
