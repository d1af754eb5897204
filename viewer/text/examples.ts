// Queries to begin with; they run in both stores (no labels(n)[0], no pattern in the WHERE of an OPTIONAL MATCH).
export interface Example {
  readonly zh: string;
  readonly en: string;
  readonly cypher: string;
}

export const EXAMPLES: readonly Example[] = [
  {
    zh: '谁在哪里任职',
    en: 'Who holds which position',
    cypher: `MATCH (p:Person)-[r:HOLDS_POSITION]->(c)
RETURN p, r.title, r.status, c
ORDER BY r.since DESC
LIMIT 50`,
  },
  {
    zh: 'OpenAI 的历任首席执行官',
    en: 'Chief executives of OpenAI',
    cypher: `MATCH (p:Person)-[r:HOLDS_POSITION {role: 'ceo'}]->(c:Company {name: 'OpenAI'})
RETURN p.name, r.title, r.status, r.since, r.until
ORDER BY r.since`,
  },
  {
    zh: '关系最多的公司',
    en: 'Companies with the most relations',
    cypher: `MATCH (c:Company)-[r]-(other:Entity)
WITH c, count(r) AS relations
RETURN c, relations
ORDER BY relations DESC
LIMIT 20`,
  },
  {
    zh: '收购与投资',
    en: 'Acquisitions and investments',
    cypher: `MATCH (a:Entity)-[r]->(b:Entity)
WHERE type(r) IN ['ACQUIRED', 'INVESTED_IN']
RETURN a, type(r), b, r.since, r.certainty
LIMIT 50`,
  },
  {
    zh: '被否认的说法及其原文出处',
    en: 'What was denied, and in which article',
    cypher: `MATCH (c:Claim {certainty: 'denied'})-[:SUBJECT]->(a:Entity)
MATCH (c)-[:OBJECT]->(b:Entity)
MATCH (c)-[:STATED_IN]->(d:Document)
RETURN a, c.type, b, d.title
LIMIT 50`,
  },
];
