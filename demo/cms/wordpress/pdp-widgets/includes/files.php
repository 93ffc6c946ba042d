<?php
/**
 * The library's files, from this site, only on pages that hold a widget; and the configuration of the page.
 */

defined( 'ABSPATH' ) || exit;

/**
 * Address of a file of the library. The folder bears the version, so that no cache mixes two versions.
 *
 * @param string $file loader.js…
 * @return string
 */
function pdp_widgets_url( $file ) {
	return plugins_url( 'lib/' . PDP_WIDGETS_VERSION . '/' . $file, PDP_WIDGETS_FILE );
}

/**
 * Asks for the loader and the style sheet in this page. Calling it twice is harmless.
 */
function pdp_widgets_need_files() {
	if ( ! is_admin() ) {
		// No version in the address: the folder bears it.
		wp_enqueue_style( 'pdp-widgets', pdp_widgets_url( 'pdp-widgets.css' ), array(), null ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters
		wp_enqueue_script( 'pdp-widgets', pdp_widgets_url( 'loader.js' ), array(), null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters
	}
}

/**
 * Whether a text holds a widget, in any spelling.
 *
 * @param string $text Content of a post.
 * @return bool
 */
function pdp_widgets_is_in( $text ) {
	return 1 === preg_match( '~<pdp-[a-z]|\bdata-pdp=|\[pdp-[a-z]|<!-- wp:pdp-widgets/~', (string) $text );
}

/**
 * Asks in the head when a post of this page holds a widget: the style sheet then reserves its height from the start.
 */
function pdp_widgets_ask_early() {
	global $wp_query;
	foreach ( isset( $wp_query->posts ) ? (array) $wp_query->posts : array() as $post ) {
		if ( isset( $post->post_content ) && pdp_widgets_is_in( $post->post_content ) ) {
			pdp_widgets_need_files();
		}
	}
}
add_action( 'wp_enqueue_scripts', 'pdp_widgets_ask_early' );

/**
 * Asks later for a widget that a text area or a template brings.
 *
 * @param string $text HTML.
 * @return string The same.
 */
function pdp_widgets_ask_late( $text ) {
	if ( pdp_widgets_is_in( $text ) ) {
		pdp_widgets_need_files();
	}
	return $text;
}
foreach ( array( 'the_content', 'widget_text', 'widget_block_content' ) as $pdp_widgets_hook ) {
	add_filter( $pdp_widgets_hook, 'pdp_widgets_ask_late', 20 );
}
unset( $pdp_widgets_hook );

/**
 * The loader is a module.
 *
 * @param string $tag    HTML.
 * @param string $handle Name of the script.
 * @return string
 */
function pdp_widgets_as_module( $tag, $handle ) {
	return 'pdp-widgets' === $handle ? preg_replace( '~<script( type=["\']text/javascript["\'])? ~', '<script type="module" ', $tag, 1 ) : $tag;
}
add_filter( 'script_loader_tag', 'pdp_widgets_as_module', 10, 2 );

/**
 * Where requests go: this site, another receiver, or '' (the form then shows the contact and a text to copy).
 *
 * @return string
 */
function pdp_widgets_endpoint() {
	return '1' === pdp_widgets_option( 'receive' ) ? rest_url( 'pdp-widgets/v1/demande' ) : pdp_widgets_option( 'endpoint' );
}

/**
 * What the loader reads: contacts for every widget, notice and address for the request form.
 *
 * @return array<string, mixed>
 */
function pdp_widgets_page_config() {
	$config = array();
	foreach ( array( 'contact', 'social' ) as $who ) {
		foreach ( array( 'label', 'tel', 'url', 'hours' ) as $part ) {
			$value = pdp_widgets_option( $who . '-' . $part );
			if ( '' !== $value ) {
				$config[ $who ][ $part ] = $value;
			}
		}
	}
	$form = array();
	foreach ( array_keys( pdp_widgets_option_fields()['notice'] ) as $name ) {
		if ( '' !== pdp_widgets_option( $name ) ) {
			$form[ $name ] = pdp_widgets_option( $name );
		}
	}
	if ( '' !== pdp_widgets_endpoint() ) {
		$form['endpoint'] = pdp_widgets_endpoint();
	}
	if ( '1' === pdp_widgets_option( 'receive' ) ) {
		$form['server-dedup'] = '';
	}
	if ( $form ) {
		$config['tags'] = array( 'pdp-rendez-vous' => $form );
	}
	return $config;
}

/**
 * Prints it, when the loader is there. The loader reads it once the whole page has come.
 */
function pdp_widgets_print_config() {
	if ( wp_script_is( 'pdp-widgets', 'enqueued' ) && pdp_widgets_page_config() ) {
		echo '<script type="application/json" data-pdp-config>' . wp_json_encode( pdp_widgets_page_config(), JSON_HEX_TAG | JSON_HEX_AMP ) . "</script>\n";
	}
}
add_action( 'wp_footer', 'pdp_widgets_print_config', 5 );
