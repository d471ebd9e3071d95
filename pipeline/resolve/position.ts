// Position records: a post that somebody holds, once for each person, title and body, with the earliest date told.

import { groupBy } from "../core/group.ts";
import { compareText, fold } from "../core/keys.ts";
import { spelling } from "../core/remember.ts";
import type { CountryCode, Edtf } from "../flow.ts";
import type { PositionRecord } from "../model/records/position.ts";
import { cellsOf, type Home, type Place } from "./dossier.ts";
import type { Entity } from "./entity.ts";
import { earlier, later } from "./event-telling.ts";
import type { EvidenceBook } from "./evidence.ts";
import { datePart, distinguish, idPart, tail } from "./identifiers.ts";
import type { View } from "./registry.ts";

export interface PostTelling extends Place {
  /** Place in Draft.positions. */
  readonly index: number;
  readonly person: Entity;
  readonly organization?: Entity;
  /** The country told, or that of the body. */
  readonly country?: CountryCode;
  readonly title: string;
  /** The title as written. */
  readonly label: string;
  readonly date?: Edtf;
  readonly from?: Edtf;
  readonly until?: Edtf;
  /** Whether the body is told, by name or by the title. */
  readonly hasBody: boolean;
  readonly inferred: boolean;
  readonly confidence: number;
}

/** A post with all its tellings. */
export interface Position {
  readonly record: PositionRecord;
  readonly tellings: readonly PostTelling[];
}

/** One post, by all its tellings; the first tells it fullest. */
interface Post {
  readonly tellings: PostTelling[];
}

export function positionsOf(tellings: readonly PostTelling[]): Position[] {
  const byPerson = groupBy(tellings, ({ person }) => person.id);
  const posts = [...byPerson.values()].flatMap((own) => mergePosts(own));
  const ids = distinguish(posts, baseId, [
    ({ tellings: [first] }) => first?.country?.toLowerCase() ?? "",
    (post) => datePart(datesOf(post.tellings).date),
    ({ tellings: [first] }) => first?.home.slug ?? "",
  ]);
  return posts
    .flatMap((post) => position(post, ids.get(post) ?? ""))
    .sort((a, b) => compareText(a.record.id, b.record.id));
}

export function postTellings(view: View, home: Home): PostTelling[] {
  return view.home.draft.positions.flatMap((draft, index): PostTelling[] => {
    const person = view.mention(draft.person);
    if (person?.type !== "PERSON") return [];
    const referred = draft.organization && view.refer(draft.organization.value);
    const organization = referred?.type === "ORGANIZATION" ? referred : undefined;
    const country = draft.country?.value ?? organization?.country;
    return [
      {
        home,
        index,
        article: draft.article,
        at: view.home.codePoints(draft.span),
        person,
        title: spelling(fold(draft.title.value)),
        label: spelling(draft.title.value),
        hasBody: draft.organization !== undefined,
        inferred: draft.inferred,
        confidence: draft.confidence,
        ...(organization ? { organization } : {}),
        ...(country ? { country } : {}),
        ...(draft.date ? { date: draft.date.value } : {}),
        ...(draft.from ? { from: draft.from.value } : {}),
        ...(draft.until ? { until: draft.until.value } : {}),
      },
    ];
  });
}

/** The fullest first: with a body, with a long title; of equals the first told. */
const byFullness = (a: PostTelling, b: PostTelling): number =>
  Number(b.organization !== undefined) - Number(a.organization !== undefined) ||
  b.title.length - a.title.length;

/** The posts of one person: those of each document, and then one for the same title at the same body. */
function mergePosts(tellings: readonly PostTelling[]): Post[] {
  const inDocuments = [...groupBy(tellings, ({ home }) => home.index).values()].flatMap(postsInDocument);
  const same = groupBy(inDocuments, ({ tellings: [full] }) => full && postKey(full));
  return Array.from(same.values(), (posts) => ({ tellings: posts.flatMap((post) => post.tellings) }));
}

const postKey = ({ title, organization, country }: PostTelling): string =>
  `${title}\t${organization?.id ?? ""}\t${organization ? "" : country}`;

/**
 * The posts that one document gives to a person. A title without a body is no new post where one is known whose title
 * begins so ("Minister" of "Minister of Science and Technology"); what another document tells makes no other of it.
 */
function postsInDocument(tellings: readonly PostTelling[]): Post[] {
  const posts: Post[] = [];
  const exact = new Map<string, Post>();
  for (const telling of [...tellings].sort(byFullness)) {
    const key = postKey(telling);
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
  const { person, organization, country, label } = first;
  const where = organization ? tail(organization.id) : country?.toLowerCase();
  return `position/${tail(person.id)}-${idPart(label)}${where ? `-${where}` : ""}`;
}

type Dates = Pick<PositionRecord, "date" | "from" | "until">;

/** The earliest date that shows it held, its begin and its end. */
function datesOf(tellings: readonly PostTelling[]): Dates {
  let dates: Dates = {};
  for (const telling of tellings) {
    const date = earlier(dates.date, telling.date);
    const from = earlier(dates.from, telling.from);
    const until = later(dates.until, telling.until);
    dates = { ...(date ? { date } : {}), ...(from ? { from } : {}), ...(until ? { until } : {}) };
  }
  return dates;
}

function position({ tellings }: Post, id: string): Position[] {
  const [full] = tellings;
  if (!full) return [];
  const dates = datesOf(tellings);
  const { person, organization } = full;
  const country = full.country ?? tellings.find((telling) => telling.country)?.country;
  const main = tellings.find(({ date }) => date && date === dates.date) ?? full;
  const record: PositionRecord = {
    id,
    person: person.id,
    personName: person.name,
    title: full.label,
    ...(organization ? { organization: organization.id, organizationName: organization.name } : {}),
    ...(country ? { country } : {}),
    ...dates,
    inferred: organization !== undefined && tellings.every(({ hasBody, inferred }) => !hasBody || inferred),
    ...cellsOf(main),
    confidence: Math.max(...tellings.map(({ confidence }) => confidence)),
  };
  return [{ record, tellings }];
}

/** Enters the words of one telling for every field that it tells as the record has it. */
export function tellPosition(
  record: PositionRecord,
  { index, organization }: PostTelling,
  view: View,
  book: EvidenceBook,
): void {
  const { home } = view;
  const draft = home.draft.positions[index];
  if (!draft) return;
  const { id } = record;
  book.add(id, "person", home, view.naming({ mention: draft.person }));
  if (draft.title.value === record.title) book.add(id, "title", home, draft.title);
  if (organization && organization.id === record.organization)
    book.add(id, "organization", home, draft.organization);
  if (draft.country && draft.country.value === record.country) book.add(id, "country", home, draft.country);
  else if (record.country && organization?.country === record.country && draft.organization)
    book.add(id, "country", home, { span: draft.organization.span, rule: "country-of-body" });
  for (const field of ["date", "from", "until"] as const)
    if (draft[field] && draft[field].value === record[field]) book.add(id, field, home, draft[field]);
}
