// Words and values as they are shown, copied and saved: sentences with their marks, tables, dates, amounts, values of queries.
import { describe, expect, test } from '@jest/globals';
import { toCsv, toTabs } from '../../viewer/state/csv.ts';
import { toLiteral, withValues } from '../../viewer/state/example.ts';
import { abridge, cutByMarks } from '../../viewer/state/marks.ts';
import { toEntity, toText } from '../../viewer/state/query-values.ts';
import { amountLabel, edgeLabel, edgeName, langOf, period, roleName } from '../../viewer/text/describe.ts';
import { en } from '../../viewer/text/en.ts';
import { num, zh } from '../../viewer/text/zh.ts';
import { edge } from './make.ts';

describe('marks', () => {
  const at = (sentence: string, word: string) => {
    const start = sentence.indexOf(word);
    return { start, end: start + word.length };
  };
  const cut = (sentence: string, subject: string, object: string, trigger: string) =>
    cutByMarks(sentence, {
      subject: at(sentence, subject),
      object: at(sentence, object),
      trigger: at(sentence, trigger),
    }).map(({ text, marks }) => (marks.length > 0 ? `[${text}:${marks.map((mark) => mark[0]).join('')}]` : text));

  test.each([
    ['穆拉蒂出任OpenAI临时CEO。', '穆拉蒂', 'OpenAI', '出任', ['[穆拉蒂:s]', '[出任:t]', '[OpenAI:o]', '临时CEO。']],
    // The trigger within the object, and one on the other.
    ['微软CEO纳德拉', '纳德拉', '微软', '微软CEO', ['[微软:ot]', '[CEO:t]', '[纳德拉:s]']],
    ['小米', '小米', '小米', '小米', ['[小米:sot]']],
    ['😀华为起诉三星', '华为', '三星', '起诉', ['😀', '[华为:s]', '[起诉:t]', '[三星:o]']],
  ])('%s', (sentence, subject, object, trigger, expected) => {
    const pieces = cut(sentence, subject, object, trigger);
    expect(pieces).toEqual(expected);
  });

  test('spans beyond the sentence are cut off, and the pieces are the sentence again', () => {
    const pieces = cutByMarks('华为', {
      subject: { start: 0, end: 9 },
      object: { start: -3, end: 1 },
      trigger: { start: 2, end: 4 },
    });
    expect(pieces.map((piece) => piece.text).join('')).toBe('华为');
  });

  test('what is long between marks is shortened, at the ends towards the marks; marks never', () => {
    const far = '很'.repeat(100);
    const sentence = `${far}华为${far}起诉三星${far}`;
    const short = abridge(
      cutByMarks(sentence, {
        subject: at(sentence, '华为'),
        object: at(sentence, '三星'),
        trigger: at(sentence, '起诉'),
      }),
    );
    const kept = '很'.repeat(24);
    expect(short.map(({ text }) => text)).toEqual([
      `… ${kept}`,
      '华为',
      `${kept} … ${kept}`,
      '起诉',
      '三星',
      `${kept} …`,
    ]);
    expect(
      abridge(
        cutByMarks('华为起诉三星', {
          subject: { start: 0, end: 2 },
          object: { start: 4, end: 6 },
          trigger: { start: 2, end: 4 },
        }),
      ),
    ).toHaveLength(3);
  });
});

describe('tables taken away', () => {
  test.each([
    ['名称', '名称'],
    ['a,b', '"a,b"'],
    ['他说“好”', '他说“好”'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+86', "'+86"],
    ['-3', "'-3"],
    ['@x', "'@x"],
    ['\t1', "'\t1"],
  ])('%j as CSV is %j', (cell, expected) => {
    expect(toCsv([[cell, 'x']])).toBe(`\uFEFF${expected},x\r\n`);
  });

  test('for pasting, tabs and line ends are spaces', () => {
    expect(toTabs([['a\tb', 'c\r\nd'], ['e']])).toBe('a b\tc d\ne');
  });
});

describe('values of queries', () => {
  const node = {
    id: 'company:openai',
    labels: ['Company', 'Entity'],
    properties: { id: 'company:openai', name: 'OpenAI' },
  };
  test.each([
    [node, { id: 'company:openai', name: 'OpenAI', type: 'company' }],
    [
      { ...node, labels: ['Entity'] },
      { id: 'company:openai', name: 'OpenAI', type: undefined },
    ],
    [{ ...node, labels: ['Document'] }, undefined],
    [{ ...node, properties: { id: 1, name: 'x' } }, undefined],
    ['OpenAI', undefined],
    [null, undefined],
    [[node], undefined],
  ])('%j as an entity', (value, expected) => {
    expect(toEntity(value)).toEqual(expected);
  });

  test.each([
    [null, ''],
    ['文', '文'],
    [3, '3'],
    [false, 'false'],
    [{ type: 'ACQUIRED', start: 'a', end: 'b', properties: {} }, 'ACQUIRED'],
    [['a', 1], '["a",1]'],
  ])('%j as text is %s', (value, expected) => {
    expect(toText(value)).toBe(expected);
  });
});

describe('examples', () => {
  test.each([
    ["O'Reilly", "'O\\'Reilly'"],
    ['a\\', "'a\\\\'"],
    [4, '4'],
    [true, 'true'],
    [['a', 2], "['a', 2]"],
    [undefined, 'null'],
    [{ a: 1 }, 'null'],
  ])('%j as Cypher is %s', (value, expected) => {
    expect(toLiteral(value)).toBe(expected);
  });

  test('values stand for their names, and for whole names only', () => {
    expect(withValues('{name: $name} WHERE $names, $other', { name: 'OpenAI', names: ['a'] })).toBe(
      "{name: 'OpenAI'} WHERE ['a'], $other",
    );
    expect(withValues('RETURN $toString')).toBe('RETURN $toString');
  });
});

describe('words for relations', () => {
  const interim = edge('murati', 'openai', { title: '临时首席执行官', role: 'ceo', status: 'interim' });
  test.each([
    [interim, '临时首席执行官', 'Interim CEO'],
    [edge('a', 'b', { title: '某职' }), '某职', '某职'],
    [edge('a', 'b'), '任职', 'holds position'],
    [edge('a', 'b', { type: 'ACQUIRED', certainty: 'denied' }), '收购（否认）', 'acquired (denied)'],
    [edge('a', 'b', { type: 'ACQUIRED', negated: true }), '收购（否认）', 'acquired (denied)'],
    [edge('a', 'b', { type: 'ACQUIRED', certainty: 'planned' }), '收购（计划）', 'acquired (planned)'],
    [edge('a', 'b', { type: 'ACQUIRED', certainty: 'attributed' }), '收购', 'acquired'],
  ])('%j', (one, chinese, english) => {
    expect([edgeLabel(one, 'zh'), edgeLabel(one, 'en')]).toEqual([chinese, english]);
    expect(edgeName(interim, 'en')).toBe('Interim CEO');
  });

  test.each([
    ['ceo', undefined, 'CEO'],
    ['group-ceo', undefined, 'Group CEO'],
    ['deputy-chair', undefined, 'Deputy chair'],
    ['chair', 'interim', 'Interim chair'],
    ['coordinator', undefined, 'Coordinator'],
  ] as const)('the role %s, %s is %s', (role, status, expected) => {
    expect(roleName(role, status)).toBe(expected);
  });

  test.each([
    [{ since: '2023-11-17', until: '2023-11-22' }, 'HOLDS_POSITION', '2023-11-17 – 2023-11-22'],
    [{ since: '2023' }, 'HOLDS_POSITION', '2023 –'],
    [{ until: '2019' }, 'HOLDS_POSITION', '– 2019'],
    [{ since: '2023-07-21' }, 'MET_WITH', '2023-07-21'],
    [{ since: '2023', until: '2023' }, 'HOLDS_POSITION', '2023'],
    [{}, 'ACQUIRED', ''],
  ] as const)('%j of %s is “%s”', (dates, type, expected) => {
    expect(period({ type, ...dates })).toBe(expected);
  });

  test.each([
    [13_000_000_000, '130亿 USD', '13 billion USD'],
    [2_500_000, '250万 USD', '2.5 million USD'],
    [1_200_000_000_000, '1.2万亿 USD', '1.2 trillion USD'],
    [9_500, '9,500 USD', '9,500 USD'],
    [-20_000, '-2万 USD', '-20,000 USD'],
  ])('%d', (value, chinese, english) => {
    const amount = { value, currency: 'USD' };
    expect([amountLabel(amount, 'zh'), amountLabel(amount, 'en')]).toEqual([chinese, english]);
  });

  test.each([
    ['华为', 'zh-CN'],
    ['OpenAI', undefined],
    ['SOHO中国', 'zh-CN'],
  ])('%s is to be read as %s', (name, expected) => {
    expect(langOf(name)).toBe(expected);
  });

  test.each([
    [0, '0'],
    [999, '999'],
    [12_430, '12,430'],
    [1_234_567, '1,234,567'],
  ])('%d', (value, expected) => {
    expect(num(value)).toBe(expected);
  });
});

test('both languages have a text for each key, and neither that of the other', () => {
  const leaves = (value: object, path = ''): string[] =>
    Object.entries(value).flatMap(([key, one]) =>
      typeof one === 'object' && one !== null ? leaves(one as object, `${path}.${key}`) : [`${path}.${key}`],
    );
  expect(leaves(en).toSorted()).toEqual(leaves(zh).toSorted());
  const flat = (value: object): string[] =>
    Object.values(value).flatMap((one) =>
      typeof one === 'object' && one !== null ? flat(one as object) : typeof one === 'string' ? [one] : [],
    );
  const foreign = flat(en).filter((one) => /\p{Script=Han}/u.test(one));
  expect(foreign).toEqual(['guanxi 关系', '中文', 'Search, e.g. 巴巴, OpenAI, A → B']);
});
