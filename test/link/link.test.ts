// Who is who in one document: names given, the rest is for the linker.
import { describe, expect, test } from '@jest/globals';
import type { EntityType } from '../../src/model/entity.ts';
import { createLexicon } from '../../pipeline/lexicon.ts';
import type { LexiconEntry, LexiconType } from '../../pipeline/lexicon-lines.ts';
import { createLink } from '../../pipeline/link.ts';
import { createSegment, loadSegmenter } from '../../pipeline/segment.ts';
import { sentences } from '../../pipeline/sentences.ts';
import type { Linked } from '../../pipeline/stage.ts';

const entry = (type: LexiconType, id: string, names: string, attributes: Record<string, string> = {}): LexiconEntry => {
  const forms = names.split('|').map((form) => ({ form: form.replace('~', ''), isWeak: form.startsWith('~') }));
  return { id: `${type}:${id}`, type, name: forms[0]?.form ?? '', names: forms, attributes, where: 'test' };
};

const lexicon = createLexicon(
  [
    entry('company', 'apple', '苹果公司|~苹果'),
    entry('company', 'alibaba', '阿里巴巴|阿里巴巴集团'),
    entry('organization', 'gov-us', '美国政府'),
    entry('organization', 'fc-guoan', '北京国安|~国安'),
    entry('organization', 'state-security', '国家安全部|~国安'),
    entry('organization', 'ca-liberal', '加拿大自由党|~自由党', { country: '加拿大' }),
    entry('person', 'bill-anderson', '比尔·安德森|~安德森', { country: '美国' }),
    entry('place', 'us', '美国', { kind: '国家', gov: 'organization:gov-us' }),
    entry('person', 'zhang-yong', '张勇', { org: 'company:alibaba' }),
    entry('person', 'altman', '萨姆·奥尔特曼|Sam Altman|阿尔特曼'),
  ],
  [
    { form: '苹果', entity: 'company:apple', cues: ['iPhone', '库克'], where: 'test' },
    { form: '苹果', entity: undefined, cues: ['果农'], where: 'test' },
    { form: '国安', entity: 'organization:fc-guoan', cues: ['中超', '球迷'], where: 'test' },
    { form: '国安', entity: 'organization:state-security', cues: ['间谍'], where: 'test' },
  ],
);
const segment = createSegment(loadSegmenter());
const link = createLink(lexicon);

/** Links a text in which names are marked: [company 华为]. */
const run = (marked: string): Linked => {
  const names: { start: number; end: number; type: EntityType; by: string; confidence: number }[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\[(person|company|organization) ([^\]]+)\]/gu)) {
    text += marked.slice(from, match.index);
    names.push({
      start: text.length,
      end: text.length + (match[2]?.length ?? 0),
      type: match[1] as EntityType,
      by: 'given',
      confidence: 1,
    });
    text += match[2];
    from = match.index + match[0].length;
  }
  text += marked.slice(from);
  return link({ ...segment(sentences({ document: { id: 'd', text, contentHash: '' } })), names });
};

const who = (marked: string): string => {
  const { mentions } = run(marked);
  return mentions.map((mention) => `${mention.text}=${mention.entity}`).join(' ');
};

describe('names', () => {
  test.each([
    ['[company 苹果]发布iPhone。', '苹果=company:apple'],
    ['[company 苹果]上市了。', '苹果=e1'],
    ['[organization 国安]在中超获胜，球迷欢呼。', '国安=organization:fc-guoan'],
    ['[organization 国安]来了。', '国安=e1'],
    ['[organization 自由党]在加拿大大选中获胜。', '自由党=organization:ca-liberal'],
    ['[organization 自由党]提名的人落选。', '自由党=e1'],
    ['在美国，[person 埃里克·安德森]辞职。[person 安德森]说。', '美国=organization:gov-us 埃里克·安德森=e1 安德森=e1'],
    ['[company 北京甲乙科技有限公司]（以下简称“[company 甲乙]”）成立。', '北京甲乙科技有限公司=e1 甲乙=e1'],
    [
      '[person 卡拉·蒙特罗]（[person Karla Montero]）说。[person 蒙特罗]离开。',
      '卡拉·蒙特罗=e1 Karla Montero=e1 蒙特罗=e1',
    ],
    [
      '[person sam altman]离开。[person 阿尔特曼]回来。[person sam]说。',
      'sam altman=person:altman 阿尔特曼=person:altman sam=person:altman',
    ],
    ['[person 张勇]是[company 阿里巴巴]的董事长。', '张勇=person:zhang-yong 阿里巴巴=company:alibaba'],
    ['[person 张勇]创办了火锅店。', '张勇=e1'],
    ['[company 华为]与[company 华威]签约。', '华为=e1 华威=e2'],
    ['[person 张强]会见[person 章强]。', '张强=e1 章强=e2'],
  ])('%s', (marked, expected) => expect(who(marked)).toBe(expected));
});

describe('what stands for a name', () => {
  test.each([
    ['美国总统[person 拜登]访问日本。', '美国=organization:gov-us 拜登=e1'],
    ['[company 甲乙科技]宣布，该公司总经理辞职。', '甲乙科技=e1 该公司=e1'],
    [
      '[company 甲乙科技]融资。投资者包括[company 丙丁资本]和[company 戊己基金]。该公司成立于2019年。',
      '甲乙科技=e1 丙丁资本=e2 戊己基金=e3 该公司=e1',
    ],
    ['[person 王芳]布局海外。凭借[person 李明]的支持，他成立了公司。', '王芳=e1 李明=e2 他=e1'],
    [
      '[company 甲乙科技]宣布扩产。这家总部位于荷兰的跨国企业在全球有百家门店。',
      '甲乙科技=e1 这家总部位于荷兰的跨国企业=e1',
    ],
    ['[company 甲乙科技]宣布扩产。这家小店，是企业主的。', '甲乙科技=e1'],
    ['[company 甲乙科技]与[person 王一]会面。他说，公司没有计划。', '甲乙科技=e1 王一=e2 他=e2 公司=e1'],
    ['[company 甲乙科技]收购[company 丙丁资本]。后者成立于2019年。', '甲乙科技=e1 丙丁资本=e2 后者=e2'],
    ['[company 甲乙科技]与[company 丙丁资本]签约，后者未回应。', '甲乙科技=e1 丙丁资本=e2'],
    ['[person 王一]与[person 李二]见面。其他人离开。', '王一=e1 李二=e2'],
    ['[company 甲乙]和一家公司、两家公司、子公司、公司法无关。', '甲乙=e1'],
    ['[company 甲乙银行]公告称，该行行长离任。', '甲乙银行=e1 该行=e1'],
    [
      '[person 王一]离任，[person 李二]接任。\n[person 李二]是谁？\n此前她在大学任教。她没有回应。',
      '王一=e1 李二=e2 李二=e2 她=e2 她=e2',
    ],
  ])('%s', (marked, expected) => expect(who(marked)).toBe(expected));
});

describe('我们 in a quotation', () => {
  test.each([
    ['[company 甲乙]表示：“我们正在招人。”', '甲乙=e1 我们=e1'],
    ['[company 甲乙]CEO[person 王一]表示：“我们正在招人。”', '甲乙=e1 王一=e2 我们=e1'],
    [
      '[company 甲乙]总裁[person 王一]到访[company 丙丁]。[person 王一]说：“目前，我们正在招人。”',
      '甲乙=e1 王一=e2 丙丁=e3 王一=e2 我们=e1',
    ],
    ['[company 甲乙]的顾客[person 王一]表示：“我们不满意。”', '甲乙=e1 王一=e2'],
    ['[company 甲乙]认为我们应当努力。', '甲乙=e1'],
    ['[company 甲乙]的“我们之家”开业。', '甲乙=e1'],
  ])('%s', (marked, expected) => expect(who(marked)).toBe(expected));
});

test('an alias is recorded with the place that says so', () => {
  const { aliases, document } = run('[company 北京甲乙科技有限公司]（下称“[company 甲乙]”）成立。');
  expect(aliases).toHaveLength(1);
  expect(aliases.map((alias) => document.text.slice(alias.start, alias.end))).toEqual(['甲乙']);
});
