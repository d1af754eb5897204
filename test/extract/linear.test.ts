// A long document takes as much longer as it is longer: a book on one line must not take hours.
import { expect, test } from '@jest/globals';
import { join } from 'node:path';
import { loadExtractor } from '../../src/guanxi.ts';
import type { EntityType } from '../../src/model/entity.ts';
import type { GivenMention } from '../../src/model/record.ts';
import { packageRoot } from '../../src/root.ts';
import type { Read } from '../../pipeline/stage.ts';

const SURNAMES = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑'];
const GIVEN = [...'伟强磊洋勇艳杰娟涛明超秀霞平刚桂英华玉红军'];
const TRADES = ['科技', '能源', '医药', '汽车', '证券'];

const at = (list: readonly string[], i: number): string => list[i % list.length] ?? '';

/** A text without paragraphs in which every sentence names somebody new; the names are given, so that the time is that of linking and relating. */
const longDocument = (sentences: number): Read => {
  let text = '';
  const given: GivenMention[] = [];
  const name = (written: string, type: EntityType): void => {
    given.push({ start: text.length, end: text.length + written.length, type });
    text += written;
  };
  for (let i = 0; i < sentences; i++) {
    const company = `${at(GIVEN, i)}${at(SURNAMES, Math.floor(i / 21))}${at(TRADES, Math.floor(i / 420))}集团`;
    const person = at(SURNAMES, i) + at(GIVEN, Math.floor(i / 20)) + at(GIVEN, Math.floor(i / 400));
    if (i % 3 === 0) {
      name(company, 'company');
      text += '董事长';
      name(person, 'person');
      text += '表示，他看好';
      name(`北京市第${i}中学`, 'organization');
      text += '。';
    } else {
      name(person, 'person');
      text += '说：“我们已收购';
      name(company, 'company');
      text += '的股份，该公司总裁、校长辞职。”';
    }
  }
  return { document: { id: `d${sentences}`, text, contentHash: '' }, given };
};

test('time grows with the length, not with its square', () => {
  const { extract } = loadExtractor({ folder: join(packageRoot, 'pipeline') });
  /** Milliseconds of this process, whatever else the machine does. */
  const measure = (sentences: number): number => {
    const document = longDocument(sentences);
    const before = process.cpuUsage();
    expect(extract(document).mentions.length).toBeGreaterThanOrEqual(2 * sentences);
    return process.cpuUsage(before).user / 1000;
  };
  measure(500);
  const [short, long] = [measure(500), measure(3000)];

  expect(long / short).toBeLessThan(12);
});
