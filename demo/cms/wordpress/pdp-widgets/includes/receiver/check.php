<?php
/**
 * A body against the contract: strict, nothing else accepted (dist/schemas/rendez-vous.json).
 */

/**
 * The body checked and cleaned, or the fields that are wrong with a code each; a name that no request has is never repeated.
 *
 * @param array<string, mixed> $body Decoded JSON object.
 * @return array{ok: bool, request: array<string, string>, fields: array<string, string>, unknown: bool}
 */
function pdp_widgets_check( $body ) {
	$always   = array( 'requestId', 'service', 'caisse', 'firstName', 'lastName', 'channel', 'postcode', 'locale', 'noticeVersion', 'widgetVersion', 'siteId', 'hp', 'elapsed' );
	$optional = array( 'slots', 'company', 'topic', 'message', 'writtenBy' );
	$channels = array(
		'phone' => array( 'phone', 'voicemail' ),
		'email' => array( 'email' ),
	);
	$by_other = array( 'callerName', 'callerPhone', 'personAgrees' );

	$rules    = pdp_widgets_rules();
	$channel  = isset( $body['channel'] ) && is_string( $body['channel'] ) ? $body['channel'] : '';
	$writer   = isset( $body['writtenBy'] ) ? $body['writtenBy'] : 'self';
	$required = $always;
	$free     = $optional;
	if ( isset( $channels[ $channel ] ) ) {
		$required = array_merge( $required, $channels[ $channel ] );
	} else { // the channel itself is told; the fields that depend on it are not judged
		$free = array_merge( $free, $channels['phone'], $channels['email'] );
	}
	if ( in_array( $writer, array( 'proche', 'employeur', 'professionnel' ), true ) ) {
		$required = array_merge( $required, $by_other );
	}
	$withheld = array(
		'employeur'     => array( 'topic', 'message' ),
		'professionnel' => array( 'message' ),
	);
	if ( is_string( $writer ) && isset( $withheld[ $writer ] ) ) {
		$free = array_diff( $free, $withheld[ $writer ] );
	}

	$fields  = array();
	$request = array();
	$unknown = false;
	foreach ( $required as $name ) {
		if ( ! isset( $body[ $name ] ) ) {
			$fields[ $name ] = array_key_exists( $name, $body ) ? 'format' : 'required';
		}
	}
	foreach ( $body as $name => $value ) {
		$name = (string) $name;
		if ( ! isset( $rules[ $name ] ) ) {
			$unknown = true;
		} elseif ( ! in_array( $name, $required, true ) && ! in_array( $name, $free, true ) ) {
			$fields[ $name ] = 'unexpected';
		} elseif ( ! is_string( $value ) ) {
			$fields[ $name ] = 'format';
		} else {
			list( $clean, $code ) = $rules[ $name ]( $value );
			if ( '' !== $code ) {
				$fields[ $name ] = '' === $value && 'nir' !== $code ? 'required' : $code;
			}
			$request[ $name ] = $clean;
		}
	}
	return array(
		'ok'      => ! $fields && ! $unknown,
		'request' => $request,
		'fields'  => $fields,
		'unknown' => $unknown,
	);
}
