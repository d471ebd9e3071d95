// Columns of lists that the tables do not have: made of what they hold, so that lists can be narrowed and read by them.
import type { KindName } from "../../model/kinds.ts";
import type { TableName } from "../../model/records.ts";

export interface AddedColumn {
  readonly title: string;
  readonly description: string;
  readonly kind: KindName;
  readonly from: Own | Via | Gathered;
}

/** The beginning of a text of the record itself. */
interface Own {
  readonly how: "own";
  readonly field: string;
  readonly most: number;
}

/** A cell of the event that the record refers to. */
export interface Via {
  readonly how: "via";
  readonly field: "startDate" | "placeName";
}

/** A cell of each record of a table that refers here by a column; of ids those that begin so. */
export interface Gathered {
  readonly how: "gathered";
  readonly table: TableName;
  readonly by: string;
  readonly field: string;
  readonly prefix: string;
}

const tookPart = (by: "event" | "agent", field: "agent" | "role", prefix = ""): AddedColumn["from"] => ({
  how: "gathered",
  table: "participations",
  by,
  field,
  prefix,
});

export const addedColumns: Partial<Record<TableName, Readonly<Record<string, AddedColumn>>>> = {
  events: {
    bodies: {
      title: "Body",
      description: "Bodies that took part.",
      kind: "texts",
      from: tookPart("event", "agent", "organization/"),
    },
    people: {
      title: "Person",
      description: "People who took part.",
      kind: "texts",
      from: tookPart("event", "agent", "person/"),
    },
    parties: {
      title: "Country as a party",
      description: "Countries and other places that took part.",
      kind: "texts",
      from: tookPart("event", "agent", "place/"),
    },
    roles: {
      title: "Role",
      description: "Roles in which somebody took part.",
      kind: "texts",
      from: tookPart("event", "role"),
    },
  },
  participations: {
    eventDate: {
      title: "Event date",
      description: "When the event began.",
      kind: "date",
      from: { how: "via", field: "startDate" },
    },
    eventPlace: {
      title: "Event place",
      description: "Where the event was.",
      kind: "text",
      from: { how: "via", field: "placeName" },
    },
  },
  people: {
    bodies: {
      title: "Body",
      description: "Bodies in which the person has a post.",
      kind: "texts",
      from: { how: "gathered", table: "positions", by: "person", field: "organization", prefix: "" },
    },
    roles: {
      title: "Role",
      description: "Roles in which the person took part in events.",
      kind: "texts",
      from: tookPart("agent", "role"),
    },
  },
  organizations: {
    roles: {
      title: "Role",
      description: "Roles in which the body took part in events.",
      kind: "texts",
      from: tookPart("agent", "role"),
    },
  },
  quantities: {
    words: {
      title: "As told",
      description: "The words that tell the number.",
      kind: "text",
      from: { how: "own", field: "text", most: 60 },
    },
  },
  statements: {
    words: {
      title: "Words",
      description: "How the words begin.",
      kind: "text",
      from: { how: "own", field: "text", most: 160 },
    },
  },
};

/** The added columns of a table by name. */
export const addedTo = (table: string): [string, AddedColumn][] =>
  Object.entries(addedColumns[table as TableName] ?? {});
