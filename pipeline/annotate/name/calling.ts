// People by their calling, whose order a body is: "Order of Pharmacists of Togo", no "Order of the Blue Fern", no "Order of Speakers".

const CALLINGS =
  /^(?:architects|surgeons|physicians|doctors|dentists|nurses|midwives|pharmacists|psychologists|veterinarians|engineers|surveyors|geologists|chemists|biologists|lawyers|advocates|attorneys|notaries|judges|journalists|accountants|auditors|economists|translators|farmers)$/;

/** Whether a word names people by a calling that the law regulates: "Engineers", "Midwives". */
export const isCalling = (lower: string): boolean => CALLINGS.test(lower);
