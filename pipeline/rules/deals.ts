// Frames of deals: who takes over, puts money in, merges.
import type { Frame, VerbFrame } from '../relate/frame.ts';

/** Behind 收购, 投资 and the like, these make another word of it: 收购价, 投资者. */
const NOT_DEAL =
  /^(?:中(?=的|,)|方(?!案|式|面)|人(?!民币)|者|价(?!格)|商|额|率|潮|史|热|行为|成本|能力|环境|顾问|机会|回报|收益|理念|风格|逻辑|领域|策略|组合|建议|标的|界|圈|部门|委员会|主体|总额|门槛|基金|决策|机构|公司|银行|集团|部|总监|经理|关系|协议|协定|移民|价值|期限|品种|产品|项目)/u;

const ACQUIRE: Pick<VerbFrame, 'shape' | 'roles' | 'takesAmount' | 'takesShare' | 'patients' | 'yields'> = {
  shape: 'verb',
  roles: { patient: ['after', '对', '将'], source: ['从', '向'] },
  takesAmount: true,
  takesShare: true,
  patients: ['company'],
  yields: [
    { type: 'ACQUIRED', subject: 'agent', object: 'patient' },
    { type: 'TRANSFERRED_SHARES_TO', subject: 'source', object: 'agent', about: 'patient', needsAbout: true },
  ],
};

export const DEAL_FRAMES: readonly Frame[] = [
  {
    ...ACQUIRE,
    id: 'frame.acquire',
    reason:
      "The verbs of taking over say by themselves who buys what; the seller stands after 从 or 向. Who only holds the shares (收购A持有的B) is not bought, and what he sells is frame.hold's to say.",
    words: ['收购', '并购', '买下', '竞得', '受让', '兼并', '私有化', '收归旗下', '纳入麾下', '全盘接手', '收購'],
    notBefore: NOT_DEAL,
    notAfter: /(?:反|被动|恶意|阻止|反对|寻求被)$/u,
    examples: [
      { text: '{c:北海化工}以8亿元收购{c:远景材料}60%股权。', claims: ['北海化工 ACQUIRED 远景材料'] },
      { text: '{c:远景材料}被{c:北海化工}收购。', claims: ['北海化工 ACQUIRED 远景材料'] },
      { text: '{c:北海化工}已完成对{c:远景材料}的收购。', claims: ['北海化工 ACQUIRED 远景材料 - current asserted'] },
      { text: '{c:北海化工}拟收购{c:远景材料}。', claims: ['北海化工 ACQUIRED 远景材料 - current planned'] },
      {
        text: '{c:北海化工}公告称，拟收购{c:东湖投资}持有的{c:远景材料}51%股权。',
        claims: ['北海化工 ACQUIRED 远景材料 - current planned'],
      },
      {
        text: '{c:北海化工}从{c:东湖投资}手中收购{c:远景材料}51%股权。',
        claims: ['北海化工 ACQUIRED 远景材料', '东湖投资 TRANSFERRED_SHARES_TO 北海化工'],
      },
      {
        text: '{p:王芳}带领{c:北海化工}完成多笔交易，包括2006年收购{c:远景材料}。',
        claims: ['北海化工 ACQUIRED 远景材料'],
      },
      { text: '{o:商务部}表达了对于{c:北海化工}收购{c:远景材料}的担忧。', claims: ['北海化工 ACQUIRED 远景材料'] },
      { text: '{c:东湖证券}作为{c:北海化工}收购{c:远景材料}的财务顾问。', claims: ['北海化工 ACQUIRED 远景材料'] },
      { text: '在收购{c:远景材料}51%股份后，{c:北海化工}入主。', claims: ['北海化工 ACQUIRED 远景材料'] },
      { text: '{o:商务部}审查{c:北海化工}收购{c:远景材料}案。', claims: ['北海化工 ACQUIRED 远景材料'] },
      { text: '在{c:北海化工}收购{c:远景材料}后，{c:东湖投资}退出。', claims: ['北海化工 ACQUIRED 远景材料'] },
      {
        text: '{c:北海化工}先后买下三家公司，分别是{c:远景材料}、{c:青山药业}和{c:大河钢铁}。',
        claims: ['北海化工 ACQUIRED 远景材料', '北海化工 ACQUIRED 青山药业', '北海化工 ACQUIRED 大河钢铁'],
      },
      {
        text: '{c:北海化工}先后收购{c:远景材料}、{c:青山药业}和{c:大河钢铁}。',
        claims: ['北海化工 ACQUIRED 远景材料', '北海化工 ACQUIRED 青山药业', '北海化工 ACQUIRED 大河钢铁'],
      },
      {
        text: '自从{p:王芳}上周完成对{c:远景材料}的收购以来，{c:北海化工}、{c:青山药业}已停止供货。',
        claims: ['王芳 ACQUIRED 远景材料'],
      },
      { text: '{c:青山药业}对{p:王芳}收购{c:远景材料}表示担忧。', claims: ['王芳 ACQUIRED 远景材料'] },
      { text: '收购了{c:远景材料}的{c:北海化工}昨日停牌。', claims: ['北海化工 ACQUIRED 远景材料'] },
      { text: '{c:北海化工}昨日停牌，收购的{c:远景材料}是一家初创公司。', claims: ['北海化工 ACQUIRED 远景材料'] },
      { text: '{c:北海化工}董事长{p:王芳}表示，将收购{c:远景材料}。', claims: ['北海化工 ACQUIRED 远景材料'] },
    ],
    counterExamples: [
      '{c:北海化工}的收购方是{c:远景材料}。',
      '{c:北海化工}收购了一家美国公司，{c:远景材料}没有回应。',
      '{c:北海化工}收购{c:远景材料}的供应商。',
      '{c:北海化工}称，此次收购中的{c:远景材料}盈利。',
      '{c:东湖证券网}讯 拟收购{c:远景材料}。',
      '{o:东湖日报}独家报道，正在考虑收购{c:远景材料}。',
      '{c:青山药业}表示，这些监管机构对{c:远景材料}收购案表示担忧。',
      '{p:王芳}说服公司收购了{c:远景材料}。',
      '{p:王芳}加入{c:大河集团}，收购了一家企业。',
      '{c:北海化工}停牌，其供应商的母公司将收购{c:远景材料}。',
    ],
  },
  {
    ...ACQUIRE,
    id: 'frame.purchase',
    reason: 'Buying is a takeover only where shares or a business are bought, not goods.',
    words: ['购买', '购入', '买入', '拿下', '接手', '取得', '获得', '购得', '收回', '斩获', '接盘'],
    needs: /^[^,;。]{0,30}(?:股权|股份|的?资产|业务|控制权|权益)/u,
    notAfter: /(?:代|抢|网上)$/u,
    notBefore: /^(?:[^,;。]{0,6}(?:产品|房产|设备|门票|服务))/u,
    examples: [
      {
        text: '{c:北海化工}向{c:东湖投资}购买{c:远景材料}30%股权。',
        claims: ['北海化工 ACQUIRED 远景材料', '东湖投资 TRANSFERRED_SHARES_TO 北海化工'],
      },
      {
        text: '2006年，{c:东湖投资}取得了{c:远景材料}的大部分股权。',
        claims: ['东湖投资 ACQUIRED 远景材料'],
        date: '2010-01-01',
      },
    ],
    counterExamples: ['{c:北海化工}购买了{c:远景材料}的设备。', '{p:王芳}取得了{c:远景材料}的信任。'],
  },
  {
    ...ACQUIRE,
    id: 'frame.agree-acquire',
    reason: 'A takeover agreed upon is planned; who is taken over is the other side of the agreement.',
    words: ['收购协议', '并购协议', '收购意向', '并购意向', '收购要约', '收购意向书', '并购意向书'],
    roles: { patient: ['与', '向', '对'] },
    certainty: 'planned',
    yields: [{ type: 'ACQUIRED', subject: 'agent', object: 'patient' }],
    examples: [
      { text: '{c:北海化工}已与{c:远景材料}达成并购意向。', claims: ['北海化工 ACQUIRED 远景材料 - current planned'] },
      { text: '{c:北海化工}向{c:远景材料}发出收购要约。', claims: ['北海化工 ACQUIRED 远景材料 - current planned'] },
    ],
    counterExamples: ['{c:北海化工}的收购要约延期，{c:远景材料}涨停。'],
  },
  {
    ...ACQUIRE,
    id: 'frame.bid',
    reason: 'To compete for a company or to want it is a plan to take it over.',
    words: ['竞购', '洽购', '求购', '竞标收购', '欲收购', '意图收购'],
    certainty: 'planned',
    examples: [
      {
        text: '{c:东湖投资}、{c:青山资本}正在竞购{c:远景材料}。',
        claims: ['东湖投资 ACQUIRED 远景材料 - current planned', '青山资本 ACQUIRED 远景材料 - current planned'],
      },
    ],
    counterExamples: ['{c:东湖投资}参与竞购，{c:远景材料}拒绝置评。'],
  },
  {
    ...ACQUIRE,
    id: 'frame.backdoor',
    reason: 'Listing through the shell of another company takes that company over.',
    words: ['借壳', '买壳'],
    notBefore: /^上市(?:公司|的|$)/u,
    examples: [{ text: '{c:大河快递}借壳{c:新海股份}上市。', claims: ['大河快递 ACQUIRED 新海股份'] }],
    counterExamples: ['{c:大河快递}否认借壳上市，{c:新海股份}涨停。'],
  },
  {
    id: 'frame.invest',
    shape: 'verb',
    reason: 'Money goes into a named company: behind the verb, after 向 or 对, or to who is said to get it (A获B投资).',
    words: [
      '投资',
      '注资',
      '增资',
      '入股',
      '参股',
      '战略投资',
      '战略入股',
      '出资',
      '领投',
      '跟投',
      '联合领投',
      '共同投资',
      '独家投资',
      '认购',
      '参投',
      '追加投资',
      '增资扩股',
      '天使投资',
      '捐资建设',
      '增资入股',
      '注资入股',
    ],
    notBefore:
      /^(?:方(?!面)|人(?!民币)|者|商|额|率|潮|热|行为|成本|能力|环境|顾问|机会|回报|收益|理念|风格|逻辑|领域|策略|组合|建议|标的|界|圈|部门|委员会|主体|总额|门槛|基金|决策|机构|公司|银行|部|总监|经理|关系|协议|协定|移民|价值|期限|品种|产品|比例|审查|促进|贸易|规模|约|意向|备忘录|合作|局势|管理|控股|有限)/u,
    notAfter:
      /(?:对外|境外|海外|固定资产|外商|外国|房地产|债券|股票|风险|合作|贸易|吸引|扩大|双向|直接|总|年)$|(?:撤出|退出|撤回|收回|撤销)[^,;。]{0,20}$/u,
    roles: { patient: ['after', '对', '向', '在'] },
    // 在欧盟投资 says where.
    names: { patient: /^(?!.*(?:欧盟|东盟|政府|联合国)$)/u },
    takesAmount: true,
    takesShare: true,
    yields: [{ type: 'INVESTED_IN', subject: 'agent', object: 'patient' }],
    examples: [
      { text: '{c:东湖投资}向{c:远景智能}投资10亿美元。', claims: ['东湖投资 INVESTED_IN 远景智能'] },
      {
        text: '{c:远景智能}已获得{c:东湖投资}、{c:青山资本}等机构共计7000万美元的投资。',
        claims: ['东湖投资 INVESTED_IN 远景智能', '青山资本 INVESTED_IN 远景智能'],
      },
      { text: '{c:东湖投资}拟对{c:远景智能}增资。', claims: ['东湖投资 INVESTED_IN 远景智能 - current planned'] },
      { text: '{c:东湖投资}战略入股{c:远景智能}。', claims: ['东湖投资 INVESTED_IN 远景智能'] },
      { text: '{c:东湖投资}对{c:远景智能}的投资属于财务投资。', claims: ['东湖投资 INVESTED_IN 远景智能'] },
    ],
    counterExamples: [
      '{c:东湖投资}投资者关系负责人介绍了{c:远景智能}。',
      '{c:东湖投资}表示投资环境正在改善，{c:远景智能}没有评论。',
      '{c:东湖投资}与{c:远景智能}签署投资协议。',
      '{c:东湖投资}计划在{o:欧盟}投资10亿美元。',
    ],
  },
  {
    id: 'frame.lead',
    shape: 'verb',
    reason:
      'Who leads or joins a round puts money into the company that the sentence is about, named in a clause before it.',
    words: ['领投', '跟投', '联合领投', '独家投资', '参投', '共同领投', '追投', '联合投资'],
    needsBefore: /融资|轮|由|,|完成|^/u,
    roles: { patient: ['topic'] },
    takesAmount: true,
    agents: ['company', 'organization', 'person'],
    yields: [{ type: 'INVESTED_IN', subject: 'agent', object: 'patient' }],
    examples: [
      {
        text: '{c:远景智能}完成2亿元A轮融资，由{c:东湖投资}领投，{c:青山资本}、{c:大河资本}跟投。',
        claims: ['东湖投资 INVESTED_IN 远景智能', '青山资本 INVESTED_IN 远景智能', '大河资本 INVESTED_IN 远景智能'],
      },
      { text: '{c:远景智能}获得由{c:东湖投资}领投的2亿元融资。', claims: ['东湖投资 INVESTED_IN 远景智能'] },
    ],
    counterExamples: ['本轮融资由{c:东湖投资}领投。'],
  },
  {
    id: 'frame.investor',
    shape: 'noun',
    type: 'INVESTED_IN',
    holder: 'object',
    holders: ['company', 'organization'],
    reason: 'X的投资者包括A、B names who put money into X.',
    words: ['投资者', '投资方', '投资人', '出资人', '早期投资者', '战略投资者', '战略投资方', '出资方', '股东及投资方'],
    examples: [
      {
        text: '{c:远景智能}的早期投资者包括{c:东湖投资}、{c:青山资本}和{c:大河资本}等。',
        claims: ['东湖投资 INVESTED_IN 远景智能', '青山资本 INVESTED_IN 远景智能', '大河资本 INVESTED_IN 远景智能'],
      },
      { text: '作为{c:远景智能}战略投资方，{c:东湖投资}没有减持。', claims: ['东湖投资 INVESTED_IN 远景智能'] },
    ],
    counterExamples: ['{c:远景智能}提醒投资者，{c:东湖投资}并未入股。'],
  },
  {
    id: 'frame.bring-in',
    shape: 'verb',
    reason: 'To bring somebody in as an investor tells the investment from the side of who gets it.',
    words: ['引入', '引进'],
    needs: /投资|战投|战略股东|入股/u,
    roles: { patient: ['after'] },
    yields: [{ type: 'INVESTED_IN', subject: 'patient', object: 'agent' }],
    agents: ['company', 'organization'],
    examples: [
      {
        text: '{c:远景智能}引进{c:东湖投资}和{c:青山资本}两家投资人。',
        claims: ['东湖投资 INVESTED_IN 远景智能', '青山资本 INVESTED_IN 远景智能'],
      },
    ],
    counterExamples: ['{c:远景智能}引进{c:东湖机械}的设备。'],
  },
  {
    id: 'frame.merge',
    shape: 'mutual',
    type: 'MERGED_WITH',
    members: ['company', 'organization'],
    takesObject: true,
    reason: 'Companies that merge stand beside each other, or one takes the other up (吸收合并B).',
    words: ['合并', '吸收合并', '换股合并', '合併', '合并重组', '重组合并', '换股吸收合并'],
    // 批准了该合并交易 speaks of what is known.
    notAfter: /(?:该|此次|本次|上述|这[一次项桩宗])$/u,
    notBefore: /^(?:报表|财务|后|营收|净利|资产|口径|收入|范围|利润|现金流|计算|为一)/u,
    examples: [
      { text: '{c:大河钢铁}将与{c:青山钢铁}合并。', claims: ['大河钢铁 MERGED_WITH 青山钢铁 - current planned'] },
      { text: '{c:大河钢铁}吸收合并{c:青山钢铁}。', claims: ['大河钢铁 MERGED_WITH 青山钢铁'] },
      { text: '{c:大河钢铁}和{c:青山钢铁}合并而成{c:大山钢铁}。', claims: ['大河钢铁 MERGED_WITH 青山钢铁'] },
    ],
    counterExamples: [
      '{c:大河钢铁}合并报表范围内的{c:青山钢铁}净利下滑。',
      '{c:大河钢铁}与{c:青山钢铁}合作。',
      '{c:大河钢铁}、{c:青山钢铁}的董事会批准了该合并交易。',
    ],
  },
];
