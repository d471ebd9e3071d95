// Who publishes, as the masthead tells it: "Bulletin of the X", "Published by X", or lines that name a body.
import type { TextView } from "../core/text-view.ts";
import type { Given } from "../flow.ts";
import { dateIn } from "./date.ts";
import { hasContact, isNavigation } from "./furniture.ts";
import { mailLine, senderName } from "./mail-header.ts";
import { isSeriesName, numberIn } from "./masthead-form.ts";
import { isCapitals } from "./sentence-form.ts";

const PAPERS =
  "newsletter|bulletin|news|letter|journal|gazette|digest|magazine|review|publication|periodical|organ|newspaper|update|circular|quarterly|bi-?monthly|monthly|fortnightly|weekly|half-yearly|chronicle|courier|dispatch(?:es)?|messenger|page|pages|mail|leaflet";
const PAPER = `\\b(?:${PAPERS})\\s+(?:of|from|by)`;
const OF = new RegExp(
  `(?:${PAPER}\\s+(?:the\\s+)?|\\b(?:report|record)\\s+of\\s+the\\s+|^from\\s+the\\s+(?:members|member\\s+\\p{L}+|desk|team|staff|houses)\\s+of\\s+(?:the\\s+)?)(?=\\p{L})`,
  "giu",
);
/** "Letters from the Harbour Office": what is called so is often the series' name, so that only a body's noun tells a publisher. */
const PAPERS_OF_BODY = /\b(?:letters|notes|tidings|greetings)\s+from\s+(?:the\s+)?(?=\p{L})/giu;
/** "Monthly circular of the" at the end of a line. */
const OF_NEXT = new RegExp(`${PAPER}(?:\\s+the)?$`, "iu");
const BY =
  /\b(?:published|issued|edited and published|produced|prepared|brought to you)\s+by\s?[:|]?\s+(?:the\s+)?|\bpublisher\s?[:|]\s*(?:the\s+)?/giu;
const BODY =
  /\b(?:ministry|ministries|department|academy|embassy|commission|secretariat|university|institute|agency|council|office|cent(?:er|re)|organi[sz]ation|society|association|foundation|chamber|museum|library|bureau|delegation|mission|consulate|federation|union|board|authority|college|school|hospital|bank|fund|trust|committee|network|laborator(?:y|ies)|observatory|section|division|directorate|service|administration|programme|consortium|league|alliance|forum|corporation|company|group|ltd|inc|gmbh|faculty|archive|archives|gallery|institution|house|government|municipality|parliament|assembly|initiative|partnership|unit|press|ministerio|universidad|universidade|instituto|embajada|agencia|agência|agence|academia|académie|consejo|conselho|conseil|comisión|comissão|secretaría|fundación|fundação|fondation|observatorio|observatório|asociación|associação|sociedad|sociedade|museo|museu|biblioteca|laboratorio|ministère|université|institut|ambassade|universität|ministerium|botschaft)\b/iu;
/** Who edits may be a person: only a body publishes. */
const EDITED_BY = /\b(?:edited|compiled|written) by\s?[:|]?\s+(?:the\s+)?/giu;
/** What stands behind a name: its acronym in brackets, a column, an address, its paper ("X's quarterly update"). */
const BEHIND = new RegExp(
  `(?<!\\s)\\s*(?:\\(|\\||·|•|\\s[–—*-]\\s|;|,\\s(?:\\d|P\\.?\\s?O\\.?\\s?Box)|['’]s\\s(?:\\p{L}{3,12}\\s){0,2}(?:${PAPERS})\\b).*$`,
  "iu",
);
/** What parts the columns of a line. */
const COLUMNS = /\s{0,8}[|·•]\s{0,8}|\s{1,8}[–—*]\s{1,8}/gu;

/** The publisher in the lines of a masthead, or undefined. The name of the series is one only where no other body is named. */
export const publisherIn = (views: readonly TextView[], series = ""): Given<string> | undefined =>
  toldBehind(views) ?? toldBelow(views) ?? senderOf(views) ?? editorOf(views) ?? bodyAmong(views, series);

/** "Published by X", "Bulletin of X", "Letters from the X Office". */
function toldBehind(views: readonly TextView[]): Given<string> | undefined {
  for (const [pattern, names] of BEHIND_WORDS) {
    for (const [index, view] of views.entries()) {
      const name = namesBehind(pattern, view).find(
        (found) => names(found) && !isNameItself(view.text, found.text) && !isUnitAlone(found, views),
      );
      const whole = name && wholeName(name, views);
      if (whole) return given([whole], "masthead-publisher");
      if (name) return wrapped(name, views[index + 1]);
    }
  }
  return undefined;
}

/** "Monthly circular of the" with the body on the next line. */
function toldBelow(views: readonly TextView[]): Given<string> | undefined {
  for (const [index, view] of views.entries()) {
    const next = OF_NEXT.test(view.text) ? views[index + 1] : undefined;
    const name = next && part(next, 0);
    if (name && isBody(name)) return given([name], "masthead-publisher");
  }
  return undefined;
}

/** The body that a mail is from. */
function senderOf(views: readonly TextView[]): Given<string> | undefined {
  for (const view of views) {
    const mail = mailLine(view.text);
    const { start, end } = mail?.kind === "sender" ? senderName(view.text, mail.from) : { start: 0, end: 0 };
    const sender = { view, start, end, text: view.text.slice(start, end) };
    if (isBody(sender)) return given([sender], "mail-sender");
  }
  return undefined;
}

/** "Edited by X". */
function editorOf(views: readonly TextView[]): Given<string> | undefined {
  const name = views.flatMap((view) => namesBehind(EDITED_BY, view)).find(isBody);
  return name && given([name], "masthead-publisher");
}

/** A line that names a body, with the one below that it is a unit of. */
function bodyAmong(views: readonly TextView[], series: string): Given<string> | undefined {
  const bodies = views.flatMap(columnsOf).filter(isBody);
  const others = bodies.filter(({ text }) => text.toLowerCase() !== series.toLowerCase());
  const [first, second] = others.length > 0 ? others : bodies;
  if (!first) return undefined;
  return given(second && isUnitOf(first, second) ? [first, second] : [first], "masthead-body");
}

/** "CHRONICLE OF THE ACADEMY" below "NATIONAL ACADEMY OF SCIENCES": a body by its noun alone goes by the line that names it. */
function wholeName({ text }: Part, views: readonly TextView[]): Part | undefined {
  const noun = text.toLowerCase();
  if (!/^\p{L}+$/u.test(text) || !BODY.test(text)) return undefined;
  return views
    .flatMap(columnsOf)
    .find(
      (line) =>
        isBody(line) && line.text.length > text.length && holds(line.text, noun) && !isSeriesName(line.text),
    );
}

/** "Published by the Secretariat, Lagos" below a body's name: the body publishes. */
const isUnitAlone = ({ text, view }: Part, views: readonly TextView[]): boolean =>
  /^(?:secretariat|press office|head office)(?:,\s\p{Lu}[\p{L} -]{2,30})?$/iu.test(text) &&
  views.some((other) => other !== view && columnsOf(other).some(isBody));

const holds = (line: string, word: string): boolean =>
  line
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .includes(word);

/** Who publishes, as the first sentences tell it: "here is Shore Lines, the newsletter of the Harbour Institute (HI)". */
export function publisherInOpening(views: readonly TextView[]): Given<string> | undefined {
  for (const view of views) {
    const name = namesBehind(OF, view).find(({ text, start }) => start < OPENING && isProper(text));
    if (!name) continue;
    const text = name.text.replace(/[,.:;].*$/su, "");
    if (BODY.test(text))
      return given([{ ...name, text, end: name.start + text.length }], "opening-publisher");
  }
  return undefined;
}

/** What stands behind each match of a pattern in a line. */
const namesBehind = (pattern: RegExp, view: TextView): Part[] =>
  [...view.text.matchAll(pattern)].map((found) => part(view, found.index + found[0].length));

/** How many characters of a paragraph may introduce a paper. */
const OPENING = 300;

/** A name begins with a capital, or says what body it is. */
const isProper = (text: string): boolean => (BODY.test(text) || !HOLDER.test(text)) && isName(text);

/** What tells a publisher, and what may stand behind it. */
const BEHIND_WORDS: readonly (readonly [RegExp, (found: Part) => boolean])[] = [
  [BY, ({ text }) => isProper(text)],
  [OF, ({ text }) => isProper(text)],
  [PAPERS_OF_BODY, (found) => isBody(found)],
];

/** "A letter from the Dean of Research": who holds a post writes, a body publishes. */
const HOLDER =
  /^(?:vice-)?(?:dean|rector|provost|chancellor|president|principal|director|chair(?:man|woman|person)?|minister|secretary|ambassador|editor|mayor|head|chief)\b/i;

const isName = (text: string): boolean =>
  /^["'“‘]?\p{Lu}/u.test(text) || (BODY.test(text) && !/\b(?:from|by)\b/.test(text));

/** "NEWS FROM THE STACKS": how the series is called, not who publishes it. */
const isNameItself = (line: string, name: string): boolean => isCapitals(line) && !BODY.test(name);

/** Whether words name a body by what it is: "Institute", "Association". */
export const namesBody = (text: string): boolean => BODY.test(text);

interface Part {
  readonly view: TextView;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The name that a line holds from a place on: without acronym, date, columns. */
function part(view: TextView, start: number): Part {
  const rest = view.text.slice(start);
  const dated = dateIn(rest);
  let end = Math.min(
    rest.replace(BEHIND, "").length,
    dated?.start ?? rest.length,
    numberIn(rest)?.start ?? rest.length,
  );
  end = rest
    .slice(0, end)
    .replace(/(?<![\s,.:;|·–—-])[\s,.:;|·–—-]+(?:no|issue|vol)?[\s.,:]{0,5}$/iu, "").length;
  return { view, start, end: start + end, text: rest.slice(0, end) };
}

/** The names in the columns of a line, which is no list of a page's parts. */
function columnsOf(view: TextView): Part[] {
  const mail = mailLine(view.text);
  if (mail && mail.kind !== "subject") return [];
  const starts = [...view.text.matchAll(COLUMNS)].map((found) => found.index + found[0].length);
  const named = starts.length < MANY_COLUMNS && !isNavigation(view.text) ? starts : [];
  return [mail?.from ?? 0, ...named].map((start) => part(view, start));
}

const MANY_COLUMNS = 5;

/** "MINISTRY OF HIGHER" / "EDUCATION": no body's name ends in such a word. */
const OPEN_ENDED =
  /\s(?:and|of|for|the|de|des|du|della|y|e|et|higher|public|foreign|rural|human|applied|secondary|(?:nation|internation|soci|environment|industri|technic|medic|cultur|agricultur|region|physic|natur|region|coloni|financi)al|scientific|economic|strategic|veterinary)$/iu;

/** A name that goes on in the next line of the source. */
function wrapped(name: Part, next: TextView | undefined): Given<string> {
  const long = name.end >= 40 || OPEN_ENDED.test(name.text);
  const whole = name.end === name.view.text.length && long && !/[.,;:)]$/.test(name.text);
  const near = whole && next !== undefined && next.span.start - name.view.span.end <= 3;
  const below = near && !numberIn(next.text) && !dateIn(next.text) ? part(next, 0) : undefined;
  const goesOn = below && /^\p{L}/u.test(below.text) && !isSeriesName(below.text) && below.text.length < 60;
  return given(goesOn ? [name, below] : [name], "masthead-publisher", " ");
}

const isBody = ({ text }: Part): boolean =>
  BODY.test(text) &&
  !(isSeriesName(text) && isCapitals(text)) &&
  text.length <= 150 &&
  !isNavigation(text) &&
  !hasContact(text) &&
  !/^(?:dear|hello|hi|greetings)\s/i.test(text) &&
  !/[.!?]$/.test(text);

/** A department above its ministry: the smaller body first, the greater on the line below. */
const isUnitOf = (first: Part, second: Part): boolean =>
  /^(?:the\s+)?(?:\p{L}+\s){0,3}(?:department|office|division|section|bureau|directorate|unit|institute|cent(?:er|re)|faculty|school|secretariat|service)\b/iu.test(
    first.text,
  ) && second.view.span.start - first.view.span.end < 200;

function given(parts: readonly Part[], rule: string, joint = ", "): Given<string> {
  const first = parts[0] as Part;
  const last = parts.at(-1) as Part;
  const value = parts.map(({ text }) => text).join(joint);
  const start = first.view.toSource(first.start, first.end).start;
  return { value, span: { start, end: last.view.toSource(last.start, last.end).end }, rule };
}
