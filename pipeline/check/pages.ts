// Where a release tells the pages of a text: in their order, without overlap, within the text.
import { pagesPath } from "../core/source-path.ts";
import { jsonOfFile, type OpenRelease, type Tell } from "./release.ts";

interface Page {
  readonly page: string;
  readonly start: number;
  readonly end: number;
}

const isPage = (value: unknown): value is Page => {
  const { page, start, end } = (value ?? {}) as Partial<Page>;
  return typeof page === "string" && Number.isInteger(start) && Number.isInteger(end);
};

/** Checks the pages of a document, where they are told; `length` is that of its text in code points. */
export function checkPages(files: OpenRelease, document: string, length: number, tell: Tell): void {
  const path = pagesPath(document);
  if (!files.has(path)) return;
  const pages = jsonOfFile(files, path, tell);
  if (!Array.isArray(pages) || !pages.every(isPage)) {
    tell(path, "pages-unreadable", "expected a list of pages with page, start and end");
    return;
  }
  let end = 0;
  for (const each of pages) {
    if (each.start < end || each.end < each.start || each.end > length)
      tell(
        path,
        "page-misplaced",
        `page ${each.page} (${each.start} to ${each.end}) is not where a page can be`,
      );
    end = each.end;
  }
}
