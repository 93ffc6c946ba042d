<?php
/**
 * One dynamic block per widget: the server writes the tag, the editor shows a frame with its settings.
 */

defined( 'ABSPATH' ) || exit;

/**
 * Registers the blocks and the editor's script, which reads the list of widgets rather than repeating it.
 */
function pdp_widgets_add_blocks() {
	wp_register_script(
		'pdp-widgets-blocks',
		plugins_url( 'assets/blocks.js', PDP_WIDGETS_FILE ),
		array( 'wp-blocks', 'wp-element', 'wp-components', 'wp-block-editor' ),
		PDP_WIDGETS_VERSION,
		true
	);
	$list = array();
	foreach ( pdp_widgets_all() as $noun => $widget ) {
		$list[ $noun ] = $widget + array( 'flags' => array_values( array_intersect( pdp_widgets_flags(), array_keys( $widget['attributes'] ) ) ) );
		register_block_type(
			'pdp-widgets/' . $noun,
			array(
				'api_version'     => 2,
				'title'           => $widget['title'],
				'category'        => 'widgets',
				'attributes'      => pdp_widgets_block_attributes( $widget['attributes'] ),
				'editor_script'   => 'pdp-widgets-blocks',
				'render_callback' => static function ( $attributes ) use ( $noun ) {
					$fallback = isset( $attributes['fallback'] ) && is_string( $attributes['fallback'] ) ? $attributes['fallback'] : '';
					return '<div class="wp-block-pdp-widgets-' . $noun . '">' . pdp_widgets_embed( $noun, $attributes, $fallback ) . '</div>';
				},
			)
		);
	}
	wp_add_inline_script( 'pdp-widgets-blocks', 'window.pdpWidgetsBlocks = ' . wp_json_encode( $list, JSON_HEX_TAG ) . ';', 'before' );
}
add_action( 'init', 'pdp_widgets_add_blocks' );

/**
 * Attributes as a block declares them.
 *
 * @param array<string, string> $labels Names and labels.
 * @return array<string, array{type: string}>
 */
function pdp_widgets_block_attributes( $labels ) {
	$attributes = array(
		'id'       => array( 'type' => 'string' ),
		'fallback' => array( 'type' => 'string' ),
	);
	foreach ( array_keys( $labels ) as $name ) {
		$attributes[ $name ] = array( 'type' => in_array( $name, pdp_widgets_flags(), true ) ? 'boolean' : 'string' );
	}
	return $attributes;
}
