// Every Cypher text of ours. Each runs the same on the embedded store and on Neo4j (no construct that one of them answers differently).
// Values go in as parameters only; labels and types come from the vocabulary only.
import { ENTITY_LABEL, type EntityType } from '../src/model/entity.ts';
import type { RelationType } from '../src/model/vocabulary.ts';

/** A unique constraint on every id, and an index on what is looked up. The embedded store needs the index as well, even where there is a constraint. */
export const SCHEMA: readonly string[] = ['Document', 'Entity', 'Claim', 'Metadata'].map(
  (label) => `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
);

export const INDEXES: readonly string[] = [
  'CREATE INDEX claim_relation IF NOT EXISTS FOR (n:Claim) ON (n.relation)',
  'CREATE INDEX document_pending IF NOT EXISTS FOR (n:Document) ON (n.pending)',
  'CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name)',
];

/** Indexes that stand for a constraint's own: only where a constraint does not serve look-ups. */
export const ID_INDEXES: readonly string[] = ['Document', 'Entity', 'Claim', 'Metadata'].map(
  (label) => `CREATE INDEX ${label.toLowerCase()}_by_id IF NOT EXISTS FOR (n:${label}) ON (n.id)`,
);

// Documents ---------------------------------------------------------------------------------------------------------

/** $ids → which version of each is kept, and under which names it is known. */
export const FIND_DOCUMENTS = `UNWIND $ids AS id MATCH (d:Document {id: id})
RETURN d.id AS id, d.version AS version, d.keys AS keys, d.was AS was, d.pending AS pending`;

/** $rows {id, properties} */
export const PUT_DOCUMENTS = `UNWIND $rows AS row MERGE (d:Document {id: row.id}) SET d = row.properties`;

/** $rows {id, was}: from now on it is no longer there; the next settling takes away what rests on it. */
export const MARK_REMOVED = `UNWIND $rows AS row MATCH (d:Document {id: row.id})
SET d.pending = 'remove', d.was = row.was, d.keys = [], d.version = ''`;

export const PENDING_DOCUMENTS = `MATCH (d:Document) WHERE d.pending IS NOT NULL
RETURN d.id AS id, d.pending AS pending, d.keys AS keys, d.was AS was`;

/** The names under which every settled document is known. */
export const DOCUMENT_KEYS = `MATCH (d:Document) WHERE d.keys IS NOT NULL RETURN d.id AS id, d.keys AS keys`;

/** $ids → what "who is who" needs of each. */
export const SUMMARIES = `UNWIND $ids AS id MATCH (d:Document {id: id})
RETURN d.id AS id, d.summary AS summary, d.locals AS locals, d.entities AS entities`;

/** $ids → the records that were put. */
export const RECORDS = `UNWIND $ids AS id MATCH (d:Document {id: id}) RETURN d.id AS id, d.record AS record`;

/** $rows {id, locals, entities}: the document is in the graph as it was put. */
export const SETTLE_DOCUMENTS = `UNWIND $rows AS row MATCH (d:Document {id: row.id})
SET d.locals = row.locals, d.entities = row.entities REMOVE d.pending, d.was`;

/** $ids */
export const DELETE_DOCUMENTS = `UNWIND $ids AS id MATCH (d:Document {id: id}) DETACH DELETE d`;

// Layer (a) ---------------------------------------------------------------------------------------------------------

/** $ids → relations that claims of these documents belong to. */
export const RELATIONS_OF_DOCUMENTS = `UNWIND $ids AS id MATCH (d:Document {id: id})<-[:STATED_IN]-(c:Claim)
RETURN DISTINCT c.relation AS relation`;

/** $ids → entities that these documents name. */
export const ENTITIES_OF_DOCUMENTS = `UNWIND $ids AS id MATCH (d:Document {id: id})-[:MENTIONS]->(e:Entity)
RETURN DISTINCT e.id AS id`;

/** $ids */
export const DELETE_CLAIMS = `UNWIND $ids AS id MATCH (d:Document {id: id})<-[:STATED_IN]-(c:Claim) DETACH DELETE c`;

/** $ids */
export const DELETE_MENTIONS = `UNWIND $ids AS id MATCH (d:Document {id: id})-[m:MENTIONS]->(e:Entity) DELETE m`;

/** $ids: entities that are not there yet are made, with their label. */
export const makeEntities = (type: EntityType): string =>
  `UNWIND $ids AS id MERGE (e:Entity {id: id}) SET e:${ENTITY_LABEL[type]}`;

/** $rows {document, entity, properties} */
export const CREATE_MENTIONS = `UNWIND $rows AS row MATCH (d:Document {id: row.document}) MATCH (e:Entity {id: row.entity})
CREATE (d)-[m:MENTIONS]->(e) SET m = row.properties`;

/** $rows {document, subject, object, start, end, properties} */
export const CREATE_CLAIMS = `UNWIND $rows AS row
MATCH (d:Document {id: row.document}) MATCH (s:Entity {id: row.subject}) MATCH (o:Entity {id: row.object})
CREATE (c:Claim {id: row.id}) SET c = row.properties
CREATE (c)-[:SUBJECT]->(s) CREATE (c)-[:OBJECT]->(o) CREATE (c)-[:STATED_IN {start: row.start, end: row.end}]->(d)`;

/** $rows {id, entity} */
export const CREATE_ABOUT = `UNWIND $rows AS row MATCH (c:Claim {id: row.id}) MATCH (e:Entity {id: row.entity}) CREATE (c)-[:ABOUT]->(e)`;

/** $rows {id, entity} */
export const CREATE_ACCORDING_TO = `UNWIND $rows AS row MATCH (c:Claim {id: row.id}) MATCH (e:Entity {id: row.entity})
CREATE (c)-[:ACCORDING_TO]->(e)`;

// Entities ----------------------------------------------------------------------------------------------------------

/** $ids → how documents name them: name, documents. */
export const NAMES_OF_ENTITIES = `UNWIND $ids AS id MATCH (e:Entity {id: id})<-[m:MENTIONS]-(d:Document)
RETURN id AS id, m.name AS name, count(d) AS documents`;

/** $ids → all forms, without repetition. */
export const FORMS_OF_ENTITIES = `UNWIND $ids AS id MATCH (e:Entity {id: id})<-[m:MENTIONS]-(:Document) UNWIND m.forms AS form
RETURN DISTINCT id AS id, form AS form`;

/** $ids → how many relations each has. */
export const DEGREES = `UNWIND $ids AS id MATCH (e:Entity {id: id})-[r]-(:Entity) RETURN id AS id, count(r) AS degree`;

/** $rows {id, properties} */
export const SET_ENTITIES = `UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e = row.properties`;

/** $ids */
export const DELETE_ENTITIES = `UNWIND $ids AS id MATCH (e:Entity {id: id}) DETACH DELETE e`;

// Layer (b) ---------------------------------------------------------------------------------------------------------

const CLAIM_COLUMNS = `c AS claim, s.id AS subject, o.id AS object, a.id AS about, b.id AS by,
d.id AS document, p.start AS start, p.end AS end, d.publishedOn AS publishedOn`;

/** $ids of relations → their claims, all of them. */
export const CLAIMS_OF_RELATIONS = `UNWIND $ids AS id MATCH (c:Claim {relation: id})-[p:STATED_IN]->(d:Document)
MATCH (c)-[:SUBJECT]->(s:Entity) MATCH (c)-[:OBJECT]->(o:Entity)
OPTIONAL MATCH (c)-[:ABOUT]->(a:Entity) OPTIONAL MATCH (c)-[:ACCORDING_TO]->(b:Entity)
RETURN ${CLAIM_COLUMNS}`;

/** $rows {id, subject, object, properties} */
export const mergeRelations = (type: RelationType): string =>
  `UNWIND $rows AS row MATCH (s:Entity {id: row.subject}) MATCH (o:Entity {id: row.object})
MERGE (s)-[r:${type} {id: row.id}]->(o) SET r = row.properties`;

/** $rows {id, subject, object} */
export const deleteRelations = (type: RelationType): string =>
  `UNWIND $rows AS row MATCH (s:Entity {id: row.subject})-[r:${type} {id: row.id}]->(o:Entity {id: row.object}) DELETE r`;

/** Every document is to be settled again. */
export const MARK_ALL_PENDING = `MATCH (d:Document) WHERE d.pending IS NULL SET d.pending = 'put', d.was = []`;

/** $limit: for building everything anew, piece by piece. */
export const DELETE_SOME_CLAIMS = `MATCH (c:Claim) WITH c LIMIT $limit DETACH DELETE c RETURN count(*) AS deleted`;
export const DELETE_SOME_ENTITIES = `MATCH (e:Entity) WITH e LIMIT $limit DETACH DELETE e RETURN count(*) AS deleted`;

// The store about itself --------------------------------------------------------------------------------------------

export const GET_METADATA = `MATCH (m:Metadata {id: 'guanxi'}) RETURN m.values AS values, m.revision AS revision, m.settling AS settling`;
/** $values */
export const SET_METADATA = `MERGE (m:Metadata {id: 'guanxi'}) SET m.values = $values`;
/** From here on the second layer may be half built; a settling that finds this builds everything anew. */
export const BEGIN_SETTLING = `MERGE (m:Metadata {id: 'guanxi'}) SET m.settling = true`;
/** $revision */
export const END_SETTLING = `MERGE (m:Metadata {id: 'guanxi'}) SET m.settling = false, m.revision = $revision`;

// Reading the whole graph, in pages ----------------------------------------------------------------------------------

export const COUNT_DOCUMENTS = `MATCH (d:Document) RETURN count(d) AS n`;
export const COUNT_CLAIMS = `MATCH (c:Claim) RETURN count(c) AS n`;
export const COUNT_ENTITIES = `MATCH (e:Entity) RETURN count(e) AS n`;
export const COUNT_RELATIONS = `MATCH (:Entity)-[r]->(:Entity) RETURN count(r) AS n`;

// Browsing -----------------------------------------------------------------------------------------------------------

const NODE_COLUMNS = 'e.id AS id, e.name AS name, e.degree AS degree, e.documents AS documents';
const EDGE_COLUMNS = 'r AS relation, type(r) AS type, s.id AS subject, o.id AS object';
const WEAK = `(c.negated OR NOT c.certainty IN ['asserted', 'attributed', 'reported'])`;

/** $limit */
export const TOP_ENTITIES = `MATCH (e:Entity) RETURN ${NODE_COLUMNS} ORDER BY e.degree DESC, e.documents DESC, e.id LIMIT $limit`;

/** $id, $limit: the best connected of those one relation away. */
export const NEAREST = `MATCH (:Entity {id: $id})-[]-(e:Entity) WITH DISTINCT e RETURN ${NODE_COLUMNS} ORDER BY e.degree DESC, e.documents DESC, e.id LIMIT $limit`;

/** $ids */
export const NODES = `UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN ${NODE_COLUMNS}`;

/** $id */
export const ENTITY = `MATCH (e:Entity {id: $id}) RETURN ${NODE_COLUMNS}, e.aliases AS aliases`;

/** $id, $limit: where an entity is named, the newest first. */
export const DOCUMENTS_OF_ENTITY = `MATCH (e:Entity {id: $id})<-[:MENTIONS]-(d:Document)
RETURN d.id AS id, d.title AS title, d.publisher AS publisher, d.publishedOn AS publishedOn, d.url AS url
ORDER BY coalesce(d.publishedOn, '') DESC, d.id LIMIT $limit`;

/** $ids → relations of which both ends are among them. */
export const EDGES_AMONG = `UNWIND $ids AS id MATCH (s:Entity {id: id})-[r]->(o:Entity) WHERE o.id IN $ids RETURN ${EDGE_COLUMNS}`;

/** $id → relations of one entity. */
export const EDGES_OF = `MATCH (e:Entity {id: $id})-[r]-(n:Entity) RETURN r AS relation, type(r) AS type, startNode(r).id AS subject, endNode(r).id AS object`;

/** $ids → what is planned, supposed, denied or negated between them. */
export const WEAK_AMONG = `UNWIND $ids AS id MATCH (s:Entity {id: id})<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Entity)
WHERE o.id IN $ids AND ${WEAK}
MATCH (c)-[p:STATED_IN]->(d:Document)
RETURN c AS claim, s.id AS subject, o.id AS object, d.id AS document, p.start AS start, p.end AS end, d.publishedOn AS publishedOn`;

/** $id → the same for one entity. */
export const WEAK_OF = `MATCH (e:Entity {id: $id})<-[:SUBJECT|OBJECT]-(c:Claim) WHERE ${WEAK}
MATCH (c)-[:SUBJECT]->(s:Entity) MATCH (c)-[:OBJECT]->(o:Entity) MATCH (c)-[p:STATED_IN]->(d:Document)
RETURN c AS claim, s.id AS subject, o.id AS object, d.id AS document, p.start AS start, p.end AS end, d.publishedOn AS publishedOn`;

/** $ids of relations → who published their claims, and when. */
export const SOURCES_OF_RELATIONS = `UNWIND $ids AS id MATCH (c:Claim {relation: id})-[:STATED_IN]->(d:Document)
RETURN DISTINCT id AS id, d.publisher AS publisher, d.publishedOn AS publishedOn`;

/** $ids → who is one relation away. */
export const NEIGHBOURS = `UNWIND $ids AS id MATCH (e:Entity {id: id})-[r]-(n:Entity) RETURN DISTINCT id AS id, n.id AS neighbour`;

/** $ids of documents */
export const DOCUMENTS = `UNWIND $ids AS id MATCH (d:Document {id: id})
RETURN d.id AS id, d.title AS title, d.publisher AS publisher, d.publishedOn AS publishedOn, d.url AS url, d.text AS text`;

/** $ids: all that a search looks through. */
export const SEARCH_ENTRIES = `UNWIND $ids AS id MATCH (e:Entity {id: id})
RETURN ${NODE_COLUMNS}, e.aliases AS aliases, e.pinyin AS pinyin, e.initials AS initials`;

// Reading everything, by ids -------------------------------------------------------------------------------------------

export const ENTITY_IDS = `MATCH (e:Entity) RETURN e.id AS id`;
export const DOCUMENT_IDS = `MATCH (d:Document) RETURN d.id AS id`;

/** $ids */
export const ENTITIES = `UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN ${NODE_COLUMNS}, e.aliases AS aliases`;

/** $ids of entities → relations that go out from them. */
export const RELATIONS_FROM = `UNWIND $ids AS id MATCH (s:Entity {id: id})-[r]->(o:Entity)
RETURN ${EDGE_COLUMNS}, s.name AS subjectName, o.name AS objectName`;

/** $ids of documents */
export const CLAIMS_IN = `UNWIND $ids AS id MATCH (d:Document {id: id})<-[p:STATED_IN]-(c:Claim)
MATCH (c)-[:SUBJECT]->(s:Entity) MATCH (c)-[:OBJECT]->(o:Entity)
OPTIONAL MATCH (c)-[:ABOUT]->(a:Entity) OPTIONAL MATCH (c)-[:ACCORDING_TO]->(b:Entity)
RETURN ${CLAIM_COLUMNS}, s.name AS subjectName, o.name AS objectName, a.name AS aboutName, b.name AS byName`;

/** $ids of documents */
export const MENTIONS_IN = `UNWIND $ids AS id MATCH (d:Document {id: id})-[m:MENTIONS]->(e:Entity)
RETURN d.id AS document, e.id AS entity, e.name AS name, m.starts AS starts, m.ends AS ends`;
