// Frames of control: who controls a firm as such.
import type { Frame } from '../relate/frames/frame.ts';

export const CONTROL_FRAMES: readonly Frame[] = [
  {
    id: 'frame.controller',
    shape: 'noun',
    type: 'CONTROLS',
    holder: 'object',
    isBare: true,
    takesTopic: true,
    holders: ['company'],
    reason: 'Actual controller is a legal term: who is called so controls the company.',
    words: ['实际控制人', '实控人', '最终控制人', '共同实际控制人', '实际控股人'],
    examples: [
      {
        text: '{c:远景材料}今日公告。{c:远景材料}股价上涨。上市公司实际控制人{p:王芳}、{p:李明}以及股东{p:陈光}、{p:赵强}与{c:东湖投资}签署协议。',
        claims: ['王芳 CONTROLS 远景材料', '李明 CONTROLS 远景材料'],
      },
      { text: '{c:远景材料}实际控制人{p:王芳}被罚款。', claims: ['王芳 CONTROLS 远景材料'] },
      {
        text: '{p:王芳}、{p:李明}仍为{c:远景材料}的实际控制人。',
        claims: ['王芳 CONTROLS 远景材料', '李明 CONTROLS 远景材料'],
      },
      { text: '{p:王芳}持有{c:远景材料}多数股份，是{c:远景材料}实际控制人。', claims: ['王芳 CONTROLS 远景材料'] },
    ],
    counterExamples: ['{c:远景材料}无实际控制人，{p:王芳}辞职。'],
  },
  {
    id: 'frame.controller-changes',
    shape: 'verb',
    reason: 'The register tells who controls a firm now, and who did before: 实际控制人由甲变更为乙.',
    words: ['变更为', '变更成', '变为', '变成'],
    needsBefore: /(?:实际控制人|实控人|控制人)(?:将|已)?[由从][^,;。]*$/u,
    roles: { target: ['after'] },
    affair: 'register',
    patients: ['company'],
    isState: true,
    yields: [
      { type: 'CONTROLS', subject: 'target', object: 'patient' },
      { type: 'CONTROLS', subject: 'agent', object: 'patient', status: 'former' },
    ],
    examples: [
      {
        text: '{c:远景材料}控制权发生变更，实际控制人由{p:王芳}变更为{p:李明}。',
        claims: ['王芳 CONTROLS 远景材料 - former', '李明 CONTROLS 远景材料'],
      },
    ],
    counterExamples: ['{c:远景材料}工商变更，法定代表人由{p:王芳}变更为{p:李明}。'],
  },
  {
    id: 'frame.owner-changes',
    shape: 'verb',
    reason: 'The same of who owns all of it or the majority: 全资股东由甲变更为乙.',
    words: ['变更为', '变更成', '变为', '变成'],
    needsBefore: /(?:全资|唯一|控股)股东(?:将|已)?[由从][^,;。]*$/u,
    roles: { target: ['after'] },
    affair: 'register',
    patients: ['company'],
    isState: true,
    yields: [
      { type: 'OWNS', subject: 'target', object: 'patient' },
      { type: 'OWNS', subject: 'agent', object: 'patient', status: 'former' },
    ],
    examples: [
      {
        text: '{c:远景文化}发生股东变更，控股股东由{c:大河品牌}变更为{c:东湖投资}。',
        claims: ['大河品牌 OWNS 远景文化 - former', '东湖投资 OWNS 远景文化'],
      },
    ],
    counterExamples: ['{c:远景文化}工商变更，股东由{c:大河品牌}变更为{c:东湖投资}。'],
  },
  {
    id: 'frame.controller-becomes',
    shape: 'verb',
    reason: 'The same where only the new one is named: 实际控制人变更为乙, 实控人将变为乙.',
    words: ['变更为', '变更成', '变为', '变成', '成为', '转为', '易主', '易主为'],
    needsBefore: /(?:实际控制人|实控人|控制人)(?:将|已|拟|也|随之|预计|可能|会|相应|同步|亦)*$/u,
    roles: { target: ['after'] },
    affair: 'register',
    agents: [],
    patients: ['company'],
    isState: true,
    yields: [{ type: 'CONTROLS', subject: 'target', object: 'patient' }],
    examples: [
      {
        text: '{c:远景材料}控制权发生变更，实际控制人将变更为{p:李明}。',
        claims: ['李明 CONTROLS 远景材料 - current planned'],
      },
    ],
    counterExamples: ['{c:远景材料}工商变更，法定代表人变更为{p:李明}。'],
  },
  {
    id: 'frame.control',
    shape: 'verb',
    reason: 'Control as such of a named firm, said as a verb or in a relative clause: 控制, 接管, 一家由A控制的公司.',
    words: ['控制', '掌控', '接管', '实际控制', '有效控制', '操控'],
    notBefore: /^(?:人|权|力|风险|成本|股东|系统|器|台|中心|工程|在|了?(?:局|形势|情绪))/u,
    notAfter: /(?:内部|风险|质量|成本|自动|失去|一致|代表着?|争夺|谋求|寻求|避免|防止)$/u,
    roles: { patient: ['after'] },
    isState: true,
    patients: ['company'],
    yields: [{ type: 'CONTROLS', subject: 'agent', object: 'patient' }],
    examples: [
      { text: '{c:大河集团}接管{c:远景材料}。', claims: ['大河集团 CONTROLS 远景材料'] },
      { text: '{c:东湖投资}组建的{c:大河集团}接管{c:远景材料}。', claims: ['大河集团 CONTROLS 远景材料'] },
      {
        text: '{c:远景材料}曾是一家初创企业，但现在它已经成为一家由{c:大河集团}有效控制的上市企业。',
        claims: ['大河集团 CONTROLS 远景材料'],
      },
      { text: '{c:远景材料}由{p:王芳}实际控制。', claims: ['王芳 CONTROLS 远景材料'] },
      { text: '{c:远景材料}受{c:大河集团}控制。', claims: ['大河集团 CONTROLS 远景材料'] },
    ],
    counterExamples: [
      '{c:大河集团}控制成本，{c:远景材料}则扩张。',
      '{c:远景材料}控制权之争中，{c:大河集团}胜出。',
      '{c:大河集团}内部控制存在缺陷，{c:远景材料}也是。',
    ],
  },
];
