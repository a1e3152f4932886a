<?php
// Save this as sociale-kaart.php. Then write in your page, where the list has to come:
//   require 'sociale-kaart.php';
//   echo sociale_kaart('thema=ontmoeten&wijk=WK077211');

function sociale_kaart(string $words): string
{
    $folder = sys_get_temp_dir(); // Better: a folder of your own where PHP may write.
    $address = 'https://kaart.example/widget/fragment?' . $words;
    $file = $folder . '/sociale-kaart-' . hash('sha256', $address) . '.json';
    $kept = json_decode((string) @file_get_contents($file), true) ?? ['tried' => 0, 'at' => 0, 'html' => ''];
    if ($kept['tried'] < time() - 300) {
        $kept['tried'] = time();
        $patience = stream_context_create(['http' => ['timeout' => 3]]);
        $html = @file_get_contents($address, false, $patience);
        if ($html !== false) {
            $kept = ['html' => $html, 'at' => time()] + $kept;
        }
        @file_put_contents($file, json_encode($kept), LOCK_EX);
    }
    // Without an answer: what we had for a day, and then a link.
    return $kept['at'] > time() - 86400
        ? $kept['html']
        : '<p><a href="https://kaart.example/zoeken?' . htmlspecialchars($words) . '">Sociale kaart</a></p>';
}
