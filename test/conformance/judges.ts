// Who judges the release. A new judge is a new file and a line here.
import type { Judge } from "./judge.ts";
import { csvkit } from "./judges/csvkit.ts";
import { csvw } from "./judges/csvw.ts";
import { dataPackageProfile } from "./judges/data-package-profile.ts";
import { duckdb } from "./judges/duckdb.ts";
import { frictionless } from "./judges/frictionless.ts";
import { gnumeric } from "./judges/gnumeric.ts";
import { jena } from "./judges/jena.ts";
import { jenaShacl } from "./judges/jena-shacl.ts";
import { jsonld } from "./judges/jsonld.ts";
import { libreoffice } from "./judges/libreoffice.ts";
import { mlcroissant } from "./judges/mlcroissant.ts";
import { n3 } from "./judges/n3.ts";
import { oxigraph } from "./judges/oxigraph.ts";
import { pandas } from "./judges/pandas.ts";
import { postgresql } from "./judges/postgresql.ts";
import { pyshacl } from "./judges/pyshacl.ts";
import { r } from "./judges/r.ts";
import { rapper } from "./judges/rapper.ts";
import { rdfValidateShacl } from "./judges/rdf-validate-shacl.ts";
import { rdflib } from "./judges/rdflib.ts";
import { roCrate } from "./judges/ro-crate.ts";
import { sha256sum } from "./judges/sha256sum.ts";
import { shaclEngine } from "./judges/shacl-engine.ts";
import { sqlite } from "./judges/sqlite.ts";
import { virtuoso } from "./judges/virtuoso.ts";
import { w3cCsvw } from "./judges/w3c-csvw.ts";

/** In the order of the report: stores, shapes, packages, tables. */
export const judges: readonly Judge[] = [
  oxigraph,
  n3,
  jsonld,
  rdflib,
  jena,
  rapper,
  virtuoso,
  pyshacl,
  jenaShacl,
  rdfValidateShacl,
  shaclEngine,
  dataPackageProfile,
  frictionless,
  csvw,
  w3cCsvw,
  mlcroissant,
  roCrate,
  sha256sum,
  pandas,
  r,
  duckdb,
  sqlite,
  postgresql,
  csvkit,
  libreoffice,
  gnumeric,
];
