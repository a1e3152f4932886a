import { drawIcon } from '#site/layouts/draw-icon.ts'
import { type Markup, markup } from '#site/layouts/markup.ts'
import { nlNearBox } from '#site/text/nl-near.ts'

/**
 * Place for "use my place" and "postcode". It is a template, for without the script these would send what must stay with
 * the resident; the list of neighbourhoods below it does the same work. No field in it has a name, so no form sends it.
 */
export const nearMeBox = (): Markup => markup`
  <near-me class="sk-own" data-is-own><template>
    <button class="nl-button nl-button--secondary" type="button" data-part="device">${drawIcon('pin')}${nlNearBox.use}</button>
    <div class="sk-field">
      <label for="eigen-postcode">${nlNearBox.label}</label>
      <div class="sk-own__typed">
        <input id="eigen-postcode" type="text" maxlength="40" autocomplete="postal-code" spellcheck="false"
          enterkeyhint="search" aria-describedby="eigen-plek-uitleg" data-part="typed">
        <button class="nl-button nl-button--secondary" type="button" data-part="find">${nlNearBox.find}</button>
      </div>
    </div>
    <p class="sk-field__hint" id="eigen-plek-uitleg">${nlNearBox.promise}</p>
    <p class="sk-own__said" role="status" data-part="said"></p>
    <ul class="sk-chips sk-own__which" data-part="which"></ul>
    <div class="sk-own__kept" data-part="kept" hidden>
      <label class="sk-choice"><input type="checkbox" data-part="remember"><span>${nlNearBox.remember}</span></label>
      <button class="sk-link-button" type="button" data-part="forget">${nlNearBox.forget}</button>
    </div>
  </template></near-me>`
