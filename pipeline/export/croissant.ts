// croissant.json: the release for machine learning (Croissant 1.1), each table as a record set with typed, linked fields.
import type { Published } from "../flow.ts";
import { type Kind, kinds } from "../model/kinds.ts";
import type { Field, RecordType } from "../model/record-type.ts";
import { allTypes } from "../model/records.ts";
import { releaseNotes } from "../model/release-notes.ts";
import { expand } from "../model/vocabulary.ts";
import { latestIssue } from "./coverage.ts";
import type { Exporter, WrittenFile } from "./exporter.ts";
import { citationOf, type DataFile, dataFiles, descriptionOf, versionOf } from "./facts.ts";

type Json = Record<string, unknown>;

const id = (path: string): string => path.replace(/[^\w./-]/g, "_");

/** The context that the specification prescribes, whole: its programs warn of one with less. */
const CONTEXT = {
  "@language": "en",
  "@vocab": "https://schema.org/",
  citeAs: "cr:citeAs",
  column: "cr:column",
  conformsTo: "dct:conformsTo",
  cr: "http://mlcommons.org/croissant/",
  data: { "@id": "cr:data", "@type": "@json" },
  dataType: { "@id": "cr:dataType", "@type": "@vocab" },
  dct: "http://purl.org/dc/terms/",
  equivalentProperty: "cr:equivalentProperty",
  examples: { "@id": "cr:examples", "@type": "@json" },
  extract: "cr:extract",
  field: "cr:field",
  fileObject: "cr:fileObject",
  fileProperty: "cr:fileProperty",
  fileSet: "cr:fileSet",
  format: "cr:format",
  includes: "cr:includes",
  isLiveDataset: "cr:isLiveDataset",
  jsonPath: "cr:jsonPath",
  key: "cr:key",
  md5: "cr:md5",
  parentField: "cr:parentField",
  path: "cr:path",
  rai: "http://mlcommons.org/croissant/RAI/",
  recordSet: "cr:recordSet",
  references: "cr:references",
  regex: "cr:regex",
  repeated: "cr:repeated",
  replace: "cr:replace",
  samplingRate: "cr:samplingRate",
  sc: "https://schema.org/",
  separator: "cr:separator",
  source: "cr:source",
  subField: "cr:subField",
  transform: "cr:transform",
};

const TYPES: Readonly<Record<string, string>> = {
  integer: "sc:Integer",
  decimal: "sc:Float",
  boolean: "sc:Boolean",
};

const fileObject = ({ path, url, title, mediaType, bytes, sha256 }: DataFile): Json => ({
  "@type": "cr:FileObject",
  "@id": id(path),
  name: id(path),
  description: title,
  contentUrl: url,
  contentSize: `${bytes} B`,
  encodingFormat: mediaType,
  sha256,
});

const columnOf = (table: string, column: string): Json => ({
  fileObject: { "@id": `csv/${table}.csv` },
  extract: { column },
});

/** Programs join tables by their references; none can join a table with itself. */
function referenceOf(table: string, { refersTo = [] }: Field): Json {
  const [target, more] = refersTo;
  return target && !more && target !== table ? { references: columnOf(target, "id") } : {};
}

function fieldOf(table: string, name: string, field: Field): Json {
  const { rdf }: Kind = kinds[field.kind];
  return {
    "@type": "cr:Field",
    "@id": `${table}/${name}`,
    name,
    description: field.description,
    dataType: TYPES[/XMLSchema#(\w+)$/.exec(rdf)?.[1] ?? ""] ?? "sc:Text",
    ...(field.term ? { equivalentProperty: expand(field.term) } : {}),
    ...referenceOf(table, field),
    source: columnOf(table, name),
  };
}

const recordSet = ({ table, description, fields }: RecordType): Json => ({
  "@type": "cr:RecordSet",
  "@id": table,
  name: table,
  description,
  ...(fields.id ? { key: { "@id": `${table}/id` } } : {}),
  field: Object.entries(fields).map(([name, field]) => fieldOf(table, name, field)),
});

function describe(dataset: Published, earlier: readonly WrittenFile[]): Json {
  const { baseIri } = dataset;
  const version = versionOf(dataset, earlier);
  const date = latestIssue(dataset);
  const maker = { "@type": "Organization", name: releaseNotes.creator, url: baseIri };
  return {
    "@context": CONTEXT,
    "@type": "sc:Dataset",
    conformsTo: "http://mlcommons.org/croissant/1.1",
    name: releaseNotes.alternateName,
    alternateName: releaseNotes.name,
    description: descriptionOf(dataset),
    version,
    url: baseIri,
    license: releaseNotes.license,
    citeAs: citationOf(dataset, version),
    creator: maker,
    publisher: maker,
    keywords: releaseNotes.keywords,
    isLiveDataset: false,
    ...(date ? { datePublished: date } : {}),
    distribution: dataFiles(dataset, earlier).map(fileObject),
    recordSet: allTypes.map(recordSet),
  };
}

export const croissant: Exporter = {
  name: "croissant",
  loses: ["every record: it describes the files and their columns"],
  files: (dataset, earlier) => [
    {
      path: "croissant.json",
      content: `${JSON.stringify(describe(dataset, earlier), null, 2)}\n`,
      title: "The release for machine learning (Croissant)",
      mediaType: "application/ld+json",
    },
  ],
};
