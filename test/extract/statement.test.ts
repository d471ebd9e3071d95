// Who said what, direct and indirect.
import { describe, expect, test } from "vitest";
import { draftOf, nameIn } from "../support/draft.ts";

const statementsOf = (text: string): string[] => {
  const draft = draftOf(text);
  return draft.statements.map(
    ({ speaker, verb, text: said }) => `${nameIn(draft, speaker)} ${verb.value}: ${said.value}`,
  );
};

describe("statements", () => {
  test.each([
    [
      "According to Dr Lena Koch, head of the Institute of Lakes, the lake has lost a third of its water.",
      ["Lena Koch according to: the lake has lost a third of its water"],
    ],
    [
      "The lake has lost a third of its water, according to Dr Lena Koch, head of the Institute of Lakes.",
      ["Lena Koch according to: The lake has lost a third of its water"],
    ],
    [
      "In the view of Dr Lena Koch, the lake is lost for good.",
      ["Lena Koch in the view of: the lake is lost for good"],
    ],
    ["As Dr Lena Koch put it, the lake is lost for good.", ["Lena Koch put it: the lake is lost for good"]],
    [
      "According to the Lake Report, the lake is lost for good.",
      ["Lake Report according to: the lake is lost for good"],
    ],
    ["According to a spokesman for the Lake Bank, the lake is lost for good.", []],
    [
      "Minister Ana Ruiz expressed the hope that both countries would go on.",
      ["Ana Ruiz express hope: both countries would go on"],
    ],
    [
      "Dr Omar Said made it clear that no further loans would be given.",
      ["Omar Said make clear: no further loans would be given"],
    ],
    [
      "Minister Ana Ruiz was quoted by the Post as saying that the port would be sold.",
      ["Ana Ruiz be quoted: the port would be sold"],
    ],
    [
      "Minister Ana Ruiz's warning that the port would silt up has led the Bank to buy a dredger.",
      ["Ana Ruiz warning: the port would silt up"],
    ],
    [
      "The position of the Kenya Forest Council is that fires must be fought in winter.",
      ["Kenya Forest Council position: fires must be fought in winter"],
    ],
    [
      "Minister Ana Ruiz confirmed that the hall would not be sold, and pointed out that the lease ran until 2031.",
      ["Ana Ruiz confirm: the hall would not be sold", "Ana Ruiz point out: the lease ran until 2031"],
    ],
    [
      "The agreement, Ambassador Ana Ruiz stressed, opens a new chapter.",
      ["Ana Ruiz stress: The agreement, Ambassador Ana Ruiz stressed, opens a new chapter"],
    ],
    [
      "Fees will not rise, said the Kenya Space Agency, owner of the hall, on Friday.",
      ["Kenya Space Agency say: Fees will not rise"],
    ],
    [
      '"Nobody asked the patients," wrote Ana Ruiz in her report, "and nobody thought of the nurses."',
      ["Ana Ruiz write: Nobody asked the patients", "Ana Ruiz write: and nobody thought of the nurses."],
    ],
    [
      'Minister Ana Ruiz said the law had come "thirty years too late".',
      ['Ana Ruiz say: the law had come "thirty years too late"'],
    ],
    ["In an interview given to the Post on 12 June, Ana Ruiz promised to resign.", []],
    [
      "Minister Ana Ruiz promised that teachers would be paid on time and closed the meeting.",
      ["Ana Ruiz promise: teachers would be paid on time"],
    ],
    [
      "Minister Ana Ruiz said that the dam was built in 1990 and opened in 1991.",
      ["Ana Ruiz say: the dam was built in 1990 and opened in 1991"],
    ],
    ["Minister Ana Ruiz announced a reform that will cut taxes.", []],
    [
      "Mr Jonas Berg said that the hall was full, adding that Norway was ready to help.",
      ["Jonas Berg say: the hall was full", "Jonas Berg add: Norway was ready to help"],
    ],
    ["Mr Jonas Berg thanked the hosts, noting the role of Norway.", []],
    [
      "The Minister of Health, Dr Ana Ruiz, and the Rector, Dr Omar Said, stressed that both sides would gain.",
      ["Ana Ruiz stress: both sides would gain", "Omar Said stress: both sides would gain"],
    ],
    ["The Kenya Space Agency announced a ship that will sail in May.", []],
    [
      "The eels, Dr Jonas Berg said, had come back.",
      ["Jonas Berg say: The eels, Dr Jonas Berg said, had come back"],
    ],
    [
      "After Ms Ana Ruiz said that the port would close, workers left.",
      ["Ana Ruiz say: the port would close"],
    ],
    ["Ms Ana Ruiz, who warned that the port would close, left.", ["Ana Ruiz warn: the port would close"]],
    ["Ms Ana Ruiz was asked whether she said that the port would close.", []],
    [
      "Ms Ana Ruiz announced that the clinic would close and the Kenya Space Agency welcomed the decision.",
      ["Ana Ruiz announce: the clinic would close"],
    ],
    ["According to Ms Ana Ruiz's will, the house is a museum.", []],
    ["According to a study by Ms Ana Ruiz, the lake is a sea.", []],
    ['The film "The last boat to the island" was shown; the director, Ms Ana Ruiz, said a few words.', []],
    ['Ms Ana Ruiz wrote the report "Fish and ships in the Baltic".', []],
    [
      'Ms Ana Ruiz thanked Mr Jonas Berg and said: "The ship is ready to sail."',
      ["Ana Ruiz say: The ship is ready to sail."],
    ],
    ['"The ship is ready to sail," said the wife of Mr Jonas Berg.', []],
    ['"The ship is ready to sail," Ms Ana Ruiz was told by Mr Jonas Berg.', []],
    [
      '"Our farmers cannot wait for rain," said Mr Francis Ngabo.',
      ["Francis Ngabo say: Our farmers cannot wait for rain"],
    ],
    [
      "“The lake has lost a third of its water”, Dr. Ana Lucía Quispe told the Lima Times.",
      ["Ana Lucía Quispe tell: The lake has lost a third of its water"],
    ],
    [
      'Minister Sara Haddad said: "The dam will not be built this year."',
      ["Sara Haddad say: The dam will not be built this year."],
    ],
    [
      "Dr. Olena Kovalenko said that the reactor had been shut down.",
      ["Olena Kovalenko say: the reactor had been shut down"],
    ],
    [
      "Dr. Olena Kovalenko pointed out that the reactor is safe.",
      ["Olena Kovalenko point out: the reactor is safe"],
    ],
    [
      "The Kenya Space Agency announced on Monday that the launch would be delayed.",
      ["Kenya Space Agency announce: the launch would be delayed"],
    ],
    [
      "According to Mr Jonas Berg, the port has doubled its trade.",
      ["Jonas Berg according to: the port has doubled its trade"],
    ],
    [
      'Ms Ingrid Solheim opened the hall. "It was smaller than I remembered," she told the Oslo Post on Friday.',
      ["Ingrid Solheim tell: It was smaller than I remembered"],
    ],
    [
      'Minister of Transport Tomás Quiroga and Mr Li Jun walked the line. "We have run out of excuses," the Minister said.',
      ["Tomás Quiroga say: We have run out of excuses"],
    ],
    [
      'Brigadier Peter Otieno spoke to Mr Jonas Berg. "A pass is a field planted in time," said the Brigadier.',
      ["Peter Otieno say: A pass is a field planted in time"],
    ],
    [
      '"Nobody slept for three days," said the Director of the Kenya Space Agency, Mary Wanjiru.',
      ["Mary Wanjiru say: Nobody slept for three days"],
    ],
    [
      "Dr. Olena Kovalenko toured the plant. A second reactor would follow soon, she said.",
      ["Olena Kovalenko say: A second reactor would follow soon"],
    ],
    [
      "Mr Jonas Berg met Mr Francis Ngabo, and the next day Mr Ngabo gave a lecture. “A lake is an archive,” he told his listeners.",
      ["Francis Ngabo tell: A lake is an archive"],
    ],
  ])("%s", (text, expected) => {
    expect(statementsOf(text)).toEqual(expected);
  });

  test.each([
    "The meeting was told that the river had risen.",
    'The exhibition "Faces of the River" opens on 3 June.',
    "Dr. Olena Kovalenko did not say that the reactor was safe.",
    "According to the plan, the bridge will open in June.",
    '"We have two rivers and no officer," Kassa told the Kenya Space Agency in an interview.',
    'Mr Jonas Berg met Mr Francis Ngabo. "The port is full of ships," he said.',
    'Mr Jonas Berg introduced him. "A bog forgets nothing at all," he said.',
    'Minister Sara Haddad received Minister Jonas Berg. "The work will go on," the Minister said.',
    "Dr. Olena Kovalenko declared the meeting open; Mr Jonas Berg spoke about ships.",
    'The text had cost the Kenya Space Agency 143 comments, "of which five were about taste".',
    'Dr. Olena Kovalenko succeeds Ms Ana Quispe as President. "We begin at once, friends," said a member.',
  ])("nobody says anything in: %s", (text) => {
    expect(statementsOf(text)).toEqual([]);
  });
});
