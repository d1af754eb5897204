// Places that stand for their government: by their name, by one character, with the last character of their level.
import { describe, expect, test } from '@jest/globals';
import { createLexicon } from '../../pipeline/lexicon.ts';
import type { LexiconEntry, LexiconType } from '../../pipeline/lexicon-lines.ts';
import { findMetonyms } from '../../pipeline/link/metonyms.ts';
import { fold } from '../../src/model/fold.ts';

const entry = (type: LexiconType, id: string, names: string, attributes: Record<string, string> = {}): LexiconEntry => {
  const forms = names.split('|').map((form) => ({ form, isWeak: false }));
  return { id: `${type}:${id}`, type, name: forms[0]?.form ?? '', names: forms, attributes, where: 'test' };
};

const lexicon = createLexicon([
  entry('organization', 'gov-us', '美国政府'),
  entry('organization', 'gov-ru', '俄罗斯政府'),
  entry('organization', 'gov-ch', '瑞士政府'),
  entry('place', 'us', '美国', { kind: '国家', gov: 'organization:gov-us' }),
  entry('place', 'ru', '俄罗斯', { kind: '国家', gov: 'organization:gov-ru' }),
  entry('place', 'ch', '瑞士|瑞士联邦', { kind: '国家', gov: 'organization:gov-ch' }),
  entry('place', 'tw-taibei', '台北市|台北', { kind: '市', gov: 'organization:tw-taibei-gov' }),
]);

const found = (text: string): readonly string[] =>
  findMetonyms(text, fold(text), [{ start: 0, end: text.length, paragraph: 0 }], [], lexicon).map(
    (metonym) => `${metonym.text}=${metonym.government.name}`,
  );

describe('metonyms', () => {
  test.each([
    ['美国总统抵达。', ['美国=美国政府']],
    ['俄副外长表示，谈判继续。', ['俄=俄罗斯政府']],
    ['报道称，美国务卿将访问。', ['美=美国政府']],
    ['前台北市長被起诉。', ['台北市=台北市政府']],
    ['据悉，美方決定制裁。', ['美方=美国政府']],
    ['对俄方提出抗议。', ['俄方=俄罗斯政府']],
    ['台北市议员到场。', ['台北市=台北市政府']],
    ['美国会见了代表。', ['美国=美国政府']],
    ['瑞士联邦主席表示。', ['瑞士=瑞士政府']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each(['以总理身份出席。', '中美总统通话。', '台北市很热。', '美食节开幕。', '从美方面看。', '健美方案公布。'])(
    'not: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});
