// Titles without an organization that must not be given somebody else's: professions, and titles that hold the name of their own firm or office.
import type { DocumentView, MentionUnit } from '../sentence/clause.ts';
import type { Post } from './posts.ts';

/** What one is by training rather than by appointment: an economist in an article about a firm need not be the firm's. */
const isProfession = ({ head }: Post): boolean =>
  /(?:学家|艺术家|作家|画家|音乐家|作曲家|歌手|演员|艺人|分析师|分析员|策略师|设计师|工程师|程序员|飞行员|投资人|交易员|建筑师|会计师|审计师|架构师|精算师|会计|老板|代言人|研究员|经理人|制作人|制片人|导演|编剧|主持人|摄影师|律师|专家|学者|医生|医师)$/u.test(
    head.text,
  );

/** Departments and regions, which any firm has: 销售部总经理, 亚太区总裁. */
const DEPARTMENT =
  /(?:部|部门|中心|事业部|事业群|事业群组|业务|区|地区|板块|条线|线|组|办公室|办|委员会|处|室|科|队|所|平台|产品|项目|市场|营销|销售|财务|技术|研发|研究|运营|人力资源|人事|行政|法务|风控|公关|战略|投资|采购|供应链|品牌|设计|工程|安全|客户|服务|内容|商务|管理|关系|事务|生态|智能|创意|艺术|数据|信息|质量|生产|制造|海外|国际|全球|中国|国内|亚太|北美|欧洲|亚洲|首席|前|原|新任|现任|一任|下任|首任|女|女性|男|联席|高级|董事会|集团|公司|总部|分公司|子公司|家族|渠道|售前|售后|拓展|增长|商业化|算法|架构|运维|测试|品质|质检|法律|合规|风险|媒体|传播|公共|政策|策略|规划|发展|投行|资本|行业|解决方案|企业|商业|大客户|区域|城市|门店|供应|仓储|物流|新媒体|社区|增值|会员|用户|支付|科技|互联网|芯片|硬件|软件|系统|移动|电池|整车|动力|造型|教学|培训|科研|临床|学术|训练|创始|执行|外部|独立|非执行|网络|云|通信|汽车|手机|零售|保险|银行|证券|资管|能源|医疗|教育|游戏|广告|影业|音乐)$/u;

/** True for a profession, and for a title whose own words name a firm or office that was not found as a name: 意风家具董事长, 培侨中学校长. */
export const isOwn = (post: Post, document: DocumentView): boolean => {
  if (post.takesUp) return false;
  if (isProfession(post)) return true;
  const unit = document.folded.slice(post.title.start, post.head.start).replace(/[ "“”]/gu, '');
  return post.role === undefined && unit !== '' && !unit.startsWith('驻') && !DEPARTMENT.test(unit);
};

/** True if a title in a list of holders belongs to the one who gave the title before it: not 财库局局长, 自治区副主席, 大律师. */
export const isOfSame = (post: Post, giver: MentionUnit, document: DocumentView): boolean => {
  const { title, head, role } = post;
  if (isOwn(post, document) || head.title.class === 'law') return false;
  // 终审法院首席法官…、财政司司长…: a state's office is its government's, or that of the office it heads.
  const kind = /(.)长$/u.exec(head.text)?.[1] ?? '政府';
  const isState =
    giver.mention.kind === 'metonym' || /政府$|国务院|当局|内阁/u.test(giver.text) || giver.text.endsWith(kind);
  if (head.title.class === 'state' && !isState) return false;
  const unit = document.folded.slice(title.start, head.start);
  return role !== undefined || head.title.class === 'corp' || !/[局部厅院委会署办省市县区州]$/u.test(unit);
};
