// What travels through the pipeline: Source > Document > Annotated > Draft > Records > Dataset.
// Everything is plain data (a Document's views apart), so that a Draft can cross threads, queues and caches.
import type { Report } from "./core/problem.ts";

/** Turns one value into the next. Does no input or output; reports problems instead of throwing. */
export type Stage<In, Out> = (input: In, report: Report) => Out;

/** annotate: a Document becomes Annotated, with tokens, mentions and posts. */
export type * from "./flow/annotated.ts";

/** parse: a Source becomes a Document of articles, blocks and named furniture. */
export * from "./flow/document.ts";
/** extract: Annotated becomes a Draft of events, positions, quantities, statements and relations. */
export type * from "./flow/draft.ts";
/** resolve, validate: the Drafts of a collection become Records, and those that pass a Dataset. */
export type * from "./flow/records.ts";
/** read: the bytes of a file become a Source. */
export type * from "./flow/source.ts";
