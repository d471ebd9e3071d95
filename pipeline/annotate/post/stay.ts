// The post that is kept beside or behind another: "who was President until 2019 and stays on as Treasurer".
import type { Mention, PostPhrase } from "../../flow.ts";
import { bound, isPost } from "./bind.ts";
import { phraseAt } from "./phrase.ts";
import type { Scene } from "./scene.ts";

/** "who was President until 2019 and stays on as Treasurer": the post that is kept beside or behind another. */
export function stayingAs(
  scene: Scene,
  person: Mention,
  from: number,
  body: number | undefined,
): PostPhrase[] {
  const { words } = scene;
  for (let at = from; at < from + 8; at++) {
    if (!/^(?:and|but)$/.test(words[at]?.lower ?? "")) continue;
    const verb = /^(?:stays?|stayed|remains?|remained|continues?|continued)$/.test(
      words[at + 1]?.lower ?? "",
    );
    const as = words[at + 2]?.lower === "on" ? at + 3 : at + 2;
    const phrase =
      verb && words[as]?.lower === "as" ? phraseAt(scene, behindArticle(scene, as + 1)) : undefined;
    if (!phrase || !isPost(phrase)) return [];
    const owner = phrase.organization === undefined && body !== undefined ? { organization: body } : {};
    return [bound(scene, { ...phrase, ...owner }, person, "post-by-verb")];
  }
  return [];
}

const behindArticle = ({ words }: Scene, at: number): number =>
  /^(?:the|a|an|its|their|our|his|her)$/.test(words[at]?.lower ?? "") ? at + 1 : at;
