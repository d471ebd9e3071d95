// One entry for each post of a person: repeated and shortened titles fall together with the first full one.
import { fold } from "../../core/keys.ts";
import type { Annotated, PostPhrase } from "../../flow.ts";

/** The document's posts without repetition, in reading order. */
export function merged(annotated: Annotated): PostPhrase[] {
  const kept = new Map<string, PostPhrase[]>();
  for (const post of inOrder(annotated.posts)) {
    const person = nameOf(annotated, post.person);
    const own = kept.get(person) ?? [];
    const at = own.findIndex((other) => isSame(annotated, other, post));
    if (at < 0) own.push(post);
    else own[at] = together(own[at] as PostPhrase, post);
    kept.set(person, own);
  }
  return [...kept.values()]
    .flat()
    .sort((a, b) => a.span.start - b.span.start || a.titleSpan.start - b.titleSpan.start);
}

/** Full posts first, so that a bare title finds the full one wherever it stands. */
const inOrder = (posts: readonly PostPhrase[]): PostPhrase[] => [
  ...posts.filter((post) => !isBare(post)),
  ...posts.filter(isBare),
];

const isBare = ({ organization, impliedOrganization }: PostPhrase): boolean =>
  organization === undefined && impliedOrganization === undefined;

/** The name of the fullest mention. */
function nameOf(annotated: Annotated, id: number): string {
  let mention = annotated.mentions[id];
  for (let step = 0; step < 5 && mention?.antecedent !== undefined; step++)
    mention = annotated.mentions[mention.antecedent];
  return fold(mention?.name ?? "");
}

function isSame(annotated: Annotated, a: PostPhrase, b: PostPhrase): boolean {
  const [one, other] = [fold(a.title), fold(b.title)];
  if (a.country && b.country && a.country !== b.country) return false;
  const shorter = one.length < other.length ? one : other;
  const longer = one.length < other.length ? other : one;
  const begins = longer === shorter || longer.startsWith(`${shorter} `);
  if (isBare(a) || isBare(b)) return begins || isLessExact(one, other);
  const bodies = [a, b].map((post) =>
    fold(post.impliedOrganization ?? nameOf(annotated, post.organization ?? -1)),
  );
  return (
    begins &&
    (bodies[0] === bodies[1] ||
      (longer !== shorter && (a.organization === undefined) !== (b.organization === undefined)))
  );
}

/** "President Doe" of the vice-president is another post, "Director Doe" of the Director General the same. */
const isLessExact = (one: string, other: string): boolean =>
  one.split(" ").length === 1 && other.startsWith(`${one} general`);

/** The first telling, with begin and end from either. */
function together(first: PostPhrase, again: PostPhrase): PostPhrase {
  const from = first.from ?? again.from;
  const until = first.until ?? again.until;
  const { countrySpan } = again;
  return {
    ...first,
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
    ...(first.country || !again.country
      ? {}
      : { country: again.country, ...(countrySpan ? { countrySpan } : {}) }),
  };
}
