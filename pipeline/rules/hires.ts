// The frame of hiring: a firm or a body takes a person on, without a post named.
import type { Frame } from '../relate/frames/frame.ts';

export const HIRE_FRAMES: readonly Frame[] = [
  {
    id: 'belong.hire',
    shape: 'verb',
    reason: 'A firm or a body hires a person, with no post named: 聘请B, B获A聘请, 从C挖来B.',
    words: [
      '聘请',
      '聘请了',
      '聘用',
      '录用',
      '雇用',
      '雇佣',
      '招募',
      '挖走',
      '挖来',
      '挖角',
      '招入',
      '招揽',
      '延揽',
      '请来',
      '签下',
      '聘请到',
    ],
    notBefore: /^[^,。;]{0,40}(?:为|担任|出任|任|作为|做|当|执导|律师|代言|事务所|的(?:律师|公司|股份|作品))/u,
    notAfter: /(?:拒绝|没有|未|计划|拟|考虑|想|希望|打算|停止|争相|试图)[^,]{0,10}$/u,
    roles: { patient: ['after'] },
    agents: ['company', 'organization'],
    patients: ['person'],
    yields: [{ type: 'AFFILIATED_WITH', subject: 'patient', object: 'agent' }],
    examples: [
      { text: '{c:大河科技}聘请了{c:星河}前高管{p:王芳}。', claims: ['王芳 AFFILIATED_WITH 大河科技'] },
      { text: '{p:李明}1977年獲{c:迅達}聘請。', claims: ['李明 AFFILIATED_WITH 迅達 - current asserted 1977'] },
    ],
    counterExamples: [
      '{c:大河科技}聘请{p:王芳}为顾问。',
      '{c:大河科技}聘请律师{p:王芳}起诉。',
      '{c:大河科技}拒绝聘请{p:王芳}。',
    ],
  },
];
