// Frames of restraint: what an authority may do with verbs that others use as well, and who is an authority.
import type { Frame } from '../relate/frame.ts';

/** Folded names of those who may have authority over others: of all but papers, schools, clubs, unions, think tanks. */
export const AUTHORITY =
  /^(?!.*(?:报|社|网|大学|学院|中学|小学|学校|俱乐部|队|研究院|研究所|杂志|周刊|电视台|电台|实验室|团队|党|论坛|基金会|乐队|医院|球会|智库|组织|军|武装|工会|工会联合会|总工会|商会|艺术团|剧团|博物馆)$)/u;

export const RESTRAINT_FRAMES: readonly Frame[] = [
  {
    id: 'frame.restrain',
    shape: 'verb',
    reason:
      'What an authority may do to a named party with a verb that others use as well: ban, block, seize, clear; papers, schools, teams and institutes are no authorities.',
    words: [
      '罚',
      '没收',
      '禁止',
      '禁',
      '封禁',
      '禁用',
      '封锁',
      '屏蔽',
      '封堵',
      '扣留',
      '关押',
      '抓捕',
      '搜捕',
      '核查',
      '巡视',
      '督导',
      '通报',
      '点名',
      '警示',
      '放行',
      '许可',
      '接管',
      '托管',
      '下架',
      '否决',
      '遣返',
      '引渡',
      '强制执行',
      '出口管制',
      '禁售',
      '禁止使用',
      '停用',
      '禁购',
      '整治',
      '整顿',
      '下令',
      '命令',
      '强令',
    ],
    notBefore:
      /^(?:工具|器|软件|系统|机制|技术|措施|功能|令|区|赛|毒|忌|渔|烟|酒|证|的|单|球|分|则|项|了?[^,。;]{0,20}(?:情况|成果|进展|会议|消息)|人员|所有|任何|一切|使用|收购|在)/u,
    notTail: /^的?(?:申请|请求|提议|提案|要求|说法|做法|决定|记者|议员|官员|动议|修正案|决议)/u,
    notAfter:
      /(?:没有|未|不|可能|会|呼吁|要求|请求|惩|处|责|被|解|严|涉|不得|违|法律|依法|监|奖|赏|认)$|(?:呼吁|要求|谴责|批评|反对)[^,。;]{0,12}$/u,
    roles: { patient: ['after', '对', '将', '向'] },
    agents: ['organization'],
    names: { agent: AUTHORITY },
    takesAmount: true,
    reachesOver: true,
    yields: [{ type: 'REGULATES', subject: 'agent', object: 'patient' }],
    examples: [
      { text: '{m:印度}封禁{c:大河科技}。', claims: ['印度 REGULATES 大河科技'] },
      { text: '{c:大河科技}被{o:江苏证监局}罚50万元。', claims: ['江苏证监局 REGULATES 大河科技'] },
    ],
    counterExamples: [
      '{o:东湖大学}禁止{p:李明}入校。',
      '{c:大河科技}下架{c:东湖电池}的产品。',
      '{o:商务部}通报情况，{c:大河科技}没有回应。',
      '{o:商务部}否决{c:大河科技}的提案。',
    ],
  },
];
