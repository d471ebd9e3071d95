// What the elements of HTML are to a reader: blocks, emphasis, furniture, nothing at all; and which tables hold data.
import { attribute, descendants, type Element } from "./html-tree.ts";
import type { FurnitureName } from "./text-writer.ts";

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** What is never shown, or is no text. */
const UNSEEN = setOf(
  "head script style template noscript svg math iframe object embed canvas audio video select textarea input button " +
    "datalist dialog map frameset",
);
const BLOCKS = setOf(
  "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody td tfoot th " +
    "thead tr ul",
);
const STRONG = setOf("b strong");
const EMPHASIS = setOf("i em cite dfn");

export const isBlock = ({ tagName }: Element): boolean => BLOCKS.has(tagName);
export const isStrong = ({ tagName }: Element): boolean => STRONG.has(tagName);
export const isEmphasis = ({ tagName }: Element): boolean => EMPHASIS.has(tagName);
export const headingLevel = ({ tagName }: Element): number =>
  /^h[1-6]$/.test(tagName) ? Number(tagName.charAt(1)) : 0;

const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i;

/** Whether a browser shows it. */
export const isUnseen = (element: Element): boolean =>
  UNSEEN.has(element.tagName) ||
  attribute(element, "hidden") !== undefined ||
  HIDING.test(attribute(element, "style") ?? "");

/** Names that the makers of pages give to furniture, as words of a class or id. */
const NAVIGATION_NAMES =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|pagination|pager|sidebar|skip-?links?|cookies?|consent|social|share|sharing|sharedaddy|related-?posts|toolbar|searchform|preheader|comments?)(?:$|[\s_-])/i;
const FOOTER_NAMES =
  /(?:^|[\s_-])(?:footer|site-?info|colophon|imprint|impressum|unsubscribe|disclaimer)(?:$|[\s_-])/i;
const ROLES: Readonly<Record<string, FurnitureName>> = {
  navigation: "navigation",
  search: "navigation",
  menu: "navigation",
  menubar: "navigation",
  contentinfo: "imprint",
};

/** What furniture an element is by its own word. An article's footer is its own. */
export function furnitureOf(element: Element, inArticle: boolean): FurnitureName | undefined {
  const { tagName } = element;
  if (tagName === "nav" || tagName === "menu") return "navigation";
  if (tagName === "footer") return inArticle ? undefined : "imprint";
  const role = ROLES[attribute(element, "role")?.toLowerCase() ?? ""];
  if (role) return role;
  if (tagName === "body" || tagName === "main" || tagName === "article" || !isBlock(element))
    return undefined;
  const names = `${attribute(element, "class") ?? ""} ${attribute(element, "id") ?? ""}`;
  if (names.length > 500 || headingLevel(element) > 0) return undefined;
  if (FOOTER_NAMES.test(names)) return inArticle ? undefined : "imprint";
  return NAVIGATION_NAMES.test(names) ? "navigation" : undefined;
}

/** The parts of a table and short blocks in its cells; any other block in a cell makes it layout. */
const IN_TABLES = setOf("thead tbody tfoot tr td th caption p ul ol li");

/** Whether a table is read row by row: several short cells a row, nothing but text in them. Mails lay out by tables. */
export function isDataTable(table: Element): boolean {
  const role = attribute(table, "role")?.toLowerCase();
  if (role === "presentation" || role === "none") return false;
  let [rows, cells] = [0, 0];
  for (const element of descendants(table)) {
    const { tagName } = element;
    if (tagName === "tr") rows++;
    else if (tagName === "td" || tagName === "th") cells++;
    else if (isBlock(element) && !IN_TABLES.has(tagName)) return false;
    if (rows <= 1 && cells > 20) return false;
  }
  return rows >= 2 && cells >= rows * 2;
}
