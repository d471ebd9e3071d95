// The types of events at which people come together, as all rules of gatherings mean them.
import type { EventType } from "../../model/codes.ts";

/** What is held in sittings: people meet, talk and learn. */
export const SESSIONS: ReadonlySet<EventType> = new Set<EventType>(["Meeting", "Conference", "Exchange"]);

/** Whether a word or a head of several is one for those who sit together: they act where they meet. */
export const isSittingBody = (head: string): boolean => SITTING.test(head);

const SITTING =
  /(?:^|[\s-]|sub)(?:council|committee|commission|board|panel|bureau|presidium|group|force|jury)$/;

/** Sessions, and shows to which people come. */
export const GATHERINGS: ReadonlySet<EventType> = new Set<EventType>([...SESSIONS, "Exhibition"]);
