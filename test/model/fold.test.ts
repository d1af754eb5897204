// Folding keeps length and joins the spellings that must meet.
import { describe, expect, test } from '@jest/globals';
import { fold, nameKey } from '../../src/model/fold.ts';

describe('fold', () => {
  test.each([
    ['騰訊控股（ＡＢＣ）', '腾讯控股(abc)'],
    ['OpenAI', 'openai'],
    ['萨提亚・纳德拉', '萨提亚·纳德拉'],
    ['Adam D’Angelo', "adam d'angelo"],
    ['臺積電　', '台积电 '],
  ])('%s → %s', (text, expected) => expect(fold(text)).toBe(expected));

  test('never changes the length, whatever the text', () => {
    const nasty = 'ﬃ ½ ㍿ 😀 \ud800 \u0000 ① ſ İ 㐂 𠮷';
    expect(fold(nasty)).toHaveLength(nasty.length);
  });
});

describe('nameKey', () => {
  test.each([
    ['埃隆·马斯克', '埃隆 馬斯克', true],
    ['GPT-4', 'gpt4', true],
    ['华为', '华威', false],
    ['小米', '晓米', false],
    ['张强', '章强', false],
  ])('%s and %s: same is %s', (a, b, same) => expect(nameKey(a) === nameKey(b)).toBe(same));
});
