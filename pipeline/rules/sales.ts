// Frames of sales of whole firms: who is sold to whom.
import type { Frame } from '../relate/frames/frame.ts';

export const SALE_FRAMES: readonly Frame[] = [
  {
    id: 'frame.sold-to',
    shape: 'verb',
    reason: 'A firm that is sold to another is taken over by it, where nothing else is said to be sold.',
    words: ['出售', '转卖', '卖身', '转手'],
    needs: /^(?:给|予|与|于)/u,
    needsBefore: /^(?!.*(?:将|把|股|业务|资产|部门|产品|向|权|车|芯片|数据)).*$/u,
    needsEarlier: /^(?!.*股).*$/u,
    roles: { patient: ['给', '予', '于'] },
    agents: ['company'],
    patients: ['company'],
    takesAmount: true,
    yields: [{ type: 'ACQUIRED', subject: 'patient', object: 'agent' }],
    examples: [{ text: '{c:远景智能}以150亿美元的价格出售给了{c:北海化工}。', claims: ['北海化工 ACQUIRED 远景智能'] }],
    counterExamples: ['{c:远景智能}将其业务出售给{c:北海化工}。', '{c:远景智能}的产品卖给{c:北海化工}。'],
  },
  {
    id: 'frame.sold-itself',
    shape: 'verb',
    reason: 'The same with a verb that holds 给 or 予 already; the name ends it, or something else was sold.',
    words: ['卖给', '售予', '售与', '卖与', '卖身给', '委身于'],
    needsBefore: /^(?!.*(?:将|把|股|业务|资产|部门|产品|向|权|车|芯片|数据)).*$/u,
    needsEarlier: /^(?!.*股).*$/u,
    notTail: /^(?!等)[^,]/u,
    roles: { patient: ['after'] },
    agents: ['company'],
    patients: ['company'],
    takesAmount: true,
    yields: [{ type: 'ACQUIRED', subject: 'patient', object: 'agent' }],
    examples: [{ text: '{c:远景智能}同意以30亿美元卖给{c:北海化工}。', claims: ['北海化工 ACQUIRED 远景智能'] }],
    counterExamples: ['{c:远景智能}的产品卖给{c:北海化工}。', '{c:远景智能}卖给{c:北海化工}一批设备。'],
  },
  {
    id: 'frame.sell-firm',
    shape: 'verb',
    reason:
      'Who sells a firm as a whole to another has it taken over: 将甲出售给乙, with no shares or business spoken of.',
    words: ['出售', '转让', '转卖', '转手', '卖给', '售予', '售与', '卖与', '出让'],
    needsBefore:
      /^(?!.*(?:股|业务|资产|部门|产品|权益|债|地块|使用权|商标|专利|经营权|牌照|技术|设备|厂房)).*(?:将|把).*$/u,
    roles: { patient: ['将'], target: ['给', '予', '与', '于', '向', '至', 'after'] },
    patients: ['company'],
    notTail: /^的/u,
    takesAmount: true,
    yields: [{ type: 'ACQUIRED', subject: 'target', object: 'patient' }],
    examples: [
      { text: '{c:大河集团}将{c:远景材料}出售给{c:北海化工}。', claims: ['北海化工 ACQUIRED 远景材料'] },
      { text: '{c:大河集团}把旗下{c:远景材料}以10亿元卖给{c:北海化工}。', claims: ['北海化工 ACQUIRED 远景材料'] },
    ],
    counterExamples: [
      '{c:大河集团}将{c:远景材料}的股权出售给{c:北海化工}。',
      '{c:大河集团}将{c:远景材料}品牌在华使用权转让给{c:北海化工}。',
      '{c:大河集团}将{c:远景材料}的设备出售给{c:北海化工}。',
    ],
  },
];
