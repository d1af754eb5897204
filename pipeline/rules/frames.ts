// The list of all frames, as rules.
import { createFrameRules } from '../relate/frames/frames.ts';
import type { Rule } from '../relate/rule.ts';
import { ALLY_FRAMES } from './allies.ts';
import { ATTACK_FRAMES } from './attacks.ts';
import { BID_FRAMES } from './bids.ts';
import { COMPETITION_FRAMES } from './competition.ts';
import { CONTROL_FRAMES } from './control.ts';
import { CONFLICT_FRAMES } from './conflict.ts';
import { CONTRACT_FRAMES } from './contracts.ts';
import { DEAL_FRAMES } from './deals.ts';
import { DISPOSAL_FRAMES } from './disposals.ts';
import { FOUNDING_FRAMES } from './founding.ts';
import { INVESTMENT_FRAMES } from './investments.ts';
import { LAWSUIT_FRAMES } from './lawsuits.ts';
import { MERGER_FRAMES } from './mergers.ts';
import { OFFER_FRAMES } from './offers.ts';
import { OVERSIGHT_FRAMES } from './oversight.ts';
import { OWNERSHIP_FRAMES } from './ownership.ts';
import { PARTNER_FRAMES } from './partners.ts';
import { POSSESSION_FRAMES } from './possession.ts';
import { SERVICE_FRAMES } from './services.ts';
import { SHAREHOLDER_FRAMES } from './shareholders.ts';
import { RESTRAINT_FRAMES } from './restraints.ts';
import { ROUND_FRAMES } from './rounds.ts';
import { SALE_FRAMES } from './sales.ts';
import { STAKE_FRAMES } from './stakes.ts';
import { TALK_FRAMES } from './talks.ts';
import { TRADE_FRAMES } from './trade.ts';
import { VENTURE_FRAMES } from './ventures.ts';

/** Words that hide a frame's word in them and carry no relation. */
const OTHERS: readonly string[] = [
  '合作社',
  '合作组织',
  '成立大会',
  '投资银行',
  '投资机构',
  '投资公司',
  '投资管理',
  '股东大会',
  '股东会',
  '诉讼费',
  '联合国',
  '联合会',
  '联合主席',
  '联合创始人',
  '联合声明',
  '联合创办人',
  '可转让',
  '技术转让',
  '转让费',
  '合并报表',
  '投资总监',
  '投资经理',
  '投资组合',
  '市场监管',
  '监管部门',
  '监管机构',
  '调查报告',
  '竞争力',
  '成立以来',
  '新组建的',
  '新成立的',
  '新设立的',
  '调查问卷',
  '民意调查',
  '客户端',
  '国际合作',
  '投资合作备忘录',
  '一致行动人',
];

export const FRAME_RULES: readonly Rule[] = createFrameRules(
  [
    ...DEAL_FRAMES,
    ...OFFER_FRAMES,
    ...SALE_FRAMES,
    ...MERGER_FRAMES,
    ...INVESTMENT_FRAMES,
    ...ROUND_FRAMES,
    ...OWNERSHIP_FRAMES,
    ...POSSESSION_FRAMES,
    ...CONTROL_FRAMES,
    ...SHAREHOLDER_FRAMES,
    ...VENTURE_FRAMES,
    ...STAKE_FRAMES,
    ...DISPOSAL_FRAMES,
    ...PARTNER_FRAMES,
    ...FOUNDING_FRAMES,
    ...ALLY_FRAMES,
    ...CONTRACT_FRAMES,
    ...TALK_FRAMES,
    ...TRADE_FRAMES,
    ...SERVICE_FRAMES,
    ...BID_FRAMES,
    ...COMPETITION_FRAMES,
    ...LAWSUIT_FRAMES,
    ...CONFLICT_FRAMES,
    ...ATTACK_FRAMES,
    ...OVERSIGHT_FRAMES,
    ...RESTRAINT_FRAMES,
  ],
  OTHERS,
);
