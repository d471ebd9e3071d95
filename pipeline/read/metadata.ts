// What is told beside a text: parsed, validated field by field, mistakes reported with their place.
import { isMap, isScalar, parseDocument } from "yaml";
import { z } from "zod";
import { isEdtf } from "../core/edtf.ts";
import type { Report } from "../core/problem.ts";
import { span } from "../core/span.ts";
import type { SourceMetadata } from "../flow.ts";
import { decodeText } from "./encoding.ts";

const line = z.string().trim().min(1, "expected a text that is not empty");

/** The fields, what each must be, in words that help. */
const FIELDS = z.strictObject({
  date: line.refine(isEdtf, "expected an EDTF date: 2016-12-15, 2016-12 or 2016").optional(),
  series: line.optional(),
  number: line.optional(),
  title: line.optional(),
  publisher: line.optional(),
  url: z.url({ protocol: /^https?$/, error: "expected a web address: https://..." }).optional(),
  license: line.optional(),
  language: line
    .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, "expected a language tag: en, en-GB")
    .optional(),
  encoding: line.refine(isEncoding, "expected an encoding: utf-8, windows-1252, gb18030").optional(),
});

const NAMES = Object.keys(FIELDS.shape).join(", ");

/** What is told beside a text: of its contents, and how its bytes are to be read. */
export interface Told {
  readonly metadata: SourceMetadata;
  readonly encoding?: string;
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== "";
  } catch {
    return false;
  }
}

/** The sidecar's metadata. A sidecar that is no JSON object gives a warning and nothing. */
export function metadataOfSidecar(bytes: Uint8Array, report: Report): Told {
  const warn: Report = (problem) => report({ ...problem, severity: "warning" });
  const text = decodeText(bytes, warn);
  if (text === undefined) return { metadata: {} };
  try {
    JSON.parse(text);
  } catch (error) {
    const message = `the file is no JSON: ${error instanceof Error ? error.message : String(error)}`;
    warn({ severity: "warning", rule: "sidecar-invalid", message, hint: `expected an object with ${NAMES}` });
    return { metadata: {} };
  }
  const { encoding, ...metadata } = fieldsOf(text, 0, "sidecar-invalid", warn);
  return { metadata, ...(encoding ? { encoding } : {}) };
}

/**
 * The metadata in a text of YAML (of which JSON is a part) that begins at an offset of its file.
 * A field with a mistake is left out and reported under the rule's name; the others hold.
 */
export function metadataOf(yaml: string, offset: number, rule: string, report: Report): SourceMetadata {
  const { encoding: _, ...metadata } = fieldsOf(yaml, offset, rule, report);
  return metadata;
}

type Fields = Readonly<Record<string, string>>;

function fieldsOf(yaml: string, offset: number, rule: string, report: Report): Fields {
  const warn = (message: string, range: readonly number[] | null | undefined, hint: string): void => {
    const [start = 0, end = start] = range ?? [0, 0];
    report({ severity: "warning", rule, message, hint, span: span(offset + start, offset + end) });
  };
  const document = parseDocument(yaml, { prettyErrors: false });
  const fault = document.errors[0];
  if (fault) warn(fault.message, fault.pos, "quote texts that hold a colon, and indent with spaces");
  if (!isMap(document.contents)) {
    if (!fault) warn("expected fields and values", [0, yaml.length], `known fields: ${NAMES}`);
    return {};
  }
  const metadata: Record<string, string> = {};
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    if (value === null || (isScalar(value) && value.value === null)) continue;
    const told = isScalar(value) ? textOf(value) : undefined;
    const range = (isScalar(value) ? value.range : key.range) ?? key.range;
    if (told === undefined) {
      warn(`${name}: expected one text, found a list or a group`, key.range, `known fields: ${NAMES}`);
      continue;
    }
    const checked = FIELDS.safeParse({ [name]: told });
    if (checked.success) Object.assign(metadata, checked.data);
    else if (name in FIELDS.shape) {
      warn(
        `${name} "${told}": ${checked.error.issues[0]?.message}`,
        range,
        "mend the value, or leave the field out",
      );
    } else warn(`${name}: no such field`, key.range, `known fields: ${NAMES}`);
  }
  return metadata;
}

/** A scalar as written: `number: 07` stays "07". */
const textOf = ({ value, source }: { readonly value: unknown; readonly source?: string }): string =>
  typeof value === "string" ? value : (source ?? String(value));
