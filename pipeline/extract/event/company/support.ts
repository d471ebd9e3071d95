// Who pays for, honours or fills what was told last: "Financial support came from A", "made possible by a grant from B", "graced by the presence of C", "The show features prints by D", "The programme included lectures by E".
import { type Company, companyOf, openerOf } from "../../../lexicon/event-company.ts";
import { readList } from "../../clause/noun.ts";
import { isNamedBody, isNamedPerson, type NounPhrase } from "../../clause/phrase.ts";
import { governed, governedOf } from "../../clause/prepositional.ts";
import type { Clause } from "../../clause.ts";
import type { Told } from "../candidate.ts";
import type { Found } from "./idiom.ts";

const SPONSOR = companyOf("sponsor");
const GUEST = openerOf("at the ceremony");
const GUIDE = openerOf("their guide");
const ARTIST = companyOf("artist");
const SPEAKER = companyOf("speaker");

export const supporters = (told: Told): Found[] => [
  ...told.reading.clauses
    .filter(({ verb }) => !verb.unreal && verb.tense !== "future")
    .flatMap((clause) => [
      ...enabling(told, clause),
      ...supporting(told, clause),
      ...gracing(told, clause),
      ...showing(told, clause),
      ...touring(told, clause),
    ]),
  ...lecturing(told),
];

const MONEY =
  /^(?:support|funding|financing|sponsorship|grant|grants|funds|subsidy|subsidies|contribution|contributions|donation|donations|generosity|backing|assistance)$/;

/** "was made possible by a grant from A", "by B": bodies that pay. */
function enabling({ sentence: { units } }: Told, clause: Clause): Found[] {
  const { verb, phrases, subject } = clause;
  const isEnabled = verb.passive && verb.lemma === "make" && units[verb.end]?.lower === "possible";
  if (!isEnabled || !subject.some(isKnown)) return [];
  const by = governed(phrases, "by");
  const isPaid = by.some(({ head }) => MONEY.test(head));
  const payers = [...by, ...by.flatMap(governedOf), ...(isPaid ? governed(phrases, "from") : [])];
  return found(SPONSOR, payers.filter(isNamedBody), clause, verb);
}

/** "Financial support came from A", "Funding was provided by B": with no word of what for. */
function supporting({ sentence: { units } }: Told, clause: Clause): Found[] {
  const { verb, phrases, subject } = clause;
  const [what] = subject;
  const isMoney =
    subject.length === 1 && what && !what.mention && MONEY.test(units[what.headEnd - 1]?.lower ?? "");
  const isDated = units.some(({ mention }) => mention?.type === "DATE");
  if (!isMoney || isDated || phrases.some(({ preposition }) => preposition === "for")) return [];
  if (what.complements.length > 0 || /^(?:an?|his|her|their|our|no)$/.test(what.determiner)) return [];
  const main = units[verb.main]?.lower ?? "";
  const payers =
    main === "came" && !verb.passive
      ? governed(phrases, "from")
      : verb.passive && GIVEN.test(main)
        ? governed(phrases, "by")
        : [];
  return found(SPONSOR, payers.filter(isNamedBody), clause, verb);
}
const GIVEN = /^(?:provided|given|offered|supplied|lent|contributed)$/;

/** "was graced by the presence of A", "was honoured with the presence of B" */
function gracing({ sentence: { units } }: Told, clause: Clause): Found[] {
  const { verb, phrases } = clause;
  if (!verb.passive || !/^(?:graced|honou?red|marked|enhanced)$/.test(units[verb.main]?.lower ?? ""))
    return [];
  const presence = [...governed(phrases, "by"), ...governed(phrases, "with")].filter(
    ({ head }) => head === "presence" || head === "attendance",
  );
  const guests = [...presence.flatMap(governedOf), ...governed(phrases, "of")];
  return presence.length > 0 ? found(GUEST, guests.filter(isNamedPerson), clause, verb) : [];
}

/** "It features prints by A and B", "The exhibition shows photographs by C": by whom the works are. */
function showing({ sentence: { units } }: Told, clause: Clause): Found[] {
  const { verb, subject, object, phrases } = clause;
  const [show] = subject;
  const isShow =
    subject.length === 1 && (show?.pronoun === "it" || (isKnown(show) && show?.type === "Exhibition"));
  if (!isShow || verb.passive || !SHOWING.test(units[verb.main]?.lower ?? "")) return [];
  const works = object.filter(
    ({ mention, headEnd }) => !mention && WORKS.test(units[headEnd - 1]?.lower ?? ""),
  );
  const [last] = works.slice(-1);
  if (!last) return [];
  const by = [...governed(last.complements, "by"), ...governed(phrases, "by")];
  return found(ARTIST, by.filter(isNamedPerson), clause, last);
}
const SHOWING =
  /^(?:shows?|showed|presents?|presented|features?|featured|includes?|included|displays?|comprises?|comprised)$/;
const WORKS =
  /^(?:photographs|photos|pictures|paintings|drawings|works|prints|sculptures|installations|portraits|watercolours|engravings|posters|textiles|ceramics|etchings|collages|images|films)$/;

/** "Dr A gave them a tour of the tank", "The guests were given a tour by Dr B": whoever shows a place to those who came. */
function touring({ sentence: { units } }: Told, clause: Clause): Found[] {
  const { verb, subject, object, phrases } = clause;
  if (!/^(?:gave|given|offered)$/.test(units[verb.main]?.lower ?? "")) return [];
  const tour = object.find(({ classes, mention }) => !mention && classes.has("guidedtour"));
  const guests = verb.passive ? [...subject, ...object] : object;
  const isShown = guests.some(
    ({ pronoun, classes, determiner }) =>
      pronoun === "them" || pronoun === "they" || (determiner === "the" && classes.has("party")),
  );
  if (!tour || !isShown) return [];
  return found(GUIDE, (verb.passive ? governed(phrases, "by") : subject).filter(isNamedPerson), clause, tour);
}

/** "The programme included lectures by A, B and C" */
function lecturing({ sentence: { units }, reading }: Told): Found[] {
  const verb = units.findIndex(
    ({ lower, mention }) => !mention && /^(?:included|featured|comprised|offered)$/.test(lower),
  );
  const subject = units.slice(0, Math.max(0, verb));
  if (verb < 2 || verb > LONGEST || !subject.some(({ lower, mention }) => !mention && PROGRAMME.test(lower)))
    return [];
  const by = units.findIndex(
    ({ lower }, at) => at > verb + 1 && at <= verb + LONGEST && /^(?:by|from)$/.test(lower),
  );
  if (by < 0 || !LECTURES.test(units[by - 1]?.lower ?? "")) return [];
  const members = readList(units, by + 1, reading.isVerb, undefined, true).filter(isNamedPerson);
  return members.length > 0 ? [{ company: SPEAKER, members, clause: undefined, from: verb, to: by }] : [];
}
/** Units before or behind the verb at most. */
const LONGEST = 6;
const PROGRAMME =
  /^(?:programme|program|agenda|event|forum|conference|workshop|seminar|symposium|session|meeting|congress|day|opening)$/;
const LECTURES = /^(?:lectures|talks|presentations|papers|speeches|addresses|contributions|keynotes)$/;

/** "The forum", "This exhibition", "It": what was told before. */
const isKnown = (phrase: NounPhrase | undefined): boolean =>
  phrase !== undefined &&
  (phrase.pronoun === "it" || (/^(?:the|this)$/.test(phrase.determiner) && !phrase.mention)) &&
  (phrase.pronoun === "it" || phrase.type !== undefined || phrase.classes.has("occasion"));

const found = (
  company: Company | undefined,
  members: readonly NounPhrase[],
  clause: Clause,
  { start, end }: { readonly start: number; readonly end: number },
): Found[] => (company && members.length > 0 ? [{ company, members, clause, from: start, to: end }] : []);
