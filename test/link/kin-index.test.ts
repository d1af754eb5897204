// The index of kin never leaves out a form that comparing each with each would find.
import { expect, test } from '@jest/globals';
import { ENTITY_TYPES } from '../../src/model/entity.ts';
import { nameKey } from '../../src/model/fold.ts';
import type { Form } from '../../pipeline/link/forms.ts';
import { KinIndex } from '../../pipeline/link/kin-index.ts';
import { kinshipOf } from '../../pipeline/link/short-forms.ts';

const NAMES =
  `北京字节跳动科技有限公司 字节跳动 字节跳动科技 字节 飞鹤 飞鹤乳业 中国飞鹤 飞鹤乳业股份有限公司 波音 美国波音公司 波音公司 圆通 圆通速递
EQT|EQT AB|EQT公司|eqt集团|Angi|Angi Homeservices|Intel|Intelsat|Bank of America|America|Bank of America Merrill Lynch|Merrill Lynch
中石化 中国石油化工集团 中国石化 中石油 中国石油天然气集团有限公司 工行 中国工商银行 工商银行 中国工商银行股份有限公司 北大 北京大学 北师大 北京师范大学
纽约第二巡回上诉法院 上诉法院 北院 北京地方法院 台北地方法院 教育部 中华人民共和国教育部 委员会 国家发展和改革委员会 发改委 国家发改委 𠮷野家 𠮷野家控股 𠮷家
马斯克|埃隆·马斯克|埃隆马斯克|Elon Musk|Musk|elon musk|Sam Altman|sam atlman|samaltman|sam altmann|Altman|San Altman|S. Altman
王 王军 王小军 小军 欧阳 欧阳修 欧阳修文 · 修文 J.R. Smith|J.R.|Smith|John Robert Smith|de la Cruz|Maria de la Cruz|mary smith|mary smyth|mray smith|arysmith`
    .split('\n')
    .flatMap((line) => line.split(line.includes('|') ? '|' : ' '))
    .map((name) => name.trim());

const formsOf = (type: Form['type']): readonly Form[] => {
  const forms = new Map<string, Form>();
  for (const text of NAMES) {
    const key = nameKey(text) || text;
    if (!forms.has(key)) forms.set(key, { key, type, text, places: [] });
  }
  return [...forms.values()];
};

test.each(ENTITY_TYPES)('%s: the same kin as by comparing each with each', (type) => {
  const forms = formsOf(type);
  const index = new KinIndex(forms);
  let kin = 0;
  let asked = 0;
  for (const short of forms) {
    const candidates = index.candidates(short);
    asked += candidates.length;
    for (const closeness of [2, 1] as const) {
      const expected = forms.filter((long) => kinshipOf(short, long) === closeness).map(({ text }) => text);
      const found = candidates.filter((long) => kinshipOf(short, long) === closeness).map(({ text }) => text);
      expect([short.text, closeness, found]).toEqual([short.text, closeness, expected]);
      kin += found.length;
    }
  }
  expect(kin).toBeGreaterThan(10);
  expect(asked).toBeLessThan((forms.length * forms.length) / 4);
});
