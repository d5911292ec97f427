import type { DemoPost } from '../types';

export const oneBowl: DemoPost[] = [
  {
    key: 'bowl-xiaomian-rules', kind: 'discussion', language: 'zh-CN', circle: 'one-bowl', author: 'mianfan',
    title: '重庆小面入门：别一上来就问"不辣行不行"',
    body: `行。老板会给你做，但是他会看你一眼，那一眼比辣椒还辣。

几句行话，学会了就不像外地人：

- **干溜**：不要汤
- **提黄**：面硬一点
- **加青**：多放菜，老板不收你钱
- **红汤／清汤**：清汤也有味道，别怕
- **二两、三两**：二两正好，三两是开了三小时山路的人吃的

找店三条：
1. 门口是塑料板凳，高的当桌子，矮的坐人
2. 调料钵子十个以上，老板打料不看勺
3. 十一点就收摊。下午还开的，那是给游客开的

**莫拍照先吃**，坨了老板心痛。`,
    topics: ['noodles', 'street-food'], daysAgo: 298, praise: 43, photo: 'noodle-bowl',
    comments: [
      { author: 'dabai', hoursAfter: 0.5, praise: 6, body: `成都人表示：那一眼我领教过。` },
      { author: 'laoban', hoursAfter: 2, praise: 5, body: `我们北京炸酱面就没这么多规矩——谁说没有？黄瓜丝得顶刀切，拌面得拌匀，剩一个面码就算失礼。` , replies: [
        { author: 'mianfan', hoursAfter: 2.3, praise: 7, body: `你看嘛，哪个城市的面没得脾气。` },
      ] },
      { author: 'kevinou', hoursAfter: 5, praise: 9, body: `Quick guide: "gānliū" no soup, "tíhuáng" firm noodles, "jiāqīng" more greens. Look for plastic stools of two heights, the high one is the table. And eat before you photograph, otherwise the owner's heart hurts.` },
      { author: 'cinder', hoursAfter: 9, praise: 6, body: `Stools of two heights. That's a system. Bradford could learn.` },
      { author: 'meera', hoursAfter: 30, praise: 3, body: `I asked for "not spicy" in Chongqing in 2019. I can still feel the look.` },
    ],
  },
  {
    key: 'bowl-bradford-chaat', kind: 'discussion', language: 'en', circle: 'one-bowl', author: 'cinder',
    title: 'Bradford at 11 p.m., five stops, one tank of nothing',
    body: `1. **Leeds Road, the one with no sign.** Seekh off charcoal. Eat it on the bonnet. Mind the paint.
2. **Killinghall Road.** Papri chaat, sour first, sweet second, then your ears.
3. **Great Horton, the chippy that does masala chips.** Divisive. I'm for.
4. **A garage forecourt.** Don't laugh. A woman sells samosas from a cool box till midnight, and the queue is taxi drivers, which tells you.
5. **Home.** Kulfi from the freezer. Regret nothing.

Total distance 7 miles. The Tinker used less fuel than I did.`,
    topics: ['street-food', 'night-drives'], daysAgo: 115, praise: 37,
    comments: [
      { author: 'wheelnut', hoursAfter: 1, praise: 6, body: `Drove up from Leicester for this. Number four. NUMBER FOUR. I bought twelve and arrived home with two.` , replies: [
        { author: 'cinder', hoursAfter: 1.4, praise: 5, body: `Two is good discipline, Raj.` },
      ] },
      { author: 'nightbus', hoursAfter: 3, praise: 5, body: `A queue of taxi drivers is the only restaurant guide of the night. Bus drivers likewise, but we tell nobody.` },
      { author: 'dabai', hoursAfter: 9, praise: 7, body: `原来英国也是看出租车司机排队！我的货车理论在全球范围内得到支持。` },
      { author: 'octane42', hoursAfter: 12, praise: 3, body: `Masala chips are a mistake. I've tried them six times to be sure.` },
    ],
  },
  {
    key: 'bowl-lost-shop', kind: 'discussion', language: 'zh-CN', circle: 'one-bowl', author: 'tangtang',
    title: '坐在别人副驾吃遍顺德：给没来过的车友排一天',
    body: `我没车，但是我有一张嘴和一群有车的朋友。

**早 7:30 大良**　双皮奶当早餐，不要觉得奇怪。再来一份牛乳蒸蛋，反正都是奶。
**早 9:00 均安**　蒸猪，要趁热，凉了就只是猪。
**午 12:00 勒流**　水蛇粥，胆子小的点生滚鱼片粥，老板不会笑你，我会。
**午后 3:00 伦教**　糕。就一个字，白的，弹的。
**晚 6:30 容桂**　鱼生要找信得过的店，**不放心就吃桑拿鸡**，一样高兴。
**晚 9:30**　回大良，再来一碗双皮奶，首尾呼应，像写作文。

友情提示：这一天车只要开八十公里，人要走两万步，不然吃不下第四顿。`,
    topics: ['street-food', 'route-planning'], daysAgo: 166, praise: 40,
    comments: [
      { author: 'yutou', hoursAfter: 1, praise: 5, body: `广州人作证：伦教糕要早去，三点去只剩老板的笑容。` , replies: [
        { author: 'tangtang', hoursAfter: 1.2, praise: 6, body: `老板的笑容也很弹的。` },
      ] },
      { author: 'aqiang', hoursAfter: 3, praise: 5, body: `佛山这边过去二十分钟，来的时候顺便到我铺头量个胎压，吃完回去车会重一点。` },
      { author: 'jinghal', hoursAfter: 6, praise: 4, body: `我妈是容桂人，看完在温哥华的厨房里站了很久，然后去冰箱里找牛奶。她说水牛奶不一样，不一样。` },
      { author: 'mianfan', hoursAfter: 8, praise: 4, body: `一整天没有一碗面？你这个圈子名字叫就一碗面！` , replies: [
        { author: 'tangtang', hoursAfter: 8.1, praise: 9, body: `牛乳也是一碗嘛～` },
      ] },
    ],
  },
  {
    key: 'bowl-vinegar', kind: 'question', language: 'en', circle: 'one-bowl', author: 'lemonpith',
    title: 'Biang biang noodles in Athens: can I make them without a Chinese grandmother?',
    body: `I watched Laoshu's picture post three times. I've got bread flour, a long table, chilli from Florina, and no fear. My dough tears at arm's length. What am I missing?`,
    topics: ['noodles'], daysAgo: 44, praise: 16,
    comments: [
      { author: 'laoshu', hoursAfter: 2, praise: 17, answer: true, accepted: true, body: `不缺外婆，缺工夫——时间的工夫。\n\n面一斤，水四两八，盐一小勺。揉光，**醒半个钟头，再揉，再醒一个钟头**，表面抹油。扯不开，多半是醒得不够，不是力气不够。搓成条，压扁，中间用筷子压一道印，两手捏住两头，往案上摔着抻，"biang、biang"，就是这个响声。\n\n油泼的油要冒烟，辣子里先点几滴醋。` , replies: [
        { author: 'kevinou', hoursAfter: 3, praise: 8, body: `You aren't missing a grandmother, you're missing time. 500 g flour, 240 g water, a small spoon of salt. Knead, rest 30 min, knead, rest an hour, oiled. If it tears, it hasn't rested. Press a line down the middle with a chopstick, hold both ends, slap it on the table while stretching. Oil must smoke; put a few drops of vinegar on the chilli first.` },
        { author: 'lemonpith', hoursAfter: 52, praise: 13, body: `IT SLAPPED. One and a half metres! The neighbour below knocked, came up, stayed for dinner. Please thank Laoshu, and tell him my grandmother approves as well, she's only from Volos.` },
        { author: 'laoshu', hoursAfter: 55, praise: 9, body: `一米五，比我当年强。请代问沃洛斯的老人家好。` },
      ] },
      { author: 'mianfan', hoursAfter: 6, praise: 5, answer: true, body: `还有一个办法：多练，练烂十斤面，第十一斤就有了。烂的也能吃，叫揪片。` },
    ],
  },
  {
    key: 'bowl-tinker-delivery', kind: 'discussion', language: 'en', circle: 'one-bowl', author: 'bibikopi',
    title: 'Char kway teow: how far is too far?',
    body: `There's a man in Balik Pulau, over the hill, who fries over charcoal, one plate at a time, with duck egg. From my house it's 19 km and 43 bends each way. He opens at five. He stops when the cockles are finished. He doesn't answer the phone, as he's frying.

Last night I drove the bends, arrived at 6:10, saw him put down the wok, look at me, look at the empty bowl of cockles, and shrug like a door closing.

I'm going again tonight. My husband asks what is wrong with the place downstairs. **Nothing** is wrong with it. That's what's wrong with it.`,
    topics: ['street-food', 'noodles', 'mountain-roads'], daysAgo: 80, praise: 39,
    comments: [
      { author: 'picklejar', hoursAfter: 1, praise: 7, body: `"Shrug like a door closing." I know this man in every country.` },
      { author: 'maylin', hoursAfter: 4, praise: 6, body: `And?? Did you make it tonight?`, replies: [
        { author: 'bibikopi', hoursAfter: 16, praise: 14, body: `5:02. I was second. He gave me the extra egg without a word. I drove home at 40 km/h holding the taste in my mouth like a passenger.` },
      ] },
      { author: 'tangtang', hoursAfter: 6, praise: 4, body: `血蚶卖完就收，这种老板我敬他三分。` },
      { author: 'sundaydriver', hoursAfter: 11, praise: 4, body: `Eighty-six bends for supper. It makes my cheese roll feel underdressed.` },
    ],
  },
  {
    key: 'bowl-quanzhou', kind: 'discussion', language: 'zh-CN', circle: 'one-bowl', author: 'hailijian',
    title: '面线糊配什么？这个问题能吵散一桌泉州人',
    body: `我先表态：**醋肉，加大肠，加胡椒，不加香菜**。油条要泡，泡到一半，外软里脆。

我爸：油条绝对不能泡，要拿在手上。
我妈：加卤蛋，别的都是乱来。
我姐：她加鸭血，我们已经很多年不跟她讨论了。
我女儿四岁：只要面线，只要糊，不要别的。——她可能是对的。

外地车友来泉州，早上六点到九点，西街往里走，看哪家的大锅冒泡冒得慢，就是哪家。冒得快的是水多。`,
    topics: ['noodles', 'street-food'], daysAgo: 23, praise: 35,
    comments: [
      { author: 'nanfeng', hoursAfter: 1, praise: 6, body: `厦门派：加虾仁、米血、一点沙茶。姐姐那一票我投了。` , replies: [
        { author: 'hailijian', hoursAfter: 1.2, praise: 7, body: `我截图发给我姐了，她说终于有人懂她。` },
      ] },
      { author: 'moli', hoursAfter: 3, praise: 3, body: `福州锅边糊路过，探头看了一眼，默默加蛏干。` },
      { author: 'qiuku', hoursAfter: 5, praise: 6, body: `东北人看不懂，但是大受震撼：早上六点吃大肠？我们六点在扒拉雪。` },
      { author: 'maylin', hoursAfter: 9, praise: 4, body: `四岁那位有大师风范，"不要别的"四个字，比我写三百字强。` },
    ],
  },
  {
    key: 'bowl-halaszle', kind: 'discussion', language: 'en', circle: 'one-bowl', author: 'marguerite',
    title: 'Driving through Hungary in one day: Szeged or Baja fish soup?',
    body: `I have exactly one lunch. I know this question may start a war, and I ask it with respect. The Lamplighter needs forty minutes anyway.`,
    topics: ['street-food', 'route-planning'], daysAgo: 152, praise: 14,
    comments: [
      { author: 'picklejar', hoursAfter: 0.6, praise: 15, body: `The war is over, I won it. **Baja, if you want noodles in the soup. Szeged, if you want the fish to have been pushed through a sieve by somebody's aunt.** For one lunch with a person who loves texture: Baja, on the Petőfi island, any place where the kettle hangs outside over wood. There are two 50 kW posts beside the bridge, four minutes' walk. Don't put cream in it, don't ask for it mild, and take the second ladle even if you can't.`, replies: [
        { author: 'marguerite', hoursAfter: 70, praise: 9, body: `The second ladle was correct. I arrived at 19 % and left at 93 because nobody could stand up.` },
      ] },
      { author: 'tomaszek', hoursAfter: 3, praise: 4, body: `Both. It's 100 km. I did it. I was then quiet until Slovakia.` },
    ],
  },
  {
    key: 'bowl-lanzhou-truth', kind: 'discussion', language: 'zh-CN', circle: 'one-bowl', author: 'gaoyuan',
    title: '西宁的早上：一碗牛肉面，一碟素菜，一辆没熄火的大货',
    body: `早上六点半，天还黑着，店里玻璃全是水汽。

拉面的师傅是循化人，手上一层面粉，胳膊比我腿粗。你喊"二细"，他头也不抬，摔三下，抻五下，面就下锅了。

同桌的司机从格尔木下来，开了一夜，面端上来他先不吃，双手捧着碗捂了一会儿。我把醋推过去，他把辣子推过来。我们一句话没说，吃完各自上车。

我在外面也吃过很贵的面。贵的面没有人陪你捂手。`,
    topics: ['noodles', 'winter'], daysAgo: 238, praise: 44,
    comments: [
      { author: 'mianfan', hoursAfter: 0.5, praise: 8, body: `最后一句服了。今天不抬杠。` },
      { author: 'laoshu', hoursAfter: 2, praise: 7, body: `"我把醋推过去，他把辣子推过来"，一来一往，便是人间。` },
      { author: 'jinghal', hoursAfter: 7, praise: 8, body: `Trying to carry it over: a lorry driver who had driven all night didn't eat at first, he held the bowl to warm his hands. "I pushed him the vinegar, he pushed me the chilli. We said nothing, ate, and went to our cars. I've had expensive noodles. Nobody warms their hands next to you over those."`, replies: [
        { author: 'tomaszek', hoursAfter: 9, praise: 10, body: `Thank you, Jing. I know that driver. I have been that driver.` },
      ] },
    ],
  },
  {
    key: 'bowl-vegetarian', kind: 'question', language: 'zh-CN', circle: 'one-bowl', author: 'aning',
    title: '吃素的朋友从英国来，南京到重庆一路，吃面怎么点才不踩雷？',
    body: `朋友吃蛋奶素，不吃肉汤。我自己是鸭血粉丝选手，对这方面毫无经验。一路开车，多半在小店吃。汤底、浇头、油，哪些要问？怎么问老板不嫌烦？`,
    topics: ['noodles', 'route-planning'], daysAgo: 178, praise: 11,
    comments: [
      { author: 'mianfan', hoursAfter: 1, praise: 13, answer: true, accepted: true, body: `三句话就够：\n\n1. "**汤要白水，不要骨汤**"——大部分汤底都是骨头熬的，清汤也是\n2. "**不要猪油，用菜油**"——小面的猪油是魂，但是没得也活\n3. "**不要杂酱、不要肉臊，多加青菜和豌豆**"\n\n重庆就点"干溜素小面，不要猪油"；武汉热干面本身基本素，问一句卤水是不是肉卤；宜昌凉虾放心吃。老板不嫌烦，排队的时候先想好，别站到锅前面才想。` , replies: [
        { author: 'aning', hoursAfter: 200, praise: 7, body: `一路顺利！朋友说豌豆是她这趟最大的发现，已经在行李里塞了三斤干豌豆。` },
      ] },
      { author: 'meiguaceng', hoursAfter: 4, praise: 4, answer: true, body: `武汉人补充：热干面的萝卜丁和酸豆角都是素的，芝麻酱放心，但有的店萝卜丁里有虾米，问一下"萝卜丁净不净"。` },
      { author: 'laoban', hoursAfter: 9, praise: 3, body: `要是绕到北京来，麻酱凉面、西红柿鸡蛋打卤，我管够。` },
    ],
  },
  {
    key: 'bowl-first-solo', kind: 'discussion', language: 'zh-CN', circle: 'one-bowl', author: 'meiguaceng',
    title: '为了一碗牛肉粉，我第一次一个人开到了襄阳',
    body: `三百二十公里，高速四个小时（别人三个小时）。

出发前跟面犯儿要了地址，他只回我一句："六点到，七点就只剩汤了。"

所以我凌晨一点五十出的门。

五点五十一分停好车（**两把**），天没亮，店里灯黄黄的。要了牛肉粉、一碗黄酒（没敢喝，开车，换成豆浆），辣得眼泪出来，也可能不是辣的。

老板问我从哪里来，我说武汉，自己开来的。他说："一个人啊？"又给我加了一勺牛肉。

回来路上我在想，我居然是那种会为了一碗粉开三百公里的人了。`,
    topics: ['noodles', 'first-car', 'night-drives'], daysAgo: 14.6, praise: 45,
    comments: [
      { author: 'mianfan', hoursAfter: 0.3, praise: 10, body: `哭了，真的。百来天前你还问我黄石那段路怕不怕。从今天起你是本圈正式圈友，凭这勺牛肉。` , replies: [
        { author: 'meiguaceng', hoursAfter: 0.5, praise: 6, body: `师父！` },
        { author: 'mianfan', hoursAfter: 0.6, praise: 8, body: `莫喊师父，喊了就要请吃面。` },
      ] },
      { author: 'nightbus', hoursAfter: 3, praise: 7, body: `Kevin, I don't need a translation, I can see it's a triumph. (I read the translation too. The extra spoon of beef!)` },
      { author: 'maylin', hoursAfter: 6, praise: 6, body: `记得你停在"线"上那天的帖子，才四个月。给你和薄荷糖鼓掌。` },
      { author: 'halfmoon', hoursAfter: 9, praise: 4, body: `The hour before the light, alone, with a purpose. I hope you remember this drive when you are old.` },
      { author: 'jiaqi', hoursAfter: 290, praise: 3, body: `我把这篇看了三遍，七个月后的我也可以吗？` , replies: [
        { author: 'meiguaceng', hoursAfter: 291, praise: 8, body: `可以。我证明。` },
      ] },
    ],
  },
  {
    key: 'bowl-london-night', kind: 'discussion', language: 'en', circle: 'one-bowl', author: 'nightbus',
    title: 'I now own a car and can therefore eat in Zone 6',
    body: `For two decades my map of dinner was the N29 and its branches. Last week I drove to New Malden **on purpose**, for cold buckwheat noodles in an icy broth with half a pear in it.

The lady cut the noodles with scissors, right there in the bowl, as if it were a haircut.

It was eleven degrees outside. I was eating ice. I've never been so content, and then I *drove home*, door to door, without a single person shouting into a phone.

Where next? Must be reachable by a mustard Tinker and open after ten.`,
    topics: ['noodles', 'first-car', 'night-drives'], daysAgo: 46, praise: 33,
    comments: [
      { author: 'cinder', hoursAfter: 0.6, praise: 6, body: `Southall. After ten. Follow the smoke. Bring a bib.` },
      { author: 'kevinou', hoursAfter: 4, praise: 4, body: `As an Australian I say Colindale for laksa, and tell them you don't want it "for beginners".` },
      { author: 'picklejar', hoursAfter: 7, praise: 5, body: `Scissors are the sign of a serious kitchen.` },
      { author: 'octane42', hoursAfter: 10, praise: 4, body: `Balti. Birmingham. 118 miles. It IS open after ten.`, replies: [
        { author: 'nightbus', hoursAfter: 10.4, praise: 8, body: `Dev, are you inviting me to dinner?` },
        { author: 'octane42', hoursAfter: 11, praise: 11, body: `I'm disagreeing with you over food at my expense, yes.` },
      ] },
    ],
  },
  {
    key: 'bowl-mother-sauce', kind: 'discussion', language: 'zh-CN', circle: 'one-bowl', author: 'laoban',
    title: '炸酱这事儿，急不得',
    body: `昨儿有人问，我家炸酱怎么炸得不苦。没秘方，就四个字：小火，别走。

五花肉切丁，肥瘦分开，先下肥的，煸出油来再下瘦的。黄酱和甜面酱，二比一，拿水澥开，倒进去，**小火咕嘟四十分钟**。这四十分钟您别看手机，拿铲子贴着锅底来回推，推到酱和油分了家，颜色跟老家具似的，得。

出锅前撒一把葱白丁，不是葱绿，葱绿是搁碗里的。

我爸教我的时候说，炸酱跟修车一样，快的都苦。`,
    topics: ['noodles', 'cooking'], daysAgo: 10.3, praise: 34,
    comments: [
      { author: 'tappetpaul', hoursAfter: 6, praise: 9, body: `Kevin gave me the last line. Whatever is done fast turns bitter. Your father would've made a fitter.`, replies: [
        { author: 'laoban', hoursAfter: 8, praise: 11, body: `他就是。在汽修厂修了一辈子大客车。` },
      ] },
      { author: 'mianfan', hoursAfter: 1, praise: 4, body: `二比一？我以为你们北京人都是纯黄酱。` , replies: [
        { author: 'laoban', hoursAfter: 1.3, praise: 6, body: `纯黄酱那是我姥爷那辈儿，齁得慌。我这是改良派，出了院子别说我说的。` },
      ] },
      { author: 'luosi', hoursAfter: 4, praise: 5, body: `照做了，没剩下东西。就是锅铲少了一颗螺丝。` },
    ],
  },
  {
    key: 'bowl-worst', kind: 'discussion', language: 'en', circle: 'one-bowl', author: 'picklejar',
    title: 'Tell me about the worst thing you ever ate on a journey, with love',
    body: `I'll begin. A "goulash" in a motorway restaurant that I won't name, in a country I won't name, served inside a hollowed *croissant*.

I ate it all. I was hungry and it was trying so hard.`,
    topics: ['street-food', 'trip-report'], daysAgo: 20.8, praise: 29,
    comments: [
      { author: 'slowcharge', hoursAfter: 1, praise: 8, body: `A gas-station hot dog in Kautokeino that had been turning since, I believe, the previous Friday. It had character.` },
      { author: 'mokapot', hoursAfter: 3, praise: 6, body: `服务区的"意大利面"，番茄酱是甜的，面是粉丝，肉丸是鱼丸。我吃完居然有点感动。` },
      { author: 'tomaszek', hoursAfter: 4, praise: 9, body: `I once made a bad sandwich. I don't wish to discuss it.` },
      { author: 'bibikopi', hoursAfter: 8, praise: 5, body: `"Laksa-flavoured" crisps at an airport. I wrote a letter.` },
      { author: 'cloudberry', hoursAfter: 10, praise: 7, body: `Airport laksa crisps are my favourite.`, replies: [
        { author: 'bibikopi', hoursAfter: 11, praise: 10, body: `Aino. We'll talk.` },
      ] },
    ],
  },
  {
    key: 'bowl-winter-lamb', kind: 'discussion', language: 'zh-CN', circle: 'one-bowl', author: 'feining',
    title: '湖州工厂食堂的羊肉面，周五开放日可以吃',
    body: `天冷了，食堂恢复羊肉面，周五中午对院子里的朋友开放，四十碗。

红烧，湖羊，早上四点炖的。面是细面。不加香菜的提前说。

报名在活动里，写车牌好进门，没车的写名字。吃完可以看装配线，二号门进。

就这些。`,
    topics: ['noodles', 'meetups'], daysAgo: 2.1, praise: 31,
    comments: [
      { author: 'laozhou', hoursAfter: 0.2, praise: 4, body: `报名。苏州过去一个多小时，正好赶上。` },
      { author: 'maylin', hoursAfter: 0.4, praise: 5, body: `我和 Radish 一起回娘家！加香菜，加双份，它不吃。` },
      { author: 'ostlerben', hoursAfter: 6, praise: 7, body: `Kendal canteen, Friday: fish. Only fish. I have looked at flights.` , replies: [
        { author: 'feining', hoursAfter: 7, praise: 10, body: `You come, I keep one bowl.` },
      ] },
      { author: 'mianfan', hoursAfter: 9, praise: 5, body: `重庆过去一千五百公里，我在认真考虑。` },
      { author: 'feining', hoursAfter: 22, praise: 6, body: `四十碗满了。厨师说再加二十碗。` },
    ],
  },
];
