// The annotated documents with all that people marked in them, as `make gold` wrote it.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "../gold");

export interface GoldMention {
  readonly type: string;
  /** Code points, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** EDTF of a date, the number of a quantity. */
  readonly value?: string;
}

export interface GoldEvent {
  readonly type: string;
  readonly name: string;
  readonly start?: string | null | undefined;
  readonly end?: string | null | undefined;
  readonly place?: string | null | undefined;
  readonly article?: number;
  readonly core?: boolean;
  /** The sentence that tells it, with single spaces. */
  readonly sentence?: string;
  readonly participants?: readonly { readonly name: string; readonly role: string }[];
}

export interface GoldPosition {
  readonly person: string;
  readonly title: string;
  readonly organization?: string;
}

export interface Annotation {
  readonly entities?: Readonly<Record<string, { readonly name: string; readonly acronym?: string }>>;
  readonly mentions: readonly GoldMention[];
  readonly positions?: readonly GoldPosition[];
  readonly events?: readonly GoldEvent[];
}

export interface AnnotatedDocument {
  readonly name: string;
  readonly text: string;
  readonly annotation: Annotation;
}

/** All annotated documents, by name. */
export function annotatedDocuments(): AnnotatedDocument[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".json"));
  return files.sort().map((file) => {
    const name = file.replace(/\.json$/, "");
    const annotation = JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as Annotation;
    return { name, text: readFileSync(join(FOLDER, `${name}.txt`), "utf8"), annotation };
  });
}
