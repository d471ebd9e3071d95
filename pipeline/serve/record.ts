// A record by its IRI: to people its page in the explorer, to programs its triples in the form that they ask for.
import type { NamedNode, Quad, Store } from "oxigraph";
import { canonical, line, RDF_TYPE, type Triple, XSD } from "../core/n-quads.ts";
import { jsonLdContext } from "../model/rdf/context.ts";
import { turtleHead, turtleNodes } from "../model/rdf/turtle.ts";
import { expand } from "../model/vocabulary.ts";
import { preferred } from "./accept.ts";
import { type Answer, told } from "./answer.ts";

type Oxigraph = typeof import("oxigraph");

const FORMS = ["text/html", "application/ld+json", "text/turtle", "application/n-quads"] as const;
type Form = (typeof FORMS)[number];

/** Endings that name a form, for those who cannot set a header. */
const ENDINGS: Readonly<Record<string, Form>> = {
  ".html": "text/html",
  ".jsonld": "application/ld+json",
  ".ttl": "text/turtle",
  ".nq": "application/n-quads",
};

/** The triples of a record and of the parts of it, whose IRIs begin with its own. */
function triplesOf({ namedNode }: Oxigraph, store: Store, record: NamedNode): Quad[] {
  const nodes = new Map([[record.value, store.match(record, null, null, null)]]);
  for (const quads of nodes.values())
    for (const { object } of quads)
      if (object.termType === "NamedNode" && object.value.startsWith(`${record.value}/`))
        if (!nodes.has(object.value))
          nodes.set(object.value, store.match(namedNode(object.value), null, null, null));
  return [...nodes.values()].flat();
}

async function jsonLd(oxigraph: Oxigraph, quads: Quad[], iri: string): Promise<string> {
  const { default: jsonld } = await import("jsonld");
  const expanded = JSON.parse(
    new oxigraph.Store(quads).dump({
      format: "application/ld+json",
      from_graph_name: oxigraph.defaultGraph(),
    }),
  );
  const context = jsonLdContext();
  const framed = await jsonld.frame(expanded, { "@context": context, "@id": iri } as never);
  return `${JSON.stringify(framed, null, 2)}\n`;
}

/** A triple of the store, plainly. */
function plain({ subject, predicate, object }: Quad): Triple {
  const { termType, value } = object;
  const node = { subject: subject.value, predicate: predicate.value };
  if (termType !== "Literal") return { ...node, object: { iri: value } };
  const datatype = object.datatype.value;
  return { ...node, object: { literal: value, ...(datatype === `${XSD}string` ? {} : { datatype }) } };
}

async function written(
  oxigraph: Oxigraph,
  quads: Quad[],
  { iri, baseIri }: Named,
  form: Form,
): Promise<string> {
  if (form === "application/n-quads") return canonical(quads.map((quad) => line(plain(quad))));
  if (form === "application/ld+json") return jsonLd(oxigraph, quads, iri);
  return [turtleHead(baseIri), ...turtleNodes(quads.map(plain), baseIri)].join("");
}

/** The IRI of a record, and what all IRIs of its release begin with. */
interface Named {
  readonly iri: string;
  readonly baseIri: string;
}

const linksTo = (id: string): string =>
  Object.entries(ENDINGS)
    .map(([ending, type]) => `</${id}${ending}>; rel="alternate"; type="${type}"`)
    .join(", ");

/** The answer for an id that earlier releases used: where its record went, or that it is gone. */
function movedAnswer(quads: readonly Quad[], baseIri: string): Answer | undefined {
  const objectOf = (iri: string): string | undefined =>
    quads.find(({ predicate }) => predicate.value === iri)?.object.value;
  if (objectOf(RDF_TYPE) !== expand("annals:Redirect")) return undefined;
  const target = objectOf(expand("dcterms:isReplacedBy"));
  return target?.startsWith(baseIri)
    ? { status: 301, headers: { location: `/${target.slice(baseIri.length)}` } }
    : told(410, "Earlier releases had this record, this one has not");
}

/** The answer to a path that may be an id; undefined where no record has it. */
export async function recordAnswer(
  store: Store,
  baseIri: string,
  path: string,
  accept: string | undefined,
): Promise<Answer | undefined> {
  const oxigraph = await import("oxigraph");
  const quadsOf = (id: string): Quad[] => triplesOf(oxigraph, store, oxigraph.namedNode(baseIri + id));
  const ending = Object.keys(ENDINGS).find((each) => path.endsWith(each));
  let id = path;
  let quads = quadsOf(id);
  let form = preferred(accept, FORMS);
  if (quads.length === 0 && ending) {
    id = path.slice(0, -ending.length);
    quads = quadsOf(id);
    form = ENDINGS[ending];
  }
  if (quads.length === 0) return undefined;
  const moved = movedAnswer(quads, baseIri);
  if (moved) return moved;
  const headers = { vary: "Accept", link: linksTo(id) };
  if (!form) return told(406, `Offered are ${FORMS.join(", ")}`, headers);
  if (form === "text/html") return { status: 303, headers: { ...headers, location: `/#/${id}` } };
  const charset = form.startsWith("text/") ? "; charset=utf-8" : "";
  return {
    status: 200,
    headers: { ...headers, "content-type": form + charset },
    body: await written(oxigraph, quads, { iri: baseIri + id, baseIri }, form),
  };
}
