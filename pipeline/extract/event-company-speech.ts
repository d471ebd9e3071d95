// Who speaks at what was told last, by a noun for it: "there were papers by A and B", "After an opening address by C", "said D in her words of welcome".
import { type Company, companyOf, openerOf } from "../lexicon/event-company.ts";
import type { Clause } from "./clause.ts";
import type { NounPhrase } from "./clause-phrase.ts";
import { governed, type PrepositionalPhrase } from "./clause-prepositional.ts";
import type { Told } from "./event-candidate.ts";
import type { Found } from "./event-company-idiom.ts";

const SPEAKER = companyOf("speaker");
/** Speeches that are held at launches and awards, too. */
const SPEAKING = openerOf("speaking");
const OPENING = new Set(["after", "following", "with"]);
const SPEECH =
  /(?:address|speech|remarks|greeting|greetings|welcome|introduction|keynote|lecture|talk|words|paper|papers)$/;
const TOLD = new Set(
  "said says stressed noted recalled added praised thanked underlined called explained told".split(" "),
);

/** The speakers that a sentence names beside its verb. */
export const speeches = (told: Told): Found[] => [...listed(told), ...before(told), ...within(told)];

/** "there were papers by A and B" */
function listed({ reading }: Told): Found[] {
  return reading.clauses.flatMap((clause) => {
    const [what] = clause.object;
    const tells = clause.verb.lemma === "be" && clause.subject.length === 0 && !clause.verb.unreal;
    if (!tells || !what || what.mention || !isSpeech(what) || what.determiner === "no") return [];
    return found(SPEAKER, governedBy(clause.phrases), clause, what);
  });
}

/** "After an opening address by the Minister, A, the forum heard" */
function before({ reading }: Told): Found[] {
  const { leading } = reading;
  const [opening] = leading;
  const speech = opening && OPENING.has(opening.preposition) ? opening.phrases[0] : undefined;
  if (!speech || speech.mention || !SPEECH.test(speech.head)) return [];
  const by = leading.filter(({ preposition, at }) => preposition === "by" && at === speech.end);
  return found(SPEAKING, governedBy(by), undefined, speech);
}

/** "said A in her words of welcome" */
function within({ reading, sentence }: Told): Found[] {
  return reading.clauses.flatMap((clause) => {
    const { verb, phrases, subject, object } = clause;
    if (verb.passive || verb.unreal || !TOLD.has(sentence.units[verb.main]?.lower ?? "")) return [];
    const named = [...subject, ...object].filter(({ mention }) => mention?.type === "PERSON");
    const occasion = phrases.find(({ preposition }) => preposition === "at")?.phrases[0];
    if (occasion && isCeremony(occasion)) return found(SPEAKING, named.slice(0, 1), clause, occasion);
    const speech = phrases.find(({ preposition }) => preposition === "in")?.phrases[0];
    if (!speech || !OWN.has(speech.determiner) || !isOccasional(speech)) return [];
    return found(SPEAKING, named.slice(0, 1), clause, speech);
  });
}

/** "said A at the ceremony", "at the opening": on the occasion told last. */
const isCeremony = ({ determiner, mention, head, complements }: NounPhrase): boolean =>
  !mention && determiner === "the" && complements.length === 0 && CEREMONY.test(head);
const CEREMONY =
  /^(?:ceremony|opening|launch|inauguration|signing|unveiling|presentation|handover|celebration|festivities|event)$/;

const OWN = new Set(["his", "her", "their"]);

/** "her opening address", "his words of welcome": held on an occasion. */
const isOccasional = ({ head, modifiers, complements }: NounPhrase): boolean =>
  SPEECH.test(head) &&
  (modifiers.some(({ lower }) =>
    /^(?:opening|welcome|welcoming|keynote|closing|inaugural|introductory)$/.test(lower),
  ) ||
    complements.some(({ phrases }) => /^(?:welcome|greeting|thanks)$/.test(phrases[0]?.head ?? "")));

const isSpeech = ({ classes, head }: NounPhrase): boolean =>
  classes.has("lesson") || classes.has("paper") || SPEECH.test(head);

const governedBy = (phrases: readonly PrepositionalPhrase[]): readonly NounPhrase[] =>
  governed(phrases, "by").filter(({ mention }) => mention?.type === "PERSON");

const found = (
  company: Company | undefined,
  members: readonly NounPhrase[],
  clause: Clause | undefined,
  { start, end }: NounPhrase,
): Found[] => (members.length > 0 ? [{ company, members, clause, from: start, to: end }] : []);
