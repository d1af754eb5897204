// Frames of takeovers: who buys a firm or its shares.
import type { Frame, VerbFrame } from '../relate/frames/frame.ts';

/** Behind 收购, 投资 and the like, these make another word of it: 收购价, 投资者. */
const NOT_DEAL =
  /^(?:中(?=的|,)|方(?!案|式|面)|人(?!民币|工)|者|价(?!格)|商|额|率|潮|史|热|行为|成本|能力|环境|顾问|机会|回报|收益|理念|风格|逻辑|领域|策略|组合|建议|标的|界|圈|部门|委员会|主体|总额|门槛|基金|决策|机构|公司|银行|集团|部|总监|经理|关系|协议|协定|移民|价值|期限|品种|产品|项目)/u;

/** What all verbs of taking over share. */
export const ACQUIRE: Pick<VerbFrame, 'shape' | 'roles' | 'takesAmount' | 'takesShare' | 'patients' | 'yields'> = {
  shape: 'verb',
  roles: { patient: ['after', '对', '将', 'of'], source: ['从', '向'] },
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
    words: [
      '收购',
      '并购',
      '买下',
      '竞得',
      '受让',
      '兼并',
      '吞并',
      '吃下',
      '鲸吞',
      '收编',
      '私有化',
      '收归旗下',
      '收归麾下',
      '纳入麾下',
      '纳入旗下',
      '揽入麾下',
      '收入囊中',
      '收入旗下',
      '收入麾下',
      '纳入囊中',
      '揽入怀中',
      '全盘接手',
      '吞下',
      '揽下',
      '收归己有',
      '全资收购',
      '整体收购',
      '要约收购',
      '控股收购',
      '现金收购',
      '并入麾下',
      '招致麾下',
      '收至麾下',
      '入主',
      '收購',
    ],
    notBefore: NOT_DEAL,
    notAfter: /(?:反|被动|恶意|阻止|反对|寻求被)$/u,
    examples: [
      {
        text: '{o:委员会}对{c:远景材料}提起诉讼，指控其收购{c:北海化工}扼杀竞争。',
        claims: ['远景材料 ACQUIRED 北海化工'],
      },
      { text: '{c:远景材料}收购了总部位于苏州的{c:北海化工}。', claims: ['远景材料 ACQUIRED 北海化工'] },
      { text: '{c:北海化工}以8亿元收购{c:远景材料}60%股权。', claims: ['北海化工 ACQUIRED 远景材料'] },
      { text: '{c:远景材料}被{c:北海化工}收购。', claims: ['北海化工 ACQUIRED 远景材料'] },
      { text: '{c:北海化工}已完成对{c:远景材料}的收购。', claims: ['北海化工 ACQUIRED 远景材料 - current asserted'] },
      {
        text: '{c:北海化工}审议通过了《关于收购{c:远景材料}26.05%股份的提案》。',
        claims: ['北海化工 ACQUIRED 远景材料 - current planned'],
      },
      { text: '{c:北海化工}再度启动收购{c:远景材料}。', claims: ['北海化工 ACQUIRED 远景材料 - current planned'] },
      { text: '{c:北海化工}拟收购{c:远景材料}。', claims: ['北海化工 ACQUIRED 远景材料 - current planned'] },
      {
        text: '{c:北海化工}公告称，拟收购{c:东湖投资}持有的{c:远景材料}51%股权。',
        claims: ['北海化工 ACQUIRED 远景材料 - current planned'],
      },
      {
        text: '{c:北海化工}收购{c:东湖投资}、{c:青山投资}及22名自然人所持{c:远景材料}42%股权。',
        claims: ['北海化工 ACQUIRED 远景材料'],
      },
      {
        text: '{c:北海化工}收购{c:东湖投资}、{p:李明}等10位股东所持有的{c:远景材料}35%股权。',
        claims: ['北海化工 ACQUIRED 远景材料'],
      },
      {
        text: '{c:北海化工}收购{c:东湖投资}、顺利办持有的{c:远景材料}42%股权。',
        claims: ['北海化工 ACQUIRED 远景材料'],
      },
      {
        text: '{c:北海化工}收购{c:东湖投资}全资拥有的{c:远景材料}。',
        claims: ['北海化工 ACQUIRED 远景材料'],
      },
      {
        text: '{c:北海化工}收购{c:东湖投资}和{c:青山投资}分别持有的{c:远景材料}30%和20%股权。',
        claims: ['北海化工 ACQUIRED 远景材料'],
      },
      {
        text: '{c:北海化工}与{c:东湖投资}、{p:李明}签署协议，收购其合计持有的{c:远景材料}55%股权。',
        claims: [
          '北海化工 ACQUIRED 远景材料',
          '东湖投资 TRANSFERRED_SHARES_TO 北海化工',
          '李明 TRANSFERRED_SHARES_TO 北海化工',
        ],
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
      { text: '{c:北海化工}将收购四条线路的运营主体——{c:远景材料}67%股权。', claims: ['北海化工 ACQUIRED 远景材料'] },
      { text: '{c:北海化工}的产量依然很大，但斥资21亿元收购{c:远景材料}。', claims: ['北海化工 ACQUIRED 远景材料'] },
      { text: '这已有先例，如{c:北海化工}(000001)收购{c:远景材料}一案。', claims: ['北海化工 ACQUIRED 远景材料'] },
      {
        text: '{c:北海化工}终止了对{c:远景材料}的收购。',
        claims: ['北海化工 ACQUIRED 远景材料 - current not-asserted'],
      },
      {
        text: '随着三月底最终完成{c:远景材料}100%股权的收购，{c:北海化工}形成了全国平台。',
        claims: ['北海化工 ACQUIRED 远景材料'],
      },
      { text: '{c:远景材料}已为{c:北海化工}所收购。', claims: ['北海化工 ACQUIRED 远景材料'] },
      { text: '{c:遠景材料}為{c:北海化工}收購。', claims: ['北海化工 ACQUIRED 遠景材料'] },
      {
        text: '{c:北海化工}收购{c:远景材料}、{c:青山药业}收购{c:大河钢铁}。',
        claims: ['北海化工 ACQUIRED 远景材料', '青山药业 ACQUIRED 大河钢铁'],
      },
      {
        text: '{o:商务部}曾审查{c:北海化工}24亿美元全盘收购{c:远景材料}。',
        claims: ['北海化工 ACQUIRED 远景材料'],
      },
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
      {
        text: '{c:北海化工}正就收购{c:远景材料}与{c:东湖投资}谈判。',
        claims: ['北海化工 ACQUIRED 远景材料 - current planned'],
      },
      { text: '{c:北海化工}将{c:远景材料}收入囊中。', claims: ['北海化工 ACQUIRED 远景材料 - current asserted'] },
      { text: '{c:北海化工}斥资10亿元吞并{c:远景材料}。', claims: ['北海化工 ACQUIRED 远景材料'] },
      {
        text: '自从{p:王芳}在上月以440亿美元收购{c:远景材料}以来，公司动荡。',
        claims: ['王芳 ACQUIRED 远景材料'],
        date: '2024-06-01',
      },
      {
        text: '因2011年收购了{c:远景材料}后做大规模，{c:北海化工}资产上升。',
        claims: ['北海化工 ACQUIRED 远景材料'],
      },
      {
        text: '{c:远景材料}称，其与{c:北海化工}暂停关于后者收购{c:远景材料}的谈判。',
        claims: ['北海化工 ACQUIRED 远景材料'],
      },
    ],
    counterExamples: [
      '{c:北海化工}的收购方是{c:远景材料}。',
      '{c:北海化工}收购了一家美国公司，{c:远景材料}没有回应。',
      '{c:北海化工}收购{c:远景材料}的供应商。',
      '{c:北海化工}以10亿元收购{c:远景材料}若干项目。',
      '{c:北海化工}称，此次收购中的{c:远景材料}盈利。',
      '{c:东湖证券网}讯 拟收购{c:远景材料}。',
      '{o:东湖日报}独家报道，正在考虑收购{c:远景材料}。',
      '{c:青山药业}表示，这些监管机构对{c:远景材料}收购案表示担忧。',
      '{p:王芳}说服公司收购了{c:远景材料}。',
      '{p:王芳}加入{c:大河集团}，收购了一家企业。',
      '{c:北海化工}停牌，其供应商的母公司将收购{c:远景材料}。',
      '{o:商务部}驳回{c:北海化工}24亿美元的申请，未提收购。',
    ],
  },
  {
    ...ACQUIRE,
    id: 'frame.purchase',
    reason: 'Buying is a takeover only where shares or a business are bought, not goods.',
    words: ['购买', '购入', '买入', '拿下', '接手', '取得', '获得', '购得', '收回', '斩获', '接盘', '接过', '承接'],
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
    id: 'frame.purchase-firm',
    reason:
      'Buying something that is called a firm takes it over; what is only bought of it (产品, 订单) follows its name.',
    words: ['购买', '购入', '买进', '拿下', '接手', '盘下', '接盘'],
    needs: /^了?[^,;。]{0,20}(?:公司|企业|集团|酒店|工作室|俱乐部|平台)/u,
    notAfter: /(?:代|抢|网上)$/u,
    notTail: /^(?!等(?:[^,;。]{0,6}(?:公司|品牌|企业|平台|子公司|机构|业务))?$)[^,]/u,
    examples: [
      { text: '{c:北海化工}天价购买老牌五星级酒店{c:远景酒店}。', claims: ['北海化工 ACQUIRED 远景酒店'] },
      {
        text: '一家名为{c:北海化工}的公司接手游戏公司{c:远景游戏}。',
        claims: ['北海化工 ACQUIRED 远景游戏'],
      },
    ],
    counterExamples: ['{c:北海化工}购买{c:远景公司}的产品。', '{c:北海化工}拿下{c:远景公司}订单。'],
  },
  {
    ...ACQUIRE,
    id: 'frame.purchase-priced',
    reason: 'To get a firm for so much money, with nothing of it named, is to take it over: 斥资18亿美元拿下甲.',
    words: ['拿下', '接手', '盘下', '接盘', '购入', '买进', '购得', '收下', '抢下', '纳入'],
    needsBefore: /(?:斥资|耗资|豪掷|砸下|砸|花费|出资|作价|以|用)[^,;。]{0,8}[\d.]+[^,;。]{0,12}$/u,
    notTail: /^(?!等(?:[^,;。]{0,6}(?:公司|品牌|企业|平台|子公司|机构|业务))?$)[^,]/u,
    examples: [{ text: '{c:北海化工}斥资18亿美元拿下锂矿商{c:远景矿业}。', claims: ['北海化工 ACQUIRED 远景矿业'] }],
    counterExamples: ['{c:北海化工}以18亿元拿下{c:远景矿业}的订单。', '{c:北海化工}拿下{c:远景矿业}。'],
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
];
