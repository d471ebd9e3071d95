// Relation records: lasting ties between two things, each once over the collection.

import { groupBy } from "../core/group.ts";
import { compareText, slug } from "../core/keys.ts";
import { spelling } from "../core/remember.ts";
import type { Edtf } from "../flow.ts";
import type { Predicate } from "../model/codes.ts";
import type { RelationRecord } from "../model/records/relation.ts";
import { cellsOf, type Home, type Place } from "./dossier.ts";
import type { Entity } from "./entity.ts";
import type { EvidenceBook } from "./evidence.ts";
import { mostFrequent } from "./groups.ts";
import { distinguish, tail } from "./identifiers.ts";
import type { View } from "./registry.ts";

export interface RelationTelling extends Place {
  /** Place in Draft.relations. */
  readonly index: number;
  readonly predicate: Predicate;
  readonly date?: Edtf;
  readonly confidence: number;
  readonly subject: Entity;
  readonly object: Entity;
  /** The short form that is explained, for acronyms. */
  readonly short: string;
}

/** A relation with all its tellings. */
export interface Relation {
  readonly record: RelationRecord;
  readonly tellings: readonly RelationTelling[];
}

const PATHS: Readonly<Record<Predicate, string>> = {
  acronymOf: "acronym-of",
  partOf: "part-of",
  locatedIn: "located-in",
  foundedBy: "founded-by",
  memberOf: "member-of",
};

/** Ties of a thing to itself say nothing, but that a short form is its own. */
const isTie = ({ predicate, subject, object }: RelationTelling): boolean =>
  predicate === "acronymOf" ? subject === object : subject !== object;

export function tellingsOfRelations(view: View, home: Home): RelationTelling[] {
  return view.home.draft.relations.flatMap((draft, index): RelationTelling[] => {
    const subject = view.refer(draft.subject);
    const object = view.refer(draft.object);
    if (!subject || !object || subject.type === "EVENT" || object.type === "EVENT") return [];
    const telling = {
      home,
      index,
      article: draft.article,
      at: view.home.codePoints(draft.span),
      predicate: draft.predicate.value,
      ...(draft.date ? { date: draft.date.value } : {}),
      confidence: draft.confidence,
      subject,
      object,
      short: spelling(view.naming(draft.subject)?.name ?? ""),
    };
    return isTie(telling) ? [telling] : [];
  });
}

const idOf = ({ predicate, subject, object, short }: RelationTelling): string => {
  const from = predicate === "acronymOf" ? slug(short) : tail(subject.id);
  return `relation/${PATHS[predicate]}/${from}/${tail(object.id)}`;
};

export function relationsOf(tellings: readonly RelationTelling[]): Relation[] {
  const groups = [
    ...groupBy(
      tellings,
      (telling) => `${idOf(telling)}\t${telling.subject.id}\t${telling.object.id}`,
    ).values(),
  ];
  const ids = distinguish(groups, ([first]) => (first ? idOf(first) : ""), [
    ([first]) => first?.subject.type.toLowerCase() ?? "",
    ([first]) => first?.object.type.toLowerCase() ?? "",
  ]);
  return groups
    .flatMap((group) => relation(group, ids.get(group) ?? ""))
    .sort((a, b) => compareText(a.record.id, b.record.id));
}

function relation(group: readonly RelationTelling[], id: string): Relation[] {
  const [first] = group;
  if (!first) return [];
  const { predicate, subject, object } = first;
  const date = group.find((telling) => telling.date)?.date;
  const record: RelationRecord = {
    id,
    subject: subject.id,
    subjectName: (predicate === "acronymOf" && first.short) || subject.name,
    predicate,
    object: object.id,
    objectName: object.name,
    ...(date ? { date } : {}),
    ...cellsOf(first),
    confidence: Math.max(...group.map(({ confidence }) => confidence)),
  };
  return [{ record, tellings: group }];
}

/** Enters the words of one telling of a relation. */
export function tellRelation(record: RelationRecord, index: number, view: View, book: EvidenceBook): void {
  const { home } = view;
  const draft = home.draft.relations[index];
  if (!draft) return;
  book.add(record.id, "predicate", home, draft.predicate);
  book.add(record.id, "subject", home, view.naming(draft.subject));
  book.add(record.id, "object", home, view.naming(draft.object));
  if (draft.date?.value === record.date) book.add(record.id, "date", home, draft.date);
}

/** What most tellings say that each thing is a part of, or lies in. */
export function wholesOf(
  tellings: readonly RelationTelling[],
  predicate: "partOf" | "locatedIn",
  type: "ORGANIZATION" | "PLACE",
): Map<string, Entity> {
  const fitting = tellings.filter(
    (telling) =>
      telling.predicate === predicate && telling.subject.type === type && telling.object.type === type,
  );
  const wholes = new Map<string, Entity>();
  for (const [id, group] of groupBy(fitting, ({ subject }) => subject.id)) {
    const whole = mostFrequent(group.map(({ object }) => object));
    if (whole) wholes.set(id, whole);
  }
  return wholes;
}
