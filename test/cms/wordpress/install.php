<?php
/**
 * A new site in French with three accounts, and what the tests need to know of them, as JSON.
 */

require_once ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter( 'pre_wp_mail', '__return_true' ); // « your new site »

$admin_password = wp_generate_password( 20, false );
wp_install( 'Horizon Santé Travail', 'admin', 'admin@horizon.example', true, '', $admin_password );
wp_set_current_user( 1 );
update_option( 'WPLANG', 'fr_FR' );
update_option( 'timezone_string', 'Europe/Paris' );
update_option( 'permalink_structure', '/%postname%/' );
switch_theme( 'nu' );

$accounts = array( 'admin' => array( 1, $admin_password ) );
foreach ( array( 'author' => 'author', 'service' => 'subscriber' ) as $name => $role ) {
	$password          = wp_generate_password( 20, false );
	$accounts[ $name ] = array(
		wp_insert_user(
			array(
				'user_login'   => $name,
				'user_email'   => $name . '@horizon.example',
				'user_pass'    => $password,
				'display_name' => 'Compte ' . $name,
				'role'         => $role,
			)
		),
		$password,
	);
}
$told = array();
foreach ( $accounts as $name => list( $id, $password ) ) {
	list( $application ) = WP_Application_Passwords::create_new_application_password( $id, array( 'name' => 'tests' ) );
	$told[ $name ]       = compact( 'name', 'password', 'application' );
}
echo wp_json_encode(
	array(
		'version'  => get_bloginfo( 'version' ),
		'accounts' => $told,
	)
);
