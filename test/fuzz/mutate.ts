// Spoils real documents: bytes as disks and networks do, words as nobody should.
import { pick, type Random } from "./random.ts";

/** What a text may hold to harm whoever shows, loads or parses it; and what is merely odd. */
const HOSTILE = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "</td></table>",
  "<!--",
  "]]>",
  "&lt;b&gt;",
  "&#x202e;",
  '=HYPERLINK("http://x.example")',
  "+1+1",
  "@SUM(A1)",
  "-2+3",
  "\t=1",
  "\u001b[2J\u001b[31m",
  "\u202e\u2066txt\u2069",
  "\u0000",
  "\ufffe",
  "\ud83d\ude00",
  "\ufeff",
  "раураl",
  "Ⅻ",
  "ﬁ",
  "a\u0301\u0302\u0303",
  "\u200b",
  "\u00ad",
  "\f",
  "\r",
  "31 February 2016",
  "2016-13-45",
  "99999999999999999999",
  "1e309",
  "USD -0 million",
  "the 0th Forum",
  "#".repeat(40),
  "*".repeat(60),
  "[".repeat(60),
  "(".repeat(60),
  "> ".repeat(60),
  "| ".repeat(60),
  "---\na: [\n---\n",
  "a".repeat(3000),
  "A. ".repeat(300),
  "Dr. ".repeat(200),
  "and ".repeat(300),
  "%PDF-1.7",
  "PK\u0003\u0004",
  "From x Thu Jun  2 09:14:07 2022\n",
];

type ByteChange = (bytes: Buffer, random: Random, other: Buffer) => Buffer;

const place = (bytes: Buffer, random: Random): number => Math.floor(random() * bytes.length);
const stretch = (bytes: Buffer, random: Random): [number, number] => {
  const start = place(bytes, random);
  return [start, start + Math.floor(random() ** 3 * Math.min(4000, bytes.length - start))];
};

const BYTE_CHANGES: readonly ByteChange[] = [
  (bytes, random) => {
    const changed = Buffer.from(bytes);
    for (let count = Math.ceil(random() * 20); count > 0; count--)
      changed[place(bytes, random)] = Math.floor(random() * 256);
    return changed;
  },
  (bytes, random) => bytes.subarray(0, place(bytes, random)),
  (bytes, random) => bytes.subarray(place(bytes, random)),
  (bytes, random) => {
    const [start, end] = stretch(bytes, random);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
  },
  (bytes, random) => {
    const [start, end] = stretch(bytes, random);
    return Buffer.concat([bytes.subarray(0, end), bytes.subarray(start)]);
  },
  (bytes, random) => {
    const [start, end] = stretch(bytes, random);
    return Buffer.concat([bytes.subarray(0, start), Buffer.alloc(end - start), bytes.subarray(end)]);
  },
  (bytes, random, other) => {
    const [start, end] = stretch(other, random);
    const at = place(bytes, random);
    return Buffer.concat([bytes.subarray(0, at), other.subarray(start, end), bytes.subarray(at)]);
  },
  (bytes, random) =>
    Buffer.from(
      bytes.toString("latin1").replace(/\d+/g, (digits) => (random() < 0.02 ? "4294967295" : digits)),
      "latin1",
    ),
];

/** A file with its bytes spoilt, once or a few times; `other` lends some. */
export function spoiltBytes(bytes: Buffer, other: Buffer, random: Random): Buffer {
  let changed = bytes;
  for (let count = 1 + Math.floor(random() * 3); count > 0 && changed.length > 0; count--)
    changed = pick(BYTE_CHANGES, random)(changed, random, other);
  return changed;
}

/** A text with some words dropped, doubled, moved, written in capitals, run together, or hostile. */
export function spoiltWords(text: string, random: Random): string {
  const rate = random() ** 3 * 0.2 + 0.002;
  const words = text.split(/(?<=\s)/);
  return words
    .map((word) => {
      if (random() >= rate) return word;
      const changes = [
        "",
        word + word,
        word.toUpperCase(),
        word.trimEnd(),
        `${pick(words, random)}`,
        `${pick(HOSTILE, random)} `,
        `${pick(HOSTILE, random)}${word}`,
        `\n\n${word}`,
        `\n# ${word}`,
        `${word}\n`,
        [...word].reverse().join(""),
      ];
      return pick(changes, random);
    })
    .join("");
}
