<?php
/**
 * What the site decides once, in one option: contacts, notice, requests.
 */

defined( 'ABSPATH' ) || exit;

/**
 * Fields of the settings page, by group: name => array( label, kind, default ). Kinds: text, tel, url, email, int:min:max, flag, list.
 *
 * @return array<string, array<string, array{0: string, 1: string, 2: string}>>
 */
function pdp_widgets_option_fields() {
	return array(
		'contact'  => array(
			'contact-label' => array( 'Nom de votre service', 'text', '' ),
			'contact-tel'   => array( 'Téléphone (obligatoire pour les rendez-vous)', 'text', '' ),
			'contact-url'   => array( 'Page ou adresse e-mail', 'url', '' ),
			'contact-hours' => array( 'Horaires', 'text', '' ),
			'social-label'  => array( 'Service social : nom', 'text', '' ),
			'social-tel'    => array( 'Service social : téléphone', 'text', '' ),
			'social-url'    => array( 'Service social : page', 'url', '' ),
		),
		'notice'   => array(
			'org-name'           => array( 'Responsable du traitement', 'text', '' ),
			'org-address'        => array( 'Son adresse', 'text', '' ),
			'dpo-contact'        => array( 'Délégué à la protection des données : comment le joindre', 'text', '' ),
			'legal-basis'        => array( 'Base légale', 'text', '' ),
			'legal-basis-health' => array( 'Base pour ce qui touche à la santé (suit « traitées au titre de »)', 'text', '' ),
			'recipients'         => array( 'Qui lit les demandes (entre « Elles sont lues seulement par » et « tenus au secret professionnel »)', 'text', '' ),
			'retention-text'     => array( 'Durée de garde (suit « Elles sont gardées »)', 'text', '' ),
			'rights-contact'     => array( 'Où exercer ses droits', 'text', '' ),
			'reply-delay'        => array( 'Délai de réponse (suit « vous contacte »)', 'text', '' ),
			'hosting'            => array( 'Hébergeur', 'text', '' ),
			'transfers'          => array( 'Transferts hors de l’Union européenne', 'text', '' ),
			'site-id'            => array( 'Identifiant de ce site (lettres minuscules, chiffres, tirets)', 'text', '' ),
		),
		'receiver' => array(
			'receive'        => array( 'Recevoir les demandes sur ce site', 'flag', '' ),
			'endpoint'       => array( 'Sinon, adresse de votre récepteur (https)', 'url', '' ),
			'notify-to'      => array( 'Courriel du service : annonce de chaque demande (la référence seule)', 'email', '' ),
			'notify-from'    => array( 'Courriel de l’expéditeur', 'email', '' ),
			'retention-days' => array( 'Jours de garde d’une demande, quoi qu’il arrive', 'int:1:730', '90' ),
			'handled-days'   => array( 'Jours de garde d’une demande traitée', 'int:0:730', '7' ),
			'key-days'       => array( 'Jours de garde des clés contre les doublons', 'int:1:7', '7' ),
			'rate-limit'     => array( 'Envois par minute et par adresse', 'int:1:1000000', '30' ),
			'origins'        => array( 'Autres sites admis (https://www.exemple.fr), un par ligne', 'list', '' ),
			'trusted-proxy'  => array( 'Adresses IP de vos serveurs mandataires, une par ligne', 'list', '' ),
		),
	);
}

/**
 * One setting, trimmed; its default when it was never set, or is a number that the settings page refuses (a script or an
 * import may write one: no day at all would delete every request); '' when there is no such setting.
 *
 * @param string $name As in pdp_widgets_option_fields().
 * @return string
 */
function pdp_widgets_option( $name ) {
	$stored = get_option( 'pdp_widgets', array() );
	$given  = is_array( $stored ) && isset( $stored[ $name ] ) && is_scalar( $stored[ $name ] ) ? trim( (string) $stored[ $name ] ) : null;
	foreach ( pdp_widgets_option_fields() as $fields ) {
		if ( isset( $fields[ $name ] ) ) {
			list( , $kind, $default ) = $fields[ $name ];
			$wrong                    = null === $given || ( 0 === strpos( $kind, 'int:' ) && '' !== pdp_widgets_wrong( $name, $kind, $given ) );
			return $wrong ? $default : $given;
		}
	}
	return '';
}

/**
 * Lines of a setting, without the empty ones.
 *
 * @param string $name As in pdp_widgets_option_fields().
 * @return string[]
 */
function pdp_widgets_option_lines( $name ) {
	return array_values( array_filter( array_map( 'trim', preg_split( '/[\r\n,]+/', pdp_widgets_option( $name ) ) ) ) );
}

/**
 * Settings without which the request form refuses to start: their labels.
 *
 * @return string[]
 */
function pdp_widgets_missing() {
	$fields  = pdp_widgets_option_fields();
	$missing = array();
	foreach ( array( 'contact-tel' => $fields['contact']['contact-tel'] ) + $fields['notice'] as $name => $field ) {
		if ( 'site-id' !== $name && '' === pdp_widgets_option( $name ) ) {
			$missing[] = $field[0];
		}
	}
	return $missing;
}
