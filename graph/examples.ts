// Questions to the graph in Cypher, for the documentation and the viewer: each runs on both stores and gives the same rows.

export interface Example {
  readonly zh: string;
  readonly en: string;
  readonly cypher: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

export const EXAMPLES: readonly Example[] = [
  {
    zh: '谁是 OpenAI 的临时负责人？',
    en: 'Who holds an interim post at OpenAI?',
    cypher: `MATCH (p:Person)-[r:HOLDS_POSITION {status:'interim'}]->(c:Company {name:'OpenAI'}) RETURN p.name`,
  },
  {
    zh: '2023年11月18日，谁是 OpenAI 的 CEO？',
    en: 'Who was CEO of OpenAI on 2023-11-18?',
    cypher: `MATCH (p:Person)-[r:HOLDS_POSITION {role: 'ceo'}]->(c:Company {name: 'OpenAI'})
WHERE r.since IS NOT NULL AND r.since <= $day AND (r.until IS NULL OR r.until >= $day)
RETURN p.name AS name, r.title AS title, r.since AS since, r.until AS until ORDER BY since, name`,
    params: { day: '2023-11-18' },
  },
  {
    zh: '某公司的人事变动，按时间',
    en: 'Changes of posts at a company, in order of time',
    cypher: `MATCH (k:Claim {type: 'HOLDS_POSITION'})-[:OBJECT]->(:Company {name: $company}), (k)-[:SUBJECT]->(p:Person)
WHERE k.since IS NOT NULL OR k.until IS NOT NULL
RETURN coalesce(k.until, k.since) AS day, p.name AS name, k.title AS title, k.status AS status ORDER BY day, name, title`,
    params: { company: 'OpenAI' },
  },
  {
    zh: '一条关系的全部原文出处',
    en: 'Every place that a relation rests on',
    cypher: `MATCH (p:Person)-[r:HOLDS_POSITION {role: 'ceo'}]->(:Company {name: $company})
MATCH (k:Claim {relation: r.id})-[s:STATED_IN]->(d:Document)
RETURN p.name AS name, d.publisher AS publisher, d.publishedOn AS day, d.url AS url, s.start AS start, s.end AS end ORDER BY name, day, start`,
    params: { company: 'OpenAI' },
  },
  {
    zh: '谁接替了谁，在哪里',
    en: 'Who succeeded whom, and where',
    cypher: `MATCH (k:Claim {type: 'SUCCEEDED'})-[:SUBJECT]->(a:Person), (k)-[:OBJECT]->(b:Person)
OPTIONAL MATCH (k)-[:ABOUT]->(w:Entity)
RETURN a.name AS successor, b.name AS predecessor, w.name AS place, k.title AS title ORDER BY successor, predecessor, place`,
  },
  {
    zh: '关系最多的实体',
    en: 'The best connected entities',
    cypher: `MATCH (e:Entity) WHERE e.degree > 0 RETURN e.name AS name, e.degree AS relations, e.documents AS documents ORDER BY relations DESC, e.id LIMIT 10`,
  },
  {
    zh: '各类关系有多少条',
    en: 'How many relations of each type',
    cypher: `MATCH (:Entity)-[r]->(:Entity) RETURN type(r) AS type, count(r) AS relations ORDER BY relations DESC, type`,
  },
  {
    zh: '只是计划、尚未发生的事',
    en: 'What is only planned',
    cypher: `MATCH (k:Claim {certainty: 'planned'})-[:SUBJECT]->(s:Entity), (k)-[:OBJECT]->(o:Entity)
RETURN s.name AS subject, k.type AS type, o.name AS object, k.status AS status ORDER BY subject, type, object`,
  },
  {
    zh: '被否认的说法，谁否认的',
    en: 'What was denied, and by whom',
    cypher: `MATCH (k:Claim {certainty: 'denied'})-[:SUBJECT]->(s:Entity), (k)-[:OBJECT]->(o:Entity)
OPTIONAL MATCH (k)-[:ACCORDING_TO]->(b:Entity)
RETURN s.name AS subject, k.type AS type, o.name AS object, b.name AS by ORDER BY subject, type, object`,
  },
  {
    zh: '原文明确说没有的事',
    en: 'What a text says is not so',
    cypher: `MATCH (k:Claim {negated: true})-[:SUBJECT]->(s:Entity), (k)-[:OBJECT]->(o:Entity)
RETURN s.name AS subject, k.type AS type, o.name AS object ORDER BY subject, type, object`,
  },
  {
    zh: '只有传闻、没有人证实的关系',
    en: 'Relations that are only reported',
    cypher: `MATCH (a:Entity)-[r]->(b:Entity) WHERE r.certainty = 'reported'
RETURN a.name AS subject, type(r) AS type, b.name AS object ORDER BY subject, type, object`,
  },
  {
    zh: '投资关系和金额',
    en: 'Investments and amounts',
    cypher: `MATCH (a:Entity)-[r:INVESTED_IN]->(c:Entity)
RETURN a.name AS investor, c.name AS company, r.amount AS amount, r.currency AS currency ORDER BY investor, company`,
  },
  {
    zh: '一家公司投出的总额，按币种',
    en: 'What a company invested in all, by currency',
    cypher: `MATCH (a:Company {name: $company})-[r:INVESTED_IN]->(:Entity) WHERE r.amount IS NOT NULL
RETURN r.currency AS currency, sum(r.amount) AS amount, count(*) AS deals ORDER BY currency`,
    params: { company: '微软' },
  },
  {
    zh: '谁把哪家公司的股份质押给了谁',
    en: 'Who pledged shares of which company to whom',
    cypher: `MATCH (k:Claim {type: 'PLEDGED_SHARES_OF'})-[:SUBJECT]->(s:Entity), (k)-[:OBJECT]->(o:Entity)
OPTIONAL MATCH (k)-[:ABOUT]->(a:Entity)
RETURN s.name AS holder, o.name AS company, a.name AS pledgee, k.share AS share ORDER BY holder, company`,
  },
  {
    zh: '同一家公司的两个人',
    en: 'Two people of one company',
    cypher: `MATCH (a:Person)-[:HOLDS_POSITION]->(c:Company)<-[:HOLDS_POSITION]-(b:Person) WHERE a.id < b.id
RETURN DISTINCT c.name AS company, a.name AS one, b.name AS other ORDER BY company, one, other`,
  },
  {
    zh: '在两家以上机构任职的人',
    en: 'People with posts at two or more institutions',
    cypher: `MATCH (p:Person)-[:HOLDS_POSITION]->(c:Entity) WITH p, count(DISTINCT c) AS institutions WHERE institutions >= 2
RETURN p.name AS name, institutions ORDER BY institutions DESC, name`,
  },
  {
    zh: '两个实体之间的路径',
    en: 'A path between two entities',
    cypher: `MATCH p = (a:Entity {name: $from})-[*1..4]-(b:Entity {name: $to}) WITH p ORDER BY length(p) LIMIT 1
RETURN length(p) AS hops`,
    params: { from: '苹果', to: '微软' },
  },
  {
    zh: '两步之内的邻居',
    en: 'Neighbours within two steps',
    cypher: `MATCH (a:Entity {name: $name})-[*1..2]-(b:Entity) WHERE b.id <> a.id RETURN DISTINCT b.name AS name ORDER BY name`,
    params: { name: '苹果' },
  },
  {
    zh: '名称或别名里有某几个字的实体',
    en: 'Entities with some characters in a name or alias',
    cypher: `MATCH (e:Entity) WHERE e.search CONTAINS $text RETURN e.name AS name, e.aliases AS aliases ORDER BY name, e.id`,
    params: { text: '字跃' },
  },
  {
    zh: '按拼音首字母找',
    en: 'By the initials of pinyin',
    cypher: `MATCH (e:Entity) WHERE e.initials CONTAINS $letters RETURN e.name AS name ORDER BY name, e.id`,
    params: { letters: 'atm' },
  },
  {
    zh: '同名的不同人',
    en: 'Different people of one name',
    cypher: `MATCH (p:Person) WITH p.name AS name, count(*) AS people WHERE people > 1 RETURN name, people ORDER BY people DESC, name`,
  },
  {
    zh: '提到某实体的文档，新的在前',
    en: 'Documents that name an entity, the newest first',
    cypher: `MATCH (d:Document)-[m:MENTIONS]->(e:Entity {name: $name})
RETURN d.title AS title, d.publisher AS publisher, d.publishedOn AS day, size(m.starts) AS times ORDER BY coalesce(day, '') DESC, title`,
    params: { name: 'OpenAI' },
  },
  {
    zh: '一起出现最多的两家公司',
    en: 'Companies named together most often',
    cypher: `MATCH (a:Company)<-[:MENTIONS]-(d:Document)-[:MENTIONS]->(b:Company) WHERE a.id < b.id
RETURN a.name AS one, b.name AS other, count(DISTINCT d) AS documents ORDER BY documents DESC, one, other LIMIT 10`,
  },
  {
    zh: '哪条规则找到了多少陈述',
    en: 'How many claims each rule found',
    cypher: `MATCH (k:Claim) RETURN k.rule AS rule, count(k) AS claims ORDER BY claims DESC, rule`,
  },
];
