<?php
/**
 * The loader and the style sheet in the head of public pages: a module waits for the page, and is fetched once.
 */

if ( ! defined( '_ECRIRE_INC_VERSION' ) ) {
	return;
}

/**
 * @param string $flux Head.
 * @return string
 */
function pdp_widgets_insert_head( $flux ) {
	include_once __DIR__ . '/pdp_widgets_fonctions.php';
	return $flux . pdp_widgets_head( find_in_path( 'lib/' . _PDP_WIDGETS_VERSION . '/loader.js' ) );
}
