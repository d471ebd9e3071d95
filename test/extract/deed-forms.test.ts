// Deeds as publishers that nobody has read tell them: money by its share, who comes into office and goes, what is signed, begun and made public.
import { describe, expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";

describe("money, and shares of it", () => {
  test.each([
    [
      "The hall cost 2.7 billion rupees, of which 80 crore rupees had been granted by the Gulf Fund for Growth in 2017.",
      ["Funding 2017 [giver Gulf Fund for Growth]"],
    ],
    [
      "The hall cost NOK 19 million, of which the Nordic Growth Fund had put up 60 per cent in 2016.",
      ["Funding 2016 [giver Nordic Growth Fund]"],
    ],
    ["Of the 7 million euros that it cost, 35 % had been granted by the European Union in 2018.", []],
    [
      "Towards the cost of EUR 9 million the Baltic Growth Bank had granted more than half in 2012.",
      ["Funding 2012 [giver Baltic Growth Bank]"],
    ],
    [
      "The mill cost 3 million euros. Two fifths of this had been lent in 2018 by the Nordic Harbour Bank.",
      ["Funding 2018 [giver Nordic Harbour Bank]"],
    ],
    [
      "The bridge will cost 12 million francs; a third of the money was pledged by the Canton of Jura on 3 May.",
      ["Funding 2019-05-03 [giver Canton of Jura]"],
    ],
    [
      "Two thirds of the cost of 8 million dollars were met by the Pacific Growth Fund in 2018.",
      ["Funding 2018 [giver Pacific Growth Fund]"],
    ],
    ["The price is 3 million euros, and 60 per cent of visitors come from Norway.", []],
    ["The fare costs 3 euros, of which the driver keeps 60 per cent.", []],
    [
      "The Norrland Research Fund decided on 3 May to put 4 million euros into the Umeå Ice Laboratory.",
      ["Funding 2019-05-03 [giver Norrland Research Fund; recipient Umeå Ice Laboratory]"],
    ],
    ["The Norrland Research Fund decided on 3 May to put an end to the talks.", []],
    [
      "On 4 May Norway and Kenya signed the Nairobi Financing Agreement, under which Norway gives NOK 4 million to the Reef Board.",
      [
        "Signing 2019-05-04 [signatory Norway; signatory Kenya]",
        "Funding 2019-05-04 [giver Norway; recipient Reef Board]",
      ],
    ],
    [
      "Norway, whose Ambassador attended the signing, had pledged NOK 4 million to the project, which goes by the name of Tide Line, in February.",
      ["Funding 2019-02 [giver Norway]"],
    ],
    [
      "The village school is to get 40,000 euros from the Reef Fund, as its board resolved on 4 May.",
      ["Funding 2019-05-04 [giver Reef Fund]"],
    ],
    [
      "Approval was given by the State Planning Council on 3 May for a grant of 40 million rupees to the Canals Board.",
      ["Funding 2019-05-03 [giver State Planning Council]"],
    ],
    ["Approval was given by the State Planning Council on 3 May for a new bridge.", []],
    [
      "The African Kelp Fund, meeting in Lomé on 4 May, has come in with EUR 5 million for the Institute's work on reefs.",
      [
        "Meeting 2019-05-04 at Lomé [organizer African Kelp Fund]",
        "Funding 2019-05-04 at Lomé [giver African Kelp Fund]",
      ],
    ],
  ])("%s", (text, events) => expect(eventLines(text)).toEqual(events));
});

describe("who comes into office and leaves it", () => {
  test.each([
    [
      "Dr Ilse Winther will be Deputy Director for Coasts from 1 November.",
      ["Appointment 2019-11-01 [appointee Ilse Winther]"],
    ],
    ["Dr Ilse Winther will be chair of the session on 1 December.", []],
    [
      "Among the nine scholars whom the Andean Academy of Letters took into its membership on 4 May are two of ours: Rosa Quiroga of the Wool Institute and Juan Mamani.",
      [
        "Appointment 2019-05-04 [participant Andean Academy of Letters; appointee Rosa Quiroga; appointee Juan Mamani]",
      ],
    ],
    [
      "Dr Amit Rao was taken into the Bengal Academy of Sciences on 3 May.",
      ["Appointment 2019-05-03 [appointee Amit Rao]"],
    ],
    ["Dr Amit Rao was taken into the Bengal Royal Hospital on 3 May.", []],
    [
      "Captain Pedro Ruiz gave up his seat on the Harbour Board on 4 March.",
      ["Appointment 2019-03-04 [appointee Pedro Ruiz]"],
    ],
    ["Every seat in the hall was taken on 4 March.", []],
    [
      "The Rector, Anna Berg, who has held the post since 2011, lays it down on 31 August.",
      ["Appointment 2019-08-31 [appointee Anna Berg]"],
    ],

    [
      "29 March was the last working day of our Chief Gardener, Anna Berg.",
      ["Appointment 2019-03-29 [appointee Anna Berg]"],
    ],
    [
      "The last day in office of the Rector, Anna Berg, was 3 May.",
      ["Appointment 2019-05-03 [appointee Anna Berg]"],
    ],
    [
      "On the last day of the course the Director, Anna Berg, gave a talk.",
      ["Speech undated [speaker Anna Berg]"],
    ],
    [
      "Ms. Anna Berg has been posted as Director General of the Department of Field Wells with effect from 17 May.",
      ["Appointment 2019-05-17 [appointee Anna Berg]"],
    ],
    [
      "Lena Sorensen, the Minister of Fisheries, will name his successor in December.",
      ["Appointment 2019-12 [participant Lena Sorensen]"],
    ],
    ["A new Director is to be appointed by the Ministry in June.", ["Appointment 2019-06 []"]],
    ["The Panel has yet to name a successor.", []],
    [
      "The Council for Reefs has elected Andrius Petrov chair. The vote took place in Vilnius on 30 April.",
      ["Appointment 2019-04-30 at Vilnius [participant Council for Reefs; appointee Andrius Petrov]"],
    ],
    [
      "Jonas Berg becomes Rector of the Malmö School of Ropes on 1 February.",
      ["Appointment 2020-02-01 [appointee Jonas Berg]"],
    ],
    [
      "Rosa Lindqvist was named Director of the mill, which will have 14 looms, on 1 April.",
      ["Appointment 2019-04-01 [appointee Rosa Lindqvist]"],
    ],
    [
      "Pavel Dorn became Head of the Mills Directorate Monday.",
      ["Appointment 2019-05-20 [appointee Pavel Dorn]"],
    ],
  ])("%s", (text, events) => expect(eventLines(text)).toEqual(events));
});

describe("what is signed, given and begun", () => {
  test.each([
    [
      "The Treaty on Dune Research bears the signatures of Prof. Jan Bos and of Ana Rojas, who exchanged the papers in Lund on 11 May.",
      ["Signing 2019-05-11 at Lund [signatory Jan Bos; signatory Ana Rojas]"],
    ],
    [
      "An Act of Return bearing the signatures of Anna Berg, Director of the Museum, and of Jonas Bos, Ambassador of Switzerland, was drawn up at the Ksar Palace on 8 May.",
      ["Signing 2019-05-08 at Ksar Palace [signatory Anna Berg; signatory Jonas Bos]"],
    ],
    [
      "On 18 May Dunewind Power closed a contract with Tarn Glass Ltd of Lund for 900 lamps.",
      ["Signing 2019-05-18 [signatory Dunewind Power; signatory Tarn Glass Ltd]"],
    ],
    ["The road between Riga and Tartu was closed on 3 May.", []],
    [
      "Bird song is the subject of the Charter on Meadows, which was signed in Riga on 2 May.",
      ["Signing 2019-05-02 at Riga []"],
    ],
    [
      "The Agreement on Shared Trains was drawn up and signed in Riga on 3 May.",
      ["Signing 2019-05-03 at Riga []"],
    ],
    [
      "The Agreement on Weights was concluded in Lima on 9 May: Dr Rosa Quiroga and Jan Bos exchanged the signed copies on the margins of the 9th World Congress on Scales.",
      [
        "Signing 2019-05-09 at Lima [signatory Rosa Quiroga; signatory Jan Bos]",
        "Conference 2019-05-09 at Lima []",
      ],
    ],
    [
      "On 3 May the Minister was received in Tokyo by Jonas Bos, Vice-Minister of Education, with whom she signed a Memorandum of Cooperation on Sea Plants.",
      ["Meeting 2019-05-03 at Tokyo [host Jonas Bos]", "Signing 2019-05-03 at Tokyo [signatory Jonas Bos]"],
    ],
    [
      "Ten farmers were presented with the Golden Plough in Dhaka on 3 May.",
      ["Award 2019-05-03 at Dhaka []"],
    ],
    ["Ten farmers were presented with a report on 3 May.", []],
    [
      "The call for travel grants of up to 3,000 euros opens on 15 June and closes on 21 July.",
      ["Launch 2019-06-15 []"],
    ],
    ["The research vessel Kittiwake put to sea from Bergen on 2 May.", ["Launch 2019-05-02 at Bergen []"]],
    [
      "The agency put its second weather satellite, the 70-kilogram Mirlo-2, into orbit on 16 May.",
      ["Launch 2019-05-16 []"],
    ],
    [
      "The soda works came on stream on 4 May, two years after work on it had begun in May 2017.",
      ["Launch 2017-05 []"],
    ],
    [
      "Work in Bodø, where a flood took the quay in 2017, gets under way in June.",
      ["Launch 2019-06 at Bodø []"],
    ],
    [
      "Anna Berg, Minister of Works, was in Lima on 3 May. In the afternoon she turned the first sod for the Kelp Museum.",
      [
        "Visit 2019-05-03 at Lima [visitor Anna Berg]",
        "Launch 2019-05-03 at Kelp Museum [participant Anna Berg]",
      ],
    ],
  ])("%s", (text, events) => expect(eventLines(text)).toEqual(events));
});
