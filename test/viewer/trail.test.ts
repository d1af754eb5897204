// The way walked: who is on it, and where it ends when one comes back.
import { describe, expect, test } from '@jest/globals';
import { MAX_TRAIL, trailTo, wayOf } from '../../viewer/state/trail.ts';
import type { Selection } from '../../viewer/state/view-state.ts';

const at = (id: string): Selection => ({ kind: 'node', id });

describe('the way', () => {
  test.each<readonly [readonly string[], Selection | undefined, readonly string[]]>([
    [[], undefined, []],
    [[], at('a'), ['a']],
    [['a', 'b'], at('c'), ['a', 'b', 'c']],
    [['a', 'b'], undefined, ['a', 'b']],
    // A link may say what no walk does.
    [['a', 'b'], at('a'), ['b', 'a']],
    [['a'], { kind: 'edge', id: 'x' }, ['a']],
  ])('%j, now %j', (trail, selection, expected) => {
    expect(wayOf({ trail, selection })).toEqual(expected);
  });
});

describe('before the next one', () => {
  test.each<readonly [readonly string[], Selection | undefined, string, readonly string[]]>([
    [[], undefined, 'a', []],
    [[], at('a'), 'b', ['a']],
    [[], at('a'), 'a', []],
    [['a', 'b'], at('c'), 'd', ['a', 'b', 'c']],
    [['a', 'b'], at('c'), 'b', ['a']],
    [['a', 'b'], at('c'), 'a', []],
    [['a'], { kind: 'edge', id: 'x' }, 'b', ['a']],
  ])('%j, now %j, to %s', (trail, selection, to, expected) => {
    expect(trailTo({ trail, selection }, to)).toEqual(expected);
  });

  test('is no longer than a row', () => {
    const long = Array.from({ length: 20 }, (_, index) => `e${index}`);
    expect(trailTo({ trail: long, selection: at('now') }, 'next')).toEqual([...long, 'now'].slice(-MAX_TRAIL));
  });
});
