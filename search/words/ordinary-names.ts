import { fold } from './fold.ts'

/**
 * Names of Dutch districts and neighbourhoods that are ordinary words as well. They mean the place only after
 * "in", "wijk" or "buurt". A name that is missing here is taken for the place; a town's own theme words are added.
 */
const words = `
  acht akkers amen appel as baan baard baken balk ballast barrier batterijen beek beemden beitel berg bergen berk bilt
  binnenland bloemen blokken boer boezem bogen bolwerk bomen boomgaard borg born bos bosch bosje bossen boten
  boulevard brand broek bruggen buitengebied buren burcht buurt campagne camping camp centrale centrum citadel cool
  dalen dijk doelen dorp dorpen dorst draai drie driehoek drift een eenhoorn eiland eilanden elementen emma eng engel
  engelen erven esp fauna fort gebergte geest geesten gieten gilde goed gondel graaf graven gracht groeve haag haar hal
  halle handel hank haren hart haven heer heide hem herten heuvel hoef hoefijzer hoek hoeve hoeven hof hond hoofdstraat
  hoog hoogte hoorn hoven horn horst houten huls hurk industrie ijzeren kalf kamp kampen kern kip kist klimmen klomp klooster
  kluis knip kom kooi koppel kreek kring kroon krim kruiden kuil laar land landen leeuwen lies linden lint lok look loon
  loop maat made markt marina maten meer meeuwen mensen meren midden middel moer molen mors muren naald neer nieuweling
  noord noorden noordoost noordwest oever ondiep ontginning oost ooster oorden oranje paal paradijs park parken pas petten
  pijp plaatsen plantage plein podium poel polder poorten poort punt putten raam rade reef riet rijen ring rivieren rot
  rust schaft schans schapen scheur schepen schijf schoot sluis sloten sluizen spiegel spier spil sporen sport sportpark staart stad
  stadhuis stadscentrum stadspark staten station steen steiger stein stenen stift strand straat streek strip struiken tempel
  terrein toren top tuin tuindorp tuinen uiteinde uiterwaarden universiteit vaart valk vallei veen veld velden ven vest
  vesten vesting vierkant villa vissen vlakte voorstad voorwaarts vrijheid vuren vuurtoren waag waard waarde waren
  water waterkant waters watertoren wegen weide weiden weren werf west wier wijk wijngaard wild wilgen winkel
  winkelcentrum witten woud zaag zand zee zeilen zijde zomer zoom zuid zuidoost zuidwest zwaan ziekenhuis bedrijventerrein
  die waar heel meer veel echt over`
const ordinary = new Set(words.split(/\s+/).filter(Boolean).map(fold))

/** Whether a name, folded, is a word one may use without meaning the place. Very short names are never sure. */
export const isOrdinary = (key: string): boolean => key.length <= 3 || ordinary.has(key)
