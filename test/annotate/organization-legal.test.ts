// Bodies told by forms of their own: legal forms of many countries, stations, parliaments, affiliations.
import { expect, test } from "vitest";
import { bodiesIn } from "../support/draft.ts";

test.each([
  [
    "The contract was won by Bauer GmbH & Co. KG and by Ranhill Rel Sdn. Bhd. on 3 May.",
    ["Bauer GmbH & Co. KG", "Ranhill Rel Sdn. Bhd."],
  ],
  [
    "PT Kereta Makmur (Persero) and Sasol (Pty) Ltd signed it.",
    ["PT Kereta Makmur (Persero)", "Sasol (Pty) Ltd"],
  ],
  [
    "PT Kereta Makmur (Persero) signed it. Kereta Makmur paid.",
    ["PT Kereta Makmur (Persero)", "Kereta Makmur"],
  ],
  [
    "Grupo Bimbo S.A.B. de C.V., Maersk A/S and Tata Steel Pvt. Ltd. took part.",
    ["Grupo Bimbo S.A.B. de C.V.", "Maersk A/S", "Tata Steel Pvt. Ltd."],
  ],
  [
    "Radio Romania and Radio France Internationale took part.",
    ["Radio Romania", "Radio France Internationale"],
  ],
  [
    "The Saeima, the Riigikogu and the Jatiya Sangsad sent observers.",
    ["Saeima", "Riigikogu", "Jatiya Sangsad"],
  ],
  ["The prize went to Dr Anna Nowak (TVP) on 3 May.", ["TVP"]],
  [
    "The City of Kraków and the Port of Rotterdam signed it. An agreement was signed with the City of Bergen.",
    ["City of Kraków", "Port of Rotterdam", "City of Bergen"],
  ],
  ["The visitors saw the City of London and lay in the port of Durban.", []],
  [
    "On 16 May European Song Promotion (ESP) elected Ana Ruiz. The Ocean Data View (ODV) is a program.",
    ["European Song Promotion", "ESP"],
  ],
  [
    "The works were run by the University of the Republic (Unirep) in Montevideo (Uruguay).",
    ["University of the Republic", "Unirep"],
  ],
  [
    "It was bought by Norvikko and by Hypertek. Dr Ana Ruiz, head of design at Motivo, spoke.",
    ["Norvikko", "Hypertek", "Motivo"],
  ],
  ["Prof. Inês de Souza (Sabespo, Lima) gave the papers.", ["Sabespo"]],
  ["She called on Jo Lee, who heads NPCX International.", ["NPCX International"]],
  [
    "He said so in an interview with The Lesothan on 3 May; he told The Rising Sun so.",
    ["Lesothan", "Rising Sun"],
  ],
  ["He told The", []],
  ["It opened at Technical Lyceum No. 16 in Osh.", ["Technical Lyceum No. 16"]],
  [
    "The Thai National Institute of Acoustics and the Saudi National Salt Company met; the Georgian National Library did not.",
    ["National Institute of Acoustics", "National Salt Company", "Georgian National Library"],
  ],
  [
    "The Wheat and Trade Centre (WTC) and the Senior Advisory Council have agreed.",
    ["Wheat and Trade Centre", "WTC", "Senior Advisory Council"],
  ],
])("%s", (text, expected) => {
  expect(bodiesIn(text)).toEqual(expected);
});
