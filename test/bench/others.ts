// What others make of the same text: wink-nlp alone (tokens, sentences, parts of speech), and compromise with its people, places and bodies.
import compromise from "compromise";
import model from "wink-eng-lite-web-model";
import winkNlp from "wink-nlp";

const { readDoc, its, as } = winkNlp(model, ["sbd", "pos"]);

/** Reads a text by paragraphs, as the pipeline does, and takes out what it needs of them. */
function wink(text: string): unknown {
  return text.split(/\n{2,}/).map((paragraph) => {
    const doc = readDoc(paragraph);
    const tokens = doc.tokens();
    return [
      tokens.out(its.value, as.array),
      tokens.out(its.pos, as.array),
      doc.sentences().out(its.span, as.array),
    ];
  });
}

function namesByCompromise(text: string): unknown {
  const doc = compromise(text);
  return [doc.people(), doc.places(), doc.organizations()].map((found) => found.out("offset"));
}

/** By name; each is fed one text and gives what it finds. */
export const others: ReadonlyMap<string, (text: string) => unknown> = new Map([
  ["wink-nlp alone", wink],
  ["compromise", namesByCompromise],
]);
