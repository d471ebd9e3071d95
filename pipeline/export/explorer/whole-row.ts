// What the page of a record is made of, as the data of the explorer carry it.
import type { Row } from "../../model/row.ts";

/** Records that refer to one and that it does not carry itself stand in pages of so many. */
export const PAGE = 100;

/** Field, document, start, end, rule. */
export type Evidence = readonly [string, string, number, number, string];
/** Table and column that refer, how many do, and the first of them. */
export type Links = readonly [way: string, count: number, rows: readonly (readonly unknown[])[]];
/** Id, name, in how many events. */
export type Companion = readonly [string, string, number];
/** How many companions there are, and those met most often. */
export type Companions = readonly [number, readonly Companion[]];
export type WholeRow = readonly [Row, readonly Evidence[], readonly Links[], Companions];

/** The key of a page of records that refer to one in one way, beyond those that it carries. */
export const pageKey = (id: string, way: string, page: number): string =>
  `${id} ${way} ${String(page).padStart(6, "0")}`;
