// The small readers of the parser: dates, views, source notes, sentence ends, furniture.
import { expect, test } from "vitest";
import { span } from "../../pipeline/core/span.ts";
import { plainView } from "../../pipeline/core/text-view.ts";
import { dateIn } from "../../pipeline/parse/date.ts";
import { isImprint, isNavigation, isPageNumber } from "../../pipeline/parse/furniture.ts";
import { numberIn } from "../../pipeline/parse/masthead-form.ts";
import { goesOn } from "../../pipeline/parse/sentence-form.ts";
import { datelineIn, sourceNoteIn } from "../../pipeline/parse/source-note.ts";
import { viewOf } from "../../pipeline/parse/view.ts";
import { hyphenKnowledge } from "../../pipeline/parse/words.ts";

test.each([
  ["Nairobi, December 15 2016", "2016-12-15"],
  ["14.03.2013", "2013-03-14"],
  ["12. 3. 2019", "2019-03-12"],
  ["12 June 2015", "2015-06-12"],
  ["Tuesday, 3rd of May 2011", "2011-05-03"],
  ["Sept. 5, 2014", "2014-09-05"],
  ["2016-12-15", "2016-12-15"],
  ["13/02/2015", "2015-02-13"],
  ["03/04/2015", "2015"],
  ["31 February 2016", "2016-02"],
  ["January–March 2016", "2016-01/2016-03"],
  ["Volume 5, Issue 2 · April 2019", "2019-04"],
  ["Spring 2018", "2018-21"],
  ["3 de mayo de 2014", "2014-05-03"],
  ["Room 2100", undefined],
  ["maybe 45", undefined],
])("date in %s", (text, edtf) => expect(dateIn(text)?.edtf).toBe(edtf));

test.each([
  ["No. 23", "23"],
  ["e-Newsletter No.87", "87"],
  ["Volume 5, Issue 2 · April 2019", "2"],
  ["No. 3/2013      28 March 2013", "3/2013"],
  ["Vol. 12 | No. 4 | Winter 2015", "4"],
  ["Issue 45, June 2018", "45"],
  ["Nº 31", "31"],
  ["Courier 2/2019", "2/2019"],
  ["14th edition", "14"],
  ["Vol. 7", "7"],
  ["28 March 2013", undefined],
  ["No. 6 (58)", "6 (58)"],
  ["Issue 6 (2019)", "6"],
])("number in %s", (text, number) => expect(numberIn(text)?.value).toBe(number));

const lines = (text: string) => {
  let at = 0;
  return text.split("\n").map((line) => {
    const segment = span(at, at + line.length);
    at += line.length + 1;
    return segment;
  });
};

test.each([
  ["the **13<sup>th</sup>** plan", "the 13th plan"],
  ["a [link](http://x.example/a_(b)) and <http://y.example>", "a link and http://y.example"],
  ["R&amp;D in Caf&eacute; AT&T", "R&D in Café AT&T"],
  ["5 * 3 and snake_case_name and \\*this\\*", "5 * 3 and snake_case_name and *this*"],
  ["***bold and italic*** _em_ __strong__ `code`", "bold and italic em strong code"],
  ["unclosed **bold", "unclosed **bold"],
  ["a ![logo](x.png) b[^1]", "a b"],
  ["inter-\nnational", "international"],
  ["In-\nternational", "International"],
  ["the pre-\nsident", "the president"],
  ["a pre-\nschool", "a pre-school"],
  ["the ex-\npert", "the expert"],
  ["the ex-\nminister", "the ex-minister"],
  ["an open-\ning", "an opening"],
  ["an open-\nair", "an open-air"],
  ["in-\nservice", "in-service"],
  ["twenty-\ntwo", "twenty-two"],
  ["eight-\neen", "eighteen"],
  ["its off-\nicer", "its officer"],
  ["off-\nshore", "off-shore"],
  ["long-\nterm", "long-term"],
  ["Asia-\nPacific", "Asia-Pacific"],
  ["cyber-\nsecurity and cyber-security", "cyber-security and cyber-security"],
  ["wrapped\nlines   and\tspaces", "wrapped lines and spaces"],
  ["the Asia- Pacific, medium- and heavy-duty", "the Asia-Pacific, medium- and heavy-duty"],
  ["a < b > c", "a < b > c"],
  ["soft\u00adhyphen", "softhyphen"],
])("view of %j", (text, seen) => expect(viewOf(text, lines(text), hyphenKnowledge(text)).text).toBe(seen));

const note = (text: string) => {
  const found = sourceNoteIn(plainView(text, span(0, text.length)), "2016-12-15", true);
  return (
    found && [found.name?.value, found.date?.value, text.slice(found.name?.span.start, found.name?.span.end)]
  );
};

test.each([
  ["(Source: La Prensa, 14.03.2013)", ["La Prensa", "2013-03-14", "La Prensa"]],
  ["(Source: The Standard)", ["The Standard", undefined, "The Standard"]],
  ["Source: Daily Nation, 5 June", ["Daily Nation", "2016-06-05", "Daily Nation"]],
  ["Source: Daily Nation, 20 December", ["Daily Nation", "2015-12-20", "Daily Nation"]],
  ["It was opened. (El País, 3 May 2014)", ["El País", "2014-05-03", "El País"]],
  ["Source: 3 May 2014, El País", ["El País", "2014-05-03", "El País"]],
  ["— Ghana News Agency, 7 May 2019", ["Ghana News Agency", "2019-05-07", "Ghana News Agency"]],
  ["The Institute (founded on 3 May 2014) closed (INRA).", undefined],
  ["The meeting took place in Lagos.", undefined],
])("source note in %s", (text, expected) => expect(note(text)).toEqual(expected));

test.each([
  ["BEIJING, June 5 (Xinhua) -- The", ["Xinhua", "2016-06-05"]],
  ["Vientiane, Lao PDR, 12 June 2015 – The", [undefined, "2015-06-12"]],
  ["GENEVA (ILO News) – The", ["ILO News", undefined]],
  ["The bridge - opened on 3 May 2016 - is long.", undefined],
  ["LIMA, 3 May. The Peru-wide list – a first – is out.", [undefined, "2016-05-03"]],
  ["Porto Alegre, 28 December. Meeting in Salta, the board", [undefined, "2015-12-28"]],
  ["RIO DE JANEIRO 4 June 2016: The Minister", [undefined, "2016-06-04"]],
  ["ST. JOHN'S (Gleaner), June 5. The ferry sails.", ["Gleaner", "2016-06-05"]],
  ["Frankfurt am Main, 2 July (dpa). Two halls", ["dpa", "2016-07-02"]],
  ["Suva, Fiji, Tuesday 7 June. Divers counted", [undefined, "2016-06-07"]],
  ["On Tuesday, 7 June. It rained.", undefined],
  ["Deadline: 3 May. Apply soon.", undefined],
  ["Lecture, 3 to 5 May. All are welcome.", undefined],
  ["Divers went down in Suva on 3 May. They counted", undefined],
  ["In Rome, 3 May. The board", undefined],
  ["Tuesday, 3 May. Lecture on ice.", undefined],
])("dateline of %s", (text, expected) => {
  const found = datelineIn(plainView(text, span(0, text.length)), "2016-12-15");
  expect(found && [found.name?.value, found.date?.value]).toEqual(expected);
});

test.each([
  ["agreements on scientific and other matters of", "and technology", true],
  ["The Steering Committee of the Fiji-U.S.", "Ocean Energy Centre was held.", true],
  [
    "as part of the dialogue in Accra, Dr Mensah, Minister and Vice Chairman of the ADF",
    "National Committee, accompanied the guests to the port of the town.",
    true,
  ],
  [
    "the two sides expressed their optimism in the future of the cooperation",
    "The outcomes have been included in the report.",
    false,
  ],
  ["It ended on Friday.", "the next day", false],
  ["The members are:", "the mayor", false],
])("%j goes on in %j: %s", (before, after, expected) => expect(goesOn(before, after, false)).toBe(expected));

test.each([
  [isPageNumber, "- 3 -", true],
  [isPageNumber, "Page 3 of 12", true],
  [isPageNumber, "2016 was a year", false],
  [isNavigation, "Home > News & Events > Bulletin", true],
  [isNavigation, "Read more »", true],
  [isNavigation, "More guests came.", false],
  [isImprint, "Embassy of Peru, Calle Larga 12, Quito 170150", true],
  [isImprint, "© 2019 Guild of Printers. All rights reserved.", true],
  [isImprint, "The next assembly will take place on 23 May. Editor: A. Novak", false],
  [isImprint, "The minister visited the port of Lagos, the largest of the country.", false],
] as const)("%o of %s: %s", (ask, text, expected) => expect(ask(text)).toBe(expected));
