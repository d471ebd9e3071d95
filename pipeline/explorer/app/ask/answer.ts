// What a query gives, whoever answers it.

export type Value = string | number | null;

export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

/** Answers queries, once it is loaded. */
export interface Engine {
  readonly ask: (query: string) => Answer;
}

/** SPARQL has its pattern in braces, which SQL has not. */
export const isSparql = (query: string): boolean => query.includes("{");
