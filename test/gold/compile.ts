// Makes NAME.txt and NAME.json from the annotated NAME.gold.md, which people write: `tsx test/gold/compile.ts NAME...`
// The text with ⟦TYPE key=value key="several words"|words⟧ around each mention, a line of =====, then JSON with issue,
// articles, entities, positions and events. Offsets are Unicode code points of the text without the marks.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = import.meta.dirname;
const MARK = /⟦([A-Z]+)((?: [A-Za-z]+=(?:"[^"]*"|[^\s|]+))*)\|([^⟧]*)⟧/gu;
const NAMED = ["PERSON", "ORGANIZATION", "PLACE", "EVENT", "DOCUMENT", "PROGRAMME"];

interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly text: string;
  readonly [attribute: string]: string | number;
}

/** The attributes of a mark: `value=2016 unit="joint project"`. */
function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([A-Za-z]+)=(?:"([^"]*)"|(\S+))/g)];
  return Object.fromEntries(pairs.map(([, key = "", quoted, plain]) => [key, quoted ?? plain ?? ""]));
}

function compile(name: string): void {
  const whole = readFileSync(join(FOLDER, `${name}.gold.md`), "utf8");
  const cut = whole.lastIndexOf("\n=====\n");
  if (cut < 0) throw new Error(`${name}: no line of ===== between text and data`);
  const marked = whole.slice(0, cut + 1);
  const data = JSON.parse(whole.slice(cut + 7)) as { entities: Record<string, unknown>; events: { id: string; sentence: string }[] };
  const mentions: GoldMention[] = [];
  let text = "";
  let at = 0;
  for (const match of marked.matchAll(MARK)) {
    const [mark, type = "", attributes = "", words = ""] = match;
    text += marked.slice(at, match.index);
    const start = [...text].length;
    text += words;
    at = match.index + mark.length;
    mentions.push({ start, end: start + [...words].length, type, text: words, ...attributesOf(attributes) });
  }
  text += marked.slice(at);
  refuse(name, text, mentions, data);
  writeFileSync(join(FOLDER, `${name}.txt`), text);
  writeFileSync(join(FOLDER, `${name}.json`), `${JSON.stringify({ id: name, mentions, ...data }, null, 1)}\n`);
  console.log(`${name}: ${text.split(/\s+/).length} words, ${mentions.length} mentions`);
}

/** Throws where a mark was not understood, an id names nothing, or an event's sentence does not stand in the text. */
function refuse(
  name: string,
  text: string,
  mentions: readonly GoldMention[],
  data: { entities: Record<string, unknown>; events: { id: string; sentence: string }[] },
): void {
  if (/[⟦⟧]/u.test(text)) throw new Error(`${name}: a mark was not understood near ${text.slice(Math.max(0, text.search(/[⟦⟧]/u)), 60)}`);
  const events = new Set(data.events.map(({ id }) => id));
  for (const { type, id, text: words } of mentions) {
    if (!NAMED.includes(type)) continue;
    if (type !== "EVENT" && !(String(id) in data.entities)) throw new Error(`${name}: ${words}: no entity "${id}"`);
    if (type === "EVENT" && !events.has(String(id)) && !(String(id) in data.entities)) {
      console.warn(`${name}: ${words}: the EVENT "${id}" is named but told by no event`);
    }
  }
  const flat = text.replace(/\s+/g, " ");
  for (const { id, sentence } of data.events) {
    if (!flat.includes(sentence.replace(/\s+/g, " ").trim())) throw new Error(`${name}: ${id}: its sentence is not in the text`);
  }
}

for (const name of process.argv.slice(2)) compile(name);
