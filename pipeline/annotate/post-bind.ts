// Binds posts to the persons beside them: before the name, in apposition behind it, in lists.
import type { Mention, PostPhrase } from "../flow.ts";
import { isNationWord } from "./person-context.ts";
import { honorificAt, honorificsAt } from "./person-honorific.ts";
import { type Phrase, phraseAt } from "./post-phrase.ts";
import { countryOf, endOf, mentionAt, type Scene } from "./post-scene.ts";
import { leavingDate, type Tenure, tenureBehind } from "./post-tenure.ts";
import { titleAt } from "./post-title.ts";

/** A post as it is bound to a person. */
export function bound(
  scene: Scene,
  phrase: Phrase,
  person: Mention,
  rule: string,
  tenure: Tenure = {},
): PostPhrase {
  const { words, block } = scene;
  const startAt = (at: number): number => words[at]?.start ?? 0;
  const endAt = (to: number): number => words[to - 1]?.end ?? 0;
  const span = (from: number, to: number) => block.block.view.toSource(startAt(from), endAt(to));
  const { country } = phrase;
  return {
    block: block.index,
    start: startAt(phrase.from),
    end: endAt(phrase.to),
    span: span(phrase.from, phrase.to),
    title: phrase.title,
    titleSpan: span(phrase.titleFrom, phrase.titleTo),
    ...(phrase.organization === undefined ? {} : { organization: phrase.organization }),
    ...(phrase.implied ? { impliedOrganization: phrase.implied } : {}),
    ...(country ? { country: country.code, countrySpan: span(country.from, country.to) } : {}),
    person: person.id,
    tense: phrase.tense,
    ...tenure,
    rule,
  };
}

/** The person named at a word, over honorifics. */
export function personAt(scene: Scene, at: number): Mention | undefined {
  const mention = mentionAt(scene, at) ?? mentionAt(scene, honorificsAt(scene.words, at).to);
  return mention?.type === "PERSON" ? mention : undefined;
}

/** Whether a post may be published from this phrase: professors need a body. */
export const isPost = (phrase: Phrase): boolean =>
  phrase.class !== "academic" || phrase.organization !== undefined;

/** Posts right before names: "Vice Minister of Science and Technology Lu Meiling", "the acting CEO of Acme, Dr Doe". */
export function postBefore(scene: Scene, phrase: Phrase): PostPhrase | undefined {
  const { words } = scene;
  const person = personAt(scene, phrase.to);
  if (person && phrase.direct && isPost(phrase)) {
    const whole = withCountryBehind(scene, withLedBody(scene, phrase), person);
    return bound(scene, whole, person, "post-before-name", leaving(scene, person));
  }
  const second = words[phrase.to]?.lower === "and" ? phraseAt(scene, phrase.to + 1) : undefined;
  const shared = second?.direct ? personAt(scene, second.to) : undefined;
  if (shared && phrase.direct && isPost(phrase)) return bound(scene, phrase, shared, "post-before-name");
  if (words[phrase.to]?.text !== "," || !isLed(scene, phrase)) return undefined;
  if (words[phrase.from - 2]?.text === ",") return undefined;
  const behind = personAt(scene, phrase.to + 1);
  return behind && isPost(phrase)
    ? bound(scene, phrase, behind, "post-before-comma-name", leaving(scene, behind))
    : undefined;
}

/** "King Felipe of Spain": the country of a crown stands behind the name. */
function withCountryBehind(scene: Scene, phrase: Phrase, person: Mention): Phrase {
  const end = endOf(scene, person);
  const place = scene.words[end]?.lower === "of" ? mentionAt(scene, end + 1) : undefined;
  const code = place && countryOf(place);
  if (!place || !code || phrase.country || (phrase.class !== "crown" && phrase.organization !== undefined))
    return phrase;
  return { ...phrase, country: { code, from: end + 1, to: endOf(scene, place) } };
}

/** "the CEO of Acme, Dr Doe": a determiner leads, or the sentence begins with it. */
function isLed({ words }: Scene, phrase: Phrase): boolean {
  const before = words[phrase.from - 1];
  return !before || /^[.:;!?]$/.test(before.text) || /^(?:the|its|their)$/.test(before.lower);
}

/** "Dr Doe, resigned in March". */
function leaving(scene: Scene, person: Mention): Tenure {
  const end = endOf(scene, person);
  const until = leavingDate(scene, scene.words[end]?.text === "," ? end + 1 : end);
  return until ? { until } : {};
}

/** "the Ministry of X, headed by Deputy Minister Y": the body just named is the post's. */
function withLedBody(scene: Scene, phrase: Phrase): Phrase {
  const { words } = scene;
  if (phrase.organization !== undefined || phrase.implied || phrase.class === "crown") return phrase;
  if (
    words[phrase.from - 1]?.lower !== "by" ||
    !/^(?:headed|led|represented)$/.test(words[phrase.from - 2]?.lower ?? "")
  )
    return phrase;
  const at = words[phrase.from - 3]?.text === "," ? phrase.from - 4 : phrase.from - 3;
  const mention = scene.mentionOf[at];
  return mention?.type === "ORGANIZATION" ? { ...phrase, organization: mention.id } : phrase;
}

const LEAD = /^(?:the|its|a|an|their|our|his|her|now|currently|also|both|as|who|is|at|present|and|was)$/;

/** Posts behind a name: ", A of X, B of Y and C", "(Director, X)"; lists of posts stay with the person. */
export function postsAfter(scene: Scene, person: Mention): PostPhrase[] {
  const { words } = scene;
  const end = endOf(scene, person);
  const mark = words[end]?.text ?? "";
  if (!/^[,(–—]$/.test(mark)) return [];
  const posts: PostPhrase[] = [];
  const joined: boolean[] = [];
  let at = firstPhrase(scene, end + 1);
  while (at >= 0) {
    const phrase = phraseAt(scene, at);
    if (!phrase || !isPost(phrase) || isOfNext(scene, phrase)) break;
    const tenure = tenureBehind(scene, phrase.to, false);
    const behind = behindTenure(scene, phrase.to, tenure);
    const until = tenure.until ?? leavingDate(scene, words[behind]?.text === "," ? behind + 1 : behind);
    posts.push(
      bound(scene, phrase, person, "post-in-apposition", { ...tenure, ...(until ? { until } : {}) }),
    );
    at = nextPhrase(scene, phrase.to);
    joined.push(words[phrase.to]?.lower === "and");
  }
  return posts.map((post, index) => withSharedBody(post, joined[index] ? posts[index + 1] : undefined));
}

/** "Founder and Chairman of X": the body is that of both. */
function withSharedBody(post: PostPhrase, next: PostPhrase | undefined): PostPhrase {
  const bare = post.organization === undefined && !post.impliedOrganization && post.country === undefined;
  if (!bare || next?.organization === undefined || post.title.includes(" of ")) return post;
  return { ...post, organization: next.organization };
}

function behindTenure(scene: Scene, at: number, tenure: Tenure): number {
  if (!tenure.from && !tenure.until) return at;
  const date = mentionAt(scene, at) ?? mentionAt(scene, at + 1);
  return date ? endOf(scene, date) : at;
}

/** Whether the phrase belongs to the person behind it: "Li Na, Vice Minister Lu Meiling and ...". */
const isOfNext = (scene: Scene, phrase: Phrase): boolean =>
  phrase.direct && personAt(scene, phrase.to) !== undefined;

/** The word where a post begins behind a comma: over articles, adjectives and bodies. */
function firstPhrase(scene: Scene, from: number): number {
  const { words } = scene;
  for (let at = from; at < words.length && at < from + 14; at++) {
    const word = words[at];
    if (!word) return -1;
    if (titleAt(words, at) && phraseAt(scene, at)) return at;
    const mention = scene.mentionOf[at];
    const within = mention?.type === "ORGANIZATION" || mention?.type === "PLACE";
    if (
      !within &&
      !LEAD.test(word.lower) &&
      !isNationWord(word.lower) &&
      word.text !== "'s" &&
      word.text !== "’s"
    )
      return -1;
  }
  return -1;
}

/** The next post of a list: ", B of Y", "and C", ", and C". */
function nextPhrase(scene: Scene, from: number): number {
  const { words } = scene;
  let at = from;
  if (words[at]?.text === ",") at++;
  if (words[at]?.lower === "and" || words[at]?.text === "&") at++;
  return at > from ? firstPhrase(scene, at) : -1;
}

/** "Professor J. Doe of the University of X": the honorific is a post with the university. */
export function professorPost(
  scene: Scene,
  person: Mention,
  bodyName: (id: number) => string,
): PostPhrase | undefined {
  const { words } = scene;
  const end = endOf(scene, person);
  const first = scene.firstWord.get(person.id) ?? 0;
  const open = words[end]?.text ?? "";
  if (!/^(?:of|at|from|,|\()$/.test(words[end]?.lower ?? "")) return undefined;
  const start = professorBefore(scene, first);
  if (!start) return undefined;
  const at = words[end + 1]?.lower === "the" ? end + 2 : end + 1;
  const body = mentionAt(scene, at);
  if (
    body?.type !== "ORGANIZATION" ||
    !isUniversity(body, bodyName(body.id)) ||
    (open === "," && titleAt(words, end + 1))
  )
    return undefined;
  const phrase: Phrase = {
    from: start.from,
    to: endOf(scene, body),
    titleFrom: start.from,
    titleTo: start.to,
    title: start.title,
    class: "academic",
    direct: true,
    tense: "present",
    organization: body.id,
  };
  return bound(scene, phrase, person, "post-professor");
}

function professorBefore(
  scene: Scene,
  first: number,
): { from: number; to: number; title: string } | undefined {
  for (let from = Math.max(0, first - 5); from < first; from++) {
    const read = honorificAt(scene.words, from);
    if (read?.value.post && from + read.length <= first)
      return { from, to: from + read.length, title: read.value.post };
  }
  return undefined;
}

const UNIVERSITY =
  /universi|college|polytechni|hochschule|institute of technology|advanced institute|école|ecole|school|eth zurich|epfl|academy/i;
const isUniversity = (body: Mention, name: string): boolean =>
  body.subtype === "university" ||
  UNIVERSITY.test(name) ||
  UNIVERSITY.test(body.text) ||
  /^\p{Lu}{3,}$/u.test(body.text);
