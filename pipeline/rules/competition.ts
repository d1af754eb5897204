// Frames of competition: who is whose rival.
import type { Frame } from '../relate/frame.ts';

export const COMPETITION_FRAMES: readonly Frame[] = [
  {
    id: 'frame.compete',
    shape: 'mutual',
    type: 'COMPETES_WITH',
    reason: 'Competition between two firms, said with 与 or of both together.',
    words: ['竞争', '展开竞争', '抗衡', '角逐', '争夺', '正面竞争', '较量', '分庭抗礼', '一较高下', '价格战'],
    members: ['company', 'organization'],
    isMarked: true,
    notBefore:
      /^(?:力|优势|法|者|格局|性|压力|政策|环境|局|委员会|激烈|中立|机制|策略|与(?:消费者|市场)|和(?:消费者|市场))/u,
    notAfter: /(?:不正当|反不正当|公平|市场|良性)$/u,
    examples: [
      { text: '{c:大河视频}与{c:东湖视频}展开竞争。', claims: ['东湖视频 COMPETES_WITH 大河视频'] },
      {
        text: '收购能帮助{c:大河视频}更好地与{c:东湖视频}、{c:青山影业}竞争。',
        claims: ['东湖视频 COMPETES_WITH 大河视频', '大河视频 COMPETES_WITH 青山影业'],
      },
    ],
    counterExamples: ['{c:大河视频}的竞争力高于{c:东湖视频}。', '{o:反不正当竞争委员会}约谈{c:大河视频}。'],
  },
  {
    id: 'frame.rival',
    shape: 'noun',
    type: 'COMPETES_WITH',
    holder: 'subject',
    isBare: true,
    holders: ['company', 'organization'],
    fillers: ['company', 'organization'],
    reason: 'A competitor or rival of X competes with X.',
    words: [
      '竞争对手',
      '对手',
      '主要竞争对手',
      '劲敌',
      '死对头',
      '竞品',
      '竞争者',
      '最大竞争对手',
      '直接竞争对手',
      '老对手',
      '头号对手',
    ],
    notBefore: /^(?:盘|戏)/u,
    notAfter: /(?:交易|比赛|小组赛|球队|选举|政治)$/u,
    examples: [
      {
        text: '{c:大河视频}的主要竞争对手包括{c:东湖视频}、{c:青山影业}和{c:北海传媒}。',
        claims: [
          '东湖视频 COMPETES_WITH 大河视频',
          '大河视频 COMPETES_WITH 青山影业',
          '北海传媒 COMPETES_WITH 大河视频',
        ],
      },
      {
        text: '{c:大河视频}的竞争对手包括：{c:东湖视频}、{c:青山影业}。',
        claims: ['东湖视频 COMPETES_WITH 大河视频', '大河视频 COMPETES_WITH 青山影业'],
      },
      { text: '{c:大河视频}的竞争对手{c:东湖视频}上市。', claims: ['东湖视频 COMPETES_WITH 大河视频'] },
    ],
    counterExamples: ['{c:大河视频}的竞争对手很多，{c:东湖视频}不是。'],
  },
  {
    id: 'frame.rival-verb',
    shape: 'verb',
    reason: 'To rival, to take on: the other side stands behind the verb.',
    words: ['对抗', '挑战', '抗衡', '对标', '叫板', '形成挑战'],
    notBefore: /^(?:赛|者|性|书|杯|着?(?:极限|自我))/u,
    agents: ['company'],
    patients: ['company'],
    roles: { patient: ['after', '对'] },
    yields: [{ type: 'COMPETES_WITH', subject: 'agent', object: 'patient' }],
    examples: [{ text: '{c:大河视频}推出新品，对抗{c:东湖视频}。', claims: ['东湖视频 COMPETES_WITH 大河视频'] }],
    counterExamples: ['{c:大河视频}面临挑战，{c:东湖视频}也是。'],
  },
];
