// The JSON-LD context, derived from the record types: every term listed, none guessed (there is no general @vocab).
import { XSD } from "../../core/n-quads.ts";
import { codeSchemes } from "../code-notes.ts";
import { type Kind, kinds } from "../kinds.ts";
import type { Field, RecordType } from "../record-type.ts";
import { recordTypes } from "../records.ts";
import { codeIri, NAMESPACES } from "../vocabulary.ts";
import { localName } from "./json-ld.ts";

type Definition = string | Readonly<Record<string, unknown>>;
interface Scope {
  /** The name of the type, of a record or of a part of one. */
  readonly name: string;
  readonly class: string;
  readonly terms: Readonly<Record<string, Definition>>;
}

function definitionOf(term: string, field: Field): Definition {
  const kind: Kind = kinds[field.kind];
  if (field.codes) {
    const { scheme, values } = field.codes;
    const codes = Object.fromEntries(values.map((value) => [value, codeIri(scheme, value)]));
    return { "@id": term, "@type": "@vocab", "@context": codes };
  }
  if (kind.rdf === "iri") return { "@id": term, "@type": "@id" };
  const set = kind.list ? { "@container": "@set" } : {};
  if (kind.rdf === `${XSD}string`) return kind.list ? { "@id": term, ...set } : term;
  return { "@id": term, "@type": kind.rdf.replace(XSD, "xsd:"), ...set };
}

function scopesOf(type: RecordType): Scope[] {
  const parts = Object.entries(type.parts ?? {});
  const termsOf = (owner: string | undefined): Record<string, Definition> => ({
    ...Object.fromEntries(
      Object.entries(type.fields).flatMap(([name, field]) =>
        field.term && field.term !== "rdf:type" && field.part === owner
          ? [[name, definitionOf(field.term, field)]]
          : [],
      ),
    ),
    ...Object.fromEntries(
      parts.filter(([, part]) => part.of === owner).map(([name, part]) => [name, { "@id": part.term }]),
    ),
  });
  return [
    { name: type.name, class: type.class, terms: termsOf(undefined) },
    ...parts.map(([name, part]) => ({
      name: localName(part.class),
      class: part.class,
      terms: termsOf(name),
    })),
  ];
}

/** Terms that several types have and that mean the same in each; the others are defined type by type. */
function commonTerms(scopes: readonly Scope[]): Record<string, Definition> {
  const meanings = new Map<string, Definition[]>();
  for (const [name, definition] of scopes.flatMap(({ terms }) => Object.entries(terms))) {
    meanings.set(name, [...(meanings.get(name) ?? []), definition]);
  }
  return Object.fromEntries(
    [...meanings].flatMap(([name, [first, ...others]]) => {
      const same = others.every((other) => JSON.stringify(other) === JSON.stringify(first));
      return first && others.length > 0 && same ? [[name, first]] : [];
    }),
  );
}

/**
 * The parts of a record are of types of their own, so it does not matter that the terms of the record reach them;
 * but processors that may keep a scoped context on the way inward need not build it anew for each record.
 */
const SCOPED = { "@propagate": true };

/** The context of all record types, without `@base`. */
export function jsonLdContext(): Record<string, unknown> {
  const scopes = (Object.values(recordTypes) as RecordType[]).flatMap(scopesOf);
  const common = commonTerms(scopes);
  const types = scopes.map(({ name, class: id, terms }) => {
    const own = Object.entries(terms).filter(([term]) => common[term] === undefined);
    return [name, own.length > 0 ? { "@id": id, "@context": { ...SCOPED, ...Object.fromEntries(own) } } : id];
  });
  const classes = Object.values(codeSchemes)
    .flatMap(({ codes }) => Object.values(codes))
    .flatMap((code) => (code.class ? [[localName(code.class), code.class]] : []));
  return {
    "@version": 1.1,
    ...NAMESPACES,
    ...Object.fromEntries(classes),
    ...Object.fromEntries(types),
    ...common,
  };
}
