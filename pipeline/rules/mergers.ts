// Frames of mergers: which companies become one.
import type { Frame } from '../relate/frames/frame.ts';

export const MERGER_FRAMES: readonly Frame[] = [
  {
    id: 'frame.merge',
    shape: 'mutual',
    type: 'MERGED_WITH',
    members: ['company', 'organization'],
    takesObject: true,
    reason: 'Companies that merge stand beside each other, or one takes the other up (吸收合并B).',
    words: [
      '合并',
      '吸收合并',
      '换股合并',
      '合併',
      '合并重组',
      '重组合并',
      '换股吸收合并',
      '战略重组',
      '实施重组',
      '重组协议',
      '合并协议',
      '联姻',
    ],
    // 批准了该合并交易 speaks of what is known.
    notAfter: /(?:该|此次|本次|上述|这[一次项桩宗]|两[项者]|[两三]项|合计)$/u,
    notBefore: /^(?:报表|财务|后|营收|净利|资产|口径|收入|范围|利润|现金流|计算|为一)/u,
    examples: [
      { text: '{c:大河钢铁}将与{c:青山钢铁}合并。', claims: ['大河钢铁 MERGED_WITH 青山钢铁 - current planned'] },
      { text: '{c:大山钢铁}由{c:大河钢铁}与{c:青山钢铁}合并而成。', claims: ['大河钢铁 MERGED_WITH 青山钢铁'] },
      {
        text: '在{c:大河钢铁}与{c:青山钢铁}的合并计划泡汤之后，股价下跌。',
        claims: ['大河钢铁 MERGED_WITH 青山钢铁'],
      },
      { text: '{c:大河钢铁}吸收合并{c:青山钢铁}。', claims: ['大河钢铁 MERGED_WITH 青山钢铁'] },
      { text: '{c:大河钢铁}和{c:青山钢铁}合并而成{c:大山钢铁}。', claims: ['大河钢铁 MERGED_WITH 青山钢铁'] },
    ],
    counterExamples: [
      '{c:大河钢铁}合并报表范围内的{c:青山钢铁}净利下滑。',
      '{c:大河钢铁}与{c:青山钢铁}合作。',
      '{c:大河钢铁}、{c:青山钢铁}的董事会批准了该合并交易。',
    ],
  },
  {
    id: 'frame.merge-into',
    shape: 'mutual',
    type: 'MERGED_WITH',
    members: ['company', 'organization'],
    reason:
      'The same with a verb behind which the new firm stands, which is none of those that merge; departments that become one are parts of it (unit.merged).',
    words: ['合并成为', '合并成', '合并为', '合并组成', '合并成立', '合并组建'],
    notBefore: /^(?:一体|[^,;。]{1,40}(?:板块|部门|事业群|业务群|事业部|业务线|团队))/u,
    examples: [
      { text: '{c:大河钢铁}与{c:青山钢铁}合并成立{c:大山钢铁}。', claims: ['大河钢铁 MERGED_WITH 青山钢铁'] },
      { text: '{c:大河钢铁}、{c:青山钢铁}将合并为一家公司。', claims: ['大河钢铁 MERGED_WITH 青山钢铁'] },
    ],
    counterExamples: ['{o:大河平台}、{o:到店事业群}已合并成为本地商业板块。'],
  },
];
