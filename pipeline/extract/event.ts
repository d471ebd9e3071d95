// Events of a document, article by article in reading order.
import type { Annotated, EventDraft } from "../flow.ts";
import { KnownBodies } from "./event/article/body.ts";
import { readScenes } from "./event/article/scene.ts";
import { ArticleEvents } from "./event/article.ts";
import { withoutOpposites } from "./participant/opposite.ts";

/** The events that a document tells, article by article in reading order. */
export function extractEvents(annotated: Annotated): EventDraft[] {
  const bodies = new KnownBodies(annotated);
  let gathering: ArticleEvents["gathering"];
  return readScenes(annotated).flatMap((scene) => {
    const article = new ArticleEvents(annotated, scene, bodies, gathering);
    const events = article.read().map((event) => withoutOpposites(annotated.mentions, event));
    gathering = article.gathering;
    return events;
  });
}
