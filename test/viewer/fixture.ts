// A small hand-written graph for the tests of server and viewer: invented reports of the OpenAI days of November 2023 and of a few Chinese companies.
import type { Certainty, Status } from '../../src/model/claim.ts';
import type { EntityType } from '../../src/model/entity.ts';
import type { RelationType } from '../../src/model/vocabulary.ts';

export interface FixtureEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Subject, object and trigger are words of the sentence. */
export interface FixtureClaim {
  readonly type: RelationType;
  readonly subject: string;
  readonly object: string;
  readonly trigger: string;
  readonly title?: string;
  readonly role?: string;
  readonly status?: Status;
  readonly certainty?: Certainty;
  readonly negated?: boolean;
  readonly by?: string;
  readonly since?: string;
  readonly until?: string;
  readonly share?: number;
  readonly amount?: { readonly value: number; readonly currency: string };
}

export interface FixtureDocument {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly publishedOn: string;
  readonly sentences: readonly (readonly [string, ...FixtureClaim[]])[];
}

const entity =
  (type: EntityType) =>
  (key: string, name: string, ...aliases: string[]): FixtureEntity => ({ id: `${type}:${key}`, type, name, aliases });
const person = entity('person');
const company = entity('company');
const organization = entity('organization');

export const ENTITIES: readonly FixtureEntity[] = [
  person('sam-altman', '萨姆·奥特曼', 'Sam Altman', '奥特曼', '奥尔特曼'),
  person('mira-murati', '米拉·穆拉蒂', 'Mira Murati', '穆拉蒂'),
  person('greg-brockman', '格雷格·布罗克曼', 'Greg Brockman', '布罗克曼'),
  person('ilya-sutskever', '伊尔亚·苏茨克维', 'Ilya Sutskever', '苏茨克维'),
  person('emmett-shear', '埃米特·希尔', 'Emmett Shear', '希尔'),
  person('satya-nadella', '萨提亚·纳德拉', 'Satya Nadella', '纳德拉'),
  person('elon-musk', '埃隆·马斯克', 'Elon Musk', '马斯克'),
  person('adam-dangelo', '亚当·丹吉洛', "Adam D'Angelo", '丹吉洛'),
  person('bret-taylor', '布雷特·泰勒', 'Bret Taylor', '泰勒'),
  person('larry-summers', '拉里·萨默斯', 'Larry Summers', '萨默斯'),
  person('jack-ma', '马云', 'Jack Ma'),
  person('joe-tsai', '蔡崇信', 'Joe Tsai'),
  person('eddie-wu', '吴泳铭', 'Eddie Wu'),
  person('daniel-zhang', '张勇', 'Daniel Zhang'),
  person('ren-zhengfei', '任正非'),
  person('meng-wanzhou', '孟晚舟'),
  person('zhang-yiming', '张一鸣'),
  person('liang-rubo', '梁汝波'),
  person('lei-jun', '雷军'),
  person('zeng-yuqun', '曾毓群'),
  company('openai', 'OpenAI', '开放人工智能'),
  company('microsoft', '微软', 'Microsoft'),
  company('tesla', '特斯拉', 'Tesla'),
  company('xai', 'xAI'),
  company('quora', 'Quora'),
  company('alibaba', '阿里巴巴', '阿里巴巴集团', 'Alibaba'),
  company('ant-group', '蚂蚁集团', '蚂蚁金服'),
  company('huawei', '华为', '华为技术有限公司', 'Huawei'),
  company('bytedance', '字节跳动', '北京字节跳动科技有限公司', 'ByteDance'),
  company('tiktok', 'TikTok'),
  company('oracle', '甲骨文', 'Oracle'),
  company('xiaomi', '小米', '小米集团', 'Xiaomi'),
  company('catl', '宁德时代', 'CATL'),
  organization('samr', '国家市场监督管理总局', '市场监管总局'),
  organization('commerce-us', '美国商务部', '商务部（美国）'),
  organization('zju', '浙江大学', '浙大'),
];

export const DOCUMENTS: readonly FixtureDocument[] = [
  {
    id: 'doc-1',
    title: 'OpenAI突换首席执行官',
    publisher: '示例财经',
    publishedOn: '2023-11-17',
    sentences: [
      [
        'OpenAI董事会17日宣布，萨姆·奥特曼卸任首席执行官并离开董事会。',
        {
          type: 'HOLDS_POSITION',
          subject: '萨姆·奥特曼',
          object: 'OpenAI',
          trigger: '首席执行官',
          title: '首席执行官',
          role: 'ceo',
          status: 'former',
          until: '2023-11-17',
        },
      ],
      [
        '首席技术官米拉·穆拉蒂即日起出任OpenAI临时CEO。',
        {
          type: 'HOLDS_POSITION',
          subject: '米拉·穆拉蒂',
          object: 'OpenAI',
          trigger: '临时CEO',
          title: '临时CEO',
          role: 'ceo',
          status: 'interim',
          since: '2023-11-17',
        },
        {
          type: 'HOLDS_POSITION',
          subject: '米拉·穆拉蒂',
          object: 'OpenAI',
          trigger: '首席技术官',
          title: '首席技术官',
          role: 'cto',
          status: 'current',
        },
      ],
      [
        '米拉·穆拉蒂将接替萨姆·奥特曼主持日常事务。',
        { type: 'SUCCEEDED', subject: '米拉·穆拉蒂', object: '萨姆·奥特曼', trigger: '接替', since: '2023-11-17' },
      ],
      [
        '数小时后，总裁格雷格·布罗克曼宣布从OpenAI辞职。',
        {
          type: 'HOLDS_POSITION',
          subject: '格雷格·布罗克曼',
          object: 'OpenAI',
          trigger: '总裁',
          title: '总裁',
          role: 'president',
          status: 'former',
          until: '2023-11-17',
        },
      ],
    ],
  },
  {
    id: 'doc-2',
    title: '知情人士：OpenAI高层分歧由来已久',
    publisher: '样例日报',
    publishedOn: '2023-11-18',
    sentences: [
      [
        '2015年，萨姆·奥特曼与埃隆·马斯克等人共同创立了OpenAI。',
        { type: 'FOUNDED', subject: '萨姆·奥特曼', object: 'OpenAI', trigger: '创立', since: '2015' },
        { type: 'FOUNDED', subject: '埃隆·马斯克', object: 'OpenAI', trigger: '创立', since: '2015' },
      ],
      [
        '首席科学家伊尔亚·苏茨克维也是OpenAI的联合创始人。',
        {
          type: 'HOLDS_POSITION',
          subject: '伊尔亚·苏茨克维',
          object: 'OpenAI',
          trigger: '首席科学家',
          title: '首席科学家',
          role: 'chief-scientist',
          status: 'current',
        },
        { type: 'FOUNDED', subject: '伊尔亚·苏茨克维', object: 'OpenAI', trigger: '联合创始人' },
      ],
      [
        '米拉·穆拉蒂已以临时CEO身份向OpenAI全体员工发出内部信。',
        {
          type: 'HOLDS_POSITION',
          subject: '米拉·穆拉蒂',
          object: 'OpenAI',
          trigger: '临时CEO',
          title: '临时CEO',
          role: 'ceo',
          status: 'interim',
          since: '2023-11-17',
        },
      ],
      [
        '据知情人士透露，Quora首席执行官亚当·丹吉洛仍是OpenAI董事。',
        {
          type: 'HOLDS_POSITION',
          subject: '亚当·丹吉洛',
          object: 'Quora',
          trigger: '首席执行官',
          title: '首席执行官',
          role: 'ceo',
          status: 'current',
        },
        {
          type: 'HOLDS_POSITION',
          subject: '亚当·丹吉洛',
          object: 'OpenAI',
          trigger: '董事',
          title: '董事',
          role: 'director',
          status: 'current',
          certainty: 'reported',
        },
      ],
      [
        '微软累计向OpenAI投资约130亿美元，并持有其49%的股权。',
        {
          type: 'INVESTED_IN',
          subject: '微软',
          object: 'OpenAI',
          trigger: '投资',
          amount: { value: 13_000_000_000, currency: 'USD' },
        },
        { type: 'OWNS_SHARES_OF', subject: '微软', object: 'OpenAI', trigger: '持有', share: 49 },
      ],
    ],
  },
  {
    id: 'doc-3',
    title: '微软首席执行官：奥特曼将加入微软',
    publisher: '示例财经',
    publishedOn: '2023-11-20',
    sentences: [
      [
        '微软首席执行官萨提亚·纳德拉20日表示，萨姆·奥特曼将加入微软，领导新的人工智能团队。',
        {
          type: 'HOLDS_POSITION',
          subject: '萨提亚·纳德拉',
          object: '微软',
          trigger: '首席执行官',
          title: '首席执行官',
          role: 'ceo',
          status: 'current',
        },
        {
          type: 'AFFILIATED_WITH',
          subject: '萨姆·奥特曼',
          object: '微软',
          trigger: '加入',
          certainty: 'planned',
          status: 'incoming',
          by: '萨提亚·纳德拉',
        },
      ],
      [
        'Twitch联合创始人埃米特·希尔出任OpenAI临时首席执行官。',
        {
          type: 'HOLDS_POSITION',
          subject: '埃米特·希尔',
          object: 'OpenAI',
          trigger: '临时首席执行官',
          title: '临时首席执行官',
          role: 'ceo',
          status: 'interim',
          since: '2023-11-20',
        },
      ],
      [
        '埃米特·希尔接替了米拉·穆拉蒂。',
        { type: 'SUCCEEDED', subject: '埃米特·希尔', object: '米拉·穆拉蒂', trigger: '接替', since: '2023-11-20' },
      ],
      [
        '若奥特曼不能回归，微软是否会收购OpenAI仍是未知数。',
        { type: 'ACQUIRED', subject: '微软', object: 'OpenAI', trigger: '收购', certainty: 'hypothetical' },
      ],
    ],
  },
  {
    id: 'doc-4',
    title: '奥特曼重返OpenAI',
    publisher: '样例日报',
    publishedOn: '2023-11-22',
    sentences: [
      [
        'OpenAI宣布，萨姆·奥特曼重新出任首席执行官，布雷特·泰勒任董事会主席，拉里·萨默斯任董事。',
        {
          type: 'HOLDS_POSITION',
          subject: '萨姆·奥特曼',
          object: 'OpenAI',
          trigger: '首席执行官',
          title: '首席执行官',
          role: 'ceo',
          status: 'current',
          since: '2023-11-22',
        },
        {
          type: 'HOLDS_POSITION',
          subject: '布雷特·泰勒',
          object: 'OpenAI',
          trigger: '董事会主席',
          title: '董事会主席',
          role: 'chair',
          status: 'current',
          since: '2023-11-22',
        },
        {
          type: 'HOLDS_POSITION',
          subject: '拉里·萨默斯',
          object: 'OpenAI',
          trigger: '任董事',
          title: '董事',
          role: 'director',
          status: 'current',
          since: '2023-11-22',
        },
      ],
      [
        '微软否认将收购OpenAI，称双方仍是合作关系。',
        { type: 'ACQUIRED', subject: '微软', object: 'OpenAI', trigger: '收购', certainty: 'denied', by: '微软' },
        {
          type: 'PARTNERED_WITH',
          subject: '微软',
          object: 'OpenAI',
          trigger: '合作',
          certainty: 'attributed',
          by: '微软',
        },
      ],
    ],
  },
  {
    id: 'doc-5',
    title: '马斯克起诉OpenAI',
    publisher: '测试通讯社',
    publishedOn: '2024-03-01',
    sentences: [
      [
        '埃隆·马斯克已在旧金山起诉OpenAI和萨姆·奥特曼。',
        { type: 'SUED', subject: '埃隆·马斯克', object: 'OpenAI', trigger: '起诉', since: '2024-02-29' },
        { type: 'SUED', subject: '埃隆·马斯克', object: '萨姆·奥特曼', trigger: '起诉', since: '2024-02-29' },
      ],
      [
        '埃隆·马斯克现任特斯拉首席执行官，2023年创办了xAI，后者与OpenAI直接竞争。',
        {
          type: 'HOLDS_POSITION',
          subject: '埃隆·马斯克',
          object: '特斯拉',
          trigger: '首席执行官',
          title: '首席执行官',
          role: 'ceo',
          status: 'current',
        },
        { type: 'FOUNDED', subject: '埃隆·马斯克', object: 'xAI', trigger: '创办', since: '2023' },
        { type: 'COMPETES_WITH', subject: 'xAI', object: 'OpenAI', trigger: '竞争' },
      ],
    ],
  },
  {
    id: 'doc-6',
    title: '阿里巴巴集团管理层交接',
    publisher: '示例财经',
    publishedOn: '2023-09-10',
    sentences: [
      [
        '阿里巴巴集团公告称，张勇卸任董事会主席兼首席执行官，蔡崇信出任董事会主席，吴泳铭出任首席执行官。',
        {
          type: 'HOLDS_POSITION',
          subject: '张勇',
          object: '阿里巴巴集团',
          trigger: '首席执行官',
          title: '首席执行官',
          role: 'ceo',
          status: 'former',
          until: '2023-09-10',
        },
        {
          type: 'HOLDS_POSITION',
          subject: '蔡崇信',
          object: '阿里巴巴集团',
          trigger: '董事会主席',
          title: '董事会主席',
          role: 'chair',
          status: 'current',
          since: '2023-09-10',
        },
        {
          type: 'HOLDS_POSITION',
          subject: '吴泳铭',
          object: '阿里巴巴集团',
          trigger: '首席执行官',
          title: '首席执行官',
          role: 'ceo',
          status: 'current',
          since: '2023-09-10',
        },
      ],
      [
        '吴泳铭接替张勇执掌这家由马云创立的公司，阿里巴巴持有蚂蚁集团33%的股份。',
        { type: 'SUCCEEDED', subject: '吴泳铭', object: '张勇', trigger: '接替', since: '2023-09-10' },
        { type: 'FOUNDED', subject: '马云', object: '阿里巴巴', trigger: '创立' },
        { type: 'OWNS_SHARES_OF', subject: '阿里巴巴', object: '蚂蚁集团', trigger: '持有', share: 33 },
      ],
      [
        '2021年，国家市场监督管理总局对阿里巴巴处以182.28亿元罚款。',
        {
          type: 'REGULATES',
          subject: '国家市场监督管理总局',
          object: '阿里巴巴',
          trigger: '处以',
          since: '2021',
          amount: { value: 18_228_000_000, currency: 'CNY' },
        },
      ],
      [
        '马云不再担任蚂蚁集团的实际控制人。',
        {
          type: 'CONTROLS',
          subject: '马云',
          object: '蚂蚁集团',
          trigger: '实际控制人',
          status: 'former',
          negated: true,
        },
      ],
    ],
  },
  {
    id: 'doc-7',
    title: '字节跳动否认出售TikTok',
    publisher: '测试通讯社',
    publishedOn: '2024-04-26',
    sentences: [
      [
        '字节跳动否认将把TikTok出售给甲骨文，称有关报道不实。',
        {
          type: 'ACQUIRED',
          subject: '甲骨文',
          object: 'TikTok',
          trigger: '出售',
          certainty: 'denied',
          by: '字节跳动',
        },
        { type: 'OWNS', subject: '字节跳动', object: 'TikTok', trigger: 'TikTok' },
      ],
      [
        '此前有报道称，甲骨文正与字节跳动洽谈。',
        {
          type: 'NEGOTIATES_WITH',
          subject: '甲骨文',
          object: '字节跳动',
          trigger: '洽谈',
          certainty: 'reported',
        },
      ],
      [
        '北京字节跳动科技有限公司由张一鸣于2012年创办，现任首席执行官为梁汝波。',
        { type: 'FOUNDED', subject: '张一鸣', object: '北京字节跳动科技有限公司', trigger: '创办', since: '2012' },
        {
          type: 'HOLDS_POSITION',
          subject: '梁汝波',
          object: '北京字节跳动科技有限公司',
          trigger: '首席执行官',
          title: '首席执行官',
          role: 'ceo',
          status: 'current',
        },
      ],
    ],
  },
  {
    id: 'doc-8',
    title: '华为、小米与宁德时代',
    publisher: '样例日报',
    publishedOn: '2024-05-08',
    sentences: [
      [
        '华为由任正非创办，其女孟晚舟现任副董事长、轮值董事长，美国商务部2019年将华为列入实体清单。',
        { type: 'FOUNDED', subject: '任正非', object: '华为', trigger: '创办' },
        { type: 'PARENT_OF', subject: '任正非', object: '孟晚舟', trigger: '其女' },
        {
          type: 'HOLDS_POSITION',
          subject: '孟晚舟',
          object: '华为',
          trigger: '轮值董事长',
          title: '轮值董事长',
          role: 'rotating-chair',
          status: 'current',
        },
        { type: 'REGULATES', subject: '美国商务部', object: '华为', trigger: '列入实体清单', since: '2019' },
      ],
      [
        '雷军创办的小米与宁德时代合作建设电池工厂，曾毓群任宁德时代董事长。',
        { type: 'FOUNDED', subject: '雷军', object: '小米', trigger: '创办' },
        { type: 'PARTNERED_WITH', subject: '小米', object: '宁德时代', trigger: '合作' },
        {
          type: 'HOLDS_POSITION',
          subject: '曾毓群',
          object: '宁德时代',
          trigger: '董事长',
          title: '董事长',
          role: 'chair',
          status: 'current',
        },
      ],
      [
        '宁德时代拟向特斯拉供应电池，小米与华为、特斯拉在汽车业务上竞争。',
        { type: 'SUPPLIES', subject: '宁德时代', object: '特斯拉', trigger: '供应', certainty: 'planned' },
        { type: 'COMPETES_WITH', subject: '小米', object: '华为', trigger: '竞争' },
        { type: 'COMPETES_WITH', subject: '小米', object: '特斯拉', trigger: '竞争' },
      ],
      [
        '吴泳铭与浙江大学校长会面时说，阿里巴巴将与浙大合作。',
        { type: 'MET_WITH', subject: '吴泳铭', object: '浙江大学', trigger: '会面' },
        { type: 'PARTNERED_WITH', subject: '阿里巴巴', object: '浙大', trigger: '合作', certainty: 'planned' },
      ],
    ],
  },
];
