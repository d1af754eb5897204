// Short forms that join to a long one, and look-alikes that never do.
import { describe, expect, test } from '@jest/globals';
import { nameKey } from '../../src/model/fold.ts';
import type { EntityType } from '../../src/model/entity.ts';
import { kinshipOf } from '../../pipeline/link/short-forms.ts';

const kinship = (type: EntityType, short: string, long: string): number => {
  const form = (text: string) => ({ key: nameKey(text), type, text, places: [] });
  return kinshipOf(form(short), form(long));
};

describe('companies', () => {
  test.each([
    ['字节跳动', '北京字节跳动科技有限公司', 2],
    ['飞鹤', '飞鹤乳业', 2],
    ['波音', '美国波音公司', 2],
    ['圆通', '圆通速递', 2],
    ['EQT', 'EQT AB', 2],
    ['Angi', 'Angi Homeservices', 2],
    ['中石化', '中国石油化工集团', 1],
    ['腾讯', '腾讯音乐娱乐集团', 0],
    ['工行', '工行辽宁分行', 0],
    ['华为', '华威集团', 0],
    ['小米', '晓米科技', 0],
    ['中国工商银行', '中国农业银行', 0],
    ['Intel', 'Intelsat', 0],
    ['恒隆地产', '恒隆集团有限公司', 0],
    ['星河科技', '星河科技集团有限公司', 2],
  ])('%s for %s: %i', (short, long, expected) => expect(kinship('company', short, long)).toBe(expected));
});

describe('organizations', () => {
  test.each([
    ['安理会', '联合国安理会', 1],
    ['卫生部', '中国卫生部', 2],
    ['北师大', '北京师范大学', 1],
    ['北院', '台北地方法院', 1],
    ['联合国', '联合国安理会', 0],
    ['越南共产党', '越南共产党中央委员会', 0],
    ['温州大学', '温州肯恩大学', 0],
    ['委员会', '欧盟委员会', 0],
    ['记协', '香港记者协会', 1],
    ['校委会', '港大校务委员会', 1],
    ['专责委员会', '立法会UGL专责委员会', 1],
    ['政委会', '港大校务委员会', 0],
    ['记联', '香港记者协会', 0],
  ])('%s for %s: %i', (short, long, expected) => expect(kinship('organization', short, long)).toBe(expected));
});

describe('people', () => {
  test.each([
    ['马斯克', '埃隆·马斯克', 2],
    ['murati', 'mira murati', 2],
    ['mira', 'mira murati', 1],
    ['sam atlman', 'Sam Altman', 1],
    ["O'Brien", 'Deirdre O’Brien', 2],
    ['柯', '柯文哲', 1],
    ['佩琪', '陈佩琪', 1],
    ['林郑', '林郑月娥', 1],
    ['张强', '章强', 0],
    ['张强', '张强军', 0],
    ['王军', '王军霞', 0],
    ['约翰逊', '约翰·史密斯', 0],
  ])('%s for %s: %i', (short, long, expected) => expect(kinship('person', short, long)).toBe(expected));
});
