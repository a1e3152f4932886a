<?php
// modules/custom/sociale_kaart/src/Plugin/Block/SocialeKaartBlock.php, for Drupal 10 and newer.

namespace Drupal\sociale_kaart\Plugin\Block;

use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Render\Markup;
use Drupal\Core\StringTranslation\TranslatableMarkup;

#[Block(id: 'sociale_kaart', admin_label: new TranslatableMarkup('Sociale kaart'))]
final class SocialeKaartBlock extends BlockBase
{
    public function build(): array
    {
        $words = 'thema=ontmoeten&wijk=WK077211';
        try {
            $answer = \Drupal::httpClient()->get(
                'https://kaart.example/widget/fragment?' . $words,
                ['timeout' => 3],
            );
            // Markup, because #markup alone takes out the part for search engines.
            $html = Markup::create((string) $answer->getBody());
        } catch (\Throwable) {
            $html = Markup::create('<p><a href="https://kaart.example/zoeken">Sociale kaart</a></p>');
        }
        return ['#markup' => $html, '#cache' => ['max-age' => 300]];
    }
}
