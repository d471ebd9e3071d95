// The questions of the gallery: those of the README, to be asked in the browser too.

export interface Question {
  readonly question: string;
  /** SPARQL with its pattern in braces, or SQL. */
  readonly query: string;
}

export const questions: readonly Question[] = [
  {
    question: "Who took part in most events, and as what?",
    query:
      "SELECT agentName, role, count(*) AS events FROM participations GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2 LIMIT 10",
  },
  {
    question: "Who took part in events together most often?",
    query:
      "SELECT a.agentName AS one, b.agentName AS other, count(DISTINCT a.event) AS events FROM participations a JOIN participations b ON a.event = b.event AND a.agent < b.agent GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2 LIMIT 10",
  },
  {
    question: "What was signed, issued or launched, when?",
    query:
      "SELECT i.name, e.startDate, e.type FROM events e JOIN instruments i ON e.instrument = i.id ORDER BY 2, 1",
  },
  {
    question: "Which posts does a text give to whom?",
    query:
      "SELECT personName, title, organizationName, date FROM positions ORDER BY personName, date LIMIT 20",
  },
  {
    question: "How many events of each type in which year?",
    query:
      "SELECT substr(startDate, 1, 4) AS year, type, count(*) AS events FROM events WHERE startDate IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2",
  },
  {
    question: "In which countries did events happen?",
    query:
      "SELECT country, count(*) AS events FROM events WHERE country IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1",
  },
  {
    question: "Which numbers were told, and of whom?",
    query: "SELECT subjectName, qualifier, value, unit FROM quantities ORDER BY value DESC LIMIT 10",
  },
  {
    question: "Where do the texts speak of innovation?",
    query: "SELECT record, name FROM search WHERE search MATCH 'innovation' ORDER BY rank, record LIMIT 10",
  },
  {
    question: "Which words was a value read from, with what stands around them?",
    query:
      "SELECT record, field, substr(s.text, max(start - 30, 1), [end] - start + 60) AS words FROM evidence JOIN sources s USING (document) WHERE record LIKE 'person/%' ORDER BY record, start LIMIT 5",
  },
  {
    question: "Which bodies are mentioned most?",
    query:
      "SELECT ?name ?mentions WHERE { ?body a schema:Organization ; schema:name ?name ; annals:mentionCount ?mentions } ORDER BY DESC(?mentions) ?name LIMIT 10",
  },
  {
    question: "Who chaired what?",
    query:
      "SELECT ?person ?event WHERE { ?part annals:role <https://w3id.org/annals/codes/role/chair> ; annals:agent/schema:name ?person ; annals:event/schema:name ?event } ORDER BY ?event ?person",
  },
  {
    question: "Which events do the articles only refer to?",
    query:
      "SELECT ?event ?date WHERE { ?e annals:core false ; schema:name ?event . OPTIONAL { ?e schema:startDate ?date } } ORDER BY ?date ?event",
  },
];
