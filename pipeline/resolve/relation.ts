// Relation records: lasting ties between two things, each once over the collection.

import { groupBy } from "../core/group.ts";
import { compareText, slug } from "../core/keys.ts";
import type { RelationDraft } from "../flow.ts";
import type { Predicate } from "../model/codes.ts";
import type { RelationRecord } from "../model/records/relation.ts";
import { type Dossier, placeOf } from "./dossier.ts";
import type { Entity } from "./entity.ts";
import type { EvidenceBook } from "./evidence.ts";
import { mostFrequent } from "./groups.ts";
import { distinguish, tail } from "./identifiers.ts";
import type { Naming } from "./naming.ts";
import type { Registry } from "./registry.ts";

export interface RelationTelling {
  readonly home: Dossier;
  readonly draft: RelationDraft;
  readonly subject: Entity;
  readonly object: Entity;
  /** Where both ends are named. */
  readonly named: { readonly subject: Naming | undefined; readonly object: Naming | undefined };
  /** The short form that is explained, for acronyms. */
  readonly short: string;
}

const PATHS: Readonly<Record<Predicate, string>> = {
  acronymOf: "acronym-of",
  partOf: "part-of",
  locatedIn: "located-in",
  foundedBy: "founded-by",
  memberOf: "member-of",
};

/** Ties of a thing to itself say nothing, but that a short form is its own. */
const isTie = ({ draft, subject, object }: RelationTelling): boolean =>
  draft.predicate.value === "acronymOf" ? subject === object : subject !== object;

export function tellingsOfRelations(dossiers: readonly Dossier[], registry: Registry): RelationTelling[] {
  return dossiers.flatMap((home) =>
    home.draft.relations.flatMap((draft): RelationTelling[] => {
      const subject = registry.refer(home, draft.subject);
      const object = registry.refer(home, draft.object);
      if (!subject || !object || subject.type === "EVENT" || object.type === "EVENT") return [];
      const named = {
        subject: registry.naming(home, draft.subject),
        object: registry.naming(home, draft.object),
      };
      const telling = { home, draft, subject, object, named, short: named.subject?.name ?? "" };
      return isTie(telling) ? [telling] : [];
    }),
  );
}

const idOf = ({ draft, subject, object, short }: RelationTelling): string => {
  const path = PATHS[draft.predicate.value];
  const from = draft.predicate.value === "acronymOf" ? slug(short) : tail(subject.id);
  return `relation/${path}/${from}/${tail(object.id)}`;
};

export function relationsOf(tellings: readonly RelationTelling[], book: EvidenceBook): RelationRecord[] {
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
    .flatMap((group) => record(group, ids.get(group) ?? "", book))
    .sort((a, b) => compareText(a.id, b.id));
}

function record(group: readonly RelationTelling[], id: string, book: EvidenceBook): RelationRecord[] {
  const [first] = group;
  if (!first) return [];
  const { home, draft, subject, object } = first;
  const date = group.find((telling) => telling.draft.date)?.draft.date?.value;
  for (const telling of group) {
    book.add(id, "predicate", telling.home, telling.draft.predicate);
    book.add(id, "subject", telling.home, telling.named.subject);
    book.add(id, "object", telling.home, telling.named.object);
    if (telling.draft.date?.value === date) book.add(id, "date", telling.home, telling.draft.date);
  }
  const isAcronym = draft.predicate.value === "acronymOf";
  return [
    {
      id,
      subject: subject.id,
      subjectName: (isAcronym && first.short) || subject.name,
      predicate: draft.predicate.value,
      object: object.id,
      objectName: object.name,
      ...(date ? { date } : {}),
      ...placeOf(home, draft.article, draft.span),
      confidence: Math.max(...group.map((telling) => telling.draft.confidence)),
    },
  ];
}

/** What most tellings say that each thing is a part of, or lies in. */
export function wholesOf(
  tellings: readonly RelationTelling[],
  predicate: "partOf" | "locatedIn",
  type: "ORGANIZATION" | "PLACE",
): Map<string, Entity> {
  const fitting = tellings.filter(
    ({ draft, subject, object }) =>
      draft.predicate.value === predicate && subject.type === type && object.type === type,
  );
  const wholes = new Map<string, Entity>();
  for (const [id, group] of groupBy(fitting, ({ subject }) => subject.id)) {
    const whole = mostFrequent(group.map(({ object }) => object));
    if (whole) wholes.set(id, whole);
  }
  return wholes;
}
