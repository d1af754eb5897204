// The table twin: its rows, their texts in both languages, their order.
import { describe, expect, test } from '@jest/globals';
import { filterWorld } from '../../viewer/state/filter.ts';
import { entitySheet, relationSheet, sortRows } from '../../viewer/state/rows.ts';
import { en } from '../../viewer/text/en.ts';
import { zh } from '../../viewer/text/zh.ts';
import { edge, node, world } from './make.ts';

const shown = filterWorld(
  world(
    [node('murati', 'person', 2), node('openai', 'company', 10), node('mit', 'organization', 1)],
    [
      edge('murati', 'openai', {
        title: '临时CEO',
        role: 'ceo',
        status: 'interim',
        since: '2023-11-17',
        documents: 10,
      }),
      edge('openai', 'mit', { type: 'PARTNERED_WITH', certainty: 'reported', documents: 9 }),
      edge('murati', 'mit', { type: 'EDUCATED_AT', since: '2011', negated: true }),
    ],
  ),
  [],
  undefined,
);
const cells = (language: 'zh' | 'en') =>
  relationSheet(shown, language === 'zh' ? zh : en, language).rows.map((row) => row.cells.join('|'));

test('relations as rows, in both languages', () => {
  expect(cells('zh')).toEqual([
    'MURATI|任职|OPENAI|临时CEO|确认|临时|2023-11-17||10',
    'OPENAI|合作|MIT||据报道||||9',
    'MURATI|就读|MIT||否认||2011||1',
  ]);
  expect(cells('en')).toEqual([
    'MURATI|holds position|OPENAI|CEO|Asserted|Interim|2023-11-17||10',
    'OPENAI|partnered with|MIT||Reported||||9',
    'MURATI|educated at|MIT||Denied||2011||1',
  ]);
});

test('entities as rows', () => {
  expect(entitySheet(shown, zh).rows.map((row) => row.cells.join('|'))).toEqual([
    'MURATI|人物|2|1',
    'OPENAI|公司|10|1',
    'MIT|机构|1|1',
  ]);
});

describe('order', () => {
  const sheet = relationSheet(shown, zh, 'zh');
  const first = (column: number, isDown: boolean) =>
    sortRows(sheet, { column, isDown }, 'zh').map((row) => row.cells[column]);
  test.each([
    // Numbers by value, not as text.
    [8, false, ['1', '9', '10']],
    [8, true, ['10', '9', '1']],
    // What is empty comes last either way.
    [6, false, ['2011', '2023-11-17', '']],
    [6, true, ['2023-11-17', '2011', '']],
    // 中文 by pinyin: hezuo, jiudu, renzhi.
    [1, false, ['合作', '就读', '任职']],
  ])('column %d, down %s', (column, isDown, expected) => {
    expect(first(column, isDown)).toEqual(expected);
  });
});
