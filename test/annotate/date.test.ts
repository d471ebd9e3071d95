// Dates in sentences of newsletters from many countries: span and EDTF.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dates } from "../../pipeline/annotate/date.ts";
import { readText } from "../../pipeline/annotate/text.ts";
import { isEdtf } from "../../pipeline/core/edtf.ts";
import { span } from "../../pipeline/core/span.ts";
import { plainView } from "../../pipeline/core/text-view.ts";
import type { Document } from "../../pipeline/flow.ts";

/** A document of one paragraph, dated as said (`-`: not dated). */
function dated(anchor: string, text: string): Document {
  const whole = span(0, text.length);
  return {
    source: { document: "a.txt", mediaType: "text/plain", text, sha256: "0".repeat(64), metadata: {} },
    masthead: anchor === "-" ? {} : { date: { value: anchor, rule: "test" } },
    contents: [],
    articles: [],
    regions: [],
    blocks: [{ kind: "paragraph", article: null, view: plainView(text, whole) }],
  };
}

const read = (anchor: string, text: string): string =>
  dates
    .propose(readText(dated(anchor, text)))
    .map(({ start, end, date }) => `[${text.slice(start, end)}]=${date?.edtf}`)
    .join("|");

/** Date of the issue, a sentence, and the dates that it tells. */
const cases: [string, string, string][] = [
  [
    "2019-05-20",
    "In April 300 came, against 200 in the same month last year.",
    "[April]=2019-04|[same month last year]=2018-04",
  ],
  [
    "2019-05-20",
    "In April 300 came, and 200 in the same month of the previous year.",
    "[April]=2019-04|[same month of the previous year]=2018-04",
  ],
  [
    "2019-05-20",
    "In April 300 came, and 200 in the same month a year earlier.",
    "[April]=2019-04|[same month a year earlier]=2018-04",
  ],
  [
    "2019-05-20",
    "In April 300 came. In the same month last, nobody left.",
    "[April]=2019-04|[same month]=2019-04",
  ],
  ["2019-05-20", "The quay was opened on Wednesday (15/5).", "[Wednesday (15/5)]=2019-05-15"],
  [
    "2019-05-20",
    "From 12 to 14 April they met. On the evening of the 13th they ate.",
    "[12 to 14 April]=2019-04-12/2019-04-14|[13th]=2019-04-13",
  ],
  ["2019-05-20", "A pledge had come as early as January.", "[January]=2019-01"],
  ["2019-05-20", "Second course: Garoua, June.", "[June]=2019-06"],
  ["2019-05-20", "The evening of the 13th Congress was long.", ""],
  ["2019-05-20", "The quay was opened on Monday (13/5/2019).", "[Monday (13/5/2019)]=2019-05-13"],
  // Day and month could be mistaken for each other; a share is no date.
  ["2019-05-20", "The quay was opened on Monday (6/5).", "[Monday]=2019-05-20"],
  ["2019-05-20", "The quay was opened on Monday (13/50).", "[Monday]=2019-05-20"],
  ["2019-05-20", "The breakfast announced for 6 June is cancelled.", "[6 June]=2019-06-06"],
  ["2019-05-20", "The course, announced for 13 June, has been put off.", "[13 June]=2019-06-13"],
  ["2019-03-15", "The fair, which should have taken place in November, was dropped.", "[November]=2018-11"],
  ["2019-05-20", "The works, planned for April, have not begun.", "[April]=2019-04"],
  [
    "2019-05-20",
    "The next course starts in January; the expedition sets out in March.",
    "[January]=2020-01|[March]=2020-03",
  ],
  [
    "2019-05-20",
    "The hall reopens on 13 May. The team leaves for Oslo in June.",
    "[13 May]=2019-05-13|[June]=2019-06",
  ],
  [
    "2019-09-10",
    "On Monday, Mayor Ruiz opened it. By Friday, it was full.",
    "[Monday]=2019-09-09|[Friday]=../2019-09-06",
  ],
  [
    "2019-09-10",
    "A pact was initialled here today by the Guild. They say so in today's issue of the paper.",
    "[today]=2019-09-10|[today]=2019-09-10",
  ],
  ["2019-09-10", "The Guild issued the Guidelines on Wells and Springs today.", "[today]=2019-09-10"],
  ["2019-09-10", "The new bridge over the Tisa was opened in Novi Sad today.", "[today]=2019-09-10"],
  ["2019-09-10", "In 1950 monks opened the hall, home to the museum today.", "[1950]=1950"],
  ["2019-09-10", "The academy opened its doors in Lima, home to a million people today.", ""],
  ["2019-09-10", "The station opened with a staff twice as small as today.", ""],
  ["2019-09-10", "The conference moved to the end of November.", "[end of November]=2019-11"],
  [
    "2019-09-10",
    "The house opened by the Queen is empty today. The book published in 1950 sells well today.",
    "[1950]=1950",
  ],
  ["2019-09-10", "In today's world ships are big. He lives here today. She told of today's plans.", ""],
  ["2019-09-10", "Black Friday, Monday, and Tuesday's child.", ""],
  ["2019-09-10", "The gauge has drifted since November.", "[November]=2018-11/.."],
  [
    "2019-09-10",
    "It is to be read since April and until November.",
    "[April]=2019-04/..|[November]=../2019-11",
  ],
  [
    "2019-09-10",
    "It was closed on 28 February and 1 March, and on April 30 and May 1.",
    "[28 February and 1 March]=2019-02-28/2019-03-01|[April 30 and May 1]=2019-04-30/2019-05-01",
  ],
  [
    "2019-09-10",
    "It was closed on 30 May and 3 June, on 27 February and 1 March and on 30 August and 1 September.",
    "[30 May]=2019-05-30|[3 June]=2019-06-03|[27 February]=2019-02-27|[1 March]=2019-03-01|[30 August]=2019-08-30|[1 September]=2019-09-01",
  ],
  ["2019-12-02", "The tour that was planned for March will not take place.", "[March]=2020-03"],
  ["2019-12-02", "The launch was first planned for October.", "[October]=2019-10"],
  ["2019-12-02", "A launch is planned for October.", "[October]=2020-10"],
  ["2019-01-20", "She thinks of the trip on 15 November, when they saw the dam.", "[15 November]=2018-11-15"],
  [
    "2019-05-20",
    "The rules apply from 1 June. He is here from 2 June.",
    "[1 June]=2019-06-01/..|[2 June]=2019-06-02",
  ],
  ["2019-05-20", "She was elected as head for the next two years.", ""],
  [
    "2018-09-14",
    "The Minister opened the centre on Tuesday, 11 September.",
    "[Tuesday, 11 September]=2018-09-11",
  ],
  [
    "2018-09-14",
    "The launch took place Tuesday, April 10, at 10:30 a.m. in Nairobi.",
    "[Tuesday, April 10]=2018-04-10",
  ],
  [
    "2018-09-14",
    "The meeting of 3 to 5 July brought together 40 experts.",
    "[3 to 5 July]=2018-07-03/2018-07-05",
  ],
  ["2018-09-14", "Between May and August, 12 workshops were held.", "[May and August]=2018-05/2018-08"],
  ["2018-09-14", "The programme runs from 2019 to 2023.", "[2019 to 2023]=2019/2023"],
  ["2018-09-14", "The agreement of 14 February 2012 was renewed.", "[14 February 2012]=2012-02-14"],
  [
    "2019-06-03",
    "It sailed on Monday 13 of May and came back on Friday, 31st of May. On Monday 13 of the boats sank.",
    "[Monday 13 of May]=2019-05-13|[Friday, 31st of May]=2019-05-31|[Monday 13]=2019-05-13",
  ],
  [
    "2019-06-03",
    "She will carry out a research stay from 1 October to the end of March.",
    "[1 October to the end of March]=2019-10-01/2020-03",
  ],
  [
    "2019-06-03",
    "It was shut from 15 November until the end of March 2018, and between 2 May and the beginning of July 2018.",
    "[15 November until the end of March 2018]=2017-11-15/2018-03|[2 May and the beginning of July 2018]=2018-05-02/2018-07",
  ],
  // Two days told apart, and no stretch.
  [
    "2019-06-03",
    "It was shut on 15 April and at the end of May.",
    "[15 April]=2019-04-15|[end of May]=2019-05",
  ],
  [
    "2019-04-12",
    "Deadline for papers: 30 June, 17:00 h. In the last edition 73 papers were received.",
    "[30 June]=2019-06-30",
  ],
  ["2019-11-12", "Closing date for bids: 15 January. Few were received.", "[15 January]=2020-01-15"],
  ["2019-04-12", "The deadline was met: on 30 June the bids were read.", "[30 June]=2018-06-30"],
  ["2019-06-03", "It is shown from today until 30 August.", "[today until 30 August]=2019-06-03/2019-08-30"],
  [
    "2019-06-03",
    "It grew in the nineties and the late seventies; in the late sixties it was small. She is in her nineties.",
    "[nineties]=199X|[late sixties]=196X",
  ],
  ["2025-06-03", "She was head from 2018 to January 2025.", "[2018 to January 2025]=2018/2025-01"],
  ["2019-05-20", "At Thursday's sitting it was agreed.", "[Thursday]=2019-05-16"],
  ["2018-09-14", "By the end of 2020 all sites will be connected.", "[end of 2020]=../2020"],
  ["2018-09-14", "In early 2017 the agency moved.", "[early 2017]=2017"],
  ["2018-09-14", "From 2010 onwards, fees were dropped.", "[2010]=2010/.."],
  ["2018-09-14", "in the 1990s and in the late 1980s", "[1990s]=199X|[late 1980s]=198X"],
  ["2018-09-14", "A call will open on 15 January.", "[15 January]=2019-01-15"],
  ["2018-09-14", "He was appointed on 1 November.", "[1 November]=2017-11-01"],
  [
    "2018-09-14",
    "She arrived yesterday and leaves tomorrow.",
    "[yesterday]=2018-09-13|[tomorrow]=2018-09-15",
  ],
  ["2018-09-14", "Two years ago the museum reopened.", "[Two years ago]=2016"],
  ["2018-09-14", "Horizon 2020 and Vision 2030 were discussed in Expo 2015.", ""],
  ["2018-09-14", "The report Education at a Glance 2017 was presented.", ""],
  ["2018-09-14", "See No. 4/2018, p. 2012, tel. +41 22 2016 2017.", ""],
  ["2018-09-14", "In 2012, 2014 and 2016 floods hit the delta.", "[2012]=2012|[2014]=2014|[2016]=2016"],
  ["2018-09-14", "The 2015 conference attracted 2000 visitors.", "[2015]=2015"],
  [
    "2018-09-14",
    "The season 2016/17 and the academic year 2017-18",
    "[2016/17]=2016/2017|[2017-18]=2017/2018",
  ],
  ["2018-09-14", "On 31 February 2016 nothing happened.", ""],
  ["2018-09-14", "held on 29 February 2016 and 30 February 2016", "[29 February 2016]=2016-02-29"],
  [
    "2018-09-14",
    "held on 5/6/2016 and 25/6/2016 and 6/25/2016",
    "[25/6/2016]=2016-06-25|[6/25/2016]=2016-06-25",
  ],
  ["2018-09-14", "Around March 2016 the well dried up.", "[March 2016]=2016-03~"],
  [
    "2018-09-14",
    "The summer of 2015 and winter 2016 were dry.",
    "[summer of 2015]=2015-22|[winter 2016]=2016-24",
  ],
  [
    "2018-09-14",
    "In the first quarter of 2016 exports rose; in the second half of 2017 they fell.",
    "[first quarter of 2016]=2016-33|[second half of 2017]=2017-41",
  ],
  [
    "2018-09-14",
    "Last week the board met; next year it will move.",
    "[Last week]=2018-09-03/2018-09-09|[next year]=2019",
  ],
  ["2018-09-14", "On 3 and 10 May lectures were given.", "[3]=2018-05-03|[10 May]=2018-05-10"],
  [
    "2018-09-14",
    "The workshop, held 28 October – 2 November 2017, closed.",
    "[28 October – 2 November 2017]=2017-10-28/2017-11-02",
  ],
  [
    "2018-09-14",
    "December 28, 2016 to January 3, 2017",
    "[December 28, 2016 to January 3, 2017]=2016-12-28/2017-01-03",
  ],
  [
    "2018-09-14",
    "from 28 December to 3 January 2017",
    "[28 December to 3 January 2017]=2016-12-28/2017-01-03",
  ],
  [
    "2018-09-14",
    "On the 5th of June the fair opened; the following day it closed.",
    "[5th of June]=2018-06-05|[following day]=2018-06-06",
  ],
  ["2018-09-14", "Mr May and Ms April Jones met in May.", "[May]=2018-05"],
  ["2018-09-14", "They march every Monday and may come on Fridays.", ""],
  ["2018-09-14", "Signed at Kampala on the twelfth of June 2018.", "[twelfth of June 2018]=2018-06-12"],
  ["2018-09-14", "The deadline is 30 Sept. 2018.", "[30 Sept. 2018]=2018-09-30"],
  ["2018-09-14", "Oct. 5, 2016 – opening of the gallery", "[Oct. 5, 2016]=2016-10-05"],
  [
    "2018-09-14",
    "In September last year and in October this year",
    "[September last year]=2017-09|[October this year]=2018-10",
  ],
  ["2018-09-14", "Over the past five years trade doubled.", "[past five years]=2013/2018"],
  ["2018-09-14", "The mid-March meeting and the mid-2016 review", "[mid-March]=2018-03|[mid-2016]=2016"],
  ["2018-09-14", "The boats were out in April and May.", "[April and May]=2018-04/2018-05"],
  ["2018-09-14", "Yields fell in 2015 and 2016.", "[2015 and 2016]=2015/2016"],
  ["2018-09-14", "The prices of 2015 and 2016 differ.", "[2015]=2015|[2016]=2016"],
  ["2018-09-14", "Founded in 1088, it is the oldest.", "[1088]=1088"],
  ["2018-09-14", "It lasted two days and happens every two years; currently none.", ""],
  ["2018-09", "The guests came on Monday and left yesterday; in May they had been in Oslo.", "[May]=2018-05"],
  ["-", "In May last year and on Monday and on 5 June.", ""],
  [
    "2018-09-14",
    "until 30 June 2019 and no later than 1 August 2019",
    "[30 June 2019]=../2019-06-30|[1 August 2019]=../2019-08-01",
  ],
  ["2018-09-14", "The WHO resolution 2178 (2014) and ISO 9001:2015", "[2014]=2014"],
  ["2018-09-14", "the Treaty of 1992 with a budget for 2019 of 2000 dollars", "[1992]=1992|[2019]=2019"],
  ["2018-09-14", "Rome, 12 September 2018 – The Director spoke today.", "[12 September 2018]=2018-09-12"],
  ["2018-09-14", "2018-06-05T10:00", "[2018-06-05]=2018-06-05"],
  [
    "2018-09-14",
    "Since last December, and until next March",
    "[last December]=2017-12/..|[next March]=../2019-03",
  ],
  ["2018-09-14", "three weeks later, on Wednesday 5 September", "[Wednesday 5 September]=2018-09-05"],
  ["2018-09-14", "Ticket sales begin on Monday.", "[Monday]=2018-09-17"],
  ["2018-09-14", "The ministers met on Friday.", "[Friday]=2018-09-14"],
  [
    "2018-09-14",
    "They met this Tuesday 11 September. This Thursday they left.",
    "[Tuesday 11 September]=2018-09-11|[This Thursday]=2018-09-13",
  ],
  [
    "2018-09-10",
    "The school opened this Friday and will close this Thursday.",
    "[this Friday]=2018-09-07|[this Thursday]=2018-09-13",
  ],
  ["2018-09-10", "They were invited to the fair this Friday in Lima.", "[this Friday]=2018-09-14"],
  [
    "2018-09-14",
    "They will meet this Friday, and met last Friday.",
    "[this Friday]=2018-09-14|[last Friday]=2018-09-07",
  ],
  ["2018-09-14", "The Friday Mosque and Black Friday and Palm Sunday", ""],
  [
    "2018-09-14",
    "April-June 2017 and June and July 2016",
    "[April-June 2017]=2017-04/2017-06|[June and July 2016]=2016-06/2016-07",
  ],
  [
    "2018-09-14",
    "The Chinese 12th Five-Year Plan period brought growth.",
    "[12th Five-Year Plan period]=2011/2015",
  ],
  ["2018-09-14", "(1 – 3 March 2018)", "[1 – 3 March 2018]=2018-03-01/2018-03-03"],
  ["2018-09-14", "It will be held 20-22 Nov. 2018 in Lima.", "[20-22 Nov. 2018]=2018-11-20/2018-11-22"],
  ["2018-09-14", "Since the 2008 crisis and during 2009–2011", "[2008]=2008|[2009–2011]=2009/2011"],
  [
    "2018-09-14",
    "Thursday and Friday, 6-7 September",
    "[Thursday and Friday, 6-7 September]=2018-09-06/2018-09-07",
  ],
  ["2018-09-14", "earlier this month and later this year", "[this month]=2018-09|[this year]=2018"],
  ["2018-09-14", "Winners were announced on the evening of 8 June.", "[8 June]=2018-06-08"],
  ["2018-09-14", "In the same year the fund, set up in 1998, closed.", "[1998]=1998"],
  [
    "2018-09-14",
    "The fund was set up in 1998. In the same year it gave 3 grants; a year later ten.",
    "[1998]=1998|[same year]=1998|[a year later]=1999",
  ],
  ["2017-05-18", "Applications must be submitted by 31 August.", "[31 August]=../2017-08-31"],
  [
    "2016-01-15",
    "In 2015, the Council met in January, April and November.",
    "[2015]=2015|[January]=2015-01|[April]=2015-04|[November]=2015-11",
  ],
  ["2016-10-03", "On Sunday voters rejected the accord.", "[Sunday]=2016-10-02"],
  ["2022-09-01", "Awards are made in January each year.", ""],
  ["2014-05-12", "Open Tuesday to Sunday, 10 am to 6 pm.", ""],
  ["2014-05-12", "In 2013 it had 12 % more than the year before.", "[2013]=2013|[year before]=2012"],
  ["2012-12-03", "Emissions fell below 2005 levels by 2011.", "[2005]=2005|[2011]=../2011"],
  ["2019-11-20", "The probe is due for launch in February.", "[February]=2020-02"],
  [
    "2017-03-01",
    "Between 1 January and 20 February it rained.",
    "[1 January and 20 February]=2017-01-01/2017-02-20",
  ],
  ["2020-02-10", "The Tokyo 2020 Games follow the Rugby World Cup 2019.", ""],
  [
    "2017-11-29",
    "It took place on Nov 14th–15th, 2017 in Graz.",
    "[Nov 14th–15th, 2017]=2017-11-14/2017-11-15",
  ],
  [
    "2019-06-20",
    "The delegates met in Quito from 3 to 6 June. On the 4th they went to Otavalo; on her last day Ms Roe spoke.",
    "[3 to 6 June]=2019-06-03/2019-06-06|[4th]=2019-06-04|[last day]=2019-06-06",
  ],
  [
    "2019-06-20",
    "The fair (3-6 June) was opened by the mayor on the first day; on the Wednesday it was closed to visitors.",
    "[3-6 June]=2019-06-03/2019-06-06|[first day]=2019-06-03|[Wednesday]=2019-06-05",
  ],
  ["2019-06-20", "It was opened on Monday (27/5) in Lima.", "[Monday (27/5)]=2019-05-27"],
  ["2019-06-20", "It was opened last Monday (27 May) in Lima.", "[last Monday (27 May)]=2019-05-27"],
  ["2019-06-20", "It was opened last Monday (17 people came).", "[last Monday]=2019-06-17"],
  ["2019-06-20", "It was opened on Monday (27.5.) in Lima.", "[Monday (27.5.)]=2019-05-27"],
  ["2019-06-20", "It was opened last Monday, June 10, in Lima.", "[last Monday, June 10]=2019-06-10"],
  ["2019-06-20", "It was opened last November 15 in Lima.", "[November 15]=2018-11-15"],
  ["2019-06-20", "It was opened last November in Lima.", "[last November]=2018-11"],
  ["2019-06-20", "Last April 14 scientists met in Lima.", "[Last April]=2019-04"],
  ["2019-06-20", "Sales on Monday (12.4) fell.", "[Monday]=2019-06-17"],
  [
    "2019-06-20",
    "She tells us about the fair from 12 December to 3 January.",
    "[12 December to 3 January]=2018-12-12/2019-01-03",
  ],
  ["2019-06-20", "Talks were held on Wednesday the 12th.", "[Wednesday the 12th]=2019-06-12"],
  ["2019-06-20", "Talks were held on Friday 31st.", "[Friday 31st]=2019-05-31"],
  ["2019-06-20", "The works began on Tuesday last week.", "[Tuesday last week]=2019-06-11"],
  ["2019-06-20", "They will sign on Thursday of next week.", "[Thursday of next week]=2019-06-27"],
  ["2019-06-20", "It lasted from the 3rd to the 7th.", "[3rd to the 7th]=2019-06-03/2019-06-07"],
  ["2019-06-20", "On the 14th floor they met on the 15th Day of Science, on the last day of each month.", ""],
  ["2019-06-20", "She spoke on the last day.", ""],
  [
    "2019-07-20",
    "From 4 to 8 June four deans were in Lund. On Thursday they saw the library; the next day they left.",
    "[4 to 8 June]=2019-06-04/2019-06-08|[Thursday]=2019-06-06|[next day]=2019-06-07",
  ],
  [
    "2019-06-20",
    "The mission (3-14 June) was led by Ms Roe. On Friday it was received in Quito.",
    "[3-14 June]=2019-06-03/2019-06-14|[Friday]=2019-06-14",
  ],
  [
    "2019-06-20",
    "The fair was held from 3 to 6 June. On 18 June its head resigned, and on Wednesday a new one was chosen.",
    "[3 to 6 June]=2019-06-03/2019-06-06|[18 June]=2019-06-18|[Wednesday]=2019-06-19",
  ],
  [
    "2019-06-20",
    "The guests stayed from 3 to 6 June. The museum reopens on Monday.",
    "[3 to 6 June]=2019-06-03/2019-06-06|[Monday]=2019-06-24",
  ],
  [
    "2019-06-20",
    "The show opened on 3 June and runs until 30 August. The next day Mr Roe lectured on it.",
    "[3 June]=2019-06-03|[30 August]=../2019-08-30|[next day]=2019-06-04",
  ],
  [
    "2019-06-20",
    "The plant opened last Thursday. The lease had been signed two days before by the mayor in Lugo.",
    "[last Thursday]=2019-06-13|[two days before]=2019-06-11",
  ],
  [
    "2019-06-20",
    "He retires on Sunday. The day before he will give a talk, and two days before the talk a tea.",
    "[Sunday]=2019-06-23|[day before]=2019-06-22",
  ],
  ["2019-06-20", "On 3 June they met. The day before he left, it rained.", "[3 June]=2019-06-03"],
  [
    "2019-06-20",
    "Ms Roe, director since 2014, leaves at the end of the month; Mr Poe comes at the beginning of the year.",
    "[2014]=2014/..|[end of the month]=2019-06|[beginning of the year]=2019",
  ],
  [
    "2019-06-20",
    "The mill burnt down on 3 March 2011; at the end of the month it was sold.",
    "[3 March 2011]=2011-03-03|[end of the month]=2011-03",
  ],
  ["2019-06-20", "By the end of the year, 40 more will be built.", "[end of the year]=../2019"],
  ["2019-06-20", "At the end of the month of fasting and the end of the year party they sang.", ""],
  ["2019-06-20", "© 2019 Port of Lugo", "[2019]=2019"],
  [
    "2021-10-29",
    "From 4 October to March 2022 two nurses stay with us.",
    "[4 October to March 2022]=2021-10-04/2022-03",
  ],
  ["2016-10-14", "It will be held on 12--14 January 2017.", "[12--14 January 2017]=2017-01-12/2017-01-14"],
  [
    "2022-10-14",
    "She stayed from September 5 (Mon) to September 10 (Sat), 2022.",
    "[September 5 (Mon) to September 10 (Sat), 2022]=2022-09-05/2022-09-10",
  ],
  ["2022-10-14", "It was on 5 September (Monday) 2022.", "[5 September (Monday) 2022]=2022-09-05"],
  ["2022-10-14", "It was on October 3, 2022 (Mon).", "[October 3, 2022 (Mon)]=2022-10-03"],
  ["2022-10-14", "It was on September 5 (and hot).", "[September 5]=2022-09-05"],
  ["2016-10-14", "It is good for 2017--2021.", "[2017--2021]=2017/2021"],
  ["2011-11-16", "She was elected for the term 2011-2013.", "[2011-2013]=2011/2013"],
  ["2016-06-30", "He was named director as of 1 July.", "[1 July]=2016-07-01"],
  ["2022-06-02", "The visit planned for March remains postponed.", "[March]=2022-03"],
  ["2019-09-06", "She was given the prize in Nadi on Saturday.", "[Saturday]=2019-08-31"],
  [
    "2016-06-30",
    "Students can study in Ghent, following the signing, in Lima on 8 June, of an accord.",
    "[8 June]=2016-06-08",
  ],
  [
    "2019-06-20",
    "Following yesterday's signing the congress ends today.",
    "[yesterday]=2019-06-19|[today]=2019-06-20",
  ],
];

const MONTHS: Readonly<Record<string, string>> = { January: "01", May: "05", August: "08", December: "12" };

describe("dates", () => {
  it.each(cases)("dated %s: %s", (anchor, text, expected) => {
    expect(read(anchor, text)).toBe(expected);
  });

  const unnamed = fc.stringMatching(/^[A-Za-z ,.;()]{0,60}$/);

  it("invents no digit: without numbers and an anchor there is no date", () => {
    fc.assert(
      fc.property(unnamed, (text) => read("-", text) === ""),
      { numRuns: 150 },
    );
  });

  it("gives real EDTF for any numbers around a month", () => {
    const text = fc
      .tuple(
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 0, max: 9999 }),
        fc.constantFrom("to", "-", "and", ","),
      )
      .map(
        ([day, year, link]) =>
          `On ${day} ${link} ${day + 3} February ${year} and June ${day}, ${year} in ${year}`,
      );
    fc.assert(
      fc.property(text, (sentence) => {
        for (const { date } of dates.propose(readText(dated("2019-01-31", sentence))))
          expect(isEdtf(date?.edtf ?? "")).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("tells no day, month or year that is not in the text or the calendar", () => {
    const months = ["January", "May", "August", "December"];
    const piece = fc
      .tuple(
        fc.integer({ min: 1, max: 31 }),
        fc.constantFrom(...months),
        fc.integer({ min: 1990, max: 2040 }),
      )
      .chain(([day, month, year]) =>
        fc.constantFrom(
          `${day} ${month} ${year}`,
          `${month} ${day}, ${year}`,
          `${month} ${year}`,
          `in ${year}`,
          `${year}-${year + 2}`,
          `${day} ${month}`,
          `on the ${day}th`,
          `the first day`,
          `on the Friday`,
          `${day}--${day + 1} ${month} ${year}`,
        ),
      );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), (pieces) => {
        const text = `It was seen ${pieces.join("; ")}.`;
        const told = new Set(text.match(/\d+/g)?.map(Number));
        const named = new Set(months.filter((month) => text.includes(month)).map((month) => MONTHS[month]));
        for (const { date, rule } of dates.propose(readText(dated("-", text)))) {
          const values = date?.edtf.match(/\d{4}(?:-\d\d){0,2}/g) ?? [];
          for (const [year, month, day] of values.map((value) => value.split("-"))) {
            expect(told.has(Number(year)) || rule === "date-relative-the-weekday").toBe(true);
            const counted = rule === "date-relative-the-weekday" || rule === "date-relative-nth-day";
            if (month !== undefined && !counted) expect(named.has(month)).toBe(true);
            if (day !== undefined && !counted) expect(told.has(Number(day))).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("tells a day only where a day stands in the text", () => {
    const part = fc.constantFrom(
      "in March 2016",
      "in 2014",
      "since May",
      "last year",
      "by the end of 2020",
      "next month",
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        for (const { date } of dates.propose(
          readText(dated("2018-03-28", `It grew ${parts.join(" and ")}.`)),
        ))
          expect(date?.edtf).not.toMatch(/-\d\d-\d\d/);
      }),
    );
  });
});
