// Who took part: the phrases in a trigger's roles become references to people, bodies and countries.
import { wordSet } from "../core/word-set.ts";

import type { Mention, ParticipationDraft, Reference } from "../flow.ts";
import { companyOf } from "../lexicon/event-company.ts";
import type { Role } from "../model/codes.ts";
import { isNamedBehindComma } from "./clause/head.ts";
import { isPlural, type NounPhrase } from "./clause/phrase.ts";
import type { Candidate, Part } from "./event/candidate.ts";
import { isHouse } from "./event/clause/sort.ts";
import { asBody } from "./event/place/known.ts";
import { withoutAffiliations } from "./participant/affiliation.ts";
import { isApposition, isCalled, personBefore } from "./participant/apposition.ts";
import { demonymAgents } from "./participant/demonym.ts";
import { isHomeOf, isVenueOf } from "./participant/home.ts";
import { type Agent, agentNamed, keyOf, type Memory } from "./participant/memory.ts";
import { isSigningFor, isToldByName, oneOfTwo, partyOf } from "./participant/party.ts";
import { agentsOfPronoun, isElecting } from "./participant/pronoun.ts";
import { isTitleOf, isTownOfBody, roleOf } from "./participant/role.ts";
import { AGENTS, pairOf } from "./participant/spoken.ts";
import { leaderOfTeam } from "./participant/team.ts";
import { isFree } from "./post/free.ts";

/** Complements that name who stands behind a group: "a delegation from X, headed by Y". */
const BEHIND = new Set(["of", "from", "led by", "representing", "at"]);

/** The participations of a candidate, each agent once a role. */
export function participationsOf(
  candidate: Candidate,
  memory: Memory,
  isPerson: (reference: Reference) => boolean,
): ParticipationDraft[] {
  const drafts: ParticipationDraft[] = [];
  const seen = new Set<string>();
  for (const part of withoutAffiliations(candidate)) {
    for (const { reference, span } of agentsOf(part, candidate, memory)) {
      const role = roleOf(part, reference, candidate, isPerson);
      const key = `${keyOf(reference)} ${role}`;
      if (seen.has(key)) continue;
      seen.add(key);
      drafts.push({
        agent: reference,
        role,
        span,
        rule: `${candidate.rule}-${role}`,
        confidence: 0.82,
      });
    }
  }
  return drafts;
}

function agentsOf({ phrase, role }: Part, candidate: Candidate, memory: Memory): readonly Agent[] {
  if (isTownOfBody(phrase, candidate) || isTitleOf(phrase, role, candidate) || isTownAt(phrase, role))
    return [];
  const apposed = personBefore(phrase, candidate);
  if (apposed && candidate.clause?.verb.relative !== undefined) return agentOf(apposed);
  if (apposed && isWhoItIs(phrase, candidate)) return [];
  if (phrase.classes.has("post") && membersOf(phrase).length > 0) return membersOf(phrase);
  if (isApposition(phrase, candidate)) {
    const holders = holdersOf(phrase, candidate, memory);
    return holders.length > 0 || !isSigningFor(phrase, role, candidate) ? holders : nested(phrase);
  }
  const spoken = spokenOf(phrase, candidate, memory);
  if (spoken.length > 0) return spoken;
  if (isOwnAuthors(phrase, role)) return [];
  const leader = leaderOfTeam(phrase, role);
  if (leader.length > 0) return leader;
  if (phrase.pronoun) return agentsOfPronoun(phrase, phrase.pronoun, role, candidate, memory);
  if (isNamedBehind(phrase, candidate) && isOneOf(phrase, candidate)) return [];
  const own = agentOf(phrase.mention);
  return own.length > 0 ? [...own, ...leadersOf(phrase)] : nounAgents(phrase, role, candidate, memory);
}

/** "LIMA. - Sister A left us": a town before it takes no post and gives no speech. */
const isTownAt = ({ mention }: NounPhrase, role: Role): boolean =>
  (role === "appointee" || role === "speaker") && mention?.type === "PLACE" && mention.subtype !== "country";

/** Whom a noun without a name stands for: a body that met, whose it is, who is behind it, who was told before. */
function nounAgents(phrase: NounPhrase, role: Role, candidate: Candidate, memory: Memory): readonly Agent[] {
  const inner = innerOf(phrase, role, candidate, memory);
  const acts = AUTHORS.has(role) || isElecting(role, candidate);
  if (acts && phrase.determiner === "the" && phrase.classes.has("event")) {
    const met = memory.meeting();
    const house = met.length === 0 && isHouse(phrase) ? memory.bodies(asBody(phrase), candidate) : undefined;
    return house ? [house] : met;
  }
  const body =
    inner.length === 0 && phrase.attributive.length === 0 ? memory.bodies(phrase, candidate) : undefined;
  if (body) return [body];
  if (inner.length > 0) return isOnlyLed(phrase) ? [...sendersOf(phrase, candidate), ...inner] : inner;
  if (!isGroup(phrase)) return [];
  const senders = sendersOf(phrase, candidate);
  if (senders.length > 0) return senders;
  // "Our guests were shown round": those who were told to come.
  const isOurs = phrase.determiner === "our" && GUESTS.has(phrase.head);
  if (phrase.determiner !== "the" && !isOurs) return [];
  // "The guests pledged EUR 2 million": the bodies that they came from.
  if (role === "giver") return memoryOf(phrase, memory).filter(({ reference }) => memory.isBody(reference));
  return COMING.has(role) ? memoryOf(phrase, memory) : [];
}

/** "A, trainee at the Bank, is to work": says who A is; the Bank does nothing. */
const isWhoItIs = (phrase: NounPhrase, { told }: Candidate): boolean =>
  /^(?:|an?)$/.test(phrase.determiner) &&
  phrase.attributive.length === 0 &&
  (phrase.classes.has("people") || phrase.classes.has("researchers")) &&
  !isPlural(phrase, told.sentence);

/** Roles of groups that come again: "the visitors", "the delegation". */
const COMING: ReadonlySet<Role> = new Set<Role>(["visitor", "attendee", "participant", "signatory"]);

/** "its experts wrote": who wrote for a body is not told. */
const isOwnAuthors = (phrase: NounPhrase, role: Role): boolean =>
  role === "author" && OWN.has(phrase.determiner) && isGroup(phrase);

/** Who is named behind a group: whose it is, who leads it, who is in it. */
const innerOf = (phrase: NounPhrase, role: Role, candidate: Candidate, memory: Memory): readonly Agent[] =>
  phrase.complements
    .filter(({ preposition }) => BEHIND.has(preposition) && (isGroup(phrase) || isOnto(phrase, role)))
    .filter((complement) => !isToldByName(phrase, role, candidate) && !isVenueOf(phrase, complement))
    .flatMap(({ phrases }) =>
      phrases.flatMap((other) => [
        ...agentOf(other.mention),
        ...(other.mention ? leadersOf(other) : []),
        ...(isGroup(phrase) ? spokenBody(other, candidate, memory) : []),
        ...((!other.mention && isGroup(other)) || isField(phrase, other)
          ? nested(other).filter(
              ({ reference }) =>
                !comesFrom(other, reference, memory) && !isHomeOf(other, memory.isPlace(reference)),
            )
          : []),
      ]),
    )
    .filter(({ reference }) => !comesFrom(phrase, reference, memory))
    .concat(membersOf(phrase));

/** "teachers of the school", "two conservators of the Chilean library": whose they are, by what was told before. */
function spokenBody(phrase: NounPhrase, candidate: Candidate, memory: Memory): readonly Agent[] {
  if (phrase.mention || phrase.pronoun || phrase.attributive.length > 0) return [];
  const body = memory.bodies(phrase, candidate);
  return body ? [body] : [];
}

/** "the Japanese delegation, led by Dr A": nothing behind it tells whose it is. */
const isOnlyLed = ({ complements }: NounPhrase): boolean =>
  complements.every(({ preposition }) => preposition === "led by");

/** "the SAS delegation", "the Japanese side": whom a group stands for by what stands before it. */
function sendersOf(phrase: NounPhrase, candidate: Candidate): readonly Agent[] {
  // "Dr A's former student" does not stand for Dr A, nor "two Warsaw pupils" for Warsaw.
  const isSender = ({ type }: Mention): boolean =>
    type !== "PERSON" && (type !== "PLACE" || phrase.classes.has("group"));
  const attributive = phrase.attributive.filter(isSender).flatMap(agentOf);
  if (attributive.length > 0) return attributive;
  return phrase.classes.has("group") && !isNamedBehind(phrase, candidate) && !isCalled(phrase, candidate)
    ? demonymAgents(phrase, candidate)
    : [];
}

/** "The Deputy Minister flew on": who is told to hold the post, else the person spoken of last. */
function holdersOf(phrase: NounPhrase, candidate: Candidate, memory: Memory): readonly Agent[] {
  if (!isFree(phrase, candidate)) return [];
  const holder = memory.holder(phrase, candidate);
  if (holder) return [holder];
  const told = holdersTold(phrase, candidate, memory);
  if (told.length > 0) return told;
  return isAnaphoricPost(phrase) && memory.person && !isPlural(phrase, candidate.told.sentence)
    ? [memory.person]
    : [];
}

/** "The Minister", where "ministers" are a group, too; "the signatories"; "the two bodies". */
function spokenOf(phrase: NounPhrase, candidate: Candidate, memory: Memory): readonly Agent[] {
  if (phrase.mention || phrase.complements.length > 0) return [];
  const isOne =
    phrase.classes.has("post") && phrase.determiner === "the" && !isPlural(phrase, candidate.told.sentence);
  const holder = isOne && isFree(phrase, candidate) ? memory.holder(phrase, candidate) : undefined;
  if (holder) return [holder];
  const party = partyOf(phrase);
  const pair = party ? pairOf(memory, party) : [];
  if (pair.length > 0) return pair;
  const one = oneOfTwo(phrase, memory);
  if (one.length > 0) return one;
  return holdersTold(phrase, candidate, memory);
}

/** Roles of a few who are known by name; participants and guests are more than were named. */
const TOLD: ReadonlySet<Role> = new Set<Role>([
  "chair",
  "signatory",
  "speaker",
  "recipient",
  "organizer",
  "author",
]);

/** "the chairs", "the speakers": all who were told to be it; in the singular the only one. */
function holdersTold(phrase: NounPhrase, candidate: Candidate, memory: Memory): readonly Agent[] {
  const { determiner, modifiers, mention, complements, attributive } = phrase;
  if (determiner !== "the" || mention || complements.length + attributive.length > 0 || modifiers.length > 2)
    return [];
  const company = companyOf(phrase.head);
  const found = company && TOLD.has(company.role) ? memory.told(company) : [];
  // "the organisers": a plural that no lexicon lists stands as it is written.
  const isSeveral = company !== undefined && phrase.head === `${company.words}s`;
  return isSeveral || isPlural(phrase, candidate.told.sentence) || found.length === 1 ? found : [];
}

/** Roles in which "the session", "the Assembly" acts for the body that meets. */
const AUTHORS: ReadonlySet<Role> = new Set<Role>(["author", "founder", "giver"]);

/** "officers from Iraq": people stand for no country, unless they are its officials or its delegation. */
const comesFrom = ({ classes }: NounPhrase, reference: Reference, { isPlace }: Memory): boolean =>
  (!classes.has("group") || (classes.has("society") && !classes.has("party"))) &&
  COMERS.some((name) => classes.has(name)) &&
  isPlace(reference);

const GUESTS = new Set(["guest", "visitor"]);

/** People and firms come from a country and do not stand for it. */
const COMERS = ["people", "researchers", "society"];

/** "cooks, among them A and B": who is named out of a group; countries only tell where it came from. */
const membersOf = (phrase: NounPhrase): Agent[] =>
  phrase.complements
    .filter(({ preposition }) => preposition === "including")
    .flatMap(({ phrases }) =>
      phrases.flatMap(({ mention }) => (mention?.type === "PLACE" ? [] : agentOf(mention))),
    );

/** "the University of Chile, led by Dr X": who leads it takes part, too. */
const leadersOf = (phrase: NounPhrase): Agent[] =>
  phrase.complements
    .filter(({ preposition }) => preposition === "led by")
    .flatMap(({ phrases }) => phrases.flatMap(({ mention }) => agentOf(mention)));

const nested = (phrase: NounPhrase): Agent[] =>
  phrase.complements
    .filter((complement) => BEHIND.has(complement.preposition) && !isVenueOf(phrase, complement))
    .flatMap(({ phrases }) =>
      phrases.flatMap((inner) => (isSeatOf(phrase, inner) ? [] : agentOf(inner.mention))),
    );

/** "officials of the Chamber of Trade of Arequipa": where a body is takes no part. */
const isSeatOf = ({ mention }: NounPhrase, { mention: inner }: NounPhrase): boolean =>
  mention?.type === "ORGANIZATION" && inner?.type === "PLACE";

/** "the Ministers of Health of Peru": what they are ministers of, not whose. */
const isField = ({ classes }: NounPhrase, { mention, classes: inner }: NounPhrase): boolean =>
  classes.has("post") && classes.has("group") && !mention && inner.has("other");

const GROUP_CLASSES = ["group", "people", "part", "researchers", "reporter", "society", "body", "signature"];
const isGroup = (phrase: NounPhrase): boolean => GROUP_CLASSES.some((name) => phrase.classes.has(name));

/** "pinned it to the lapel of A": whoever gets what is pinned there. */
const isOnto = ({ mention, determiner }: NounPhrase, role: Role): boolean =>
  role === "recipient" && !mention && determiner === "the";

/** "the guests", "the delegation": whoever came last as a group. */
const memoryOf = ({ classes, head, attributive, modifiers }: NounPhrase, memory: Memory): readonly Agent[] =>
  classes.has("people") && memory.guests.length > 0 && attributive.length === 0 && modifiers.length === 1
    ? memory.guests
    : classes.has("group") && ["guest", "delegation", "visitor", "party", "group", "team"].includes(head)
      ? memory.group
      : [];

/** "her Ghanaian counterpart, Kwame Osei,": a person of that country, not the country. */
const isNamedBehind = ({ end }: NounPhrase, { told: { sentence } }: Candidate): boolean =>
  isNamedBehindComma(sentence.units, end);

/** "his counterpart from Togo", "a representative of the Union": one person, whose name follows. */
const isOneOf = (phrase: NounPhrase, { told }: Candidate): boolean =>
  phrase.classes.has("group") &&
  !phrase.classes.has("party") &&
  !phrase.mention &&
  phrase.determiner !== "" &&
  !isPlural(phrase, told.sentence);

const OWN = new Set(["his", "her", "their", "its"]);

const isAnaphoricPost = ({ determiner, complements, mention }: NounPhrase): boolean =>
  determiner === "the" && complements.length === 0 && !mention;

/** Kinds of places that nobody stands for. */
const NATURE = wordSet("continent ocean sea lake river mountain bay cape coast valley desert");

function agentOf(mention: Mention | undefined): Agent[] {
  if (!mention || !AGENTS.has(mention.type)) return [];
  if (mention.type === "PLACE" && NATURE.has(mention.subtype ?? "")) return [];
  return [agentNamed(mention)];
}
