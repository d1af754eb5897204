// Frames of handing over: who passes a seat to whom, and who is called the successor or the predecessor of whom.
import type { Frame } from '../relate/frames/frame.ts';

export const HEIR_FRAMES: readonly Frame[] = [
  {
    id: 'succeed.heir',
    shape: 'noun',
    type: 'SUCCEEDED',
    holder: 'object',
    reason: 'The successor of X follows X.',
    words: ['继任者', '接班人', '接替者', '继任人', '接任者', '接任人', '继承者', '接棒人'],
    notBefore: /^(?:计划|问题|培养|选拔|制度|人选)/u,
    holders: ['person'],
    fillers: ['person'],
    examples: [
      { text: '{p:李明}的继任者{p:王芳}上任。', claims: ['王芳 SUCCEEDED 李明'] },
      { text: '{p:王芳}是{p:李明}的接班人。', claims: ['王芳 SUCCEEDED 李明'] },
    ],
    counterExamples: ['{p:李明}的继任者尚未确定，{p:王芳}说。'],
  },
  {
    id: 'succeed.predecessor',
    shape: 'noun',
    type: 'SUCCEEDED',
    holder: 'subject',
    reason: 'X follows the predecessor of X.',
    // Without 的 or 其 it may be cut out of 此前任职.
    words: ['的前任', '其前任', '的前任者', '其前任者'],
    notBefore: /^(?:后|以来|时|之|仪式|第|首日|不久|总|主|首|董|院|部|局|校|市|省|书|国|财|外|妻|夫|女友|男友)/u,
    holders: ['person'],
    fillers: ['person'],
    examples: [
      { text: '{p:王芳}的前任{p:李明}入狱。', claims: ['王芳 SUCCEEDED 李明'] },
      { text: '{p:王芳}的前任是{p:李明}。', claims: ['王芳 SUCCEEDED 李明'] },
    ],
    counterExamples: [
      '{p:王芳}上任后，{p:李明}辞职。',
      '{p:王芳}会见前任总统{p:李明}。',
      '{p:王芳}的前任没有回应，{p:李明}说。',
    ],
  },
  {
    id: 'succeed.pass',
    shape: 'verb',
    reason: 'Who passes the baton to somebody is followed by that person.',
    words: ['交棒', '交棒给', '交班', '交班给', '传位', '传位给', '让位', '让位给', '让贤', '禅让'],
    notBefore: /^(?:时|后|之后|仪式|完成)/u,
    roles: { patient: ['给', 'after', '于'] },
    agents: ['person'],
    patients: ['person'],
    notTail: /^的/u,
    yields: [{ type: 'SUCCEEDED', subject: 'patient', object: 'agent' }],
    examples: [
      { text: '{p:李明}将交棒给{p:王芳}。', claims: ['王芳 SUCCEEDED 李明 - current planned'] },
      { text: '{p:李明}让位于{p:王芳}。', claims: ['王芳 SUCCEEDED 李明'] },
    ],
    counterExamples: ['{p:李明}交班时说，{p:王芳}不在。'],
  },
];
