// The words that tell an entity's cells in one document: the first of each kind, enough to see and few enough to read.
import type { Dossier } from "./dossier.ts";
import type { Entity } from "./entity.ts";
import type { EvidenceBook } from "./evidence.ts";
import { acronymKey } from "./name-key.ts";
import type { Naming } from "./naming.ts";
import { termNameOf } from "./term.ts";
import { counted } from "./traits.ts";

/** An entity in a document: how it is named there, in the order in which the collection takes the namings. */
export interface Appearance {
  readonly home: Dossier;
  readonly entity: Entity;
  readonly namings: readonly Naming[];
}

/** The first naming in the text that a test holds for. */
export const firstOf = (
  namings: readonly Naming[],
  test: (naming: Naming) => boolean = () => true,
): Naming | undefined => namings.find((naming) => naming.span && test(naming));

/** The words for the names of an entity: those that gave each form, by a rule that explains what joined them. */
export function tellNames(
  { home, entity, namings }: Appearance,
  fields: ReadonlySet<string>,
  book: EvidenceBook,
): void {
  const { id, name } = entity;
  const forms = counted(entity.told(), "forms");
  if (forms.some(({ value, isRead }) => isRead && value === name))
    book.add(
      id,
      "name",
      home,
      firstOf(namings, (naming) => naming.name === name),
    );
  else {
    const joined = entity.authority ? "authority-file" : "same-entity";
    const given = firstOf(namings);
    if (given) book.add(id, "name", home, { ...given, rule: `${given.rule} ${joined}` });
  }
  if (fields.has("alternateNames")) {
    const others = new Set(entity.alternateNames);
    for (const form of new Set(namings.map((naming) => naming.name)))
      if (others.has(form))
        book.add(
          id,
          "alternateNames",
          home,
          firstOf(namings, (naming) => naming.name === form),
        );
  }
  const { acronym } = entity;
  if (!acronym || !fields.has("acronym")) return;
  const key = acronymKey(acronym);
  const isShort = forms.some(({ value, isRead }) => isRead && acronymKey(value) === key);
  const words = firstOf(namings, (naming) =>
    isShort ? acronymKey(naming.name) === key : naming.acronym === acronym,
  );
  book.add(id, "acronym", home, words);
}

/** The words for the term that an entity's names tell. */
export function tellTerm({ home, entity, namings }: Appearance, book: EvidenceBook): void {
  const name = termNameOf(entity);
  const naming = name === undefined ? undefined : firstOf(namings, (one) => one.name === name);
  if (!naming) return;
  const words = { ...naming, rule: "years-in-name" };
  book.add(entity.id, "startDate", home, words);
  book.add(entity.id, "endDate", home, words);
}
