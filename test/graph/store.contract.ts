// What every store must do. Each backend runs this suite; what they answer is kept so that the backends can be compared with each other.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Browser } from '../../graph/browse.ts';
import { EXAMPLES } from '../../graph/examples.ts';
import { csv } from '../../graph/exports/csv.ts';
import type { Store } from '../../graph/store.ts';
import { verify } from '../../graph/verify.ts';
import { browseContract } from './browse.contract.ts';
import { putContract } from './put.contract.ts';
import { ask as askStore, clear, engineOf, exported, firstColumn, put } from './store-tools.ts';
import { CORPUS } from './corpus.ts';

/** What any store answers; `open` gives a store of its own, with nothing in it. */
export const storeContract = (
  name: string,
  open: () => Promise<Store>,
  answers: Map<string, unknown> = new Map(),
): void => {
  describe(name, () => {
    let store: Store;
    let browser: Browser;
    beforeAll(async () => {
      store = await open();
      await clear(store);
      browser = new Browser(store);
      await put(store, CORPUS);
    });
    afterAll(async () => {
      await clear(store);
      await store.close();
    });

    const ask = (cypher: string, params: Readonly<Record<string, unknown>> = {}) => askStore(store, cypher, params);
    const names = (cypher: string): Promise<unknown[]> => firstColumn(store, cypher);

    describe('what is put', () => putContract(() => store, answers));

    describe('who is who', () => {
      test('two 王军 of unrelated organizations are two, and the third belongs to the first', async () => {
        const rows = (await ask(`MATCH (p:Person {name: '王军'}) RETURN p.documents ORDER BY p.documents`)).rows;
        expect(rows).toEqual([[1], [2]]);
      });
      test('a short name that one text gives holds in another', async () => {
        const rows = (
          await ask(
            `MATCH (d:Document {id: 'd8'})-[:MENTIONS]->(c:Company) WHERE c.aliases <> [] RETURN c.name, c.aliases`,
          )
        ).rows;
        expect(rows).toEqual([['北京字跃网络科技有限公司', ['字跃网络']]]);
      });
    });

    describe('the second layer', () => {
      test('plans, denials and negations give no relation', async () => {
        expect((await ask('MATCH (a)-[r:ACQUIRED]->(b) RETURN a.name')).rows).toEqual([]);
        expect(await names(`MATCH (a)-[r:INVESTED_IN]->(b) RETURN a.name`)).toEqual(['微软']);
      });
      test('the latest document says what is; an end, and a new beginning', async () => {
        const rows = (
          await ask(
            `MATCH (p)-[r:HOLDS_POSITION {role: 'ceo'}]->(:Company {name: 'OpenAI'}) RETURN p.name, r.status, r.since, r.until, r.documents ORDER BY p.id`,
          )
        ).rows;
        expect(rows.toSorted()).toEqual(
          [
            ['奥特曼', 'current', '2023-11-22', null, 2],
            ['埃米特·希尔', 'interim', '2023-11-20', null, 1],
            ['米拉·穆拉蒂', 'former', '2023-11-17', '2023-11-20', 2],
          ].toSorted(),
        );
      });
    });

    describe('typed queries', () => {
      test.each(EXAMPLES.map((example) => [example.en, example] as const))(
        '%s',
        async (title, { cypher, params = {} }) => {
          const result = await ask(cypher, params);
          expect(result.rows.length).toBeGreaterThan(0);
          answers.set(title, result);
        },
      );
      test('the first example of all', async () => {
        expect(await names(EXAMPLES[0]?.cypher ?? '')).toEqual(['埃米特·希尔']);
        expect(await ask(EXAMPLES[1]?.cypher ?? '', EXAMPLES[1]?.params)).toMatchObject({
          rows: [['米拉·穆拉蒂', '临时CEO', '2023-11-17', '2023-11-20']],
        });
      });
      test('nodes, relations and paths in the shapes of the viewer', async () => {
        const result = await ask(
          `MATCH p = (a:Person {name: '萨提亚·纳德拉'})-[r]->(c:Company) RETURN a, r, p, {n: c.name} AS map, [1, 2.5, true, null] AS list, date('2023-11-17') AS day`,
        );
        const [[node, relation, path, map, list, day] = []] = result.rows;
        expect(result.columns).toEqual(['a', 'r', 'p', 'map', 'list', 'day']);
        expect(node).toMatchObject({
          labels: ['Entity', 'Person'],
          properties: { name: '萨提亚·纳德拉', degree: 1, aliases: [] },
        });
        expect(relation).toMatchObject({
          type: 'HOLDS_POSITION',
          end: 'company:microsoft',
          properties: { role: 'ceo', documents: 1 },
        });
        expect(path).toEqual({
          nodes: [node, expect.objectContaining({ id: 'company:microsoft' })],
          edges: [relation],
        });
        expect([map, list, day]).toEqual([{ n: '微软' }, [1, 2.5, true, null], '2023-11-17']);
        answers.set('shapes', result);
      });
      test('rows beyond the cap are cut, and it is said', async () => {
        const result = await store.query(
          'MATCH (e:Entity) RETURN e.id ORDER BY e.id',
          {},
          { maxRows: 3, timeoutMs: 9_000 },
        );
        expect([result.rows.length, result.truncated]).toEqual([3, true]);
      });
      test('a runaway query is ended, and the store lives on', async () => {
        const runaway =
          'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE (a * b) % 7 = 99 RETURN count(*)';
        await expect(store.query(runaway, {}, { maxRows: 1, timeoutMs: 1_000 })).rejects.toThrow(
          'took longer than 1000 ms',
        );
        expect(await names('RETURN 1 AS one')).toEqual([1]);
      });
      test.each([
        'CREATE (n:Person {id: "x"})',
        'MATCH (n) DETACH DELETE n',
        'MATCH (n) SET n.name = "x" RETURN n',
        `LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l`,
        'CREATE CONSTRAINT c FOR (n:X) REQUIRE n.id IS UNIQUE',
        'CALL db.labels()',
        'SHOW USERS',
        'RETURN 1; MATCH (n) DELETE n',
        'RETRUN 1',
        'MATCH (n RETURN n',
      ])('%s is refused as a mistake of the asker', async (cypher) => {
        await expect(ask(cypher)).rejects.toMatchObject({ name: 'UsageError' });
      });
    });

    describe('browsing', () => browseContract(() => browser, answers));

    test('every quote equals the text at its offsets', async () => {
      const report = await verify(store);
      expect(report).toMatchObject({ documents: 9, faults: [] });
      expect(report.quotes).toBeGreaterThan(80);
      answers.set('verify', report);
    });

    test('a text that was changed behind its quotes is found out', async () => {
      const [kept] = await store.read(`MATCH (d:Document {id: 'd1'}) RETURN d.text AS text`);
      const set = (text: unknown) =>
        engineOf(store).write([{ cypher: `MATCH (d:Document {id: 'd1'}) SET d.text = $text`, params: { text } }]);
      await set(`　${String(kept?.['text'])}`);
      const shifted = await verify(store);
      expect(new Set(shifted.faults.map(({ document }) => document))).toEqual(new Set(['d1']));
      expect(shifted.faults[0]?.what).toMatch(/^mention of .+ is “.+”, the record says “.+”$/u);
      await set(String(kept?.['text']).slice(0, 20));
      expect((await verify(store)).faults.map(({ what }) => what)).toContainEqual(
        expect.stringContaining('is outside of the text (20)'),
      );
      await set(kept?.['text']);
      expect((await verify(store)).faults).toEqual([]);
    });

    test('CSV: byte order mark, CRLF, four tables', async () => {
      const text = await exported(store, csv);
      expect(text.startsWith('\ufeff编号,类型,名称,别名,文档数,关系数\r\n')).toBe(true);
      expect(text.match(/\ufeff/gu)).toHaveLength(4);
      expect(text.replaceAll('\r\n', '')).not.toContain('\n');
      answers.set('csv', text);
    });
  });
};
