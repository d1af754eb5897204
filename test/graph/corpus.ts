// Small documents with what was found in them, written by hand: names and claims are given by their words, the offsets are counted here.
import { createHash } from 'node:crypto';
import type { EntityType } from '../../src/model/entity.ts';
import type { ClaimRecord, DocumentRecord, MentionRecord } from '../../src/model/record.ts';
import type { RelationType } from '../../src/model/vocabulary.ts';
import type { StoredDocument } from '../../graph/store.ts';

/** local id → type and the words that name it, the fullest first. */
export type Names = Readonly<Record<string, readonly [EntityType, ...string[]]>>;

type Extra = Partial<
  Pick<ClaimRecord, 'title' | 'role' | 'status' | 'certainty' | 'negated' | 'since' | 'until' | 'amount' | 'share'>
> & {
  readonly about?: string;
  readonly by?: string;
};

/** subject, type, object, the words of the trigger, and the rest. */
export type Said = readonly [subject: string, type: RelationType, object: string, trigger: string, extra?: Extra];

export interface Written {
  readonly id: string;
  readonly on?: string;
  readonly publisher?: string;
  readonly text: string;
  readonly names: Names;
  readonly said?: readonly Said[];
  /** local id → 以下简称 */
  readonly aliases?: Readonly<Record<string, string>>;
}

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

const places = (text: string, forms: readonly string[]): readonly { start: number; end: number; text: string }[] => {
  const found: { start: number; end: number; text: string }[] = [];
  for (let at = 0; at < text.length; at++) {
    const form = forms.toSorted((a, b) => b.length - a.length).find((one) => text.startsWith(one, at));
    if (!form) continue;
    found.push({ start: at, end: at + form.length, text: form });
    at += form.length - 1;
  }
  return found;
};

/** A document with its record. Throws if a name or a trigger is not in the text: then the test itself is wrong. */
export const write = ({ id, on, publisher, text, names, said = [], aliases = {} }: Written): StoredDocument => {
  const mentions: MentionRecord[] = [];
  for (const [entity, [type, ...forms]] of Object.entries(names)) {
    const [name = ''] = forms;
    const found = places(text, forms);
    if (found.length === 0) throw new Error(`${id}: ${name} is not in the text`);
    for (const place of found)
      mentions.push({ ...place, type, kind: 'name', entity, name, by: 'given', confidence: 1 });
  }
  mentions.sort((a, b) => a.start - b.start);
  const nameOf = (entity: string) => ({ entity, name: names[entity]?.[1] ?? '' });
  const claims = said.map(([subject, type, object, trigger, extra = {}]): ClaimRecord => {
    const at = text.indexOf(trigger);
    if (at < 0) throw new Error(`${id}: ${trigger} is not in the text`);
    const near = (entity: string) => {
      const [best] = mentions
        .filter((m) => m.entity === entity)
        .toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
      if (!best) throw new Error(`${id}: ${entity} has no mention`);
      return { start: best.start, end: best.end };
    };
    const { about, by, ...rest } = extra;
    const spans = { subject: near(subject), object: near(object), trigger: { start: at, end: at + trigger.length } };
    const all = Object.values(spans);
    return {
      type,
      subject: nameOf(subject),
      object: nameOf(object),
      ...(about !== undefined && { about: nameOf(about) }),
      ...(by !== undefined && { by: nameOf(by) }),
      certainty: 'asserted',
      negated: false,
      ...rest,
      evidence: { start: Math.min(...all.map((s) => s.start)), end: Math.max(...all.map((s) => s.end)), ...spans },
      rule: 'test.rule',
    };
  });
  const record: DocumentRecord = {
    id,
    mentions,
    claims,
    aliases: Object.entries(aliases).map(([entity, alias]) => {
      const start = text.indexOf(alias);
      return { entity, alias, start, end: start + alias.length };
    }),
  };
  return {
    document: {
      id,
      title: `标题 ${id}`,
      ...(publisher !== undefined && { publisher }),
      ...(on !== undefined && { publishedOn: on }),
      url: `https://example.org/${id}`,
      text,
      contentHash: sha(`${text}${on ?? ''}`),
    },
    record,
  };
};

const OPENAI: readonly [EntityType, ...string[]] = ['company', 'OpenAI'];
const MICROSOFT: readonly [EntityType, ...string[]] = ['company', '微软'];
const ALTMAN: readonly [EntityType, ...string[]] = ['person', '萨姆·奥特曼', '奥特曼'];

/** Six documents on the days of November 2023, and others that try the joints: two 王军, a short name, a pledge, a denial. */
export const CORPUS: readonly StoredDocument[] = [
  write({
    id: 'd1',
    on: '2023-11-17',
    publisher: '新京报',
    text: 'OpenAI宣布，首席技术官米拉·穆拉蒂将担任临时CEO，立即生效。萨姆·奥特曼离任CEO。OpenAI董事会称奥特曼沟通不坦诚。',
    names: { 'company:openai': OPENAI, 'person:sam-altman': ALTMAN, e1: ['person', '米拉·穆拉蒂'] },
    said: [
      [
        'e1',
        'HOLDS_POSITION',
        'company:openai',
        '担任临时CEO',
        { title: '临时CEO', role: 'ceo', status: 'interim', since: '2023-11-17' },
      ],
      ['e1', 'HOLDS_POSITION', 'company:openai', '首席技术官', { title: '首席技术官', role: 'cto', status: 'current' }],
      [
        'person:sam-altman',
        'HOLDS_POSITION',
        'company:openai',
        '离任CEO',
        { title: 'CEO', role: 'ceo', status: 'former', until: '2023-11-17' },
      ],
      ['e1', 'SUCCEEDED', 'person:sam-altman', '担任临时CEO', { about: 'company:openai', title: 'CEO' }],
    ],
  }),
  write({
    id: 'd2',
    on: '2023-11-20',
    publisher: '澎湃新闻',
    text: '微软CEO萨提亚·纳德拉20日表示，奥特曼将加入微软。此前OpenAI任命埃米特·希尔为临时CEO，接替米拉·穆拉蒂。微软已向OpenAI投资130亿美元。',
    names: {
      'company:openai': OPENAI,
      'company:microsoft': MICROSOFT,
      'person:sam-altman': ['person', '奥特曼'],
      n: ['person', '萨提亚·纳德拉'],
      s: ['person', '埃米特·希尔'],
      m: ['person', '米拉·穆拉蒂'],
    },
    said: [
      ['n', 'HOLDS_POSITION', 'company:microsoft', 'CEO', { title: 'CEO', role: 'ceo', status: 'current' }],
      [
        'person:sam-altman',
        'AFFILIATED_WITH',
        'company:microsoft',
        '将加入',
        { certainty: 'planned', by: 'n', status: 'incoming' },
      ],
      [
        's',
        'HOLDS_POSITION',
        'company:openai',
        '临时CEO',
        { title: '临时CEO', role: 'ceo', status: 'interim', since: '2023-11-20' },
      ],
      [
        'm',
        'HOLDS_POSITION',
        'company:openai',
        '接替',
        { title: '临时CEO', role: 'ceo', status: 'former', until: '2023-11-20' },
      ],
      ['s', 'SUCCEEDED', 'm', '接替', { about: 'company:openai', title: 'CEO' }],
      [
        'company:microsoft',
        'INVESTED_IN',
        'company:openai',
        '投资',
        { amount: { value: 13_000_000_000, currency: 'USD' } },
      ],
    ],
  }),
  write({
    id: 'd3',
    on: '2023-11-22',
    publisher: '财新',
    text: '奥特曼重返OpenAI出任CEO。据悉，苹果曾与OpenAI洽谈。微软否认收购OpenAI。亚马逊并未投资OpenAI。',
    names: {
      'company:openai': OPENAI,
      'company:microsoft': MICROSOFT,
      'person:sam-altman': ['person', '奥特曼'],
      'company:apple': ['company', '苹果'],
      'company:amazon': ['company', '亚马逊'],
    },
    said: [
      [
        'person:sam-altman',
        'HOLDS_POSITION',
        'company:openai',
        '出任CEO',
        { title: 'CEO', role: 'ceo', status: 'current', since: '2023-11-22' },
      ],
      ['company:openai', 'NEGOTIATES_WITH', 'company:apple', '洽谈', { certainty: 'reported' }],
      ['company:microsoft', 'ACQUIRED', 'company:openai', '收购', { certainty: 'denied', by: 'company:microsoft' }],
      ['company:amazon', 'INVESTED_IN', 'company:openai', '投资', { negated: true }],
    ],
  }),
  write({
    id: 'd4',
    on: '2022-05-01',
    text: '中信泰富总经理王军出席会议。',
    names: { c: ['company', '中信泰富'], w: ['person', '王军'] },
    said: [['w', 'HOLDS_POSITION', 'c', '总经理', { title: '总经理', role: 'general-manager', status: 'current' }]],
  }),
  write({
    id: 'd5',
    on: '2022-06-01',
    text: '长沙市教育局局长王军走访学校。',
    names: { o: ['organization', '长沙市教育局'], w: ['person', '王军'] },
    said: [['w', 'HOLDS_POSITION', 'o', '局长', { title: '局长', role: 'director', status: 'current' }]],
  }),
  write({
    id: 'd6',
    on: '2022-07',
    text: '王军称，中信泰富将扩大投资。中信泰富与招商蛇口合作。',
    names: { x: ['person', '王军'], c: ['company', '中信泰富'], z: ['company', '招商蛇口'] },
    said: [['c', 'PARTNERED_WITH', 'z', '合作']],
  }),
  write({
    id: 'd7',
    on: '2021-03-02',
    publisher: '上证报',
    text: '北京字跃网络科技有限公司（以下简称“字跃网络”）创始人、董事长兼海潮股份董事梁一鸣表示，公司已质押所持海潮股份5.5%股权给华夏长河银行。',
    names: {
      a: ['company', '北京字跃网络科技有限公司', '字跃网络'],
      p: ['person', '梁一鸣'],
      h: ['company', '海潮股份'],
      b: ['company', '华夏长河银行'],
    },
    aliases: { a: '字跃网络' },
    said: [
      ['p', 'FOUNDED', 'a', '创始人'],
      ['p', 'HOLDS_POSITION', 'a', '董事长', { title: '董事长', role: 'chairman', status: 'current' }],
      ['p', 'HOLDS_POSITION', 'h', '海潮股份董事', { title: '董事', role: 'board-member', status: 'current' }],
      ['a', 'PLEDGED_SHARES_OF', 'h', '质押', { about: 'b', share: 5.5 }],
    ],
  }),
  write({
    id: 'd8',
    on: '2021-04-06',
    text: '字跃网络拟收购海潮股份。梁一鸣参加了会议。',
    names: { k: ['company', '字跃网络'], h: ['company', '海潮股份'], p: ['person', '梁一鸣'] },
    said: [['k', 'ACQUIRED', 'h', '拟收购', { certainty: 'planned' }]],
  }),
  write({
    id: 'd9',
    text: '没有日期😀的文章只提到華為和任正非。',
    names: { h: ['company', '華為'], r: ['person', '任正非'] },
  }),
];
