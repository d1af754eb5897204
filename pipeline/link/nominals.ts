// The words that take up a name, and what each may take up: 该公司 a firm, 该行 a bank, 她 a person.
import type { EntityType } from '../../src/model/entity.ts';

/** Words that take up a name of one type. */
export interface Pattern {
  readonly words: readonly string[];
  readonly kind: 'nominal' | 'pronoun';
  /** What it may take up; a suffix narrows organizations: 该行 takes up a bank. */
  readonly type: EntityType;
  readonly name?: RegExp;
  /** Takes up the last of those whom the sentence before names, whatever `type` says: 后者. */
  readonly isLast?: boolean;
  /** Reaches back over paragraphs: 公司 in a company's own announcement is the company of the document. */
  readonly isTopical: boolean;
}

export const PATTERNS: readonly Pattern[] = [
  {
    words: [
      '该公司',
      '该集团',
      '该企业',
      '该车企',
      '该药企',
      '该厂商',
      '该上市公司',
      '这家公司',
      '这家企业',
      '该平台',
      '该券商',
      '该房企',
      '该初创公司',
    ],
    kind: 'nominal',
    type: 'company',
    isTopical: false,
  },
  {
    words: ['公司', '本公司', '我公司', '我司', '上市公司', '集团'],
    kind: 'nominal',
    type: 'company',
    isTopical: true,
  },
  { words: ['该行', '本行'], kind: 'nominal', type: 'company', name: /行$|银行/u, isTopical: true },
  { words: ['该基金'], kind: 'nominal', type: 'company', name: /基金|资本/u, isTopical: false },
  {
    words: ['该校', '该大学'],
    kind: 'nominal',
    type: 'organization',
    name: /大学|学院|中学|小学|学校/u,
    isTopical: false,
  },
  { words: ['该院', '该医院'], kind: 'nominal', type: 'organization', name: /院$/u, isTopical: false },
  { words: ['该党'], kind: 'nominal', type: 'organization', name: /党$/u, isTopical: false },
  {
    words: [
      '该机构',
      '该组织',
      '该协会',
      '该委员会',
      '该部门',
      '该部',
      '该局',
      '该俱乐部',
      '该球队',
      '该媒体',
      '该团伙',
    ],
    kind: 'nominal',
    type: 'organization',
    isTopical: false,
  },
  { words: ['该国'], kind: 'nominal', type: 'organization', name: /政府$/u, isTopical: false },
  { words: ['他', '她', '其本人', '他本人', '她本人'], kind: 'pronoun', type: 'person', isTopical: false },
  { words: ['后者'], kind: 'pronoun', type: 'company', isLast: true, isTopical: false },
];
