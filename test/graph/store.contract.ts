// What every store must do. Each backend runs this suite; what they answer is kept so that the backends can be compared with each other.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Browser } from '../../graph/browse.ts';
import { EXAMPLES } from '../../graph/examples.ts';
import { csv } from '../../graph/exports/csv.ts';
import { jsonl } from '../../graph/exports/jsonl.ts';
import type { Store, StoredDocument } from '../../graph/store.ts';
import { verify } from '../../graph/verify.ts';
import { browseContract } from './browse.contract.ts';
import { CORPUS, write } from './corpus.ts';

const LIMITS = { maxRows: 1_000, timeoutMs: 20_000 };

export const exported = async (store: Store, format = jsonl): Promise<string> => {
  let text = '';
  for (const file of format(store, { language: 'zh', bom: true })) for await (const part of file.parts) text += part;
  return text;
};

const put = async (store: Store, documents: readonly StoredDocument[]): Promise<void> => {
  await store.put(documents);
  await store.settle();
};

/** Empties a store by its own means. */
const clear = async (store: Store): Promise<void> => {
  const rows = await store.read('MATCH (d:Document) RETURN d.id AS id');
  await store.remove(rows.map((row) => String(row['id'])));
  await store.settle();
};

type Write = (statements: readonly { readonly cypher: string; readonly params?: object }[]) => Promise<void>;

/** What a store writes to: for faults that no user can make. */
const engineOf = (store: Store) => (store as unknown as { readonly engine: { write: Write } }).engine;

/** Puts something between a store and what it writes to; gives the function that takes it away again. */
const disturb = (store: Store, around: (real: Write) => Write): (() => void) => {
  const engine = engineOf(store);
  const real = engine.write.bind(engine);
  engine.write = around(real);
  return () => {
    engine.write = real;
  };
};

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

    const ask = (cypher: string, params: Readonly<Record<string, unknown>> = {}) => store.query(cypher, params, LIMITS);
    const names = async (cypher: string): Promise<unknown[]> => (await ask(cypher)).rows.map(([first]) => first);

    describe('what is put', () => {
      test('the same again is unchanged, and nothing moves', async () => {
        const before = await exported(store);
        const report = await store.put(CORPUS);
        await store.settle();
        expect(report).toEqual({ added: [], changed: [], unchanged: CORPUS.map((one) => one.document.id) });
        expect(await exported(store)).toBe(before);
      });

      test('in any order, one at a time: byte for byte the same graph', async () => {
        const before = await exported(store);
        answers.set('export', before);
        await clear(store);
        expect(await exported(store)).toBe('');
        for (const one of CORPUS.toReversed()) await put(store, [one]);
        expect(await exported(store)).toBe(before);
      });

      test('a document that comes and goes leaves the graph as it was', async () => {
        const before = await exported(store);
        const [, , , wang] = CORPUS;
        const extra = write({
          id: 'zz',
          on: '2025-01-01',
          text: '中信泰富与长沙市教育局合作，王军出席。长沙市教育局说：字跃网络（以下简称“海潮股份”）。',
          names: {
            c: ['company', '中信泰富'],
            o: ['organization', '长沙市教育局'],
            w: ['person', '王军'],
            k: ['company', '字跃网络', '海潮股份'],
          },
          said: [
            ['c', 'PARTNERED_WITH', 'o', '合作'],
            ['w', 'AFFILIATED_WITH', 'o', '出席'],
          ],
          aliases: { k: '海潮股份' },
        });
        expect(wang).toBeDefined();
        await put(store, [extra]);
        expect(await exported(store)).not.toBe(before);
        expect(await store.remove(['zz', 'unknown'])).toEqual(['zz']);
        await store.settle();
        expect(await exported(store)).toBe(before);
      });

      test('a changed document replaces its old claims', async () => {
        const before = await exported(store);
        const old = CORPUS[3];
        const changed = write({
          id: 'd4',
          on: '2022-05-01',
          text: '招商蛇口董事长王军出席会议。',
          names: { c: ['company', '招商蛇口'], w: ['person', '王军'] },
          said: [['w', 'HOLDS_POSITION', 'c', '董事长', { title: '董事长', role: 'chairman' }]],
        });
        expect((await store.put([changed])).changed).toEqual(['d4']);
        await store.settle();
        expect(
          await names(`MATCH (:Person {name: '王军'})-[:HOLDS_POSITION]->(c) RETURN c.name ORDER BY c.name`),
        ).toEqual(['招商蛇口', '长沙市教育局']);
        if (old) await put(store, [old]);
        expect(await exported(store)).toBe(before);
      });

      test('other findings in the same text count as a change', async () => {
        const one = CORPUS[8];
        if (!one) throw new Error('no document');
        const less = { ...one, record: { ...one.record, mentions: one.record.mentions.slice(0, 1) } };
        expect((await store.put([less])).changed).toEqual(['d9']);
        expect((await store.put([one])).changed).toEqual(['d9']);
        await store.settle();
      });

      test('a settling that was cut off is made good from the records', async () => {
        const before = await exported(store);
        const extra = write({
          id: 'd99',
          text: '招商蛇口与海潮股份合作。',
          names: { a: ['company', '招商蛇口'], b: ['company', '海潮股份'] },
          said: [['a', 'PARTNERED_WITH', 'b', '合作']],
        });
        await store.put([extra]);
        let left = 2;
        const mend = disturb(
          store,
          (real) => (statements) => (left-- > 0 ? real(statements) : Promise.reject(new Error('power cut'))),
        );
        await expect(store.settle()).rejects.toThrow('power cut');
        mend();
        await store.remove(['d99']);
        await store.settle();
        expect(await exported(store)).toBe(before);
      });

      test('a put that fails in the middle leaves nothing of its documents', async () => {
        const before = await exported(store);
        const two = ['half-1', 'half-2'].map((id) =>
          write({
            id,
            text: '招商蛇口与海潮股份合作。',
            names: { a: ['company', '招商蛇口'], b: ['company', '海潮股份'] },
            said: [['a', 'PARTNERED_WITH', 'b', '合作']],
          }),
        );
        const mend = disturb(store, (real) => (statements) => real([...statements, { cypher: 'THIS IS NO CYPHER' }]));
        await expect(store.put(two)).rejects.toMatchObject({ name: 'StoreError' });
        mend();
        expect(await store.read(`MATCH (d:Document) WHERE d.id STARTS WITH 'half' RETURN d.id AS id`)).toEqual([]);
        await store.settle();
        expect(await exported(store)).toBe(before);
        expect((await store.put(two)).added).toEqual(['half-1', 'half-2']);
        await store.remove(['half-1', 'half-2']);
        await store.settle();
        expect(await exported(store)).toBe(before);
      });

      test.each<[string, (put: (...numbers: number[]) => Promise<void>, settle: () => Promise<void>) => Promise<void>]>(
        [
          [
            'halves, settled between',
            async (put, settle) => {
              await put(8, 6, 4, 2, 0);
              await settle();
              await put(1, 3, 5, 7);
            },
          ],
          [
            'one at a time, settled at the end',
            async (put) => {
              for (const i of [4, 0, 8, 2, 6, 1, 5, 3, 7]) await put(i);
            },
          ],
          [
            'taken out and put back before and after settling',
            async (put, settle) => {
              await put(0, 1, 2, 3, 4, 5, 6, 7, 8);
              await store.remove(['d1', 'd4', 'd7']);
              await put(3);
              await settle();
              await settle();
              await put(6, 0);
              await store.remove(['d2']);
              await settle();
              await put(1);
            },
          ],
        ],
      )('the same graph whatever was settled when: %s', async (_, steps) => {
        const before = await exported(store);
        await clear(store);
        const settle = () => store.settle();
        await steps(async (...numbers) => {
          await store.put(numbers.flatMap((i) => CORPUS[i] ?? []));
        }, settle);
        await settle();
        expect(await exported(store)).toBe(before);
      });

      test('who reads while others write sees whole documents and whole claims', async () => {
        const before = await exported(store);
        const many = Array.from({ length: 40 }, (_, i) =>
          write({
            id: `busy-${i}`,
            text: '招商蛇口与海潮股份合作。',
            names: { a: ['company', '招商蛇口'], b: ['company', '海潮股份'] },
            said: [['a', 'PARTNERED_WITH', 'b', '合作']],
          }),
        );
        const state = { isDone: false };
        const building = (async () => {
          for (let at = 0; at < many.length; at += 10) await put(store, many.slice(at, at + 10));
          state.isDone = true;
        })();
        const seen: unknown[] = [];
        do {
          const [row] = (
            await ask(`MATCH (c:Claim) WITH c,
              CASE WHEN (c)-[:SUBJECT]->(:Entity) AND (c)-[:OBJECT]->(:Entity) AND (c)-[:STATED_IN]->(:Document) THEN 1 ELSE 0 END AS whole
              RETURN count(c) - sum(whole)`)
          ).rows;
          seen.push(row?.[0]);
          const documents = (await ask(`MATCH (d:Document) WHERE d.id STARTS WITH 'busy' RETURN count(d)`))
            .rows[0]?.[0];
          seen.push(Number(documents) % 10);
        } while (!state.isDone);
        await building;
        expect(new Set(seen)).toEqual(new Set([0]));
        await store.remove(many.map(({ document }) => document.id));
        await store.settle();
        expect(await exported(store)).toBe(before);
      });

      test('texts come back as they were, emoji and all', async () => {
        const nasty = write({
          id: 'nasty',
          text: '“😀”\u0000, a\tb\\ \r\n\u2028 =1+1 华为',
          names: { h: ['company', '华为'] },
        });
        await put(store, [nasty]);
        const [row] = await store.read(`MATCH (d:Document {id: 'nasty'}) RETURN d.text AS text`);
        expect(row?.['text']).toBe(nasty.document.text);
        expect((await verify(store)).faults).toEqual([]);
        await store.remove(['nasty']);
        await store.settle();
      });

      test('metadata is kept', async () => {
        await store.setMetadata({ segmenter: 'test', b: '2' });
        expect(await store.getMetadata()).toEqual({ b: '2', segmenter: 'test' });
      });
    });

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
