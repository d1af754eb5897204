// Frames of joint ventures: whose part of a common firm is how big.
import type { Frame } from '../relate/frames/frame.ts';

export const VENTURE_FRAMES: readonly Frame[] = [
  {
    id: 'frame.joint-venture',
    shape: 'noun',
    type: 'OWNS_SHARES_OF',
    holder: 'subject',
    isShared: true,
    fillers: ['company'],
    holders: ['company', 'organization'],
    reason: 'A joint venture belongs to its partners, each with a part of it.',
    words: ['合资公司', '合资企业', '合营公司', '合营企业', '合资品牌', '合资车企'],
    examples: [
      {
        text: '供应商为{c:大河电气}和{c:东湖动力}的合资公司{c:远景发动机}。',
        claims: ['大河电气 OWNS_SHARES_OF 远景发动机', '东湖动力 OWNS_SHARES_OF 远景发动机'],
      },
      {
        text: '{c:远景发动机}是{c:大河电气}与{c:东湖动力}共同投资的合资企业。',
        claims: ['大河电气 OWNS_SHARES_OF 远景发动机', '东湖动力 OWNS_SHARES_OF 远景发动机'],
      },
      {
        text: '{c:远景发动机}是{c:大河电气}与{c:东湖动力}的合资企业。',
        claims: ['大河电气 OWNS_SHARES_OF 远景发动机', '东湖动力 OWNS_SHARES_OF 远景发动机'],
      },
    ],
    counterExamples: [
      '{c:大河电气}与{c:东湖动力}成立合资公司，{c:远景发动机}没有参与。',
      '{c:大河电气}和{c:东湖动力}收购了其余股份，成为{c:大河电气}与{c:东湖动力}的合资公司。',
    ],
  },
  {
    id: 'frame.venture-of',
    shape: 'verb',
    reason:
      'A firm that several have together, or in which one has a share, said in a relative clause: 甲与乙合资的丙, 甲参股的丙.',
    words: ['合资', '合营', '参股'],
    needs: /^的/u,
    roles: { patient: ['after'] },
    isState: true,
    agents: ['company', 'organization', 'person'],
    patients: ['company'],
    yields: [{ type: 'OWNS_SHARES_OF', subject: 'agent', object: 'patient' }],
    examples: [
      {
        text: '{c:大河电气}与{c:东湖动力}合资的{c:远景发动机}停产。',
        claims: ['大河电气 OWNS_SHARES_OF 远景发动机', '东湖动力 OWNS_SHARES_OF 远景发动机'],
      },
      { text: '{c:东湖投资}参股的{c:远景材料}上市。', claims: ['东湖投资 OWNS_SHARES_OF 远景材料'] },
    ],
    counterExamples: ['{c:大河电气}与{c:东湖动力}合资的传闻，{c:远景发动机}没有评论。'],
  },
  {
    id: 'frame.make-up',
    shape: 'verb',
    reason: 'So much of the shares of a firm is somebody’s: 占甲80%的股权, 占甲股权的20%.',
    words: ['占', '占有', '占据', '占到'],
    needs: /^[^,;。]{2,24}(?:股权|股份|股本|总股本)/u,
    notBefore: /^(?:比|领|用|其|公司)/u,
    roles: { patient: ['after'] },
    takesShare: true,
    takesBoth: true,
    isState: true,
    agents: ['company', 'organization', 'person'],
    patients: ['company'],
    yields: [{ type: 'OWNS_SHARES_OF', subject: 'agent', object: 'patient' }],
    examples: [
      { text: '{c:东湖投资}占{c:远景材料}股权的20%。', claims: ['东湖投资 OWNS_SHARES_OF 远景材料'] },
      { text: '{c:东湖投资}出资4亿元，占{c:远景材料}80%的股权。', claims: ['东湖投资 OWNS_SHARES_OF 远景材料'] },
    ],
    counterExamples: ['{c:东湖投资}占{c:远景材料}订单的20%。', '{c:东湖投资}占股本的20%，{c:远景材料}没有评论。'],
  },
  {
    id: 'frame.found-venture',
    shape: 'verb',
    reason: 'Firms and bodies that set up a company together with money of theirs each hold a part of it.',
    words: ['合资成立', '合资组建', '合资设立', '合资建立', '共同出资成立', '共同出资设立', '共同出资组建'],
    roles: { patient: ['after'] },
    takesBoth: true,
    isState: true,
    agents: ['company', 'organization'],
    patients: ['company'],
    yields: [{ type: 'OWNS_SHARES_OF', subject: 'agent', object: 'patient' }],
    examples: [
      {
        text: '{c:大河电气}与{c:东湖动力}合资成立{c:远景发动机}。',
        claims: ['大河电气 OWNS_SHARES_OF 远景发动机', '东湖动力 OWNS_SHARES_OF 远景发动机'],
      },
      {
        text: '由{c:大河电气}和{c:东湖动力}合资组建的{c:远景发动机}停产。',
        claims: ['大河电气 OWNS_SHARES_OF 远景发动机', '东湖动力 OWNS_SHARES_OF 远景发动机'],
      },
    ],
    counterExamples: ['{c:大河电气}合资成立公司，{c:远景发动机}没有参与。'],
  },
];
