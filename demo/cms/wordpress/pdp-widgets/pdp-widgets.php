<?php
/**
 * Plugin Name: pdp-widgets
 * Description: Questionnaire, aides, éligibilité et rendez-vous pour la prévention de la désinsertion professionnelle : codes courts, blocs, réglages et réception des demandes.
 * Version: 0.1.0
 * Requires at least: 6.0
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: pdp-widgets
 *
 * Reading order: widgets.php (what there is) → embed.php (how it is written) → receiver/route.php (what comes back).
 */

defined( 'ABSPATH' ) || exit;

define( 'PDP_WIDGETS_VERSION', '0.1.0' );
define( 'PDP_WIDGETS_FILE', __FILE__ );

foreach ( array( 'widgets', 'options', 'embed', 'shortcodes', 'blocks', 'files', 'filters', 'settings', 'tables', 'install' ) as $pdp_widgets_part ) {
	require_once __DIR__ . '/includes/' . $pdp_widgets_part . '.php';
}
foreach ( array( 'text', 'nir', 'rules', 'check', 'store', 'rate-limit', 'origins', 'route', 'notify', 'jobs', 'service-list', 'service-page' ) as $pdp_widgets_part ) {
	require_once __DIR__ . '/includes/receiver/' . $pdp_widgets_part . '.php';
}
unset( $pdp_widgets_part );

register_activation_hook( __FILE__, 'pdp_widgets_activate' );
register_deactivation_hook( __FILE__, 'pdp_widgets_deactivate' );
