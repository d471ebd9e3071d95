// Who judges the release. A new judge is a new file and a line here.
import type { Judge } from "./judge.ts";
import { frictionless } from "./judges/frictionless.ts";
import { jena } from "./judges/jena.ts";
import { jsonld } from "./judges/jsonld.ts";
import { n3 } from "./judges/n3.ts";
import { oxigraph } from "./judges/oxigraph.ts";
import { rapper } from "./judges/rapper.ts";
import { rdflib } from "./judges/rdflib.ts";
import { virtuoso } from "./judges/virtuoso.ts";

/** In the order of the report: stores, shapes, packages, tables. */
export const judges: readonly Judge[] = [oxigraph, n3, jsonld, rdflib, jena, rapper, virtuoso, frictionless];
