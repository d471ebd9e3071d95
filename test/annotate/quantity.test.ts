// Quantities in sentences of newsletters from many countries: span, value and unit.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantities } from "../../pipeline/annotate/quantity.ts";
import { readText } from "../../pipeline/annotate/text.ts";
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

const propose = (text: string) => quantities.propose(readText(dated("2018-09-14", text)));

const read = (text: string): string =>
  propose(text)
    .map(({ start, end, quantity }) => {
      const max = quantity?.valueMax === undefined ? "" : `..${quantity.valueMax}`;
      return `[${text.slice(start, end)}]=${quantity?.value}${max} ${quantity?.unitCode ?? quantity?.unit}`;
    })
    .join("|");

/** A sentence, and the quantities that it tells. */
const cases: [string, string][] = [
  ["The mill got 1.87 mil. EUR.", "[1.87 mil. EUR]=1870000 EUR"],
  [
    "It counts 1.2 million visits (2017: 1.09 million) and 74,300 births (2016: 71,000).",
    "[1.2 million]=1200000 visit|[1.09 million]=1090000 visit|[74,300]=74300 birth|[71,000]=71000 birth",
  ],
  [
    "It received 2.4 million dollars (2018: 1.9 million) and 12 km (2018: 9) of rope.",
    "[2.4 million dollars]=2400000 USD|[1.9 million]=1900000 USD|[12 km]=12 km|[9]=9 km",
  ],
  ["With this, 31 MoUs exist (annex: 17).", "[31]=31 MoU"],
  [
    "Two point four million euros were paid. At this point four left.",
    "[Two point four million euros]=2400000 EUR",
  ],
  ["The water holds 8 grams per litre of salt.", "[8 grams per litre]=8 g/L"],
  ["The levy is 2,000 francs CFA.", "[2,000 francs CFA]=2000 XOF"],
  ["Near 180 sailors came, maximum 15 of them from Peru.", "[Near 180]=180 sailor|[maximum 15]=15 sailor"],
  [
    "The team reached the maximum 100 points. The farm is near 40 villages.",
    "[100]=100 point|[40]=40 village",
  ],
  ["She lives near 30 mills. Then max. 40 guests ate.", "[30]=30 mill|[max. 40]=40 guest"],
  ["Fifty-two of some 60 kites flew.", "[Fifty-two]=52 kite|[some 60]=60 kite"],
  ["Nine of about forty boats sank; nine of us came.", "[Nine]=9 boat|[about forty]=40 boat"],
  [
    "Our young sailors came: 43 of them, most from Chile (12), Peru (8) and New Zealand (6).",
    "[43]=43 young sailor|[12]=12 young sailor|[8]=8 young sailor|[6]=6 young sailor",
  ],
  ["In all 51 guests came, most from Chile (14).", "[51]=51 guest"],
  ["In all 51 guests came, among them Ana Ruiz (14) and Eva Bergh (9).", "[51]=51 guest"],
  ["Chile (14), Peru (9) and Fiji (7) wrote.", ""],
  ["Since 27 February 32 officers came.", "[32]=32 officer"],
  ["Between January and June 1.2 million visitors came.", "[1.2 million]=1200000 visitor"],
  ["In March 2019 14 schools and in 2018 45 schools closed.", "[14]=14 school|[45]=45 school"],
  ["Since June 15 schools are closed.", ""],
  ["They count 1,032 firms, against 871 a year earlier.", "[1,032]=1032 firm|[871]=871 firm"],
  ["The number of pupils rose to 26, from eleven the year before.", "[26]=26 pupil|[eleven]=11 pupil"],
  ["Kava went from under 40 tonnes to 91.", "[under 40 tonnes]=40 t|[91]=91 t"],
  ["Riga has 61 per cent of the firms and Ventspils comes to 19.", "[61 per cent]=61 %"],
  ["Fourteen firms have desks; there is room for 40.", "[Fourteen]=14 firm|[40]=40 firm"],
  ["In 2022 over 800 pupils came.", "[over 800]=800 pupil"],
  ["The town sinks by 4 to 6 centimetres a year.", "[4 to 6 centimetres]=4..6 cm"],
  ["Some 300 railwaymen and 15 young karateka came.", "[Some 300]=300 railwayman|[15]=15 young karateka"],
  ["One specimen and two regimens.", "[two]=2 regimen"],
  [
    "It had 31 complaints, against more than forty in 2018.",
    "[31]=31 complaint|[more than forty]=40 complaint",
  ],
  ["She met the guests, about 90 in all.", "[about 90]=90 guest"],
  ["He spoke to more than 300 of his compatriots.", "[more than 300]=300 compatriot"],
  ["With flights over 40 villages it trained over 30 pilots.", "[40]=40 village|[over 30]=30 pilot"],
  ["Nine in ten farmers use it; it lasts three in ten years.", "[Nine in ten]=90 %"],
  ["In Bishkek it cost 300 soms.", "[300 soms]=300 KGS"],
  [
    "The yard was lent 27 million euros. It had asked for 35 million.",
    "[27 million euros]=27000000 EUR|[35 million]=35000000 EUR",
  ],
  ["They wanted 400 CFA francs; the mill did not go beyond 325.", "[400 CFA francs]=400 XOF|[325]=325 XOF"],
  [
    "Two francs were paid. The club has 40 members; it wanted 60.",
    "[Two francs]=2 franc|[40]=40 member|[60]=60 member",
  ],
  [
    "The first of four pumps runs. The mill paid. The remaining three will follow.",
    "[four]=4 pump|[three]=3 pump",
  ],
  ["Twelve cooks met. It rained. Nobody left. Five of them stayed.", "[Twelve]=12 cook|[Five]=5 cook"],
  ["HRK 6.2 million and 300 kuna were paid.", "[HRK 6.2 million]=6200000 HRK|[300 kuna]=300 HRK"],
  ["Above 3,500 m it snows. Above 40 people came.", "[3,500 m]=3500 m|[Above 40]=40 person"],
  ["It let out 1.9 km3. It took three winters. The two bodies agree.", "[1.9 km3]=1.9 km3"],
  ["Twelve students of marine biology came.", "[Twelve]=12 student of marine biology"],
  ["The loan was EUR 12 m, for 12 m of quay.", "[EUR 12 m]=12000000 EUR|[12 m]=12 m"],
  ["By 2031 two million trees are to be planted.", "[two million]=2000000 tree"],
  ["In Zambia a bag rose from K250 to K340, and K2 was climbed.", "[K250]=250 ZMW|[K340]=340 ZMW"],
  ["A twelve-strong team came.", "[twelve]=12 member"],
  ["Tickets sold: 31,000, most of them here.", "[31,000]=31000 ticket"],
  ["We got 120 plants and will give 80 to 90.", "[120]=120 plant|[80 to 90]=80..90 plant"],
  ["Ten divers are in Lae. Another six are to follow.", "[Ten]=10 diver|[six]=6 diver"],
  ["Losses fell from 14.7 to 9.2 per cent.", "[14.7]=14.7 %|[9.2 per cent]=9.2 %"],
  ["The loan grew from 0.5 to 1.25 million euros.", "[0.5]=500000 EUR|[1.25 million euros]=1250000 EUR"],
  ["Peat gives 30 per cent; the plan wants a fifth by 2031.", "[30 per cent]=30 %|[a fifth]=20 %"],
  ["At least a tenth could be saved.", "[At least a tenth]=10 %"],
  ["Nearly two thirds came from abroad.", "[Nearly two thirds]=66.7 %"],
  [
    "Of 40 nurses, of whom a quarter are men, ten left. A quarter came to its end.",
    "[40]=40 nurse|[a quarter]=25 %|[ten]=10 nurse",
  ],
  ["A fifth was opened in Lugo; a third hall is planned; a quarter later they met.", ""],
  [
    "Our 70 buoys, moored 3 km off, still float, all but nine which sank.",
    "[70]=70 buoy|[3 km]=3 km|[nine]=9 buoy",
  ],
  ["Readings of 31 wells are shared; by 2030 it should be 45 to 50.", "[31]=31 well|[45 to 50]=45..50 well"],
  ["A visa needs 9 stamps; in 2014 it took 22.", "[9]=9 stamp|[22]=22 stamp"],
  ["Lima has 40 schools; Quito, on its hill, has 35.", "[40]=40 school|[35]=35 school"],
  ["It has 30 pages; see 12.", "[30]=30 page"],
  ["The team of 12 players scored 3.", "[12]=12 player"],
  [
    "Eleven nurses were trained in Suva. It rained. Fifteen more leave for Lae in May.",
    "[Eleven]=11 nurse|[Fifteen]=15 nurse",
  ],
  ["Nine villages joined. Six others will follow.", "[Nine]=9 village|[Six]=6 village"],
  [
    "Six young chemists go each year; the first two of ours left today.",
    "[Six]=6 young chemist|[two]=2 young chemist",
  ],
  ["Sums of NPR 12 to 18 lakh were voted.", "[NPR 12 to 18 lakh]=1200000..1800000 NPR"],
  ["It costs between 3 and 4.5 crore taka.", "[3 and 4.5 crore taka]=30000000..45000000 BDT"],
  [
    "Some 40-odd ships, 50-plus guests and 30 odd cats came.",
    "[Some 40-odd]=40 ship|[50-plus]=50 guest|[30 odd]=30 cat",
  ],
  [
    "Of ４２ ferries ٣ sank; ３．５ million people came in ２０３１.",
    "[４２]=42 ferry|[٣]=3 ferry|[３．５ million]=3500000 person",
  ],
  [`It has a ${"million ".repeat(60)}stars and 7 moons.`, "[7]=7 moon"],
  ["It cost two thousand million francs.", "[two thousand million francs]=2000000000 franc"],
  ["The flow fell from 310 m³/s to 95 m³/s.", "[310 m³/s]=310 m3/s|[95 m³/s]=95 m3/s"],
  ["It is known to 0.3 mK and 12 kWh/m².", "[0.3 mK]=0.3 mK|[12 kWh/m²]=12 kW.h/m2"],
  ["Costs fell by a third, and its water use is a fifth lower.", "[a third]=33.3 %|[a fifth]=20 %"],
  ["From 3 to 14 September eleven rangers were trained.", "[eleven]=11 ranger"],
  ["The pact has 12 members, up from six.", "[12]=12 member|[six]=6 member"],
  ["Nine midwives and six canvases from 16 atlases", "[Nine]=9 midwife|[six]=6 canvas|[16]=16 atlas"],
  [
    "He gave 14 pieces of Nubian pottery and 3 bags of rice.",
    "[14]=14 piece of Nubian pottery|[3]=3 bag of rice",
  ],
  ["The two municipalities and the two museums agreed.", ""],
  [
    "The Fund granted KSh 40 million to 12 universities and research institutes.",
    "[KSh 40 million]=40000000 KES|[12]=12 university or research institute",
  ],
  ["An investment of €20m and £3.5bn was agreed.", "[€20m]=20000000 EUR|[£3.5bn]=3500000000 GBP"],
  ["About 3.2 million hectares of forest", "[About 3.2 million hectares]=3200000 har"],
  ["The 30-metre telescope weighs 2,500 tonnes.", "[30-metre]=30 m|[2,500 tonnes]=2500 t"],
  ["A 25-member delegation from Peru", "[25]=25 member"],
  ["Seventeen young lecturers and 4 women took part.", "[Seventeen]=17 young lecturer|[4]=4 woman"],
  ["The two countries signed three agreements.", "[three]=3 agreement"],
  ["Both sides and the two ministers met for two hours in Room 12.", ""],
  ["One of the 20 finalists won.", "[20]=20 finalist"],
  ["He is 45 years old and worked 14 years in 3 countries.", "[3]=3 country"],
  ["between 30 and 40 schools", "[30 and 40]=30..40 school"],
  ["10-15 percent of the water", "[10-15 percent]=10..15 %"],
  ["Two thirds of the pupils passed.", "[Two thirds]=66.7 %"],
  ["half of the participants were women", "[half]=50 %"],
  ["hundreds of thousands of visitors", "[hundreds of thousands]=200000 visitor"],
  ["several hundred students", "[several hundred]=200 student"],
  ["up to 500 scholarships", "[up to 500]=500 scholarship"],
  ["nearly 1 200 km of roads", "[nearly 1 200 km]=1200 km"],
  ["a grant of CHF 1’500 and 1'200 francs", "[CHF 1’500]=1500 CHF|[1'200 francs]=1200 franc"],
  ["The number of visitors rose from 10,000 to 25,000.", "[10,000]=10000 visitor|[25,000]=25000 visitor"],
  ["rose from 62 to 71.5 million euros", "[62]=62000000 EUR|[71.5 million euros]=71500000 EUR"],
  [
    "a loan worth US$ 120 million and Rs. 500 crore for India and Indian farms",
    "[US$ 120 million]=120000000 USD|[Rs. 500 crore]=5000000000 INR",
  ],
  ["The plant produces 150 MW and 300 GWh a year.", "[150 MW]=150 MW|[300 GWh]=300 GW.h"],
  ["Tel. 022 345 67 89, Box 1234, CH-1211 Geneva 10", ""],
  ["Article 5, Phase 2, Group of 77, COVID-19, G20, Apollo 11 and page 3", ""],
  ["a temperature of 4°C and 15 °C", "[4°C]=4 Cel|[15 °C]=15 Cel"],
  ["The 5,000 m2 building has 12 floors and 240 beds.", "[5,000 m2]=5000 m2|[12]=12 floor|[240]=240 bed"],
  ["At least ten people were trained.", "[At least ten]=10 person"],
  [
    "no fewer than 36 municipalities, NGOs and companies",
    "[no fewer than 36]=36 municipality, NGO or company",
  ],
  ["The three-day workshop and the two-year plan", ""],
  ["Of the 85 applicants, twelve were women.", "[85]=85 applicant|[twelve]=12 woman"],
  ["It was adopted by 120 votes to 14.", "[120]=120 vote|[14]=14 vote"],
  ["Some 60 percent of 1,250 respondents", "[Some 60 percent]=60 %|[1,250]=1250 respondent"],
  ["75 per cent of them are girls", "[75 per cent]=75 %"],
  ["300 staff and 40 aircraft", "[300]=300 staff|[40]=40 aircraft"],
  ["a 1.5-billion-euro programme", "[1.5-billion-euro]=1500000000 EUR"],
  ["more than a dozen satellites", "[more than a dozen]=12 satellite"],
  ["the first three months and the last two editions", "[two]=2 edition"],
  ["It will cost 7 000 000 zloty.", "[7 000 000 zloty]=7000000 PLN"],
  ["3,5 % of GDP and 2,5 million euros", "[3,5 %]=3.5 %|[2,5 million euros]=2500000 EUR"],
  ["At 10:30, from 9 a.m. to 5 pm, on 12 May 2016", ""],
  ["The team won 3-1 and 24/7 service", ""],
  ["20 to 25 trainees", "[20 to 25]=20..25 trainee"],
  ["two or three experts", "[two or three]=2..3 expert"],
  ["four times a year, and ten times", "[ten]=10 time"],
  [
    "R120 million for 15 South African universities",
    "[R120 million]=120000000 ZAR|[15]=15 South African university",
  ],
  [
    "A$20 million, C$5 million and NZ$1.2 billion",
    "[A$20 million]=20000000 AUD|[C$5 million]=5000000 CAD|[NZ$1.2 billion]=1200000000 NZD",
  ],
  ["Japan provided 2 billion yen for 6 bridges.", "[2 billion yen]=2000000000 JPY|[6]=6 bridge"],
  ["The Norwegian government gave 50 million kroner.", "[50 million kroner]=50000000 NOK"],
  [
    "The river is 1,400 kilometres long and drains 790,000 square kilometres.",
    "[1,400 kilometres]=1400 km|[790,000 square kilometres]=790000 km2",
  ],
  ["about a third of the budget", "[about a third]=33.3 %"],
  ["thousands of fishermen lost their boats", "[thousands]=2000 fisherman"],
  ["Forty-two PhD students from 19 African countries", "[Forty-two]=42 PhD student|[19]=19 African country"],
  ["12 of the 31 projects ended.", "[12]=12 project|[31]=31 project"],
  [
    "three letters of intent and two memoranda of understanding",
    "[three]=3 letter of intent|[two]=2 memorandum of understanding",
  ],
  ["15 Member States and 3 observers", "[15]=15 Member State|[3]=3 observer"],
  ["a budget of 1.2 million", ""],
  ["The exhibition shows 80 paintings, drawings and prints.", "[80]=80 painting, drawing or print"],
  ["The lake lies 3,800 m above sea level; 5 m deep.", "[3,800 m]=3800 m|[5 m]=5 m"],
  ["Five other institutes and six more schools joined.", "[Five]=5 institute|[six]=6 school"],
  ["100,000+ downloads", "[100,000+]=100000 download"],
  ["50 or more companies", "[50 or more]=50 company"],
  ["less than $1 a day, under 30 kg", "[less than $1]=1 USD|[under 30 kg]=30 kg"],
  ["In 2019 participants came from 30 cities.", "[30]=30 city"],
  ["one million trees and 1 tree", "[one million]=1000000 tree"],
  [
    "24 trainees and 6 trainers attended 3 lectures and visited 2 farms",
    "[24]=24 trainee|[6]=6 trainer|[3]=3 lecture|[2]=2 farm",
  ],
  ["11 million people, 400 of whom are nurses", "[11 million]=11000000 person|[400]=400 person"],
  ["Twenty-one children's books", "[Twenty-one]=21 children's book"],
  [
    "Catches fell from 1.9 million tonnes in 1995 to 850,000 tonnes.",
    "[1.9 million tonnes]=1900000 t|[850,000 tonnes]=850000 t",
  ],
  ["The 5-member panel met. Ships sail, some 340 of them, daily.", "[5]=5 member|[some 340]=340 ship"],
  [
    "By 80 votes to 61 it elected her; 12 votes in favour and three against decided.",
    "[80]=80 vote|[61]=61 vote|[12]=12 vote|[three]=3 vote",
  ],
  [
    "Outside it was minus 21 °C; K2 and Q3 are no sums, N850 million is one.",
    "[minus 21 °C]=-21 Cel|[N850 million]=850000000 NGN",
  ],
  [
    "A corner with 1.500 books holds 3 200 letters and seventeen notebooks.",
    "[1.500]=1500 book|[3 200]=3200 letter|[seventeen]=17 notebook",
  ],
  ["Fourteen students of KAIST and five of Kyoto University came.", "[Fourteen]=14 student|[five]=5 student"],
  ["COP26 and the Tokyo 2020 Games had 1.7m fans.", "[1.7m]=1700000 fan"],
  ["27 junior diplomats came; 16 were women.", "[27]=27 junior diplomat|[16]=16 woman"],
  ["deaths in 11 of 18 regions", "[11]=11 region|[18]=18 region"],
  ["Emissions fell below 2005 levels; one in five Kenyans has no power.", ""],
  ["eleven South African universities and 7 Dutch ones", "[eleven]=11 South African university"],
  ["1,407 suspected cases of cholera", "[1,407]=1407 suspected case of cholera"],
  ["a €4-million agreement and a 52-year war", "[€4-million]=4000000 EUR"],
  ["It receives EUR 3 999 875.", "[EUR 3 999 875]=3999875 EUR"],
];

const qualified: [string, string][] = [
  ["more than 200 pupils", "moreThan"],
  ["over 50 pupils", "moreThan"],
  ["at least 50 pupils", "atLeast"],
  ["no fewer than fifty pupils", "atLeast"],
  ["100+ pupils", "atLeast"],
  ["dozens of pupils", "atLeast"],
  ["nearly 50 pupils", "about"],
  ["approx. 50 pupils", "about"],
  ["an estimated 50 pupils", "about"],
  ["up to 50 pupils", "atMost"],
  ["no more than 50 pupils", "atMost"],
  ["fewer than 50 pupils", "lessThan"],
  ["50 pupils", "exact"],
  ["They handed over 50 books", "exact"],
];

describe("quantities", () => {
  it.each(cases)("%s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each(qualified)("%s is %s", (text, qualifier) => {
    expect(propose(text)[0]?.quantity?.qualifier).toBe(qualifier);
  });

  it("takes a shared currency's word for the country that the text names", () => {
    expect(read("In Mexico, the fund of Mexico City paid 40 million pesos.")).toBe(
      "[40 million pesos]=40000000 MXN",
    );
    expect(read("The fund paid 40 million pesos.")).toBe("[40 million pesos]=40000000 peso");
    expect(read("The fund paid 40 million dollars.")).toBe("[40 million dollars]=40000000 USD");
    const ontario = "In Ontario, the mills of Ottawa and Toronto told us and helped us.";
    expect(read(`${ontario} The fund paid $40 million.`)).toBe("[$40 million]=40000000 CAD");
    expect(read("US mills in Toronto told Ontario that the US fund paid $40 million.")).toBe(
      "[$40 million]=40000000 USD",
    );
  });

  it("points to the words of the unit", () => {
    const text = "It lent 40 old maps to Quito.";
    const unitSpan = propose(text)[0]?.quantity?.unitSpan;
    expect(unitSpan && text.slice(unitSpan.start, unitSpan.end)).toBe("old maps");
  });

  it("reads every whole number back, however it is grouped", () => {
    const grouped = (number: number, mark: string): string =>
      String(number).replace(/\B(?=(\d{3})+$)/g, mark);
    const marks = fc.constantFrom("", ",", "'", "’", "\u00a0", "\u2009");
    fc.assert(
      fc.property(fc.integer({ min: 2100, max: 999_999_999 }), marks, (number, mark) => {
        const found = propose(`They planted ${grouped(number, mark)} trees.`);
        expect(found.map(({ quantity }) => quantity?.value)).toEqual([number]);
      }),
      { numRuns: 200 },
    );
  });
});
