// posts
import type { Mention, PostPhrase } from "../flow.ts";
import type { Text } from "./text.ts";

/** Posts and who holds them, by title and name, apposition and lists. */
export function readPosts(_text: Text, _mentions: readonly Mention[]): PostPhrase[] {
  return [];
}
