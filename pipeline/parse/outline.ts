// Tells headings apart: the masthead's, sections, articles, headings inside an article, imprint.
import type { Chunk } from "./chunk.ts";
import { isImprintHeading } from "./furniture.ts";
import type { Heading } from "./heading.ts";
import { mastheadHeadings } from "./masthead-heading.ts";
import { wordCount } from "./sentence-form.ts";

export type HeadingRole = "masthead" | "section" | "article" | "inner" | "imprint";

export interface RankedHeading extends Heading {
  readonly role: HeadingRole;
  /** Chunk of the section heading that an article stands under. */
  readonly section?: number;
}

interface Question {
  readonly chunks: readonly Chunk[];
  readonly skipped: (index: number) => boolean;
  readonly headings: readonly Heading[];
}

/** Each heading with its role; articles with their section. */
export function outlineOf(question: Question): RankedHeading[] {
  const { chunks, headings } = question;
  const opening = mastheadHeadings(question);
  const rest = headings.slice(opening);
  const roles = rest.map((heading, at) => roleByForm(heading, rest[at + 1], chunks));
  settleSubtitles(rest, roles);
  if (!isUneven(rest, roles)) settleInner(rest, roles, innerRanks(question, rest, roles));
  else settleUnlisted(rest, roles);
  return [
    ...headings.slice(0, opening).map((heading) => ({ ...heading, role: "masthead" as const })),
    ...withSections(rest, roles),
  ];
}

/** A heading with nothing but a heading under it is a section; one with a body an article, until more is known. */
function roleByForm(heading: Heading, next: Heading | undefined, chunks: readonly Chunk[]): HeadingRole {
  const text = chunks[heading.chunk]?.view.text ?? "";
  if (isImprintHeading(text)) return "imprint";
  if (heading.body) return "article";
  return next === undefined && heading.listed ? "article" : "section";
}

/**
 * A title with its subtitle as a heading below it: one only, of a rank that is never used otherwise, beside articles
 * of the title's rank.
 */
function settleSubtitles(headings: readonly Heading[], roles: HeadingRole[]): void {
  const bodied = new Set(headings.filter(({ body }) => body).map(({ rank }) => rank));
  const several = new Set<number>();
  const isOnly = (at: number): boolean => {
    const [above, here, below] = [headings[at - 1], headings[at], headings[at + 1]];
    return !!above && !!here && !above.body && above.rank < here.rank && (below?.rank ?? 0) <= above.rank;
  };
  headings.forEach(({ rank }, at) => {
    if (!isOnly(at)) several.add(rank);
  });
  headings.forEach(({ rank, listed }, at) => {
    const above = headings[at - 1];
    if (!above || several.has(rank) || listed || !isOnly(at) || !bodied.has(above.rank)) return;
    roles[at - 1] = "article";
    roles[at] = "inner";
  });
}

/**
 * Articles directly below sections of one rank have several: a converter guessed the levels from the type's size, and
 * they do not tell what stands inside an article.
 */
function isUneven(headings: readonly Heading[], roles: readonly HeadingRole[]): boolean {
  const firsts = new Map<number, number>();
  return headings.some(({ rank }, at) => {
    const above = headings[at - 1];
    if (!above || roles[at] !== "article" || roles[at - 1] !== "section") return false;
    const before = firsts.get(above.rank);
    firsts.set(above.rank, rank);
    return before !== undefined && before !== rank;
  });
}

/** Where levels tell little, a contents list that names most articles does: what it leaves out and is smaller stands inside one. */
function settleUnlisted(headings: readonly Heading[], roles: HeadingRole[]): void {
  const articles = headings.filter((_, at) => roles[at] === "article");
  if (articles.filter(({ listed }) => listed).length * 2 <= articles.length) return;
  let open: Heading | undefined;
  headings.forEach((heading, at) => {
    if (roles[at] !== "article") open = undefined;
    else if (heading.listed) open = heading;
    else if (open && heading.rank > open.rank) roles[at] = "inner";
  });
}

/**
 * The ranks that stand inside articles: deeper than an article that has a text of its own, never used directly
 * below a section, not named in the contents list.
 */
function innerRanks(
  { chunks, skipped }: Question,
  headings: readonly Heading[],
  roles: HeadingRole[],
): Set<number> {
  const below = new Set<number>();
  const proper = new Set<number>();
  let open: Heading | undefined;
  let afterSection = false;
  headings.forEach((heading, at) => {
    if (roles[at] === "section") {
      afterSection = true;
      open = undefined;
    } else if (roles[at] === "article") {
      if (heading.listed || afterSection) proper.add(heading.rank);
      else if (open && heading.rank > open.rank) below.add(heading.rank);
      if (!open || heading.rank <= open.rank) open = heading;
      afterSection = false;
    }
  });
  for (const rank of proper) below.delete(rank);
  if (below.size > 0 && introduceOnly(chunks, headings, skipped)) return new Set();
  return below;
}

/** Every highest heading but introduces several others in few words: those are the articles. */
function introduceOnly(
  chunks: readonly Chunk[],
  headings: readonly Heading[],
  skipped: (index: number) => boolean,
): boolean {
  const top = headings.reduce((rank, heading) => Math.min(rank, heading.rank), Infinity);
  let parents = 0;
  for (let at = 0; at < headings.length; at++) {
    const heading = headings[at] as Heading;
    if (heading.rank !== top) continue;
    let children = 0;
    while ((headings[at + children + 1]?.rank ?? 0) > top) children++;
    let words = 0;
    const until = headings[at + 1]?.chunk ?? chunks.length;
    for (let index = heading.chunk + 1; index < until && words <= 50; index++)
      words += skipped(index) ? 0 : wordCount(chunks[index]?.view.text ?? "");
    if (children < 2 || words > 50 || heading.listed) return false;
    parents++;
    at += children;
  }
  return parents >= 2;
}

/** Turns articles of inner ranks under an article into its inner headings; articles above proper ones into sections. */
function settleInner(headings: readonly Heading[], roles: HeadingRole[], inner: ReadonlySet<number>): void {
  let open: Heading | undefined;
  headings.forEach((heading, at) => {
    const role = roles[at];
    if (role === "imprint") {
      open = undefined;
    } else if (role === "article") {
      if (open && heading.rank > open.rank && inner.has(heading.rank) && !heading.listed) roles[at] = "inner";
      else open = introduces(headings, roles, at, inner) ? undefined : heading;
      if (open === undefined) roles[at] = "section";
    } else if (role === "section" && open && inner.has(heading.rank) && heading.rank > open.rank)
      roles[at] = "inner";
    else open = undefined;
  });
}

/** A heading with a text of its own above an article of lower rank that stays an article: a section with a foreword. */
function introduces(
  headings: readonly Heading[],
  roles: readonly HeadingRole[],
  at: number,
  inner: ReadonlySet<number>,
): boolean {
  const heading = headings[at] as Heading;
  const next = headings[at + 1];
  if (!next || heading.listed || next.rank <= heading.rank || roles[at + 1] !== "article") return false;
  return !inner.has(next.rank) || next.listed;
}

/** Gives each article the nearest section above it in the hierarchy. */
function withSections(headings: readonly Heading[], roles: readonly HeadingRole[]): RankedHeading[] {
  const open: { readonly heading: Heading; child?: number }[] = [];
  return headings.map((heading, at) => {
    const role = roles[at] as HeadingRole;
    if (role === "section" || role === "article") {
      let last = open.at(-1);
      const holds = (): boolean =>
        last === undefined ||
        heading.rank > last.heading.rank ||
        (role === "article" && heading.rank >= (last.child ?? heading.rank));
      while (!holds()) {
        open.pop();
        last = open.at(-1);
      }
      if (last && last.child === undefined) last.child = heading.rank;
      if (role === "section") open.push({ heading });
      else if (last) return { ...heading, role, section: last.heading.chunk };
    } else if (role === "imprint") open.length = 0;
    return { ...heading, role };
  });
}
