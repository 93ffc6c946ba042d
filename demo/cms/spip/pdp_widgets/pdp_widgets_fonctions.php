<?php
/**
 * What the models print. Nothing of SPIP is called here: tests run these functions as SPIP would.
 * The models are modeles/pdp_*.html: <pdp_questionnaire|layout=page|contact-tel=03 53 01 20 40|repli=Appelez-nous.>
 */

define( '_PDP_WIDGETS_VERSION', '0.1.0' );

/**
 * Names a model may give to each widget. The notice of the request form and its address are in the page's configuration.
 *
 * @param string $noun questionnaire, dispositifs, eligibilite or rendez-vous.
 * @return string[]
 */
function pdp_widgets_names( $noun ) {
	$common = array( 'id', 'heading-level', 'locales', 'theme', 'contact-label', 'contact-tel', 'contact-url', 'contact-hours', 'social-label', 'social-tel', 'social-url', 'shared-device' );
	$own    = array(
		'questionnaire' => array( 'questionnaire', 'src', 'layout', 'next' ),
		'dispositifs'   => array( 'mode', 'audience', 'departement', 'only', 'without', 'microdata', 'next' ),
		'eligibilite'   => array( 'departement', 'next' ),
		'rendez-vous'   => array( 'service', 'fields', 'closed-days', 'frame-guard' ),
	);
	return isset( $own[ $noun ] ) ? array_merge( $own[ $noun ], $common ) : array();
}

/**
 * One widget: in a div, so that SPIP leaves it out of its paragraphs; on one line, with text only inside.
 * SPIP gives a model the parameters of the page's address too: whoever sends a link would write the number to call. Only
 * those of the model count, which SPIP puts in « args »; a skeleton's own call (#MODELE) has no « args » and no address.
 *
 * @param string|array $env  What the model was given: #ENV**, serialized.
 * @param string       $noun Which widget.
 * @return string HTML; empty when there is no such widget.
 */
function pdp_widgets_embed( $env, $noun ) {
	$names = pdp_widgets_names( $noun );
	$given = is_string( $env ) ? unserialize( $env, array( 'allowed_classes' => false ) ) : $env;
	if ( ! $names || ! is_array( $given ) ) {
		return '';
	}
	$given = isset( $given['args'] ) && is_array( $given['args'] ) ? $given['args'] : $given;
	$html = '<div class="pdp-modele"><pdp-' . $noun;
	foreach ( $names as $name ) {
		$value = isset( $given[ $name ] ) && is_scalar( $given[ $name ] ) ? trim( (string) $given[ $name ] ) : '';
		if ( '' === $value || ( 'id' === $name && ! preg_match( '/^[a-z][\w-]*$/i', $value ) ) ) {
			continue;
		}
		$html .= ' ' . $name . '="' . pdp_widgets_text( $value ) . '"';
	}
	$fallback = isset( $given['repli'] ) && is_string( $given['repli'] ) ? trim( $given['repli'] ) : '';
	return $html . '>' . ( '' === $fallback ? pdp_widgets_fallback( $given ) : pdp_widgets_text( $fallback ) ) . '</pdp-' . $noun . '></div>';
}

/**
 * « Appelez … » with the number given; a sentence that needs none otherwise.
 *
 * @param array $given Parameters of the model.
 * @return string HTML.
 */
function pdp_widgets_fallback( $given ) {
	$tel = isset( $given['contact-tel'] ) && is_string( $given['contact-tel'] ) ? trim( $given['contact-tel'] ) : '';
	if ( '' === $tel ) {
		return 'Contactez votre service de prévention et de santé au travail. Votre employeur peut vous donner ses coordonnées.';
	}
	$href = pdp_widgets_tel( $tel );
	$text = pdp_widgets_text( $tel );
	return 'Appelez le ' . ( '' === $href ? $text : '<a href="' . $href . '">' . $text . '</a>' ) . '.';
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

/**
 * Text as HTML on one line; entities that SPIP already wrote are left.
 *
 * @param string $text Text.
 * @return string
 */
function pdp_widgets_text( $text ) {
	return htmlspecialchars( preg_replace( '/\s+/', ' ', $text ), ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML5, 'UTF-8', false );
}

/**
 * Lines of the head.
 *
 * @param string|false $loader Address of loader.js, from this site's root.
 * @return string HTML; empty when the file is missing.
 */
function pdp_widgets_head( $loader ) {
	if ( ! $loader ) {
		return '';
	}
	return "\n" . '<link rel="stylesheet" href="' . pdp_widgets_text( dirname( $loader ) . '/pdp-widgets.css' ) . '" />'
		. "\n" . '<script type="module" src="' . pdp_widgets_text( $loader ) . '"></script>' . "\n";
}
