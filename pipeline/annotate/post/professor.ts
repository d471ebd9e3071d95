// "Professor J. Doe of the University of X": an honorific that is a post where a university is named.
import type { Mention, PostPhrase } from "../../flow.ts";
import { honorificAt } from "../person/honorific.ts";
import { bound } from "./bind.ts";
import type { Phrase } from "./phrase.ts";
import { endOf, mentionAt, type Scene } from "./scene.ts";
import { titleAt } from "./title.ts";

/** "Professor J. Doe of the University of X": the honorific is a post with the university. */
export function professorPost(
  scene: Scene,
  person: Mention,
  bodyName: (id: number) => string,
): PostPhrase | undefined {
  const { words } = scene;
  const end = endOf(scene, person);
  const first = scene.firstWord.get(person.id) ?? 0;
  const open = words[end]?.text ?? "";
  if (!/^(?:of|at|from|,|\()$/.test(words[end]?.lower ?? "")) return undefined;
  const of = open === "," && /^(?:of|at|from)$/.test(words[end + 1]?.lower ?? "") ? end + 1 : end;
  const start = professorBefore(scene, first);
  if (!start) return undefined;
  const at = words[of + 1]?.lower === "the" ? of + 2 : of + 1;
  const body = mentionAt(scene, behindOwner(scene, at));
  if (
    body?.type !== "ORGANIZATION" ||
    !isUniversity(body, bodyName(body.id)) ||
    (open === "," && titleAt(words, end + 1))
  )
    return undefined;
  const phrase: Phrase = {
    from: start.from,
    to: endOf(scene, body),
    titleFrom: start.from,
    titleTo: start.to,
    title: start.title,
    class: "academic",
    direct: true,
    tense: "present",
    organization: body.id,
  };
  return bound(scene, phrase, person, "post-professor");
}

/** "of Germany's University of Freiburg": behind the country. */
function behindOwner(scene: Scene, at: number): number {
  const country = mentionAt(scene, at);
  const end = country?.type === "PLACE" ? endOf(scene, country) : at;
  return end > at && /^['’]s$/.test(scene.words[end]?.text ?? "") ? end + 1 : at;
}

function professorBefore(
  scene: Scene,
  first: number,
): { from: number; to: number; title: string } | undefined {
  for (let from = Math.max(0, first - 5); from < first; from++) {
    const read = honorificAt(scene.words, from);
    if (read?.value.post && from + read.length <= first)
      return { from, to: from + read.length, title: read.value.post };
  }
  return undefined;
}

const UNIVERSITY =
  /universi|college|polytechni|hochschule|institute of technology|advanced institute|école|ecole|school|eth zurich|epfl|academy/i;
const isUniversity = (body: Mention, name: string): boolean =>
  body.subtype === "university" ||
  UNIVERSITY.test(name) ||
  UNIVERSITY.test(body.text) ||
  // Letters that the text explains are no university's where their words are not.
  (/^\p{Lu}{3,}$/u.test(body.text) && !/ /.test(name));
