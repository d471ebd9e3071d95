// Forms of names that readers of unseen newsletters meet: services, prizes, phrases of events, unknown towns, bare names.
import { describe, expect, test } from "vitest";
import { marked, plain } from "./name-support.ts";

describe("services, prizes, units and events", () => {
  test.each([
    "Eng. Lubna Qaddoumi was given the Young Regulator Award on Friday.",
    "She received the Long Service Medal on 28 June.",
    "He received the Ghanaian National Order of Merit in 1983.",
    "The Public Service Award went to Lena Berg.",
    "The Best Startup Company Award was handed to Lena Berg.",
    "The Outstanding Service Award was given to Mr Ola Berg.",
    "The European Museum of the Year Award went to {P Lyon}.",
    "The ambassador presented the Order of the Southern Cross to Lena Berg.",
    "Mr Ola Berg was given the Norwegian Order of Saint Olav.",
    "The Distinguished Scientist Award went to Ms Lena Berg.",
    "The Young Farmers Network Prize went to Ms Lena Berg.",
    "Lena Berg, head of the {O State Customs Service}, reported on the queues.",
    "The {O State Veterinary Service} published the figures.",
    "The {O Federal Migration Service} signed the contract on Monday.",
    "The {O State Sanitary and Epidemiological Service} held a seminar.",
    "The {O National Tourism Service} opened the course.",
    "The {O National Parks and Wildlife Service} opened the course.",
    "The {O Electric Utility and Consumer Protection Regulatory Agency} signed the contract.",
    "The {O Water Resources and Dam Safety Authority} signed the contract.",
    "The {O Juan XXIII Medical and Dental Institute} was opened on Monday.",
    "The Assembly set up a {O Committee on Science Advice to Government} of nine members.",
    "The board set up a {O Commission on Aid to Fisheries}.",
    "The {O Association of Mediterranean Energy Regulators} met in {P Milan}.",
    "The {O Association of Nordic Rail Operators} met in {P Oslo}.",
    "The {O Federation of Asian Tea Growers} met in {P Colombo}.",
    "The {O Network of Baltic Water Utilities} met in {P Riga}.",
    "The show opened at the {O National Library of the Kingdom of Morocco} on 5 March.",
    "The {O National Archives of the Kingdom of Lesotho} were opened on Monday.",
    "The {O National Museum of the Republic of Congo} was opened on Monday.",
    "He was head of the {O Transport Division of the Inter-American Development Bank}.",
    "She joined the {O Fisheries Division of the Pacific Community} in 2012.",
    "The {E Third Workshop on Sea Level in the Sulu and Celebes Seas} was held in {P Davao}.",
    "The {E 2nd Seminar on Fisheries in the Barents and Kara Seas} was held in {P Oslo}.",
    "The {E First Conference on Mercury in the Amazon Basin} was held in {P Lima}.",
    "The {E Summer School on Small Bodies} will be held in {P Cusco} from 13 to 24 July.",
    "The {E Winter School on Glaciers} will be held in {P Cusco} from 13 to 24 July.",
    "The {E 46th Annual General Assembly} of the Academy met on 20 January.",
    "The {E 12th General Assembly} of the Union met in {P Quito}.",
    "The {E 5th Annual Meeting} of the Society was held on 20 January.",
  ])("%s", (sentence) => {
    expect(marked(plain(sentence))).toBe(sentence);
  });
});
