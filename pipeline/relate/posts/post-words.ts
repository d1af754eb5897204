// The words around a title: what they say of its status, what may stand between it and its organization, what ends it.
import type { Status } from '../../../src/model/claim.ts';

export const STATUS_WORDS: Readonly<Record<string, Status>> = {
  前: 'former',
  原: 'former',
  前任: 'former',
  时任: 'former',
  已故: 'former',
  离任: 'former',
  卸任: 'former',
  候任: 'incoming',
  当选: 'incoming',
  拟任: 'incoming',
  准: 'incoming',
  代: 'interim',
  代理: 'interim',
  署理: 'interim',
  临时: 'interim',
  暂代: 'interim',
  看守: 'interim',
};
/** Behind a title and in front of a name: who is to hold it. */
export const CANDIDATE = /^(?:候选人|提名人|人选|参选人|被提名人|准候选人)$/u;
/** Which holder, in front of a title: 上一任总裁. */
export const TURN = /^(?:上一|前一|下一|历|首|现|本)任/u;
/** What a body is called when it was named before: 委员会成员, 协会会长, 法院院长. */
const BODY =
  /^(?:委员会|协会|学会|商会|联会|总会|联盟|联合会|基金会|工会|法院|检察院|大学|学院|中学|小学|学校|医院|研究院|研究所|实验室|俱乐部|交易所|教会|书院)(?=.)/u;
/** 公司原董事长, 前沙中线经理: the post is over; not 前台, 原料. */
const OVER = /^[前原](?![台端线锋卫沿场瞻油料子创则生装画作任]|材料)/u;

/** What a title without an organization begins with that is no part of it: 公司 in 公司董事长, 委员会 in 委员会主席, 原 in 公司原总裁; `noun`, what takes up a body. */
export const leadOfTitle = (
  title: string,
): { readonly length: number; readonly noun: string; readonly isOver: boolean } => {
  const noun = /^(?:公司|集团)(?!.{0,2}秘书)/u.exec(title)?.[0] ?? BODY.exec(title)?.[0] ?? '';
  const own = OVER.exec(title.slice(noun.length))?.[0] ?? '';
  const length = noun.length + own.length;
  return length < title.length ? { length, noun, isOver: own !== '' } : { length: 0, noun: '', isOver: false };
};
/** In front of a person, of whom something is wanted: 要求王芳辞任. */
export const ASKED = /^(?:.{0,2}要求|敦促|呼吁|促请|促|建议|劝|劝说|希望|恳请|请求|游说|施压|考虑)$/u;
/** Interim words are part of the title as written: 临时CEO, 代首相. */
export const KEPT: ReadonlySet<string> = new Set(['代', '代理', '署理', '临时', '暂代', '看守']);
/** Words between an organization and a title that say nothing about the title. */
export const FILLERS: ReadonlySet<string> = new Set([
  '现任',
  '新任',
  '首任',
  '下任',
  '下一任',
  '上任',
  '新',
  '现',
  '时',
  '名',
  '位',
  '本届',
  '上届',
  '首位',
  '首名',
  '唯一',
  '一位',
  '一名',
  '两名',
  '两位',
  '多位',
  '多名',
  '新晋',
]);
export const SKIPPED_MARKS: ReadonlySet<string> = new Set([' ', '"', '”', '」', '』', '“', '「', '『', '》', '《']);
const NOUN_TAGS = /^(?:n(?!r)|vn|b|j|an|eng|s|f|l|i|x|nz|a$|g|k|z|nrt|nrfg)/u;
const NOMINAL: ReadonlySet<string> = new Set(
  (
    '永远 创新 营销 销售 管理 运营 采购 投资 研发 设计 生产 服务 教育 培训 审计 监察 调查 发展 合作 传播 宣传 交流 策划 维修 应用 制造 保障 安全 通信 研究 开发 测试 支持 咨询 ' +
    '融资 并购 物流 出版 发行 演出 护理 创意 清洁 改革 规划 监管 执法 防疫 维和 谈判 招聘 防务 运输 分析 编辑 采编 评论 ' +
    '亚太 北美 欧洲 亚洲 拉美 中东 非洲 全球 大中华 东南亚 日韩 港澳 华东 华南 华北 华中 西南 西北 东北'
  ).split(' '),
);

/** True for verbs and places that stand in titles as nouns do: 创新, 亚太. */
export const isNominal = (text: string): boolean => NOMINAL.has(text);

/** Words that end the name of a department, which may begin with a verb: 感染科, 突发事件. */
export const DEPARTMENT_END =
  /(?:科|部|室|处|组|局|司|中心|事务|事件|项目|工程|技术|业务|计划|办公室|委员会|学院|系|所|站|队|厅)$/u;

/** True if a word may stand within a title, by jieba's part of speech; 创新 and 亚太 are nouns there whatever jieba calls them. */
export const isTitleNoun = (text: string, tag: string): boolean => NOUN_TAGS.test(tag) || NOMINAL.has(text);

/** Words that jieba may call nouns or verbs and that never belong to a title. */
export const NEVER: ReadonlySet<string> = new Set([
  '电',
  '讯',
  '专电',
  '旗下',
  '下属',
  '所属',
  '任',
  '担任',
  '出任',
  '为',
  '是',
  '系',
  '向',
  '对',
  '与',
  '和',
  '被',
  '由',
  '称',
  '说',
  '表示',
  '任命',
  '聘任',
  '聘请',
  '选举',
  '提名',
  '推选',
  '委任',
  '接替',
  '接任',
  '兼任',
  '升任',
  '晋升',
  '转任',
  '调任',
  '辞去',
  '卸任',
  '罢免',
  '免去',
  '兼',
  '会见',
  '会晤',
  '宣布',
  '请',
  '让',
  '使',
  '有',
  '该',
  '其',
  '本',
  '等',
  '包括',
  '以及',
  '及',
  '或',
  '的',
  '了',
  '在',
  '于',
  '将',
  '也',
  '还',
  '就',
  '当',
  '当选',
  '成为',
  '作为',
  '告诉',
  '指',
  '同',
  '跟',
  '并',
  '而',
  '时',
  '来自',
  '据',
  '根据',
  '接受',
  '邀请',
  '陪同',
  '要求',
  '批评',
  '指责',
  '起诉',
  '成立',
  '曾',
  '曾任',
  '历任',
  '现任',
  '身为',
  '前往',
  '人士',
  '无党派',
  '事实上',
  '实际上',
  '基本上',
  '换言之',
  '一方面',
  '另一方面',
  '与此同时',
  '同志',
]);
export const CONNECTORS: ReadonlySet<string> = new Set([
  '、',
  '兼',
  '兼任',
  '及',
  '和',
  '与',
  '暨',
  '以及',
  '/',
  '并兼任',
]);
