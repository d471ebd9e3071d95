// Candidates that only tell who took part in the event told last: "Among the speakers were A and B", "Its organiser, C, ...".
import { wordSet } from "../../core/word-set.ts";

import { type Company, companyOf, LONGEST_OPENER, openerOf } from "../../lexicon/event-company.ts";
import { readList, readPhrase } from "../clause/noun.ts";
import { type NounPhrase, phraseOf } from "../clause/phrase.ts";
import { governed, governedOf } from "../clause/prepositional.ts";
import type { Unit } from "../clause/unit.ts";
import { BE, isGenitive } from "../clause/word.ts";
import { type Candidate, companyAt, type Told } from "./candidate.ts";
import { addresses } from "./company/address.ts";
import { apposed, companyOfNoun, POSSESSIVES, projectLeaders } from "./company/apposed.ts";
import { besideThem } from "./company/beside.ts";
import { beyondAside } from "./company/beyond.ts";
import { delegates } from "./company/delegates.ts";
import { withGapped } from "./company/gapped.ts";
import {
  accompanying,
  addressing,
  type Found,
  having,
  inCapacity,
  senders,
  sides,
  signatures,
  signing,
} from "./company/idiom.ts";
import { labelled } from "./company/label.ts";
import { signedFor } from "./company/signed-for.ts";
import { isCeremony, speeches } from "./company/speech.ts";
import { supporters } from "./company/support.ts";
import { workers } from "./company/work.ts";
import { predecessorsTold } from "./sentence/predecessor.ts";
import { teams } from "./team.ts";

/** The company that a sentence names; none where it names nobody. */
export function candidatesOfCompany(told: Told): Candidate[] {
  const opening = among(told) ?? inverted(told) ?? labelled(told);
  const whole =
    opening ?? included(told) ?? counted(told) ?? addressing(told) ?? signing(told) ?? having(told);
  const found = [
    ...withGapped(told, whole),
    ...inCapacity(told),
    ...accompanying(told),
    ...sides(told),
    ...senders(told),
    ...apposed(told),
    ...speeches(told),
    ...addresses(told),
    ...workers(told),
    ...supporters(told),
    ...signatures(told),
    ...signedFor(told),
    ...predecessorsTold(told),
    ...projectLeaders(told),
    ...delegates(told),
    ...teams(told),
  ];
  return found.flatMap((each) => candidateOf(told, each));
}

function candidateOf(told: Told, { company, members, clause, from, to, groups }: Found): Candidate[] {
  const named = members.filter(
    (member) =>
      groups ||
      member.mention?.type === "PERSON" ||
      member.mention?.type === "ORGANIZATION" ||
      isState(member.mention) ||
      isSent(member),
  );
  if (!company || named.length === 0) return [];
  return [companyAt(told, company, named, { clause, from, to })];
}

const isState = (mention: NounPhrase["mention"]): boolean =>
  mention?.type === "PLACE" && mention.subtype === "country";

/** "representatives of the Board", "members of the Guild": people who stand for a body that is named. */
const isSent = ({ mention, classes, complements, pronoun }: NounPhrase): boolean =>
  !mention &&
  !pronoun &&
  SENT.some((name) => classes.has(name)) &&
  complements.some(
    ({ preposition, phrases }) =>
      SENDING.has(preposition) && phrases.some((inner) => inner.mention?.type === "ORGANIZATION"),
  );

const SENT = ["group", "people", "researchers", "part"];
const SENDING = new Set(["of", "from", "representing", "at"]);

const COPULAS = new Set(
  [...BE, ":"].concat(
    "sat stood came come went gone had travelled traveled flew flown rode walked spoke watched".split(" "),
  ),
);
const isCopula = (word: string | undefined): boolean => COPULAS.has(word ?? "");

const opensClause = (before: Unit | undefined): boolean =>
  before === undefined || [";", "and", ":"].includes(before.lower);

/** "guests who took the floor", "members present": those of whom the same is told. */
const ofThose = (words: readonly string[]): readonly string[] =>
  /^(?:guests|members|delegates|experts|visitors|people|others)$/.test(words[0] ?? "") && words[1] === "who"
    ? ["those", ...words.slice(1)]
    : words;

/** "Among the speakers were A and B" */
function among(told: Told): Found | undefined {
  const { units } = told.sentence;
  const start = units.findIndex(({ lower }, at) => lower === "among" && opensClause(units[at - 1]));
  if (start < 0) return undefined;
  const opened = opener(told, start + 1);
  if (opened) return opened;
  const noun = readPhrase(units, start + 1, told.reading.isVerb);
  const copula = noun && units[noun.end]?.lower === "will" ? noun.end + 1 : noun?.end;
  if (!noun || copula === undefined || !isCopula(units[copula]?.lower)) return undefined;
  return {
    company: companyOfNoun(told, noun) ?? (noun.classes.has("people") ? openerOf("them") : undefined),
    members: readList(units, copula + 1, told.reading.isVerb),
    clause: undefined,
    from: noun.start,
    to: noun.end,
  };
}

/** "Also present were A and B", "In the chair was C"; "The panel met in Lima; presiding over it was D" */
function inverted(told: Told): Found | undefined {
  const { units } = told.sentence;
  for (const [at, { lower, mention }] of units.entries()) {
    if (mention || (at > 0 && lower !== ";" && !isLed(units, at))) continue;
    const from = at > 0 ? at + 1 : 0;
    const found = opener(told, units[from]?.lower === "also" ? from + 1 : from);
    if (found) return found;
  }
  return undefined;
}

/** "a delegation of A, at whose head was B": of those who came, not of a body. */
const isLed = (units: readonly Unit[], comma: number): boolean =>
  units[comma]?.lower === "," &&
  units[comma + 1]?.lower === "at" &&
  units.slice(0, comma).some(({ lower, mention }) => !mention && COMING.test(lower));
const COMING = /^(?:delegations?|deputations?|missions?|part(?:y|ies)|groups?|teams?)$/;

/** Words that tell a role, a copula behind them, and the names of those meant. */
function opener(told: Told, from: number): Found | undefined {
  const { units } = told.sentence;
  let copula = from + 1;
  let company: Company | undefined;
  for (; copula <= from + LONGEST_OPENER && copula < units.length; copula++) {
    const words = units.slice(from, copula).map(({ lower }) => lower);
    const at = isCopula(units[copula]?.lower) ? copula : beyondAside(told, copula, isCopula);
    company = at > 0 ? openerOf(ofThose(words).join(" ")) : undefined;
    if (company) copula = at;
    if (company) break;
  }
  if (!company) return undefined;
  let behind = copula + 1;
  // "With him had also come A"
  while (units[behind]?.lower === "also" || isCopula(units[behind]?.lower)) behind++;
  const members = readList(units, behind, told.reading.isVerb);
  const named = members.findLast(({ mention }) => mention !== undefined);
  const beside = besideThem(told, named?.end, company);
  return { company, members: [...members, ...beside], clause: undefined, from, to: copula };
}

const HOLDING = wordSet(
  "included include includes comprised comprises counted featured consisted composed made",
);

/** Verbs that tell the members behind "of". */
const WHOLE = new Set(["consisted", "composed", "made"]);

/** "Speakers included A and B", "The party included C" */
function included(told: Told): Found | undefined {
  const clause = told.reading.clauses.find(({ verb }) =>
    HOLDING.has(told.sentence.units[verb.main]?.lower ?? ""),
  );
  const noun = clause?.subject.at(-1);
  const whole = clause !== undefined && WHOLE.has(told.sentence.units[clause.verb.main]?.lower ?? "");
  if (!clause || !noun) return including(told);
  if (clause.verb.passive && !whole) return undefined;
  return {
    company:
      whole && noun.pronoun === "it"
        ? companyOf("member")
        : (atCeremony(told, noun) ?? companyOfNoun(told, noun)),
    members: [
      ...governed(noun.complements, "led by"),
      ...(whole ? governed(clause.phrases, "of") : clause.object),
    ],
    clause,
    from: noun.start,
    to: noun.end,
  };
}

/** "Speakers at the ceremony included A": of a launch or an award, too. */
function atCeremony({ sentence: { units }, reading }: Told, { head, mention, headEnd }: NounPhrase) {
  if (mention || head !== "speaker" || units[headEnd]?.lower !== "at") return undefined;
  const ceremony = readPhrase(units, headEnd + 1, reading.isVerb);
  return ceremony && isCeremony(ceremony) ? openerOf("speaking on the occasion") : undefined;
}

/** "Keynote speakers include A and B": a plural in the present, which no reading of verbs takes for one. */
function including(told: Told): Found | undefined {
  const { units } = told.sentence;
  const verb = units.findIndex(({ lower, mention }) => mention !== undefined || lower === "include");
  if (verb < 1 || verb > LONGEST_OPENER || units[verb]?.mention) return undefined;
  const noun = phraseOf(units, 0, verb);
  const members = readList(units, verb + 1, told.reading.isVerb);
  const company = companyOfNoun(told, noun);
  return { company, members, clause: undefined, from: noun.start, to: noun.end };
}

/** "A was among the lecturers", "A and B were the main speakers", "The organisers were C and D" */
function counted(told: Told): Found | undefined {
  for (const clause of told.reading.clauses) {
    if (clause.verb.lemma !== "be" || clause.verb.unreal) continue;
    const within = clause.phrases.find(({ preposition }) => preposition === "among")?.phrases[0];
    const [first] = clause.subject;
    if (clause.verb.tense === "future" && !within && !isComing(told, first)) continue;
    if (first && clause.subject.length === 1 && isOwned(first)) {
      const company = companyOfNoun(told, outOf(first) ?? first);
      if (company) return { company, members: clause.object, clause, from: first.start, to: first.end };
    }
    // "Dr A is their guide", "B is the exhibition's sponsor"
    const [theirs] = clause.object.filter(
      ({ determiner, modifiers }) => POSSESSIVES.has(determiner) || modifiers.some(isGenitive),
    );
    // "the forum, of which A and B are the organisers"
    const isOfIt = clause.phrases.some(
      ({ preposition, phrases: [what] }) => preposition === "of" && what?.mention?.type === "EVENT",
    );
    if (clause.verb.tense === "present" && !theirs && !within && !isOfIt) continue;
    const noun = within ?? outOf(clause.object.find(({ mention }) => !mention));
    if (!noun || noun.mention || !isKnown(noun)) continue;
    return {
      company: openerOf(`${noun.determiner} ${noun.head}`) ?? companyOfNoun(told, noun),
      members: clause.subject,
      clause,
      from: noun.start,
      to: noun.end,
    };
  }
  return undefined;
}

/** "One of the lecturers will be A", "The main speaker will be B": of what is announced; not "The next chair will be C". */
const isComing = (told: Told, noun: NounPhrase | undefined): boolean =>
  noun !== undefined &&
  !told.sentence.units
    .slice(noun.start, noun.end + 2)
    .some(
      ({ mention, lower }) =>
        (mention && mention.type !== "PERSON") || /^(?:next|new|coming|year)$/.test(lower),
    ) &&
  companyOfNoun(told, outOf(noun) ?? noun)?.role === "speaker";

/** "one of the witnesses": those out of whom it is one. */
const outOf = (noun: NounPhrase | undefined): NounPhrase | undefined =>
  noun && /^(?:one|two|three|another)$/.test(noun.head) ? (governedOf(noun)[0] ?? noun) : noun;

/** "were the speakers", "were witnesses": those of the event, or a few without an article who are known by name. */
const isKnown = ({ determiner, head }: NounPhrase): boolean =>
  determiner === "the" || POSSESSIVES.has(determiner) || (determiner === "" && FEW.test(head));

const FEW = /(?:witnesses|partners|hosts|organi[sz]ers|sponsors|observers|speakers|guests of honour)$/;

const OWNERS = wordSet("the its their his her one another");
const isOwned = ({ determiner, mention }: NounPhrase): boolean =>
  OWNERS.has(determiner) || (determiner === "" && !mention);
