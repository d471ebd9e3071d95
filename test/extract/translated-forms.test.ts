// Forms of writers who translate: who takes part or is chosen stands last, the day before the post, what is signed before who signs it,
// whom a delegation is composed of.
import { expect, test } from "vitest";
import { draftOf, eventLines, nameIn } from "../support/draft.ts";

const FORUM = "The 3rd Whale Forum was held in Lima on 3 May.";

test.each([
  // Who took part stands last.
  [
    "On 3 May the 3rd Whale Forum was held in Lima, in which took part Pedro Salas and Anna Berg.",
    ["Conference 2019-05-03 at Lima [attendee Pedro Salas; attendee Anna Berg]"],
  ],
  [`${FORUM} In it also participated Pedro Salas.`, ["Conference 2019-05-03 at Lima [attendee Pedro Salas]"]],
  [
    "On 3 May the 3rd Whale Forum was held in Lima, at which spoke Pedro Salas and Anna Berg.",
    ["Conference 2019-05-03 at Lima [speaker Pedro Salas; speaker Anna Berg]"],
  ],
  ["In Lima spoke ten pupils on 3 May.", []],
  // Who is chosen stands last.
  [
    "As honorary members were elected on 3 May Pedro Salas and Anna Berg.",
    ["Appointment 2019-05-03 [appointee Pedro Salas; appointee Anna Berg]"],
  ],
  ["On 3 May as chairman was elected Pedro Salas.", ["Appointment 2019-05-03 [appointee Pedro Salas]"]],
  ["As foreign members were present on 3 May Pedro Salas and Anna Berg.", []],
  // The day stands before the post.
  [
    "Anna Berg became from 1 April coordinator of the Reef Institute.",
    ["Appointment 2019-04-01 [appointee Anna Berg]"],
  ],
  [
    "Anna Berg became, as of 1 April, director of the Reef Institute.",
    ["Appointment 2019-04-01 [appointee Anna Berg]"],
  ],
  ["Anna Berg became in 2012 a friend of the sea.", []],
  // What is signed stands before who signs it.
  [
    "The contract the Reef Institute will sign with the University of Turku in June covers six stays.",
    ["Signing 2019-06 [signatory Reef Institute; signatory University of Turku]"],
  ],
  [
    "The medal the Reef Institute awarded Anna Berg on 3 May is of silver.",
    ["Award 2019-05-03 [giver Reef Institute; recipient Anna Berg]"],
  ],
  [
    "The Minister, Pedro Salas, signed on 3 May the Charter on Ports.",
    ["Signing 2019-05-03 [signatory Pedro Salas]"],
  ],
  // Whom a group is made up of.
  [
    "A delegation of the Reef Institute composed of Karla Horn, Pedro Salas and Anna Berg stayed in Lima from 3 to 8 May.",
    [
      "Visit 2019-05-03 at Lima [visitor Reef Institute; visitor Karla Horn; visitor Pedro Salas; visitor Anna Berg]",
    ],
  ],
  [
    "A group from Chile made up of Karla Horn and Pedro Salas visited the University of Turku on 3 May.",
    ["Visit 2019-05-03 at University of Turku [visitor Chile; visitor Karla Horn; visitor Pedro Salas]"],
  ],
  ["A hymn of Chile composed of six verses was sung in Lima on 3 May by Pedro Salas.", []],
  // Who organises, and whose reports were heard.
  [
    "In organisation of the Reef Institute, the 3rd Whale Forum was held in Lima on 3 May.",
    ["Conference 2019-05-03 at Lima [organizer Reef Institute]"],
  ],
  [
    `${FORUM} Plenary reports were made by Pedro Salas and Anna Berg.`,
    ["Conference 2019-05-03 at Lima [speaker Pedro Salas; speaker Anna Berg]"],
  ],
  [`${FORUM} Audit reports were made by Pedro Salas.`, ["Conference 2019-05-03 at Lima []"]],
  // What is initialled, announced and put in.
  [
    "Pedro Salas and Anna Berg initialled the text of the treaty in Lima on 3 May.",
    ["Signing 2019-05-03 at Lima [signatory Pedro Salas; signatory Anna Berg]"],
  ],
  ["Pedro Salas initialled each page on 3 May.", []],
  [
    "On 3 May the Reef Institute put in 2 million euros for the Turku Whale Centre.",
    ["Funding 2019-05-03 [giver Reef Institute; recipient Turku Whale Centre]"],
  ],
  ["On 3 May the ship put in at Turku for 2 million euros of grain.", []],
  [
    "A grant of 2 million euros was announced by the Reef Institute on 3 May for the University of Turku.",
    ["Funding 2019-05-03 [giver Reef Institute; recipient University of Turku]"],
  ],
  [
    "A grant of 2 million euros from the Coast Fund was announced by the University of Turku on 3 May.",
    ["Funding 2019-05-03 [giver Coast Fund]"],
  ],
  ["The grant rules were announced by the Reef Institute on 3 May.", []],
  // Labels of roles, and of what comes next.
  [
    `${FORUM} Moderator of the forum: Pedro Salas. Sponsors of the forum: Reef Institute and Coast Fund.`,
    ["Conference 2019-05-03 at Lima [chair Pedro Salas; organizer Reef Institute; organizer Coast Fund]"],
  ],
  [`${FORUM} Chairman of the board: Pedro Salas.`, ["Conference 2019-05-03 at Lima []"]],
  [
    `${FORUM} Next meeting: Turku, 10 October.`,
    ["Conference 2019-05-03 at Lima []", "Meeting 2019-10-10 at Turku []"],
  ],
  [
    "The next workshop: 10 October, University of Turku.",
    ["Conference 2019-10-10 at University of Turku []"],
  ],
  ["Next seminar: Pedro Salas on whales, 10 October.", []],
  ["Next issue: Turku, 10 October.", []],
  // Who heads a delegation, whose term is over, who is taken leave of.
  [
    "A delegation of the Reef Institute visited Turku on 3 May. Head of the delegation was Dr Anna Berg.",
    ["Visit 2019-05-03 at Turku [visitor Reef Institute; visitor Anna Berg]"],
  ],
  [
    "Anna Berg has led the Reef Institute since 2011. Her term as Director came to an end on 30 April.",
    ["Appointment 2019-04-30 [appointee Anna Berg]"],
  ],
  ["The term of the loan came to an end on 30 April.", []],
  [
    "On 30 April the Reef Institute bid farewell to its deputy director Anna Berg, who retired.",
    ["Appointment 2019-04-30 [participant Reef Institute; appointee Anna Berg]"],
  ],
  // What a gathering has as its seat.
  [
    "The 4th Whale Forum had as its venue the University of Turku on 3 May.",
    ["Conference 2019-05-03 at University of Turku []"],
  ],
  ["The 5th Whale Forum will have its seat in Lima in June 2020.", ["Conference 2020-06 at Lima []"]],
  ["The Reef Institute has had its seat in Lima since May 2018.", []],
  // Who travels along, by the posts.
  [
    "On 3 May Rector Anna Berg visited the University of Turku, accompanied by vice-rector Dr Pedro Salas.",
    ["Visit 2019-05-03 at University of Turku [visitor Anna Berg; visitor Pedro Salas]"],
  ],
  [
    "On 3 May the Minister of Science, Anna Berg, accompanied by her deputy Pedro Salas, visited the University of Turku.",
    ["Visit 2019-05-03 at University of Turku [visitor Anna Berg; visitor Pedro Salas]"],
  ],
  [
    "On 3 May the Ambassador of Peru, Anna Berg, visited the University of Turku accompanied by vice-rector Pedro Salas.",
    ["Visit 2019-05-03 at University of Turku [visitor Anna Berg; host Pedro Salas]"],
  ],
  // The field of a post before its holder.
  [
    "On 3 May Anna Berg met vice-rector for research Dr Pedro Salas in Lima.",
    ["Meeting 2019-05-03 at Lima [attendee Anna Berg; attendee Pedro Salas]"],
  ],
  ["On 3 May the book was sent to the secretary for Pedro Salas.", []],
  // Day and place between a pronoun and its verb, and a place right before a name.
  [
    "We congratulate Anna Berg, who on 3 May in Lima received the Reef Medal from the Coast Fund.",
    ["Award 2019-05-03 at Lima [recipient Anna Berg; giver Coast Fund]"],
  ],
  [
    "On 3 May in Quito Anna Berg and Pedro Salas signed the Charter on Ports.",
    ["Signing 2019-05-03 at Quito [signatory Anna Berg; signatory Pedro Salas]"],
  ],
  // Which day is whose.
  [
    "On 3 May the guests had talks with Anna Berg, and on 5 May descended into a mine.",
    ["Meeting 2019-05-03 [attendee Anna Berg]"],
  ],
  [
    "The guests were welcomed by Anna Berg and saw the Turku Mill, which was opened in 2016.",
    ["Visit undated [host Anna Berg]", "Launch 2016 []"],
  ],
  // What somebody had, put a name under, adopted, taught.
  [
    "Anna Berg had on 3 May a lecture about salt at the University of Turku.",
    ["Speech 2019-05-03 at University of Turku [speaker Anna Berg]"],
  ],
  ["The pupils had a lecture on salt by Anna Berg.", []],
  [
    "The result is the Pact on Ports, under which Anna Berg and Pedro Salas put their signatures on 3 May.",
    ["Signing 2019-05-03 [signatory Anna Berg; signatory Pedro Salas]"],
  ],
  [
    "The Reef Institute held its General Assembly in Lima on 3 May. It adopted also the Strategy of Whales 2030.",
    [
      "Meeting 2019-05-03 at Lima [organizer Reef Institute]",
      "Publication 2019-05-03 at Lima [author Reef Institute]",
    ],
  ],
  [
    "From 19 May to 2 June Anna Berg will teach at the University of Turku as a visiting lecturer.",
    ["Exchange 2019-05-19 at University of Turku [visitor Anna Berg]"],
  ],
  [
    'The Reef Institute will hold the summer school "Salt and Light" in Lima on 3 June.',
    ["Exchange 2019-06-03 at Lima [organizer Reef Institute]"],
  ],
  // Who will speak, who went before, who was there, and an empty "it".
  [
    "The 4th Whale Forum will be held in Lima on 3 June. One of the lecturers will be Mr Pedro Salas from Turku.",
    ["Conference 2019-06-03 at Lima [speaker Pedro Salas]"],
  ],
  [
    "The 4th Whale Forum will be held in Lima on 3 June. Among the speakers will be Anna Berg.",
    ["Conference 2019-06-03 at Lima [speaker Anna Berg]"],
  ],
  [`${FORUM} The next chair will be Pedro Salas.`, ["Conference 2019-05-03 at Lima []"]],
  [
    "On 1 April Pedro Salas became Director of the Reef Institute. His predecessor Dr Anna Berg moved to Turku.",
    ["Appointment 2019-04-01 [appointee Pedro Salas; participant Anna Berg]"],
  ],
  [
    "On 3 May it was held in Lima the 3rd Whale Forum with participation of Anna Berg.",
    ["Conference 2019-05-03 at Lima [attendee Anna Berg]"],
  ],
  [
    "On 3 May the Reef Institute held the 3rd Whale Forum in Lima with the auspices of the Coast Fund.",
    ["Conference 2019-05-03 at Lima [organizer Reef Institute; organizer Coast Fund]"],
  ],
  // Who moves in a month behind us, and what is moved to one that comes.
  [
    "In April Anna Berg moved to the Reef Institute as Vice President.",
    ["Appointment 2019-04 [appointee Anna Berg]"],
  ],
  ["The congress was moved to November.", ["Conference 2019-11 []"]],
])("%s", (text, events) => {
  expect(eventLines(text)).toEqual(events);
});

/** The posts that a text tells: who, what, where. */
const postsOf = (text: string): string[] => {
  const draft = draftOf(text);
  return draft.positions.map(
    ({ person, title, organization }) =>
      `${draft.mentions[person]?.name}, ${title.value}, ${nameIn(draft, organization?.value)}`,
  );
};

test.each([
  [
    "Anna Berg became from 1 April coordinator of the Reef Institute.",
    ["Anna Berg, coordinator, Reef Institute"],
  ],
  ["Anna Berg became, as of 1 April, dean of the Reef Institute.", ["Anna Berg, dean, Reef Institute"]],
  [
    "Anna Berg was re-elected for a second term as President of the Reef Institute.",
    ["Anna Berg, President, Reef Institute"],
  ],
  ["Anna Berg was elected for her work as a diver in Lima.", []],
])("%s", (text, posts) => {
  expect(postsOf(text)).toEqual(posts);
});
