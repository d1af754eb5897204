// What the legend and the day let through, and what the legend counts.
import { describe, expect, test } from '@jest/globals';
import { filterWorld } from '../../viewer/state/filter.ts';
import { edge, node, world } from './make.ts';

const all = world(
  [
    node('murati', 'person'),
    node('altman', 'person'),
    node('openai'),
    node('microsoft'),
    node('white-house', 'organization'),
    node('alone'),
  ],
  [
    edge('murati', 'openai', { role: 'ceo', status: 'interim', since: '2023-11-17', until: '2023-11-20' }),
    edge('altman', 'openai', { role: 'ceo', status: 'former', until: '2023-11-17' }),
    edge('microsoft', 'openai', { type: 'INVESTED_IN' }),
    edge('microsoft', 'openai', { type: 'ACQUIRED', certainty: 'denied' }),
    edge('white-house', 'openai', { type: 'REGULATES', negated: true }),
  ],
);
const ids = (hidden: readonly string[], asOf?: string) => {
  const { nodes, edges } = filterWorld(all, hidden, asOf);
  return [[...nodes.keys()].toSorted(), [...edges.values()].map((one) => `${one.subject} ${one.type}`).toSorted()];
};
const EVERYBODY = ['alone', 'altman', 'microsoft', 'murati', 'openai', 'white-house'];
const POSTS = ['altman HOLDS_POSITION', 'murati HOLDS_POSITION'];

describe('what is let through', () => {
  test.each([
    [[], undefined, EVERYBODY, [...POSTS, 'microsoft ACQUIRED', 'microsoft INVESTED_IN', 'white-house REGULATES']],
    // A type goes with its relations; whoever then has none goes too, but not who never had any.
    [
      ['person'],
      undefined,
      ['alone', 'microsoft', 'openai', 'white-house'],
      ['microsoft ACQUIRED', 'microsoft INVESTED_IN', 'white-house REGULATES'],
    ],
    [
      ['people'],
      undefined,
      ['alone', 'microsoft', 'openai', 'white-house'],
      ['microsoft ACQUIRED', 'microsoft INVESTED_IN', 'white-house REGULATES'],
    ],
    [['ownership', 'conflict'], undefined, ['alone', 'altman', 'murati', 'openai'], POSTS],
    // What is negated counts as denied.
    [['denied'], undefined, ['alone', 'altman', 'microsoft', 'murati', 'openai'], [...POSTS, 'microsoft INVESTED_IN']],
    [['former', 'denied', 'ownership'], undefined, ['alone', 'murati', 'openai'], ['murati HOLDS_POSITION']],
    [['company'], undefined, ['altman', 'murati', 'white-house'].filter(() => false), []],
    [['denied', 'ownership'], '2023-11-18', ['alone', 'murati', 'openai'], ['murati HOLDS_POSITION']],
    [['denied', 'ownership'], '2023-11-17', ['alone', 'altman', 'murati', 'openai'], POSTS],
    [['denied', 'ownership'], '2024-01-01', ['alone'], []],
  ] as const)('hidden %j as of %s', (hidden, asOf, nodes, edges) => {
    expect(ids(hidden, asOf)).toEqual([[...nodes].toSorted(), [...edges].toSorted()]);
  });
});

describe('what is counted', () => {
  const counts = (hidden: readonly string[], facet: 'type' | 'family' | 'status' | 'mode') =>
    filterWorld(all, hidden, undefined).legend[facet].map(
      ({ key, count, isOn }) => `${isOn ? '' : '-'}${key} ${count}`,
    );

  test.each([
    [[], 'type', ['person 2', 'company 3', 'organization 1']],
    [[], 'family', ['people 2', 'ownership 2', 'conflict 1']],
    [[], 'status', ['former 1', 'interim 1']],
    [[], 'mode', ['asserted 3', 'denied 2']],
    // A row that is off still says what it would bring; the other kinds count what is left.
    [['people'], 'family', ['-people 2', 'ownership 2', 'conflict 1']],
    [['people'], 'mode', ['asserted 1', 'denied 2']],
    [['people'], 'status', []],
    [['person'], 'type', ['-person 2', 'company 3', 'organization 1']],
    [['hypothetical'], 'mode', ['asserted 3', '-hypothetical 0', 'denied 2']],
  ] as const)('hidden %j: %s', (hidden, facet, expected) => {
    expect(counts(hidden, facet)).toEqual(expected);
  });

  test('relations without a date', () => {
    expect(filterWorld(all, [], undefined).undated).toBe(3);
    expect(filterWorld(all, ['ownership'], undefined).undated).toBe(1);
  });
});

describe('who said it, and when', () => {
  const [caixin, radio, nobody] = [
    { publisher: '财新', year: '2023' },
    { publisher: '电台', year: '2024' },
    { year: '2023' },
  ];
  const told = world(
    [node('a'), node('b'), node('c')],
    [
      edge('a', 'b', { type: 'ACQUIRED', sources: [caixin, radio] }),
      edge('a', 'b', { type: 'INVESTED_IN', sources: [{ ...caixin, year: '2024' }] }),
      edge('a', 'c', { type: 'SUED', sources: [nobody] }),
      edge('b', 'c', { type: 'SUPPLIES', sources: [] }),
    ],
  );
  const types = (hidden: readonly string[]): readonly string[] =>
    [...filterWorld(told, hidden, undefined).edges.values()].map((one) => one.type);
  const rows = (hidden: readonly string[], facet: 'publisher' | 'said') =>
    filterWorld(told, hidden, undefined).legend[facet].map(
      ({ key, count, isOn }) => `${isOn ? '' : '-'}${key} ${count}`,
    );

  test.each([
    [[], ['ACQUIRED', 'INVESTED_IN', 'SUED', 'SUPPLIES']],
    [['publisher:财新'], ['ACQUIRED', 'SUED', 'SUPPLIES']],
    [['publisher:'], ['ACQUIRED', 'INVESTED_IN', 'SUPPLIES']],
    [['said:2024'], ['ACQUIRED', 'SUED', 'SUPPLIES']],
    // 财新 told it in 2023, 电台 in 2024: without both nobody is left.
    [
      ['publisher:财新', 'said:2024'],
      ['SUED', 'SUPPLIES'],
    ],
    [
      ['publisher:*', 'publisher:电台'],
      ['ACQUIRED', 'SUPPLIES'],
    ],
    [['ownership'], ['SUED', 'SUPPLIES']],
  ])('hidden %j', (hidden, expected) => {
    expect(types(hidden)).toEqual(expected);
  });

  test.each([
    [[], 'publisher', ['publisher:财新 2', 'publisher:电台 1', 'publisher: 1']],
    [[], 'said', ['said:2024 2', 'said:2023 2']],
    // No press moves a row; a row that is off says what it would bring.
    [['publisher:财新'], 'publisher', ['-publisher:财新 2', 'publisher:电台 1', 'publisher: 1']],
    [['publisher:财新'], 'said', ['said:2024 1', 'said:2023 1']],
    [['said:2024'], 'publisher', ['publisher:财新 1', 'publisher: 1']],
    [['said:*', 'said:2024'], 'said', ['said:2024 2', '-said:2023 2']],
  ] as const)('hidden %j: %s', (hidden, facet, expected) => {
    expect(rows(hidden, facet)).toEqual(expected);
  });
});
