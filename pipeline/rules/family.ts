// Frames of kin: spouses, parents and children, brothers and sisters, other relatives; two named together stand in kin-pairs.ts.
import type { Frame, NounFrame } from '../relate/frames/frame.ts';
import { KIN_PAIRS, words } from './kin-pairs.ts';

/** What holds of all nouns of kin: both ends are people, and “妻子Y” alone is the subject's. */
const KIN = {
  shape: 'noun',
  isKin: true,
  holders: ['person'],
  fillers: ['person'],
  notBefore: /^(?:般|们|节|俩|会|国|公司|控股|基金|身份|角色|一样|似的|友|亲友)/u,
  notAfter: /(?:像|如|作为|亲|祖|岳|国|师|干|教|神|衣食|再生|学|校|老乡)$/u,
} as const satisfies Partial<NounFrame>;

export const FAMILY_FRAMES: readonly Frame[] = [
  {
    ...KIN,
    id: 'kin.spouse',
    type: 'SPOUSE_OF',
    holder: 'subject',
    reason: 'The wife or husband of X, with the name in apposition, as predicate, or bare beside the subject.',
    words: words(
      '妻子 夫人 太太 丈夫 老公 老婆 爱人 配偶 发妻 遗孀 娇妻 之妻 之夫 现任妻子 现任丈夫 第一任妻子 第二任妻子 第三任妻子 首任妻子 首任丈夫 第一任丈夫 第二任丈夫 第三任丈夫 第四任丈夫 第四任妻子 继室 续弦 元配 发夫 结发妻子 妻 第一夫人 先夫 亡妻 亡夫 老伴 夫婿 贤内助 其妻 其夫 正妻 原配',
    ),
    notBefore:
      /^(?:般|们|俩|会|身份|角色|一样|儿|女|舅|弟|兄|妹|姐|管严|离子散|室|的(?:弟|兄|哥|姐|妹|父|母|家|叔|舅|侄|表|堂|妈|爸))/u,
    notAfter: /(?:像|如|作为|前|未婚|未|准|居里|太太)$/u,
    examples: [
      { text: '{p:李明}的妻子{p:王芳}到场。', claims: ['李明 SPOUSE_OF 王芳'] },
      { text: '{p:李明}和妻子{p:王芳}到场。', claims: ['李明 SPOUSE_OF 王芳'] },
      { text: '{p:李明}出席晚宴，夫人{p:王芳}同行。', claims: ['李明 SPOUSE_OF 王芳'] },
      { text: '{p:王芳}是{p:李明}的妻子。', claims: ['李明 SPOUSE_OF 王芳'] },
      { text: '{p:李明}妻子、{o:东湖党}主席{p:王芳}到场。', claims: ['李明 SPOUSE_OF 王芳'] },
      { text: '{p:李明}的妻子是演员{p:王芳}。', claims: ['李明 SPOUSE_OF 王芳'] },
      { text: '{p:王芳}，1960年生于南京，首任丈夫为导演{p:李明}。', claims: ['李明 SPOUSE_OF 王芳'] },
    ],
    counterExamples: ['{p:李明}的妻子的弟弟{p:王强}到场。', '{p:李明}的前妻{p:王芳}到场。'],
  },
  {
    ...KIN,
    id: 'kin.former-spouse',
    type: 'SPOUSE_OF',
    holder: 'subject',
    status: 'former',
    reason: 'A former wife or husband: the relation is over.',
    words: words('前妻 前夫 前任妻子 前任丈夫 前老公 前老婆'),
    examples: [
      { text: '{p:李明}的前妻{p:王芳}起诉。', claims: ['李明 SPOUSE_OF 王芳 - former'] },
      { text: '{p:李明}前妻、演员{p:王芳}到场。', claims: ['李明 SPOUSE_OF 王芳 - former'] },
      { text: '{p:李明}与前妻{p:王芳}分割股权。', claims: ['李明 SPOUSE_OF 王芳 - former'] },
    ],
    counterExamples: ['{p:李明}的妻子{p:王芳}到场。', '{p:李明}的前妻没有回应，{p:王芳}说。'],
  },
  {
    ...KIN,
    id: 'kin.child',
    type: 'PARENT_OF',
    holder: 'subject',
    reason: 'A son or daughter of X: X is the parent.',
    words: words(
      '儿子 女儿 长子 次子 幼子 独子 三子 四子 五子 长女 次女 幼女 三女 小女儿 大女儿 二女儿 小儿子 大儿子 二儿子 独女 独生子 独生女 养子 养女 继子 继女 私生子 私生女 之子 之女 爱子 爱女 第二子 第三子 第三女 第四女 两名儿子 两个儿子 两名女儿 两个女儿 长公子 二公子 大公子 千金 其子 其女 亲生儿子 亲生女儿 嫡子 庶子 儿女 子女 独生儿子 独生女儿 一子 一女 二子 两子 二女 两女 一儿 一男 孩子 生子 生女 育子 育女',
    ),
    notBefore: /^(?:般|们|节|俩|会|身份|角色|一样|婿|的(?:妻|丈|岳|老师|朋友|同学)|友|亲友)/u,
    examples: [
      { text: '{p:李明}的长女{p:李娜}接班。', claims: ['李明 PARENT_OF 李娜'] },
      { text: '{p:李明}之子{p:李强}出任总裁。', claims: ['李明 PARENT_OF 李强'] },
      { text: '{p:李强}是{p:李明}的儿子。', claims: ['李明 PARENT_OF 李强'] },
      { text: '{p:李明}与女儿{p:李娜}持股。', claims: ['李明 PARENT_OF 李娜'] },
      {
        text: '{p:李明}携长子{p:李强}、次女{p:李娜}出席。',
        claims: ['李明 PARENT_OF 李强', '李明 PARENT_OF 李娜'],
      },
      { text: '{p:李强}，{p:李明}之子，任总裁。', claims: ['李明 PARENT_OF 李强'] },
      { text: '{p:李强}系{p:李建国}之子。', claims: ['李建国 PARENT_OF 李强'] },
      {
        text: '{p:李明}，物理学家。妻子{p:王芳}，育有一子{p:李强}、一女{p:李娜}。',
        claims: ['李明 PARENT_OF 李强', '李明 PARENT_OF 李娜'],
      },
      { text: '{p:李明}有两个女儿{p:李娜}和{p:李丽}。', claims: ['李明 PARENT_OF 李娜', '李明 PARENT_OF 李丽'] },
      {
        text: '{p:李娜}是{c:星河}已故会长{p:李明}与{p:王芳}的女儿。',
        claims: ['李明 PARENT_OF 李娜', '王芳 PARENT_OF 李娜'],
      },
    ],
    counterExamples: [
      '{p:李明}的儿子没有回应，{p:王芳}说。',
      '{p:李明}的女婿{p:王强}到场。',
      '{p:李明}的儿子和{p:王芳}到场。',
      '{p:王芳}嫁给张总的儿子{p:李强}。',
      '{p:李明}表示，一女{p:王芳}在店中受伤。',
      '{p:李明}的律师的两个儿子{p:王强}和{p:王勇}到场。',
    ],
  },
  {
    ...KIN,
    id: 'kin.child-short',
    type: 'PARENT_OF',
    holder: 'subject',
    reason: 'In biographies one character tells a child, right in front of the name: 子李强，女李娜.',
    words: words('子 女'),
    needsBefore: /(?:^|[、和与及其(,:]|[长次幼])$/u,
    examples: [
      {
        text: '{p:李明}娶{p:王芳}为妻，生子{p:李强}、{p:李勇}，女{p:李娜}。',
        claims: ['李明 PARENT_OF 李娜'],
      },
    ],
    counterExamples: ['{p:李明}到场，女歌手{p:王芳}演唱。', '{p:李明}，男，{p:王芳}，女。'],
  },
  {
    ...KIN,
    id: 'kin.sibling-short',
    type: 'SIBLING_OF',
    holder: 'subject',
    reason: 'In biographies one character tells a brother or sister, right in front of the name: 其兄李强、弟李勇.',
    words: words('兄 弟 姐 妹'),
    needsBefore: /(?:^|[、和与及其(,:长大二三四五六七幼])$/u,
    examples: [{ text: '{p:李明}，其兄{p:李强}、弟{p:李勇}均为商人。', claims: ['李明 SIBLING_OF 李勇'] }],
    counterExamples: ['{p:李明}到场，弟子{p:王芳}随行。'],
  },
  {
    ...KIN,
    id: 'kin.parent-short',
    type: 'PARENT_OF',
    holder: 'object',
    reason: 'In biographies one character tells a parent, right in front of the name: 父李明，母王芳.',
    words: words('父 母'),
    needsBefore: /(?:^|[、和与及其(,:])$/u,
    examples: [
      { text: '{p:李强}，1900年生，父{p:李明}，母{p:王芳}。', claims: ['李明 PARENT_OF 李强', '王芳 PARENT_OF 李强'] },
    ],
    counterExamples: ['{p:李强}到场，母公司总裁{p:王芳}随行。'],
  },
  {
    ...KIN,
    id: 'kin.parent',
    type: 'PARENT_OF',
    holder: 'object',
    reason: 'The father or mother of X: the noun names the parent.',
    words: words(
      '父亲 母亲 爸爸 妈妈 生父 生母 养父 养母 继父 继母 之父 之母 老父亲 老母亲 亡父 先父 亲生父亲 亲生母亲 老爸 老妈 其父 其母',
    ),
    notBefore: /^(?:般|们|节|俩|会|身份|角色|一样|的(?:妻|丈|岳|朋友|同学|兄|弟|姐|妹|哥))/u,
    examples: [
      { text: '{p:李强}的父亲{p:李明}退休。', claims: ['李明 PARENT_OF 李强'] },
      { text: '{p:李强}的母亲是{p:王芳}。', claims: ['王芳 PARENT_OF 李强'] },
      { text: '{p:李强}从父亲{p:李明}手中接班。', claims: ['李明 PARENT_OF 李强'] },
      { text: '{p:李强}1960年出生，父亲是画家{p:李明}。', claims: ['李明 PARENT_OF 李强'] },
      {
        text: '{p:李强}，其父{p:李明}是画家，母亲{p:王芳}是教师。',
        claims: ['李明 PARENT_OF 李强', '王芳 PARENT_OF 李强'],
      },
    ],
    counterExamples: ['{p:李强}被称为人工智能之父，{p:李明}说。', '{p:李强}的祖父{p:李明}退休。'],
  },
  {
    ...KIN,
    id: 'kin.sibling',
    type: 'SIBLING_OF',
    holder: 'subject',
    reason: 'A brother or sister of X.',
    words: words(
      '哥哥 弟弟 姐姐 妹妹 大哥 二哥 三哥 二弟 三弟 四弟 五弟 幼弟 大姐 二姐 三姐 二妹 三妹 幼妹 姊姊 兄长 胞兄 胞弟 胞姐 胞妹 长兄 之弟 之兄 之妹 之姐 双胞胎哥哥 双胞胎弟弟 双胞胎姐姐 双胞胎妹妹 孪生兄弟 孪生姐妹 亲弟弟 亲哥哥 亲妹妹 亲姐姐 同父异母弟弟 同父异母的弟弟 同父异母哥哥 同父异母妹妹 同父同母弟弟 同母异父弟弟 兄弟 姐妹 其弟 其兄 其妹 其姐 亲兄弟',
    ),
    notBefore: /^(?:们|公司|控股|国|会|集团|俩|单位|院校|城市|情|银行|的(?:妻|丈|儿|女|朋友))/u,
    notAfter: /(?:表|堂|师|像|如|义|结拜|雷曼|所罗门|沃伦|李曼|华纳|结义|海尔)$/u,
    examples: [
      { text: '{p:李明}的弟弟{p:李强}持股。', claims: ['李强 SIBLING_OF 李明'] },
      { text: '{p:李明}与胞弟{p:李强}分家。', claims: ['李强 SIBLING_OF 李明'] },
    ],
    counterExamples: ['{p:李明}的表弟{p:王强}持股。', '{p:李明}的弟弟没有回应，{p:王芳}说。'],
  },
  {
    ...KIN,
    id: 'kin.relative',
    type: 'RELATIVE_OF',
    holder: 'subject',
    reason: 'Other kin of X, by blood or by marriage.',
    words: words(
      '叔叔 叔父 伯父 伯伯 舅舅 舅父 姑姑 姑妈 姑父 姨妈 姨父 姨母 侄子 侄女 侄儿 外甥 外甥女 堂兄 堂弟 堂姐 堂妹 堂兄弟 表哥 表弟 表姐 表妹 表兄 表兄弟 岳父 岳母 女婿 儿媳 儿媳妇 公公 婆婆 祖父 祖母 爷爷 奶奶 外公 外婆 外祖父 外祖母 孙子 孙女 外孙 外孙女 长孙 曾孙 姐夫 妹夫 嫂子 大嫂 弟媳 弟妹 弟妇 小舅子 大舅子 小舅 连襟 亲家 亲戚 亲属 内弟 妻弟 妻舅 妻兄 妻妹 之孙 之侄 之婿 继外孙 远房亲戚 近亲 曾祖父',
    ),
    notBefore: /^(?:们|般|辈|节|关系|的(?:妻|丈|儿|女|朋友))/u,
    notAfter: /(?:像|如|作为|米|牛魔)$/u,
    examples: [
      { text: '{p:李明}的女婿{p:王强}出任总裁。', claims: ['李明 RELATIVE_OF 王强'] },
      { text: '{p:王强}是{p:李明}的外甥。', claims: ['李明 RELATIVE_OF 王强'] },
    ],
    counterExamples: ['{p:李明}的亲属没有回应，{p:王芳}说。'],
  },
  ...KIN_PAIRS,
];
