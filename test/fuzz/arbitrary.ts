// Inputs out of nothing, by fast-check: pages, Markdown, mails and bytes that nobody wrote.
import fc from "fast-check";

export interface Made {
  readonly document: string;
  readonly bytes: Buffer;
}

const word = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      "On",
      "5",
      "June",
      "2016,",
      "Dr.",
      "Ana",
      "Ruiz,",
      "Minister",
      "of",
      "Energy,",
      "met",
      "the",
      "Chair",
      "in",
      "Paris.",
      "Agreement",
      "was",
      "signed",
      "(Source:",
      "Daily)",
      "1.",
      "•",
      "|",
      "##",
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
);
const words = fc.array(word, { maxLength: 60 }).map((list) => list.join(" "));
const TAGS =
  "p div span h1 h2 h3 ul li ol table tr td th nav footer article b i sup br hr pre blockquote a img style script svg template select".split(
    " ",
  );
const ATTRIBUTES = [
  "",
  " class=nav",
  " hidden",
  ' style="display:none"',
  " role=navigation",
  ' alt="x ] y"',
  " start=9",
];
const { page } = fc.letrec<{ page: string }>((tie) => ({
  page: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    words,
    fc
      .tuple(
        fc.constantFrom(...TAGS),
        fc.constantFrom(...ATTRIBUTES),
        fc.array(tie("page"), { maxLength: 5 }),
        fc.boolean(),
      )
      .map(
        ([tag, attribute, inner, closed]) =>
          `<${tag}${attribute}>${inner.join(" ")}${closed ? `</${tag}>` : ""}`,
      ),
  ),
}));
const lines = fc
  .array(
    fc.tuple(
      fc.constantFrom("", "# ", "## ", "- ", "1. ", "> ", "| ", "**", "    ", "From: ", "---\n"),
      words,
    ),
    { maxLength: 40 },
  )
  .map((list) => list.map(([mark, text]) => mark + text).join("\n"));

const made = (ending: string, text: fc.Arbitrary<string>): fc.Arbitrary<Made> =>
  text.map((each) => ({ document: `made.${ending}`, bytes: Buffer.from(each) }));
const bytes = fc
  .tuple(
    fc.constantFrom("md", "html", "pdf", "docx", "eml", "mbox", "zip"),
    fc.uint8Array({ maxLength: 3000 }),
  )
  .map(([ending, array]): Made => ({ document: `made.${ending}`, bytes: Buffer.from(array) }));

const inputs = fc.oneof(
  made("html", page),
  made("md", lines),
  made(
    "eml",
    fc
      .tuple(lines, page)
      .map(([text, html]) => `Subject: ${text.slice(0, 50)}\nContent-Type: text/html\n\n${html}`),
  ),
  bytes,
);

/** Some inputs, the same for the same seed. */
export const madeInputs = (seed: number, count: number): Made[] =>
  fc.sample(inputs, { seed, numRuns: count });
