<?php
/**
 * POST /wp-json/pdp-widgets/v1/demande: checks, stores, and only then gives the reference.
 */

defined( 'ABSPATH' ) || exit;

/**
 * Registers the route. It is public: visitors are not users; what protects it is below.
 */
function pdp_widgets_add_route() {
	register_rest_route(
		'pdp-widgets/v1',
		'/demande',
		array(
			array(
				'methods'             => 'POST',
				'callback'            => 'pdp_widgets_receive',
				'permission_callback' => '__return_true',
			),
			array(
				'methods'             => 'GET, PUT, PATCH, DELETE',
				'callback'            => static function () {
					$answer = pdp_widgets_refuse( 405 );
					$answer->header( 'Allow', 'POST, OPTIONS' );
					return $answer;
				},
				'permission_callback' => '__return_true',
			),
		)
	);
}
add_action( 'rest_api_init', 'pdp_widgets_add_route' );

/**
 * A status with its code and its sentence; nothing of what was sent, nothing of how we work.
 *
 * @param int                  $status HTTP.
 * @param array<string, mixed> $more   More to say.
 * @return WP_REST_Response
 */
function pdp_widgets_refuse( $status, $more = array() ) {
	$said   = array(
		400 => array( 'invalid', "Ce qui a été envoyé n'est pas une demande." ),
		403 => array( 'forbidden', "Cette page n'a pas le droit d'envoyer de demandes." ),
		404 => array( 'closed', 'Ce site ne reçoit pas de demandes.' ),
		405 => array( 'method', 'Cette adresse ne reçoit que des demandes (POST).' ),
		409 => array( 'in-progress', 'Cette demande est en cours de traitement.' ),
		413 => array( 'too-large', 'La demande est trop longue (8 ko au plus).' ),
		415 => array( 'type', 'Le type attendu est application/json.' ),
		422 => array( 'key-reused', 'Cette clé a déjà servi pour une autre demande.' ),
		429 => array( 'too-many', 'Trop de demandes. Réessayez plus tard.' ),
		500 => array( 'internal', "La demande n'est pas enregistrée." ),
		503 => array( 'unavailable', "La demande n'est pas enregistrée. Réessayez bientôt." ),
		504 => array( 'unknown', 'Nous ne savons pas si la demande est enregistrée. Réessayez avec la même clé.' ),
	);
	$answer = new WP_REST_Response(
		array(
			'error'   => $said[ $status ][0],
			'message' => $said[ $status ][1],
		) + $more,
		$status
	);
	if ( 409 === $status || 503 === $status ) {
		$answer->header( 'Retry-After', 409 === $status ? '2' : '5' );
	}
	return $answer;
}

/**
 * Takes a request.
 *
 * @param WP_REST_Request $request As WordPress read it; the body is read again here, since its own reading is lax.
 * @return WP_REST_Response
 */
function pdp_widgets_receive( $request ) {
	if ( '1' !== pdp_widgets_option( 'receive' ) ) {
		return pdp_widgets_refuse( 404 );
	}
	$origin = get_http_origin();
	if ( $origin && ! pdp_widgets_is_own_origin( $origin ) ) {
		return pdp_widgets_refuse( 403 );
	}
	$delay = pdp_widgets_delay();
	if ( $delay ) {
		$answer = pdp_widgets_refuse( 429 );
		$answer->header( 'Retry-After', (string) $delay );
		return $answer;
	}
	$type = $request->get_content_type();
	if ( ! $type || 'application/json' !== $type['value'] ) {
		return pdp_widgets_refuse( 415 );
	}
	$raw = $request->get_body();
	if ( strlen( $raw ) > 8192 ) {
		return pdp_widgets_refuse( 413 );
	}
	$body = json_decode( $raw, false, 8 );
	if ( ! $body instanceof stdClass ) {
		return pdp_widgets_refuse( 400 );
	}
	try {
		return pdp_widgets_answer( get_object_vars( $body ), (string) $request->get_header( 'idempotency_key' ) );
	} catch ( Throwable $error ) {
		pdp_widgets_log( $error );
		return pdp_widgets_refuse( 500 );
	}
}

/**
 * What failed, by its class only: messages and traces repeat values.
 *
 * @param Throwable $error Caught.
 */
function pdp_widgets_log( $error ) {
	error_log( 'pdp-widgets : une demande a échoué (' . get_class( $error ) . ')' ); // phpcs:ignore WordPress.PHP.DevelopmentFunctions
}

/**
 * The answer to a body that is a JSON object.
 *
 * @param array<string, mixed> $body Decoded.
 * @param string               $key  Header Idempotency-Key.
 * @return WP_REST_Response
 */
function pdp_widgets_answer( $body, $key ) {
	$checked = pdp_widgets_check( $body );
	if ( ! $checked['ok'] ) {
		return pdp_widgets_refuse(
			400,
			array(
				'fields'        => (object) $checked['fields'],
				'unknownFields' => $checked['unknown'],
			)
		);
	}
	$request = $checked['request'];
	if ( $key !== $request['requestId'] ) {
		return pdp_widgets_refuse( 400, array( 'message' => "L'en-tête Idempotency-Key doit être égal à requestId." ) );
	}
	list( $status, $reference ) = pdp_widgets_store( $request );
	if ( 201 !== $status ) {
		return pdp_widgets_refuse( $status );
	}
	try {
		pdp_widgets_schedule(); // what is stored must be deleted one day: the site's list of jobs may have lost ours
		pdp_widgets_send_soon();
		/**
		 * A request is stored. The signals against robots come with it, for a log of yours; they are stored nowhere here.
		 *
		 * @param string $reference Its reference.
		 * @param array  $signals   Whether the trap was filled, and how long the form took.
		 */
		do_action(
			'pdp_widgets_stored',
			$reference,
			array(
				'honeypot' => '' !== $request['hp'],
				'elapsed'  => $request['elapsed'],
			)
		);
	} catch ( Throwable $error ) { // it is stored, whatever other code of the site thinks of it
		pdp_widgets_log( $error );
	}
	return new WP_REST_Response( array( 'reference' => $reference ), 201 );
}
