<?php
/**
 * The four widgets: title, and the attributes that whoever writes a page may give. Where requests go, and what the
 * notice says, are settings of the site: no author may change them.
 */

defined( 'ABSPATH' ) || exit;

/**
 * Every widget by its noun. The value of an attribute is its label in the editor.
 *
 * @return array<string, array{title: string, attributes: array<string, string>}>
 */
function pdp_widgets_all() {
	$common = array(
		'heading-level' => 'Niveau du premier titre (2 à 5)',
		'locales'       => 'Langues au choix du visiteur (fr en)',
		'theme'         => 'Couleurs : light, dark ou auto',
		'contact-label' => 'Nom du service (sinon, celui des réglages)',
		'contact-tel'   => 'Téléphone du service',
		'contact-url'   => 'Page du service',
		'contact-hours' => 'Horaires du service',
		'social-label'  => 'Nom du service social',
		'social-tel'    => 'Téléphone du service social',
		'social-url'    => 'Page du service social',
		'shared-device' => 'Borne ou poste partagé',
	);
	$next   = array( 'next' => 'Identifiant (id) de l’outil proposé ensuite' );

	return array(
		'questionnaire' => array(
			'title'      => 'Questionnaire PDP',
			'attributes' => array(
				'questionnaire' => 'auto-positionnement-pdp ou signaux-alerte-employeur',
				'src'           => 'Adresse d’un questionnaire de ce site',
				'layout'        => 'steps (une question par écran) ou page',
			) + $next + $common,
		),
		'dispositifs'   => array(
			'title'      => 'Recherche d’aides PDP',
			'attributes' => array(
				'mode'        => 'guide ou catalogue',
				'audience'    => 'travailleur, employeur ou professionnel',
				'departement' => 'Département (01, 2A, 976)',
				'only'        => 'Seulement ces fiches (identifiants)',
				'without'     => 'Sans ces fiches (identifiants)',
				'microdata'   => 'Décrire les fiches aux moteurs de recherche (catalogue)',
			) + $next + $common,
		),
		'eligibilite'   => array(
			'title'      => 'Éligibilité au service social',
			'attributes' => array( 'departement' => 'Département (01, 2A, 976)' ) + $next + $common,
		),
		'rendez-vous'   => array(
			'title'      => 'Demande de rendez-vous',
			'attributes' => array(
				'service'     => 'spsti ou assurance-maladie',
				'fields'      => 'Champs facultatifs : company topic message',
				'closed-days' => 'Jours à ne pas proposer (sans réponse : samedi dimanche ; sinon, récrivez-les)',
				'frame-guard' => 'Lien au lieu du formulaire dans un autre site',
			) + $common,
		),
	);
}

/**
 * Attributes that are there or not.
 *
 * @return string[]
 */
function pdp_widgets_flags() {
	return array( 'shared-device', 'frame-guard', 'microdata' );
}
