// What putting, changing and removing documents must do over every store: a part of the contract in store.contract.ts, on the same corpus.
import { beforeAll, expect, test } from '@jest/globals';
import type { Store } from '../../graph/store.ts';
import { verify } from '../../graph/verify.ts';
import { CORPUS, write } from './corpus.ts';
import { ask as askStore, clear, disturb, exported, firstColumn, put } from './store-tools.ts';

/** The tests of what is put; `storeOf` is asked when they run, `answers` keeps what came back. */
export const putContract = (storeOf: () => Store, answers: Map<string, unknown>): void => {
  let store: Store;
  beforeAll(() => {
    store = storeOf();
  });
  const ask = (cypher: string) => askStore(store, cypher);
  const names = (cypher: string): Promise<unknown[]> => firstColumn(store, cypher);

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
    expect(await names(`MATCH (:Person {name: '王军'})-[:HOLDS_POSITION]->(c) RETURN c.name ORDER BY c.name`)).toEqual([
      '招商蛇口',
      '长沙市教育局',
    ]);
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

  test.each<[string, (put: (...numbers: number[]) => Promise<void>, settle: () => Promise<void>) => Promise<void>]>([
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
  ])('the same graph whatever was settled when: %s', async (_, steps) => {
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
      const documents = (await ask(`MATCH (d:Document) WHERE d.id STARTS WITH 'busy' RETURN count(d)`)).rows[0]?.[0];
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
};
