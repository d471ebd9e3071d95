// Which names say by themselves whom they name, and which every country or newsletter has one of.
import { countryByAdjective, countryByName } from "../lexicon/countries.ts";
import { isAcronym, nameKey, respelt } from "./name-key.ts";

/** Words that make up names which many bodies share: heads, ranks, and the fields that bodies are for; by their keys. */
const COMMON = new Map(
  `academy accreditation administration advanced advisory affairs agency agricultural agriculture air alliance and animal applied
  archeology archaeology army arts assembly association astronomical astronomy at atomic authority aviation bank
  basic bilateral biology biomedical biotechnology board botanical bureau business cabinet cancer center central
  chamber chemical chemistry city climate coast college commerce commission commissioner committee
  communication community company computer computing conservation constitution construction consulate cooperation
  coordination corporation council country court cultural culture customs data defense delegation department
  development digital directorate disaster disease division domestic earth east ecology economic economy education
  educational electoral electronic embassy emergency employment energy engineer engineering enterprise environment
  environmental ethnology evaluation executive expert export external faculty family federal federation
  finance financial fish fisheries food for foreign forest forestry foundation fund fundamental further
  future general geography geological geology geophysics global government group guard health heritage high higher
  history home hospital housing human ict immigration in industrial industry informatics information
  infrastructure innovation inspection institute intellectual interior intergovernmental internal international
  investment irrigation joint justice labor laboratory land language law library life local logistics main
  management manufacturing marine maritime material mathematical mathematics mechanics media medical medicine
  measurement member meteorological meteorology metrological metrology military mineral mining minister ministry museum music national nations natural
  nature naval navy new north northern nuclear observatory ocean oceanic oceanography of office oil on operation
  organization parliament park partner party patent people petroleum philosophy physical physics planning plant
  police policy political polytechnic population port post power president prime private programme program project
  promotion property protection provincial public quality rail railway regional regulation rehabilitation relations
  research resources river road royal rural safety school science scientific sea secretariat secretary section
  security senate service small social society sociology soil south southern space sports staff standards state
  station statistics steering strategic strategy student studies supervision supreme surveillance survey
  sustainable task tax teacher technical technological technology telecommunications theoretical tourism town trade
  traffic training transport transportation treasury tropical union unit university urban veterinary virology
  vocational water welfare west western wildlife women work worker working world youth zoology zoological`
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => [nameKey(word), word]),
);

/** A name as ids write it: no other one for a plural or spelling of a common word, which make no other name of it. */
export const idName = (name: string): string =>
  respelt(name, (word) => COMMON.get(nameKey(word)) ?? word).replace(/\bacademy of science\b/, "$&s");

/** Bodies that each country has one of, whatever else stands in the name. */
const SHARED_KINDS: ReadonlySet<string> = new Set([
  "ministry",
  "department",
  "government",
  "bureau",
  "office",
  "division",
  "section",
  "committee",
  "embassy",
  "parliament",
]);

/**
 * Whether a body's name alone says which body it is: it holds a word that is not a common one, or an acronym of five
 * letters or more. "Ministry of Education", "Institute of Physics" and "DST" do not, "Tsinghua University" does.
 */
export function isDistinctive(name: string): boolean {
  if (isAcronym(name)) return name.replace(/[^\p{L}\p{N}]/gu, "").length >= 5;
  const words = nameKey(name).split(" ");
  if (namesCountry(name)) return true;
  return (
    !words.some((word) => SHARED_KINDS.has(word)) &&
    words.some((word) => word.length > 2 && !COMMON.has(word))
  );
}

/** Whether a country, by name or adjective, stands in a name. */
const namesCountry = (name: string): boolean =>
  name
    .split(/[\s\-–,]+/)
    .some((word) => /^\p{Lu}/u.test(word) && Boolean(countryByName(word) ?? countryByAdjective(word)));

/** Whether an instrument's name says which one it is: a year or number, a short form, or a country in it. */
export const isSpecific = (name: string): boolean =>
  /\d/.test(name) || (/\p{Ll}/u.test(name) && /(?:^|[\s(])\p{Lu}{2,}/u.test(name)) || namesCountry(name);
