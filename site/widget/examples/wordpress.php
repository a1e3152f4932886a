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
    $kept = get_transient($key) ?: ['tried' => 0, 'at' => 0, 'html' => ''];
    if ($kept['tried'] < time() - 300) {
        $kept['tried'] = time();
        $answer = wp_remote_get($address, ['timeout' => 3]);
        if (!is_wp_error($answer) && wp_remote_retrieve_response_code($answer) === 200) {
            $kept = ['html' => wp_remote_retrieve_body($answer), 'at' => time()] + $kept;
        }
        set_transient($key, $kept, DAY_IN_SECONDS);
    }
    // Without an answer: what we had for a day, and then a link.
    $link = esc_url('https://kaart.example/zoeken?' . $words);
    return $kept['at'] > time() - DAY_IN_SECONDS
        ? $kept['html']
        : '<p><a href="' . $link . '">Sociale kaart</a></p>';
});
