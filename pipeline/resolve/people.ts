// Which namings of a document name one person. Never two persons of one surname as one unless it is sure.

import { groupBy } from "../core/group.ts";
import { countryByCode } from "../lexicon/countries.ts";
import type { Dossier } from "./dossier.ts";
import { enter, Links, only, splitByProperty } from "./groups.ts";
import { linkAntecedents } from "./named.ts";
import { mentionKey, type Naming } from "./naming.ts";
import { bearsFamilyName, givenAgree, isShortened, type NameShape, shapeOf } from "./person-name.ts";

interface Entry {
  readonly index: number;
  readonly naming: Naming;
  readonly shape: NameShape;
}

/** Somebody of the document while the short names look for their bearers. */
interface Candidate {
  readonly root: number;
  readonly shape: NameShape;
  readonly articles: ReadonlySet<number | null>;
  readonly countries: ReadonlySet<string>;
  readonly gender: string | undefined;
}

const RANK = { full: 2, initials: 1, single: 0 } as const;

/** Whether a name tells more than another. */
export const isFuller = (a: NameShape, b: NameShape): boolean =>
  RANK[a.fullness] - RANK[b.fullness] > 0 || (a.fullness === b.fullness && a.tokens.length > b.tokens.length);

/** The clusters of namings of persons in one document. */
export function clusterPeople(home: Dossier, namings: readonly Naming[]): Naming[][] {
  const links = new Links(namings.length);
  const entries = namings.map((naming, index) => ({
    index,
    naming,
    shape: shapeOf(naming.name, naming.person),
  }));
  linkAntecedents(namings, links);
  linkSameNames(entries, links);
  const posts = postCountries(home);
  joinShorter(candidatesOf(entries, links, posts), links, "initials");
  joinShorter(candidatesOf(entries, links, posts), links, "single");
  linkRestInArticle(entries, links);
  return links.groups(namings);
}

/** The same name in any order, with or without middle initials; told family names and initials must agree. */
function linkSameNames(entries: readonly Entry[], links: Links): void {
  const named = entries.filter(({ shape }) => shape.fullness !== "single");
  const keyed = groupBy(named, ({ shape }) =>
    shape.fullness === "full" ? shape.key : `${shape.key} ${shape.initials}`,
  );
  for (const sharing of keyed.values())
    for (const family of splitByProperty(sharing, ({ shape }) => shape.family))
      for (const group of splitByProperty(family, ({ shape }) => shape.initials || undefined)) {
        const first = group[0];
        if (first) for (const { index } of group) links.link(first.index, index);
      }
}

/** The countries whose posts the text gives to persons, by their mentions. */
function postCountries({ draft }: Dossier): Map<string, string> {
  const posts = new Map<string, string>();
  for (const { person, country } of draft.positions)
    if (country && countryByCode(country.value)) posts.set(mentionKey(person), country.value);
  return posts;
}

function candidatesOf(
  entries: readonly Entry[],
  links: Links,
  posts: ReadonlyMap<string, string>,
): Candidate[] {
  const groups = groupBy(entries, ({ index }) => String(links.root(index)));
  return [...groups.values()].map((members) => {
    const best = members.reduce((a, b) => (isFuller(b.shape, a.shape) ? b : a));
    const countries = members.flatMap(({ naming }) => posts.get(naming.key) ?? []);
    return {
      root: links.root(best.index),
      shape: best.shape,
      articles: new Set(members.map(({ naming }) => naming.article)),
      countries: new Set(countries),
      gender: only(new Set(members.flatMap(({ naming }) => naming.person?.gender ?? []))),
    };
  });
}

/** Whether what is told of two candidates forbids that they are one. */
const disagree = (a: Candidate, b: Candidate): boolean =>
  (a.countries.size > 0 && b.countries.size > 0 && ![...a.countries].some((code) => b.countries.has(code))) ||
  (a.gender !== undefined && b.gender !== undefined && a.gender !== b.gender);

const isShortOf = (short: Candidate, full: Candidate): boolean => {
  const { shape } = short;
  if (disagree(short, full)) return false;
  if (shape.fullness === "single") return bearsFamilyName(full.shape, shape.tokens.join(" "));
  if (isShortened(shape, full.shape)) return true;
  const family = shape.family ?? "";
  const other = full.shape.family ? full.shape : shapeOf(full.shape.tokens.join(" "), { family });
  return other.family === family && givenAgree(shape.given, other.given);
};

/**
 * Joins shorter names to the only fuller one that they can be short for, in an article of theirs, or else in the
 * document. Where two could be meant, the short name stays by itself.
 */
function joinShorter(all: readonly Candidate[], links: Links, which: "initials" | "single"): void {
  const fuller = new Map<string, Set<Candidate>>();
  for (const candidate of all)
    if (candidate.shape.fullness !== "single")
      for (const token of candidate.shape.tokens) enter(fuller, token, candidate);
  for (const short of all) {
    if ((short.shape.fullness === "single") !== (which === "single")) continue;
    const token = longest(short.shape.tokens);
    const able = [...(fuller.get(token ?? "") ?? [])].filter(
      (full) => full !== short && isFuller(full.shape, short.shape) && isShortOf(short, full),
    );
    const here = able.filter((full) => [...short.articles].some((article) => full.articles.has(article)));
    const target = here.length > 0 ? only(here) : only(able);
    if (target) links.link(target.root, short.root);
  }
}

const longest = (tokens: readonly string[]): string | undefined =>
  tokens.reduce<string | undefined>(
    (best, token) => (token.length > (best?.length ?? 0) ? token : best),
    undefined,
  );

/** A single name that nobody explains is one person within an article. */
function linkRestInArticle(entries: readonly Entry[], links: Links): void {
  const sizes = groupBy(entries, ({ index }) => String(links.root(index)));
  const alone = entries.filter(
    ({ index, shape }) =>
      shape.fullness === "single" &&
      (sizes.get(String(links.root(index))) ?? []).every((entry) => entry.shape.fullness === "single"),
  );
  for (const group of groupBy(alone, ({ naming, shape }) => `${naming.article}\t${shape.key}`).values()) {
    const first = group[0];
    if (first) for (const { index } of group) links.link(first.index, index);
  }
}
