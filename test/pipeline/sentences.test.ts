// Sentences cover the text: order, no overlap, only white space between them, whatever the text.
import { describe, expect, test } from '@jest/globals';
import { splitSentences } from '../../pipeline/sentences.ts';

const split = (text: string): readonly string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  test.each([
    ['他辞职了。她接任！', ['他辞职了。', '她接任！']],
    ['他说：“我辞职。”会议结束。', ['他说：“我辞职。”', '会议结束。']],
    ['标题\n\n正文一。\n正文二', ['标题', '正文一。', '正文二']],
    ['是否收购？！尚不清楚……待定', ['是否收购？！', '尚不清楚……', '待定']],
    ['持股5.5%，增持。', ['持股5.5%，增持。']],
    ['', []],
    [' \n ', []],
  ])('%j', (text, expected) => expect(split(text)).toEqual(expected));

  test('numbers paragraphs by lines that hold something', () => {
    expect(splitSentences('一。二。\n\n\n三。').map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
  });

  test('cuts what has no end, never inside a surrogate pair, and loses nothing', () => {
    const text = '😀'.repeat(1501) + 'a，'.repeat(2000);
    const pieces = split(text);
    expect(pieces.join('')).toBe(text);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(1000);
    for (const piece of pieces) expect(piece).not.toMatch(/[\ud800-\udbff]$/);
  });
});
