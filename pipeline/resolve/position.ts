// Position records: a post that somebody holds, once for each person, title and body, with the earliest date told.

import { groupBy } from "../core/group.ts";
import { compareText, fold } from "../core/keys.ts";
import type { CountryCode, PositionDraft } from "../flow.ts";
import type { PositionRecord } from "../model/records/position.ts";
import { type Dossier, placeOf } from "./dossier.ts";
import type { Entity } from "./entity.ts";
import { earlier, later } from "./event-telling.ts";
import type { EvidenceBook } from "./evidence.ts";
import { datePart, distinguish, idPart, tail } from "./identifiers.ts";
import type { Naming } from "./naming.ts";
import type { Registry } from "./registry.ts";

interface PostTelling {
  readonly home: Dossier;
  readonly draft: PositionDraft;
  readonly person: Entity;
  readonly naming: Naming | undefined;
  readonly organization?: Entity;
  /** The country told, or that of the body. */
  readonly country?: CountryCode;
  readonly title: string;
}

/** One post, by all its tellings; the first tells it fullest. */
interface Post {
  readonly tellings: PostTelling[];
}

export function positionsOf(
  dossiers: readonly Dossier[],
  registry: Registry,
  book: EvidenceBook,
): PositionRecord[] {
  const tellings = dossiers.flatMap((home) => postTellings(home, registry));
  const byPerson = groupBy(tellings, ({ person }) => person.id);
  const posts = [...byPerson.values()].flatMap((own) => mergePosts(own));
  const ids = distinguish(posts, baseId, [
    ({ tellings: [first] }) => first?.country?.toLowerCase() ?? "",
    ({ tellings }) => datePart(datesOf(tellings).date),
    ({ tellings: [first] }) => first?.home.slug ?? "",
  ]);
  return posts
    .flatMap((post) => record(post, ids.get(post) ?? "", book))
    .sort((a, b) => compareText(a.id, b.id));
}

function postTellings(home: Dossier, registry: Registry): PostTelling[] {
  return home.draft.positions.flatMap((draft): PostTelling[] => {
    const person = registry.mention(home, draft.person);
    if (person?.type !== "PERSON") return [];
    const referred = draft.organization && registry.refer(home, draft.organization.value);
    const organization = referred?.type === "ORGANIZATION" ? referred : undefined;
    const country = draft.country?.value ?? organization?.country;
    return [
      {
        home,
        draft,
        person,
        naming: registry.naming(home, { mention: draft.person }),
        title: fold(draft.title.value),
        ...(organization ? { organization } : {}),
        ...(country ? { country } : {}),
      },
    ];
  });
}

/** The fullest first: with a body, with a long title; of equals the first told. */
const byFullness = (a: PostTelling, b: PostTelling): number =>
  Number(b.organization !== undefined) - Number(a.organization !== undefined) ||
  b.title.length - a.title.length;

/**
 * The posts of one person. The same title at the same body is one post; a title without a body is no new post where
 * one is known whose title begins so ("Minister" of "Minister of Science and Technology").
 */
function mergePosts(tellings: readonly PostTelling[]): Post[] {
  const posts: Post[] = [];
  const exact = new Map<string, Post>();
  for (const telling of [...tellings].sort(byFullness)) {
    const key = `${telling.title}\t${telling.organization?.id ?? ""}\t${telling.organization ? "" : telling.country}`;
    const known = exact.get(key) ?? posts.find(({ tellings: [full] }) => full && isAgain(telling, full));
    if (known) known.tellings.push(telling);
    const post = known ?? { tellings: [telling] };
    if (!known) posts.push(post);
    exact.set(key, post);
  }
  return posts;
}

/** Whether a telling says a fuller one again. */
function isAgain(short: PostTelling, full: PostTelling): boolean {
  if (short.country && full.country && short.country !== full.country) return false;
  if (short.organization && short.organization !== full.organization) return false;
  return (
    full.title === short.title ||
    full.title.startsWith(`${short.title} of `) ||
    full.title.startsWith(`${short.title} for `)
  );
}

function baseId({ tellings: [first] }: Post): string {
  if (!first) return "";
  const { person, organization, country, draft } = first;
  const where = organization ? tail(organization.id) : country?.toLowerCase();
  return `position/${tail(person.id)}-${idPart(draft.title.value)}${where ? `-${where}` : ""}`;
}

type Dates = Pick<PositionRecord, "date" | "from" | "until">;

/** The earliest date that shows it held, its begin and its end. */
function datesOf(tellings: readonly PostTelling[]): Dates {
  let dates: Dates = {};
  for (const { draft } of tellings) {
    const date = earlier(dates.date, draft.date?.value);
    const from = earlier(dates.from, draft.from?.value);
    const until = later(dates.until, draft.until?.value);
    dates = { ...(date ? { date } : {}), ...(from ? { from } : {}), ...(until ? { until } : {}) };
  }
  return dates;
}

function record({ tellings }: Post, id: string, book: EvidenceBook): PositionRecord[] {
  const [full] = tellings;
  if (!full) return [];
  const dates = datesOf(tellings);
  const { person, organization } = full;
  const country = full.country ?? tellings.find((telling) => telling.country)?.country;
  const main = tellings.find(({ draft }) => draft.date && draft.date.value === dates.date) ?? full;
  const position: PositionRecord = {
    id,
    person: person.id,
    personName: person.name,
    title: full.draft.title.value,
    ...(organization ? { organization: organization.id, organizationName: organization.name } : {}),
    ...(country ? { country } : {}),
    ...dates,
    inferred:
      organization !== undefined && tellings.every(({ draft }) => !draft.organization || draft.inferred),
    ...placeOf(main.home, main.draft.article, main.draft.span),
    confidence: Math.max(...tellings.map(({ draft }) => draft.confidence)),
  };
  for (const telling of tellings) tell(position, telling, book);
  return [position];
}

/** Enters the words of one telling for every field that it tells as the record has it. */
function tell(position: PositionRecord, telling: PostTelling, book: EvidenceBook): void {
  const { home, draft, naming, organization } = telling;
  const { id } = position;
  book.add(id, "person", home, naming);
  if (draft.title.value === position.title) book.add(id, "title", home, draft.title);
  if (organization && organization.id === position.organization)
    book.add(id, "organization", home, draft.organization);
  if (draft.country && draft.country.value === position.country) book.add(id, "country", home, draft.country);
  else if (position.country && organization?.country === position.country && draft.organization)
    book.add(id, "country", home, { span: draft.organization.span, rule: "country-of-body" });
  for (const field of ["date", "from", "until"] as const)
    if (draft[field] && draft[field].value === position[field]) book.add(id, field, home, draft[field]);
}
