// Whom a pronoun takes up of several people.
import { describe, expect, test } from '@jest/globals';
import type { Mention } from '../../src/model/mention.ts';
import { takenUp } from '../../pipeline/link/pronouns.ts';

const named = (text: string, names: readonly string[]): readonly Mention[] =>
  names.map((name) => {
    const start = text.indexOf(name);
    return {
      start,
      end: start + name.length,
      text: name,
      type: 'person',
      kind: 'name',
      entity: name,
      by: 'test',
      confidence: 1,
    };
  });

describe('takenUp', () => {
  test.each([
    ['李明的妻子王芳说,她毕业于东湖大学', ['李明', '王芳'], '她', '王芳'],
    ['李明的妻子王芳出席。他毕业于东湖大学', ['李明', '王芳'], '他', '李明'],
    ['李明会见王芳女士。她说', ['李明', '王芳'], '她', '王芳'],
    ['李明会见王强。他说', ['李明', '王强'], '他', '李明'],
    ['李明的律师王强到场,他说', ['李明', '王强'], '他', '王强'],
    ['李明表示,王强已离职,他曾任总裁', ['李明', '王强'], '他', '王强'],
    ['李明与王强会面,他曾任总裁', ['李明', '王强'], '他', '李明'],
  ] as const)('%s', (text, names, pronoun, expected) => {
    const at = text.indexOf(pronoun);
    const isHere = !text.slice(0, at).includes('。');
    expect(takenUp(text, named(text, names), at, isHere)?.text).toBe(expected);
  });

  test('nobody', () => {
    expect(takenUp('他说', [], 0, true)).toBeUndefined();
  });
});
