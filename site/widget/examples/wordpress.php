<?php
/**
 * Plugin Name: Sociale kaart
 * Put this in wp-content/plugins/sociale-kaart.php and switch it on. Then write in a page:
 * [sociale_kaart thema="ontmoeten" wijk="WK077211"], or paste a link of the sociale kaart on a line of its own.
 */

wp_oembed_add_provider('https://kaart.example/*', 'https://kaart.example/oembed');

add_shortcode('sociale_kaart', function ($chosen) {
    $words = http_build_query(is_array($chosen) ? $chosen : []);
    $address = 'https://kaart.example/widget/fragment?' . $words;
    $key = 'sociale_kaart_' . md5($address);
    $kept = get_transient($key);
    if (is_array($kept) && $kept['at'] > time() - 300) {
        return $kept['html'];
    }
    $answer = wp_remote_get($address, ['timeout' => 3]);
    if (!is_wp_error($answer) && wp_remote_retrieve_response_code($answer) === 200) {
        $html = wp_remote_retrieve_body($answer);
        set_transient($key, ['html' => $html, 'at' => time()], DAY_IN_SECONDS);
        return $html;
    }
    // Without an answer: what we had, or a link.
    $link = esc_url('https://kaart.example/zoeken?' . $words);
    return is_array($kept) ? $kept['html'] : '<p><a href="' . $link . '">Sociale kaart</a></p>';
});
