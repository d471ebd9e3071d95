// Events of a document, article by article in reading order.
import type { Annotated, EventDraft } from "../flow.ts";
import { ArticleEvents } from "./event-article.ts";
import { readScenes } from "./event-scene.ts";

/** The events that a document tells, article by article in reading order. */
export function extractEvents(annotated: Annotated): EventDraft[] {
  return readScenes(annotated).flatMap((scene) => new ArticleEvents(annotated, scene).read());
}
