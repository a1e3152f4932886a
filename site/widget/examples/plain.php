<?php
// Put this file beside your page, and in the page: <?php echo sociale_kaart('thema=ontmoeten&wijk=WK077211'); ?>

function sociale_kaart(string $words): string
{
    $address = 'https://kaart.example/widget/fragment?' . $words;
    $file = sys_get_temp_dir() . '/sociale-kaart-' . hash('sha256', $address);
    $isFresh = is_file($file) && filemtime($file) > time() - 300;
    if (!$isFresh) {
        $patience = stream_context_create(['http' => ['timeout' => 3]]);
        $html = @file_get_contents($address, false, $patience);
        if ($html !== false) {
            file_put_contents($file, $html, LOCK_EX);
        }
    }
    // Without an answer: what we had, or a link.
    return @file_get_contents($file)
        ?: '<p><a href="https://kaart.example/zoeken?' . htmlspecialchars($words) . '">Sociale kaart</a></p>';
}
