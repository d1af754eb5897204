// The list of all frames of people and bodies, as rules; read apart from those of business, so that the words of one do not hide the other's.
import { createFrameRules } from '../relate/frames/frames.ts';
import type { Rule } from '../relate/rule.ts';
import { AFFILIATION_FRAMES } from './affiliations.ts';
import { EDUCATION_FRAMES } from './education.ts';
import { FAMILY_FRAMES } from './family.ts';
import { HEIR_FRAMES } from './heirs.ts';
import { HIRE_FRAMES } from './hires.ts';
import { MEETING_FRAMES } from './meetings.ts';
import { MEMBERSHIP_FRAMES } from './membership.ts';
import { STRUCTURE_FRAMES } from './structure.ts';

/** Words that hide a frame's word in them and carry no relation. */
const OTHERS: readonly string[] = [
  '负责人',
  '领导人',
  '领导层',
  '领导力',
  '管理层',
  '管理局',
  '管理人',
  '工作会议',
  '工作报告',
  '工作组',
  '毕业典礼',
  '毕业证书',
  '毕业论文',
  '国家主席',
  '国家元首',
  '国家安全',
  '主管部门',
  '负责任',
  '新闻发布会',
  '记者会',
];

export const PEOPLE_RULES: readonly Rule[] = createFrameRules(
  [
    ...AFFILIATION_FRAMES,
    ...HIRE_FRAMES,
    ...MEMBERSHIP_FRAMES,
    ...STRUCTURE_FRAMES,
    ...MEETING_FRAMES,
    ...EDUCATION_FRAMES,
    ...FAMILY_FRAMES,
    ...HEIR_FRAMES,
  ],
  OTHERS,
);
