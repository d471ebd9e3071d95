// The rows of any table of a dataset, for formats that loop over all of them.
import type { Dataset } from "../flow.ts";
import { auxiliaryTypes, type TableName } from "../model/records.ts";
import type { Row } from "../model/row.ts";

/** The rows of a table, be it of records or about them. */
export function rowsOf(dataset: Dataset, table: string): readonly Row[] {
  if (table === auxiliaryTypes.evidence.table) return dataset.evidence;
  if (table === auxiliaryTypes.quarantine.table) return dataset.quarantine;
  return dataset.tables[table as TableName];
}
