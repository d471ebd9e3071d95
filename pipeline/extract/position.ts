// Positions: posts read in the text, each once for a person, with the date on which the text shows it held.
import type { Annotated, Edtf, Mention, PositionDraft, PostPhrase, Reference, Told } from "../flow.ts";
import { dateHeld } from "./position/date.ts";
import { merged } from "./position/merge.ts";

/** How often the rules of posts are right. */
const CONFIDENCE: Readonly<Record<string, number>> = {
  "post-before-name": 0.95,
  "post-in-apposition": 0.94,
  "post-before-comma-name": 0.88,
  "post-by-verb": 0.88,
  "post-taken-up": 0.9,
  "post-elected": 0.9,
  "post-professor": 0.92,
  "post-passed-on": 0.8,
  "post-label": 0.85,
};

/** The posts of a document, in reading order; the same post again is not repeated. */
export function extractPositions(annotated: Annotated): PositionDraft[] {
  const posts = merged(annotated);
  return posts.map((post) => draftOf(annotated, atHouse(besideChief(annotated, post, posts))));
}

/** "the Deputy Executive Secretary", where the document tells the Executive Secretary of one body only: of the same. */
function besideChief({ mentions }: Annotated, post: PostPhrase, posts: readonly PostPhrase[]): PostPhrase {
  if (post.organization !== undefined || post.impliedOrganization !== undefined || post.country) return post;
  const chief = DEPUTY.exec(post.title)?.[1]?.toLowerCase();
  if (!chief?.includes(" ")) return post;
  const bodies = posts.flatMap(({ title, organization }) =>
    organization !== undefined && title.toLowerCase() === chief ? [organization] : [],
  );
  const names = new Set(bodies.map((id) => mentions[mentions[id]?.antecedent ?? id]?.name));
  return names.size === 1 ? { ...post, organization: bodies[0] as number } : post;
}

const DEPUTY = /^(?:Deputy|Vice|Assistant|Associate|Acting)[ -](.+)$/i;

/** A post without a body, where nothing but the publisher comes into question, is the publisher's. */
function atHouse(post: PostPhrase): PostPhrase {
  const told = post.organization !== undefined || post.impliedOrganization !== undefined;
  return told || post.country || post.house === undefined ? post : { ...post, organization: post.house };
}

function draftOf(annotated: Annotated, post: PostPhrase): PositionDraft {
  const article = annotated.blocks[post.block]?.block.article ?? null;
  const person = annotated.mentions[post.person];
  const organization = bodyOf(post);
  const date = dateOf(annotated, post);
  return {
    person: post.person,
    title: { value: post.title, span: post.titleSpan, rule: post.rule },
    ...(organization ? { organization } : {}),
    ...country(annotated, post),
    ...(date ? { date } : {}),
    ...(post.from ? { from: post.from } : {}),
    ...untilOf(annotated, post),
    inferred:
      (post.house !== undefined && post.organization === post.house) ||
      (post.organization === undefined && post.impliedOrganization !== undefined),
    span: post.span,
    article,
    confidence: Math.min(CONFIDENCE[post.rule] ?? 0.8, person?.confidence ?? 1),
  };
}

function bodyOf(post: PostPhrase): Told<Reference> | undefined {
  if (post.organization !== undefined)
    return { value: { mention: post.organization }, span: post.span, rule: post.rule };
  if (!post.impliedOrganization) return undefined;
  const implied = {
    type: "ORGANIZATION" as const,
    name: post.impliedOrganization,
    ...(post.country ? { country: post.country } : {}),
    span: post.titleSpan,
    rule: "post-implies-body",
  };
  return { value: { implied }, span: post.titleSpan, rule: "post-implies-body" };
}

/** The country told with the post, or else the body's. */
function country(annotated: Annotated, post: PostPhrase): { country?: Told<string> } {
  if (post.country)
    return { country: { value: post.country, span: post.countrySpan ?? post.span, rule: post.rule } };
  const body =
    post.organization === undefined ? undefined : bodyMention(annotated.mentions, post.organization);
  return body?.country ? { country: { value: body.country, span: body.span, rule: "country-of-body" } } : {};
}

function bodyMention(mentions: readonly Mention[], id: number): Mention | undefined {
  const mention = mentions[id];
  if (mention?.country || mention?.antecedent === undefined) return mention;
  const full = mentions[mention.antecedent];
  return full?.country ? full : mention;
}

/** A post that is over has no date but those of its time; one to come the day on which it begins. */
function dateOf(annotated: Annotated, post: PostPhrase): Told<Edtf> | undefined {
  const { from, until } = post;
  if (from && until && post.tense === "past")
    return { value: `${from.value}/${until.value}`, span: from.span, rule: "post-from-to" };
  if (post.rule === "post-taken-up" || post.rule === "post-elected" || post.rule === "post-passed-on") {
    if (from) return { value: from.value, span: from.span, rule: from.rule };
  }
  if (post.tense === "past") return undefined;
  if (post.tense === "future") return from;
  const held = dateHeld(annotated, post);
  const over = held && until && until.value < held.value.slice(0, until.value.length);
  if (!over) return held;
  return from ? { value: `${from.value}/${until.value}`, span: from.span, rule: "post-from-to" } : undefined;
}

/** "had served as President in the past": over by the date of the article. */
function untilOf(annotated: Annotated, post: PostPhrase): { until?: Told<Edtf> } {
  if (post.until) return { until: post.until };
  if (post.tense !== "past" || post.rule === "post-passed-on") return {};
  const article = annotated.blocks[post.block]?.block.article;
  const told =
    article === null || article === undefined ? undefined : annotated.document.articles[article]?.sourceDate;
  const given = told ?? annotated.document.masthead.date;
  if (!given || given.value.includes("/")) return {};
  return { until: { value: `../${given.value}`, span: given.span ?? post.span, rule: "post-over" } };
}
