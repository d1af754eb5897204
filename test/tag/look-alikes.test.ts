// Names that look, sound or overlap alike, in pairs: each is found in its own sentence, and the two are never one entity.
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createPipeline } from '../../pipeline/pipeline.ts';
import { loadResources } from '../../pipeline/resources.ts';
import type { Mention } from '../../src/model/mention.ts';
import { packageRoot } from '../../src/root.ts';

/**
 * A line a pair: sentence | name=what | sentence | name=what. `what` is the lexicon's id of the entity, or a type for a name that the lexicon cannot know
 * (华威集团=company: a company, and no entity of the lexicon), or - for words that are no name here (吃苹果).
 */
const PAIRS = `
# companies whose names look or sound alike
华为发布了新款手机，任正非出席。 | 华为=company:huawei | 华威集团宣布在苏州建厂，董事长李明出席。 | 华威集团=company
小米集团公布了季度财报。 | 小米集团=company:xiaomi | 晓米科技有限公司公布了季度财报。 | 晓米科技有限公司=company
美国对华为实施制裁。 | 华为=company:huawei | 美国对华为期三年的调查结束。 | 华为=-
昨日，公司与再升科技签约。 | 再升科技=company:sse-603601 | 该公司与科技公司签约。 | 公司=-
中国工商银行公布年报。 | 中国工商银行=company:sse-601398 | 中国农业银行公布年报。 | 中国农业银行=company:sse-601288
工商银行行长表示，不良率下降。 | 工商银行=company:sse-601398 | 农业银行行长表示，不良率下降。 | 农业银行=company:sse-601288
中信证券任命了新的总经理。 | 中信证券=company:sse-600030 | 中信建投任命了新的总经理。 | 中信建投=company:sse-601066
中信银行与腾讯签署合作协议。 | 中信银行=company:sse-601998 | 中信集团与腾讯签署合作协议。 | 中信集团=company:citic-group
平安银行公布了半年报。 | 平安银行=company:szse-000001 | 中国平安公布了半年报。 | 中国平安=company:sse-601318
平安证券发布研究报告。 | 平安证券=company:pingan-sec | 平安信托发布研究报告。 | 平安信托=company:pingan-trust
招商银行宣布分红方案。 | 招商银行=company:sse-600036 | 招商证券宣布分红方案。 | 招商证券=company:sse-600999
招商局集团与中远海运集团合作。 | 招商局集团=company:cmg | 招商蛇口与中远海运集团合作。 | 招商蛇口=company:szse-001979
建设银行下调存款利率。 | 建设银行=company:sse-601939 | 中国银行下调存款利率。 | 中国银行=company:sse-601988
中国人民银行宣布降准。 | 中国人民银行=organization:cn-pboc | 中国银行宣布分红。 | 中国银行=company:sse-601988
交通银行行长辞职。 | 交通银行=company:sse-601328 | 浦发银行行长辞职。 | 浦发银行=company:sse-600000
光大银行收到罚单。 | 光大银行=company:sse-601818 | 光大证券收到罚单。 | 光大证券=company:sse-601788
华夏银行增资华夏理财。 | 华夏银行=company:sse-600015 | 华夏基金增持多只股票。 | 华夏基金=company:chinaamc
兴业银行发行债券。 | 兴业银行=company:sse-601166 | 兴业证券发行债券。 | 兴业证券=company:sse-601377
国泰君安发布研报。 | 国泰君安=company:sse-601211 | 国泰基金发布公告。 | 国泰基金=company:guotai-fund
国泰航空恢复航班。 | 国泰航空=company:cathay-pacific | 国泰金控公布业绩。 | 国泰金控=company:cathay-fhc
中国石油公布业绩。 | 中国石油=company:sse-601857 | 中国石化公布业绩。 | 中国石化=company:sse-600028
中国移动与中国电信共建基站。 | 中国移动=company:sse-600941 | 中国联通与中国电信共建基站。 | 中国联通=company:sse-600050
东方航空订购飞机。 | 东方航空=company:sse-600115 | 南方航空订购飞机。 | 南方航空=company:sse-600029
东方证券承销了债券。 | 东方证券=company:sse-600958 | 东方财富证券承销了债券。 | 东方财富证券=company:dongfang-fortune-sec
长城汽车董事长魏建军出席发布会。 | 长城汽车=company:sse-601633 | 长安汽车董事长朱华荣出席发布会。 | 长安汽车=company:szse-000625
吉利汽车上半年销量增长。 | 吉利汽车=company:geely-auto | 奇瑞董事长尹同跃表示，上半年销量增长。 | 奇瑞=company:chery
理想汽车创始人李想发文。 | 理想汽车=company:li-auto | 蔚来创始人李斌发文。 | 蔚来=company:nio
小鹏汽车交付量创新高。 | 小鹏汽车=company:xpeng | 小米汽车交付量创新高。 | 小米汽车=company:xiaomi-auto
上汽大众推出新车。 | 上汽大众=company:shang-qi-da-zhong | 上汽通用推出新车。 | 上汽通用=company:shang-qi-tong-yong
广汽本田裁员。 | 广汽本田=company:guang-qi-ben-tian | 东风本田裁员。 | 东风本田=company:dong-feng-ben-tian
本田宣布在华减产。 | 本田=company:honda | 丰田宣布在华减产。 | 丰田=company:toyota
现代汽车集团会长郑义宣访华。 | 现代汽车集团=company:hyundai | 起亚汽车社长访华。 | 起亚汽车=company:kia
沃尔沃汽车裁员三千人。 | 沃尔沃汽车=company:volvo-cars | 沃尔沃集团裁员三千人。 | 沃尔沃集团=company:ab-volvo
奔驰与宝马成立合资公司。 | 奔驰=company:mercedes-benz | 奥迪与宝马成立合资公司。 | 奥迪=company:audi
宁德时代董事长曾毓群表示扩产。 | 宁德时代=company:szse-300750 | 欣旺达董事长表示扩产。 | 欣旺达=company:szse-300207
中芯国际公布财报。 | 中芯国际=company:sse-688981 | 中微公司公布财报。 | 中微公司=company:sse-688012
长江存储推出新产品。 | 长江存储=company:ymtc | 长鑫存储推出新产品。 | 长鑫存储=company:cxmt
台积电扩大投资。 | 台积电=company:tsmc | 联华电子扩大投资。 | 联华电子=company:umc
联发科与高通竞争。 | 联发科=company:mediatek | 联想集团与惠普竞争。 | 联想集团=company:lenovo
摩尔线程科创板上市。 | 摩尔线程=company:moore-threads | 寒武纪科技股价上涨。 | 寒武纪科技=company:sse-688256
三星电子会长李在镕访华。 | 三星电子=company:samsung-electronics | 三星生物公布订单。 | 三星生物=company:samsung-biologics
LG化学投资电池材料。 | LG化学=company:lg-chem | LG电子投资机器人。 | LG电子=company:lg-electronics
SK海力士扩产。 | SK海力士=company:sk-hynix | SK电讯扩容。 | SK电讯=company:sk-telecom
索尼发布新款游戏机。 | 索尼=company:sony | 索尼影业发布新片预告。 | 索尼影业=company:sony-pictures
三菱电机收购软件公司。 | 三菱电机=company:mitsubishi-electric | 三菱汽车收购零件公司。 | 三菱汽车=company:mitsubishi-motors
三井住友金融集团增持股份。 | 三井住友金融集团=company:smfg | 三井物产增持股份。 | 三井物产=company:mitsui
日产汽车与本田谈判合并。 | 日产汽车=company:nissan | 日立与东芝谈判合并。 | 日立=company:hitachi
摩根士丹利上调目标价。 | 摩根士丹利=company:morgan-stanley | 摩根大通上调目标价。 | 摩根大通=company:jpmorgan
高盛下调评级。 | 高盛=company:goldman | 高瓴参与了融资。 | 高瓴=company:hillhouse
瑞银集团收购瑞信。 | 瑞银集团=company:ubs | 瑞穗金融集团公布业绩。 | 瑞穗金融集团=company:mizuho
黑石集团出售资产。 | 黑石集团=company:blackstone | 贝莱德出售资产。 | 贝莱德=company:blackrock
红杉中国领投。 | 红杉中国=company:hongshan | 红杉资本领投。 | 红杉资本=company:sequoia
德意志银行罚款。 | 德意志银行=company:deutsche-bank | 德国商业银行裁员。 | 德国商业银行=company:commerzbank
法国巴黎银行公布业绩。 | 法国巴黎银行=company:bnp | 法国兴业银行公布业绩。 | 法国兴业银行=company:societe-generale
渣打银行任命新行政总裁。 | 渣打银行=company:standard-chartered | 恒生银行任命新行政总裁。 | 恒生银行=company:hang-seng-bank
惠普裁员数千人。 | 惠普=company:hp | 慧与科技收购瞻博网络。 | 慧与科技=company:hpe
谷歌发布新模型。 | 谷歌=company:google | 微软发布新模型。 | 微软=company:microsoft
推特改名。 | 推特=company:x-corp | 推想医疗上市。 | 推想医疗=company:infervision
月之暗面完成新一轮融资。 | 月之暗面=company:moonshot | 面壁智能完成新一轮融资。 | 面壁智能=company:modelbest
智谱完成新一轮融资。 | 智谱=company:zhipu | 智元机器人完成新一轮融资。 | 智元机器人=company:agibot
字节跳动否认传闻。 | 字节跳动=company:bytedance | 跨越速运否认传闻。 | 跨越速运=company:kua-yue-su-yun
阿里巴巴董事长蔡崇信发表演讲。 | 阿里巴巴=company:alibaba | 阿里云总裁发表演讲。 | 阿里云=company:alibaba-cloud
美团宣布新任命。 | 美团=company:meituan | 美的集团宣布新任命。 | 美的集团=company:szse-000333
百度发布大模型。 | 百度=company:baidu | 百事公司发布新饮料。 | 百事公司=company:pepsico
网易公布财报。 | 网易=company:netease | 网龙公布财报。 | 网龙=company:netdragon
搜狐起诉一家公司。 | 搜狐=company:sohu | 搜狗起诉一家公司。 | 搜狗=company:sogou
万科公告称债券展期。 | 万科=company:szse-000002 | 万达集团公告称出售资产。 | 万达集团=company:wanda
恒大集团进入清盘程序。 | 恒大集团=company:evergrande | 恒隆地产公布业绩。 | 恒隆地产=company:hang-lung
绿城中国公布销售额。 | 绿城中国=company:lv-cheng-zhong-guo | 绿地控股公布销售额。 | 绿地控股=company:sse-600606
华润置地公布业绩。 | 华润置地=company:cr-land | 华润啤酒公布业绩。 | 华润啤酒=company:cr-beer
农夫山泉董事长钟睒睒发声。 | 农夫山泉=company:nongfu | 娃哈哈董事长宗馥莉发声。 | 娃哈哈=company:wahaha
瑞幸咖啡关闭门店。 | 瑞幸咖啡=company:luckin | 库迪咖啡关闭门店。 | 库迪咖啡=company:cotti-coffee
安踏体育收购品牌。 | 安踏体育=company:anta | 特步国际收购品牌。 | 特步国际=company:xtep
海尔集团投资建厂。 | 海尔集团=company:haier-group | 海信集团投资建厂。 | 海信集团=company:hisense
火锅连锁企业海底捞公布业绩。 | 海底捞=company:haidilao | 海航集团公布重整计划。 | 海航集团=company:hna
复星医药收购药企。 | 复星医药=company:sse-600196 | 复旦张江收购药企。 | 复旦张江=company:sse-688505
药明康德公布业绩。 | 药明康德=company:sse-603259 | 药明生物公布业绩。 | 药明生物=company:wuxi-bio
恒瑞医药与默沙东合作。 | 恒瑞医药=company:sse-600276 | 翰森制药与默沙东合作。 | 翰森制药=company:hansoh
国药集团更换董事长。 | 国药集团=company:sinopharm | 广药集团更换董事长。 | 广药集团=company:guangzhou-pharma
科兴生物内斗升级。 | 科兴生物=company:sinovac | 科伦博泰公布数据。 | 科伦博泰=company:kelun-biotech
华大基因回应制裁。 | 华大基因=company:szse-300676 | 华大智造回应制裁。 | 华大智造=company:mgi
顺丰控股公布业绩。 | 顺丰控股=company:szse-002352 | 申通快递公布业绩。 | 申通快递=company:szse-002468
圆通速递公布业绩。 | 圆通速递=company:sse-600233 | 中通快递公布业绩。 | 中通快递=company:zto
波音公司交付了五十架飞机。 | 波音公司=company:boeing | 空客公司交付了五十架飞机。 | 空客公司=company:airbus
道达尔能源公布业绩。 | 道达尔能源=company:total | 壳牌公布业绩。 | 壳牌=company:shell
力拓集团扩产。 | 力拓集团=company:rio-tinto | 必和必拓扩产。 | 必和必拓=company:bhp
普华永道被罚。 | 普华永道=company:pwc | 毕马威被罚。 | 毕马威=company:kpmg
金杜律师事务所担任法律顾问。 | 金杜律师事务所=company:king-wood | 君合律师事务所担任法律顾问。 | 君合律师事务所=company:jun-he
第一财经报道了此事。 | 第一财经=organization:yicai | 第一创业证券收到罚单。 | 第一创业证券=company:szse-002797
强生公司召回产品。 | 强生公司=company:jnj | 雅培召回产品。 | 雅培=company:abbott
诺华制药收购公司。 | 诺华制药=company:novartis | 诺和诺德收购公司。 | 诺和诺德=company:novo-nordisk
默沙东公布财报。 | 默沙东=company:merck-us | 默克集团公布财报。 | 默克集团=company:merck-kgaa
# organizations
中国人民大学校长发表讲话。 | 中国人民大学=organization:edu-4111010002 | 全国人大代表发表讲话。 | 全国人大=organization:cn-npc
北京大学与清华大学合办论坛。 | 北京大学=organization:edu-4111010001 | 北京师范大学与清华大学合办论坛。 | 北京师范大学=organization:edu-4111010027
北京国安在中超联赛获胜，球迷欢呼。 | 北京国安=organization:beijing-guoan | 维护国安是全社会的责任。 | 国安=-
国家发改委约谈车企。 | 国家发改委=organization:cn-ndrc | 国家卫健委约谈药企。 | 国家卫健委=organization:cn-nhc
中国证监会立案调查。 | 中国证监会=organization:cn-csrc | 美国证监会立案调查。 | 美国证监会=organization:us-sec
最高人民法院院长作报告。 | 最高人民法院=organization:cn-spc | 最高人民检察院检察长作报告。 | 最高人民检察院=organization:cn-spp
中国外交部发言人毛宁回应。 | 中国外交部=organization:cn-mfa | 俄罗斯外交部发言人扎哈罗娃回应。 | 俄罗斯外交部=organization:ru-mfa
美国司法部起诉谷歌。 | 美国司法部=organization:us-justice | 美国商务部制裁中企。 | 美国商务部=organization:us-commerce
美国国务院发表声明。 | 美国国务院=organization:us-mfa | 中国国务院发表白皮书。 | 中国国务院=organization:cn-state-council
欧洲央行维持利率。 | 欧洲央行=organization:ecb | 日本央行维持利率。 | 日本央行=organization:jp-central-bank
欧盟委员会开出罚单。 | 欧盟委员会=organization:eu-commission | 欧洲理事会召开峰会。 | 欧洲理事会=organization:eu-european-council
世界银行下调预测。 | 世界银行=organization:world-bank | 世界卫生组织下调预测。 | 世界卫生组织=organization:who
国际货币基金组织总裁访华。 | 国际货币基金组织=organization:imf | 国际刑事法院检察官访华。 | 国际刑事法院=organization:icc-court
英国工党党首斯塔默讲话。 | 英国工党=organization:gb-labour | 澳大利亚工党领袖阿尔巴尼斯讲话。 | 澳大利亚工党=organization:au-labor
英国保守党党首巴德诺赫讲话。 | 英国保守党=organization:gb-conservative | 加拿大保守党领袖波利耶夫讲话。 | 加拿大保守党=organization:ca-conservative
日本自民党总裁高市早苗讲话。 | 日本自民党=organization:jp-ldp | 德国自民党主席讲话。 | 德国自民党=organization:de-fdp
美国民主党众议员发言。 | 美国民主党=organization:us-democratic | 民进党主席发言。 | 民进党=organization:dpp
新华社记者李华报道。 | 新华社=organization:xinhua | 新华日报记者李华报道。 | 新华日报=organization:xinhua-daily
人民日报发表评论。 | 人民日报=organization:peoples-daily | 工人日报发表评论。 | 工人日报=organization:workers-daily
路透社援引知情人士。 | 路透社=organization:reuters | 法新社援引知情人士。 | 法新社=organization:afp
华尔街日报报道了此事。 | 华尔街日报=organization:wsj | 华尔街见闻报道了此事。 | 华尔街见闻=organization:wallstreetcn
经济观察报报道了此事。 | 经济观察报=organization:economic-observer | 经济参考报报道了此事。 | 经济参考报=organization:economic-info
澎湃新闻记者采访了他。 | 澎湃新闻=organization:thepaper | 界面新闻记者采访了他。 | 界面新闻=organization:jiemian
半岛电视台记者在加沙遇难。 | 半岛电视台=organization:al-jazeera | 朝日电视台播出采访。 | 朝日电视台=organization:tv-asahi
曼联击败曼城。 | 曼联=organization:man-utd | 曼城击败阿森纳。 | 曼城=organization:man-city
皇家马德里夺冠。 | 皇家马德里=organization:real-madrid | 马德里竞技夺冠。 | 马德里竞技=organization:atletico-madrid
国际米兰夺冠。 | 国际米兰=organization:inter-milan | AC米兰夺冠。 | AC米兰=organization:ac-milan
上海申花签下外援。 | 上海申花=organization:shanghai-shenhua | 上海海港签下外援。 | 上海海港=organization:shanghai-port
洛杉矶湖人交易球员。 | 洛杉矶湖人=organization:lakers | 洛杉矶快船交易球员。 | 洛杉矶快船=organization:clippers
NBA总裁萧华表态。 | NBA=organization:nba | CBA联赛总决赛开打。 | CBA联赛=organization:cba
国际足联主席因凡蒂诺访华。 | 国际足联=organization:fifa | 国际篮联主席访华。 | 国际篮联=organization:fiba
亚足联公布赛程。 | 亚足联=organization:afc | 中国足协公布赛程。 | 中国足协=organization:cfa-football
东北大学校长致辞。 | 东北大学=organization:edu-4121010145 | 东北师范大学校长致辞。 | 东北师范大学=organization:edu-4122010200
南京大学校长致辞。 | 南京大学=organization:edu-4132010284 | 南开大学校长致辞。 | 南开大学=organization:edu-4112010055
华东师范大学校长致辞。 | 华东师范大学=organization:edu-4131010269 | 华南师范大学校长致辞。 | 华南师范大学=organization:edu-4144010574
中国科学院院士当选。 | 中国科学院=organization:inst-cas | 中国社会科学院学部委员当选。 | 中国社会科学院=organization:inst-cass
中国工程院院长访问。 | 中国工程院=organization:inst-cae | 中国科学院院长访问。 | 中国科学院=organization:inst-cas
加州理工学院教授获奖。 | 加州理工学院=organization:u-caltech | 麻省理工学院教授获奖。 | 麻省理工学院=organization:u-mit
加州大学伯克利分校教授获奖。 | 加州大学伯克利分校=organization:u-uc-berkeley | 加州大学洛杉矶分校教授获奖。 | 加州大学洛杉矶分校=organization:u-ucla
上海证券交易所发出问询函。 | 上海证券交易所=organization:sse | 深圳证券交易所发出问询函。 | 深圳证券交易所=organization:szse
上海期货交易所公告。 | 上海期货交易所=organization:shfe | 上海黄金交易所公告。 | 上海黄金交易所=organization:sge
北京市朝阳区人民法院判决。 | 北京市朝阳区人民法院=organization:cn-beijing-chaoyang-court | 北京市海淀区人民法院判决。 | 北京市海淀区人民法院=organization:cn-beijing-haidian-court
江苏省人民政府任命。 | 江苏省人民政府=organization:cn-jiangsu-gov | 江西省人民政府任命。 | 江西省人民政府=organization:cn-jiangxi-gov
湖南省委书记调研。 | 湖南省委=organization:cn-hunan-party | 湖北省委书记调研。 | 湖北省委=organization:cn-hubei-party
山西省公安厅通报。 | 山西省公安厅=organization:cn-shanxi-police | 陕西省公安厅通报。 | 陕西省公安厅=organization:cn-shaanxi-police
哈马斯发表声明。 | 哈马斯=organization:ps-hamas | 胡塞武装发表声明。 | 胡塞武装=organization:ye-houthi
绿色和平组织发布报告。 | 绿色和平组织=organization:greenpeace | 乐施会发布报告。 | 乐施会=organization:oxfam
中国红十字会接受捐款。 | 中国红十字会=organization:cn-red-cross | 红十字国际委员会接受捐款。 | 红十字国际委员会=organization:icrc
# people
阿里巴巴创始人马云会见了客人。 | 马云=person:jack-ma | 腾讯董事会主席马化腾会见了客人。 | 马化腾=person:pony-ma
张强加入腾讯。 | 张强=person | 记者章强采访了张亮。 | 章强=person
李娜在温布尔登夺冠。 | 李娜=person:li-na | 记者李纳采访了校长。 | 李纳=person
美国总统特朗普发表讲话。 | 特朗普=person:donald-trump | 小唐纳德·特朗普发表讲话。 | 小唐纳德·特朗普=person:donald-trump-jr
乔治·W·布什回忆录出版。 | 乔治·W·布什=person:george-w-bush | 乔治·H·W·布什回忆录出版。 | 乔治·H·W·布什=person:george-h-w-bush
俄罗斯总统普京访华。 | 普京=person:vladimir-putin | 普里戈任发动兵变。 | 普里戈任=person:yevgeny-prigozhin
泽连斯基访问华盛顿。 | 泽连斯基=person:volodymyr-zelenskyy | 奥莱娜·泽连斯卡访问华盛顿。 | 奥莱娜·泽连斯卡=person:olena-zelenska
朝鲜劳动党总书记金正恩视察工厂。 | 金正恩=person:kim-jong-un | 朝鲜劳动党总书记金正日曾视察工厂。 | 金正日=person:jin-zhengri
韩国总统文在寅出席活动。 | 文在寅=person:moon-jae-in | 韩国总统李在明出席活动。 | 李在明=person:lee-jae-myung
岸田文雄出席活动。 | 岸田文雄=person:an-tianwenxiong | 安倍晋三出席活动。 | 安倍晋三=person:an-beijinsan
马克龙会见朔尔茨。 | 马克龙=person:emmanuel-macron | 布丽吉特·马克龙会见记者。 | 布丽吉特·马克龙=person:brigitte-macron
萨姆·奥尔特曼重返OpenAI。 | 萨姆·奥尔特曼=person:sam-altman | 史蒂夫·鲍尔默重返微软。 | 史蒂夫·鲍尔默=person:steve-ballmer
贝佐斯出售股票。 | 贝佐斯=person:jeff-bezos | 巴菲特出售股票。 | 巴菲特=person:warren-buffett
查理·芒格去世。 | 查理·芒格=person:charlie-munger | 查理·柯克遇刺。 | 查理·柯克=person:charlie-kirk
马斯克收购推特。 | 马斯克=person:elon-musk | 梅耶·马斯克参加时装周。 | 梅耶·马斯克=person:maye-musk
英伟达首席执行官黄仁勋发表演讲。 | 黄仁勋=person:jensen-huang | 国美控股创始人黄光裕发表演讲。 | 黄光裕=person:huang-guangyu
盛大网络创始人陈天桥投资新公司。 | 陈天桥=person:chen-tianqiao | 寒武纪科技董事长陈天石投资新公司。 | 陈天石=person:chen-tianshi
比亚迪董事长王传福出席发布会。 | 王传福=person:wang-chuanfu | 宇树科技创始人王兴兴出席发布会。 | 王兴兴=person:wang-xingxing
吉利控股集团董事长李书福出席发布会。 | 李书福=person:li-shufu | TCL科技董事长李东生出席发布会。 | 李东生=person:li-dongsheng
樊振东夺冠。 | 樊振东=person:fan-zhendong | 王楚钦夺冠。 | 王楚钦=person:wang-chuqin
湖人前锋詹姆斯表示，他将参加NBA总决赛。 | 詹姆斯=person:lebron-james | 詹姆斯·哈登得到三十分。 | 詹姆斯·哈登=person:james-harden
C罗加盟利雅得胜利。 | C罗=person:cristiano-ronaldo | 罗纳尔迪尼奥回到巴西。 | 罗纳尔迪尼奥=person:ronaldinho
张艺谋执导新片。 | 张艺谋=person:zhang-yimou | 张艺兴主演新片。 | 张艺兴=person:zhang-yixing
刘德华主演新片。 | 刘德华=person:andy-lau | 刘欢演唱主题曲。 | 刘欢=person:liu-huan
杨振宁逝世。 | 杨振宁=person:chen-ning-yang | 杨振武主持会议。 | 杨振武=person
# one form, several readings
苹果CEO库克发布新款iPhone。 | 苹果=company:apple | 他每天吃一个苹果。 | 苹果=-
雷军表示，小米的手机销量增长。 | 小米=company:xiaomi | 老人每天早上熬一锅小米粥。 | 小米=-
长城汽车公布销量，魏建军表示乐观。 | 长城汽车=company:sse-601633 | 游客登上八达岭长城。 | 长城=-
杨元庆说，联想的电脑业务增长。 | 联想=company:lenovo | 这幅画让人联想到故乡。 | 联想=-
大众与小鹏汽车在德国签署协议，车型将在明年交付。 | 大众=company:volkswagen | 博物馆免费向社会大众开放。 | 大众=-
高通发布骁龙芯片。 | 高通=company:qualcomm | 各国央行应对高通胀。 | 高通=-
郑义宣说，韩国现代将与起亚发布新车型。 | 韩国现代=company:hyundai | 加快建设现代产业体系。 | 现代=-
李想表示，理想汽车交付量增长。 | 理想汽车=company:li-auto | 青年要有理想信念。 | 理想=-
亚马逊CEO贾西宣布裁员，AWS受影响。 | 亚马逊=company:amazon | 巴西境内的亚马逊河流域发生干旱。 | 亚马逊=-
荣耀CEO发布新款折叠屏手机。 | 荣耀=company:honor | 这是全队的荣耀。 | 荣耀=-
贝壳公布财报，彭永东谈二手房市场。 | 贝壳=company:ke-holdings | 孩子们在海滩上捡贝壳。 | 贝壳=-
美的集团与格力电器竞争空调市场。 | 美的集团=company:szse-000333 | 这是最美的风景。 | 美的=-
豆瓣网创始人杨勃回应。 | 豆瓣网=company:douban | 做回锅肉要放豆瓣酱。 | 豆瓣=-
土豆网创始人王微创办新公司。 | 土豆网=company:tudou | 农户种植的土豆获得丰收。 | 土豆=-
猫眼娱乐公布票房数据。 | 猫眼娱乐=company:maoyan | 他从门上的猫眼里往外看。 | 猫眼=-
东风集团与日产合资，汽车销量下降。 | 东风集团=company:dongfeng-group | 万事俱备，只欠东风。 | 东风=-
波士顿凯尔特人击败迈阿密热火。 | 迈阿密热火=organization:heat | 双方热火朝天地讨论。 | 热火=-
休斯敦火箭在NBA季后赛击败湖人。 | 休斯敦火箭=organization:rockets | 长征火箭发射成功。 | 火箭=-
菲尼克斯太阳击败湖人，杜兰特得到三十分。 | 菲尼克斯太阳=organization:suns | 地球绕着太阳转。 | 太阳=-
芝加哥公牛在NBA选秀大会上选中他。 | 芝加哥公牛=organization:bulls | 牧场里的公牛受惊。 | 公牛=-
特斯拉CEO马斯克访问中国。 | 特斯拉=company:tesla | 塞尔维亚裔发明家尼古拉·特斯拉生于1856年。 | 尼古拉·特斯拉=person:nikola-tesla
太平洋证券收到监管函。 | 太平洋证券=company:sse-601099 | 台风在太平洋生成。 | 太平洋=-
中国平安公布保费收入，马明哲表示乐观。 | 中国平安=company:sse-601318 | 祝大家一路平安。 | 平安=-
光大集团董事长吴利军出席会议。 | 光大集团=company:everbright-group | 要把优良传统发扬光大。 | 光大=-
浪潮集团董事长出席活动。 | 浪潮集团=company:inspur-group | 人工智能浪潮席卷全球。 | 浪潮=-
陈天石说，寒武纪的芯片热销。 | 寒武纪=company:sse-688256 | 科学家发现寒武纪化石。 | 寒武纪=-
众安在线公布保费。 | 众安在线=company:zhongan | 各界群众安居乐业。 | 众安=-
菜鸟网络与阿里巴巴合作物流。 | 菜鸟网络=company:cainiao | 他只是股市里的菜鸟。 | 菜鸟=-
闲鱼总经理谈二手交易。 | 闲鱼=company:xianyu | 清蒸咸鱼很好吃。 | 咸鱼=-
探探科技被陌陌收购。 | 探探科技=company:tantan | 我们去探探路。 | 探探=-
一点资讯完成融资。 | 一点资讯=company:yidian-zixun | 请提供一点资料。 | 一点=-
京东方公布业绩。 | 京东方=company:szse-000725 | 南京东路上人来人往。 | 京东=-
南方电网发布公告。 | 南方电网=company:csg | 南方多地出现暴雨。 | 南方=-
国家电网董事长张智刚调研。 | 国家电网=company:state-grid | 国家电影局公布票房。 | 国家电影局=organization:cn-film-bureau
阿里巴巴创始人马云回国。 | 阿里巴巴=company:alibaba | 西藏阿里地区海拔很高。 | 阿里=-
荣耀CEO赵明发布手机。 | 荣耀=company:honor | 荣誉属于人民。 | 荣誉=-
深蓝汽车公布销量。 | 深蓝汽车=company:shen-lan-qi-che | 海水呈现一片深蓝。 | 深蓝=-
一汽红旗推出新款轿车。 | 一汽红旗=company:yi-qi-hong-qi | 广场上升起一面红旗。 | 红旗=-
比亚迪旗下仰望汽车发布新车。 | 仰望汽车=company:yang-wang-qi-che | 孩子们仰望星空。 | 仰望=-
蔚来旗下乐道汽车开始交付。 | 乐道汽车=company:le-dao-qi-che | 他的故事为人津津乐道。 | 乐道=-
椰树集团被罚款。 | 椰树集团=company:ye-shu-ji-tuan | 海边种着一排椰树。 | 椰树=-
白象食品发布声明。 | 白象食品=company:bai-xiang-shi-pin | 动物园里来了一头白象。 | 白象=-
粉笔教育公布业绩。 | 粉笔教育=company:fen-bi-gong-si | 老师用粉笔在黑板上写字。 | 粉笔=-
三只羊集团被立案调查。 | 三只羊集团=company:san-zhi-yang-ji-tuan | 牧民丢了三只羊。 | 三只羊=-
如家酒店公布开店计划。 | 如家酒店=company:ru-jia-jiu-dian | 志愿者把老人照顾得如家人一般。 | 如家=-
浑水研究发布做空报告。 | 浑水研究=company:muddy-waters | 有人想浑水摸鱼。 | 浑水=-
红帽公司被IBM收购。 | 红帽公司=company:red-hat | 孩子们表演了小红帽的故事。 | 红帽=-
好时公司公布业绩。 | 好时公司=company:hershey | 现在正是读书的好时候。 | 好时=-
通力电梯签下订单。 | 通力电梯=company:kone | 各部门通力合作。 | 通力=-
先声药业与齐鲁制药合作。 | 先声药业=company:simcere | 他以一首歌先声夺人。 | 先声=-
`;

interface Reading {
  readonly sentence: string;
  readonly form: string;
  readonly what: string;
}

const readings = (line: string): readonly [Reading, Reading] => {
  const cells = line.split(' | ');
  const reading = (at: number): Reading => {
    const [form = '', what = ''] = (cells[at + 1] ?? '').split('=');
    return { sentence: cells[at] ?? '', form, what };
  };
  return [reading(0), reading(2)];
};

const pairs = PAIRS.split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map(readings);

const pipeline = createPipeline(loadResources({ folder: join(packageRoot, 'pipeline'), segmenter: {} }));

/** Names that overlap the form's first place, as text, type and entity: “华为 company company:huawei”; an entity of the document alone is “-”. */
const namesAt = ({ sentence, form }: Reading): readonly string[] => {
  const { mentions } = pipeline({ document: { id: 'd', text: sentence, contentHash: '' } });
  const start = sentence.indexOf(form);
  const isThere = (mention: Mention): boolean =>
    mention.kind === 'name' && mention.start < start + form.length && mention.end > start;
  return mentions
    .filter(isThere)
    .map(({ text, type, entity }) => `${text} ${type} ${entity?.includes(':') === true ? entity : '-'}`);
};

const expected = ({ form, what }: Reading): readonly string[] => {
  if (what === '-') return [];
  const [type = ''] = what.split(':');
  return [`${form} ${type} ${what === type ? '-' : what}`];
};

test('200 pairs and more, each of two different things', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(200);
  for (const [{ sentence, form, what }, other] of pairs) {
    expect(sentence).toContain(form);
    expect(other.sentence).toContain(other.form);
    expect([form, what]).not.toEqual([other.form, other.what]);
    if (what.includes(':')) expect(what).not.toBe(other.what);
  }
});

describe('each in its own sentence', () => {
  test.each(pairs.map((pair) => [`${pair[0].form} / ${pair[1].form}`, ...pair] as const))('%s', (_, one, other) => {
    expect(namesAt(one)).toEqual(expected(one));
    expect(namesAt(other)).toEqual(expected(other));
  });
});

describe('both in one document', () => {
  const both = pairs.filter(([one, other]) => one.what !== '-' && other.what !== '-' && one.form !== other.form);
  test.each(both.map((pair) => [`${pair[0].form} / ${pair[1].form}`, ...pair] as const))('%s', (_, one, other) => {
    const text = `${one.sentence}\n${other.sentence}`;
    const { mentions } = pipeline({ document: { id: 'd', text, contentHash: '' } });
    const entity = (form: string): string | undefined =>
      mentions.find((mention) => mention.kind === 'name' && mention.text === form)?.entity;
    expect(entity(one.form)).toBeDefined();
    expect(entity(other.form)).toBeDefined();
    expect(entity(one.form)).not.toBe(entity(other.form));
  });
});
