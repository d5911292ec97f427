import type { DemoPost } from '../types';

export const coffee: DemoPost[] = [
  {
    key: 'cof-kopi-guide', kind: 'discussion', language: 'en', circle: 'coffee-stop', author: 'bibikopi',
    title: 'How to order kopi without embarrassing me',
    body: `Six of you are coming through Penang this year, so learn this on the plane.

| you say | you get |
|---|---|
| kopi | coffee with condensed milk, sweet as a lie |
| kopi-o | black with sugar |
| kopi-o kosong | black, nothing, courage |
| kopi-c | with evaporated milk and sugar |
| kopi peng | with ice |
| kopi cham | with tea. Yes. Together. Don't make that face |

The beans are roasted with margarine and sugar until they're black and shiny like a new bonnet. It's not "over-extracted", it isn't "dark-roasted robusta with caramelised notes". It is **kopi**. You drink it at a marble table with a wobble, next to a man reading racing results, and you do not take notes.

After that we go for espresso, as I contain multitudes.`,
    topics: ['cafes', 'brewing'], daysAgo: 216, praise: 42, photo: 'coffee-window',
    comments: [
      { author: 'beanstalk', hoursAfter: 2, praise: 7, body: `I took notes. I'm sorry. The margarine does something real: it keeps the aromatics in during the roast.`, replies: [
        { author: 'bibikopi', hoursAfter: 2.3, praise: 8, body: `Jonah, at MY marble table?` },
      ] },
      { author: 'mokapot', hoursAfter: 6, praise: 5, body: `鸳鸯党在此报到，茶和咖啡在一起有什么好做表情的。` },
      { author: 'marguerite', hoursAfter: 9, praise: 6, body: `"Sweet as a lie." I shall have two.` },
      { author: 'saltroad', hoursAfter: 12, praise: 5, body: `I made the face. I'm still making it. But I'd come.` , replies: [
        { author: 'bibikopi', hoursAfter: 13, praise: 7, body: `Come and make it in person, Caterina. There is a chair.` },
      ] },
    ],
  },
  {
    key: 'cof-moka-explode', kind: 'discussion', language: 'zh-CN', circle: 'coffee-stop', author: 'mokapot',
    title: '关于我网名的由来，以及墙上那块渍',
    body: `总有人问，今天统一回答。

三年前，我买了第一只摩卡壶。教程说"粉不要压"，我想，压一压不是更浓吗。教程说"安全阀要露在外面"，我转了一下，正好对着墙。

小火，四分钟，没动静。我凑近听了听（**不要这样**），退后一步想去拿杯子。

然后是一声很圆的"砰"。

咖啡从安全阀以一条完美的直线射到墙上，形状像一只抬头的海豹。房东来看过，说刷墙两百，想了想又说："挺好看的，留着吧。"

现在海豹有了画框。每个来我家的人都要和它合影。

教训：一、不压粉；二、阀不对人；三、不要凑近听。`,
    topics: ['brewing', 'espresso'], daysAgo: 77, praise: 45,
    comments: [
      { author: 'saltroad', hoursAfter: 1, praise: 9, body: `With Kevin's help I understand every word. In my family this is how you become an adult. My uncle has a dolphin.` , replies: [
        { author: 'mokapot', hoursAfter: 2, praise: 8, body: `海豹向海豚问好！Two walls, one ocean.` },
      ] },
      { author: 'dengxia', hoursAfter: 3, praise: 5, body: `安全阀开启压力大约 4.5 bar，射流初速每秒二十多米。你退后那一步，物理上很值钱。` },
      { author: 'moli', hoursAfter: 6, praise: 4, body: `求海豹真容！我想用胶片拍它，给它一个体面的肖像。` , replies: [
        { author: 'mokapot', hoursAfter: 7, praise: 6, body: `来上海，海豹接受预约，模特费一杯拿铁。` },
      ] },
      { author: 'beanstalk', hoursAfter: 10, praise: 6, body: `Never tamp a moka pot, my friends. Fill level with the rim, wipe, and start with hot water. The seal is innocent.` },
    ],
  },
  {
    key: 'cof-travel-grinder', kind: 'question', language: 'en', circle: 'coffee-stop', author: 'junipermae',
    title: 'Hand grinder for the car that does not sound like gravel at six in the morning',
    body: `Mine wakes the whole field. I brew filter, two cups, and I'm not chasing perfection. Quiet, under about 80 pounds, and able to survive in a drawer with a tin opener.`,
    topics: ['brewing', 'accessories'], daysAgo: 135, praise: 13,
    comments: [
      { author: 'beanstalk', hoursAfter: 2, praise: 15, answer: true, accepted: true, body: `Three things decide the noise, and the brand is none of them:\n\n1. **Body**: steel tube inside a rubber or wood sleeve, not bare aluminium. If it isn't sleeved, use a bicycle inner tube\n2. **Burr size**: 38 mm is quieter than 48, it bites less at a time\n3. **How you hold it**: tilt to 45 degrees, beans arrive one by one instead of in a rush. Half the noise, free of charge\n\nOr grind the night before into a small jar filled to the top. For filter, after eight hours, nobody in a sleeping bag can tell. I've tested myself, blind, twice.`, replies: [
        { author: 'junipermae', hoursAfter: 14, praise: 6, body: `Inner tube plus tilt: the field slept. My neighbour came over anyway, for the smell. A better way to be woken.` },
      ] },
      { author: 'bibikopi', hoursAfter: 5, praise: 5, answer: true, body: `Kopi powder and a sock. Silent since 1890.` },
      { author: 'haru', hoursAfter: 9, praise: 7, answer: true, body: `I grind inside the sleeping bag. It is quiet, but the sleeping bag is now a coffee bag. I do not regret it.` },
    ],
  },
  {
    key: 'cof-nagoya-list', kind: 'discussion', language: 'en', circle: 'coffee-stop', author: 'haru',
    title: 'Nagoya "morning": 87 shops, seven prizes',
    body: `As requested by Bibi and Moka Pot. Names are changed to descriptions, since some owners are shy and all of them are on small streets.

- **Prize for toast:** the shop behind Kakuozan temple with the clock that is wrong. Thickness: 4.2 cm.
- **Prize for silence:** near Ozone. In one hour I heard one page.
- **Prize for parking:** Moriyama, the gravel one. Three Tinkers could stand there, and once two did. We bowed.
- **Prize for courage:** sweet red beans *and* butter *and* a pickle.
- **Prize for owner:** Mrs. K., 84, who asked what car I had come in, went outside to look, and said: "It looks kind."
- **Prize for coffee:** this is not really the point, but Imaike, second floor.
- **Special prize:** number 43 gave me a boiled egg for the car.

Number 88 is on Saturday.`,
    topics: ['cafes'], daysAgo: 147, praise: 43,
    comments: [
      { author: 'bibikopi', hoursAfter: 1, praise: 6, body: `An egg FOR THE CAR. Where did you put it?`, replies: [
        { author: 'haru', hoursAfter: 2, praise: 16, body: `In the drawer. With a towel. I ate it on the car's behalf at Inuyama.` },
      ] },
      { author: 'meera', hoursAfter: 4, praise: 8, body: `"It looks kind." I've worked on three campaigns to say what Mrs. K. said in three words. Please thank her from all of us.` },
      { author: 'mokapot', hoursAfter: 7, praise: 4, body: `四点二厘米……你量了。我就喜欢院子里这种人。` },
      { author: 'maylin', hoursAfter: 15, praise: 5, body: `I read it out at breakfast in Hangzhou and now my mother wants to know about the pickle. Sweet pickle or sour pickle?` , replies: [
        { author: 'haru', hoursAfter: 16, praise: 4, body: `Sour. It arrives last, like the truth.` },
      ] },
    ],
  },
  {
    key: 'cof-bonnet-pour', kind: 'question', language: 'zh-CN', circle: 'coffee-stop', author: 'maylin',
    title: '在风里手冲，水温总是掉得太快，有什么轻便的办法？',
    body: `上周在莫干山顶，Radish 的引擎盖当吧台，九十二度的水倒进去，等我拍完照片只剩七十八度，喝起来像在跟咖啡吵架。不想带温控壶，也不想不拍照。`,
    topics: ['brewing'], daysAgo: 58, praise: 17,
    comments: [
      { author: 'beanstalk', hoursAfter: 2, praise: 14, answer: true, accepted: true, body: `Steep, don't pour. Put all the water on at once in a lidded dripper (the flat ones with a valve), wait three minutes, open. The lid keeps it above 88 even in wind, and three minutes is exactly long enough for a photograph. Grind a little finer than for pouring. If you have only a cone: fold a second paper over the top as a hat.`, replies: [
        { author: 'maylin', hoursAfter: 5, praise: 6, body: `Three minutes for the photo, built into the recipe! 这就是为我设计的。谢谢 Jonah，周末去山上验证。` },
        { author: 'maylin', hoursAfter: 130, praise: 9, body: `验证完毕：咖啡不吵架了，照片也拍了四十张，帽子很可爱。` },
      ] },
      { author: 'mokapot', hoursAfter: 4, praise: 5, answer: true, body: `摩卡壶没有这个烦恼，它的烦恼是别的。` },
      { author: 'shiye', hoursAfter: 8, praise: 4, answer: true, body: `铝箔泡泡纸剪一圈套在滤杯外面，三块钱。丑，但是烫嘴。` },
    ],
  },
  {
    key: 'cof-roaster-note', kind: 'discussion', language: 'en', circle: 'coffee-stop', author: 'beanstalk',
    title: 'What a roaster hears in a car park',
    body: `First crack in a roaster sounds like somebody walking over dry twigs: separate, uneven, then more and more, then all at once it's over. You have about ninety seconds to decide who that coffee is going to be.

My wife's Tinker, cooling down in the car park after the drive back from Daylesford, makes the same sound. *Tick. Tick tick.* I stood there last night with the shopping and caught myself counting, reaching for a lever that wasn't there.

She asked what I was doing.

"Medium," I said. "Maybe two more minutes."`,
    topics: ['brewing', 'club-life'], daysAgo: 93, praise: 41,
    comments: [
      { author: 'gravelgrace', hoursAfter: 2, praise: 8, body: `The exhaust contracts from about E flat to C sharp as it cools. You're not imagining it, it's a phrase with an ending.` },
      { author: 'threecyl', hoursAfter: 4, praise: 6, body: `Heat shield, front, two rivets. I know those ticks as other people know birds.` },
      { author: 'halfmoon', hoursAfter: 9, praise: 5, body: `I park after nights and listen until the last one. Then I can go to bed.` },
      { author: 'mokapot', hoursAfter: 13, praise: 4, body: `我家的壶不 tick，它只有一次机会，"砰"。` },
    ],
  },
  {
    key: 'cof-hangzhou-tea', kind: 'discussion', language: 'zh-CN', circle: 'coffee-stop', author: 'maylin',
    title: '在茶山上开咖啡馆的人（以及他为什么先给我泡了杯茶）',
    body: `龙井村往里再拐两道弯，有一间没有招牌的院子。导航说到了，我看不到门，停车问一位采茶的阿姨，她指指我的车说："红萝卜停这里，人走上去。"

老板姓什么我没问。他先端来一杯茶，说："路上开了多久？先喝这个，坐五分钟，嘴巴安静下来了再喝咖啡。"

我一向着急，那五分钟坐得像等成绩。到第四分钟，听见了后面竹林里有水。

然后才是咖啡。一支很轻的埃塞，他用**泡茶的水温和泡茶的壶**，出汤一样，一道一道，共四道。第一道像柚子皮，第三道像桂花，第四道什么都没有，他说："这道是给你开车回去用的。"

我现在每次启动 Radish 之前，都坐一分钟。`,
    topics: ['cafes', 'brewing'], daysAgo: 35, praise: 44, photo: 'tea-hill',
    comments: [
      { author: 'laozhou', hoursAfter: 1, praise: 7, body: `"第四道是给你开车回去用的"，这位老板是明白人。小满也是明白人，一般人只会写前三道。` },
      { author: 'beanstalk', hoursAfter: 4, praise: 6, body: `Gongfu coffee, four infusions! I tried it the moment Kevin sent me the gist. The second infusion was the best cup I've had this month and it annoyed me all day.` },
      { author: 'tangtang', hoursAfter: 6, praise: 4, body: `求地址！副驾预订！` , replies: [
        { author: 'maylin', hoursAfter: 7, praise: 6, body: `没有招牌，但是你来，我带你去，阿姨会说"红萝卜又来了"。` },
      ] },
      { author: 'sundaydriver', hoursAfter: 15, praise: 5, body: `A minute before starting the engine, May. I've been doing it for years and thought it was age.` },
      { author: 'octane42', hoursAfter: 22, praise: 3, body: `I'd have drunk the tea, thanked him, and asked for a proper cup. And I'd have been wrong, I can see that from here.` },
    ],
  },
  {
    key: 'cof-descaling', kind: 'question', language: 'zh-CN', circle: 'coffee-stop', author: 'moli',
    title: '宿舍没有机器，想喝接近意式的浓度，一百块以内有什么办法？',
    body: `福州，宿舍限电八百瓦。喜欢喝浓一点的，试过速溶（不行），挂耳（太淡），冷萃（等不了一晚上）。一百块以内有什么推荐？二手也可以。`,
    topics: ['espresso', 'brewing'], daysAgo: 116, praise: 9,
    comments: [
      { author: 'mokapot', hoursAfter: 0.4, praise: 11, answer: true, accepted: true, body: `轮到我了！二手摩卡壶，三杯份，铝的，四五十块；再买一张小电陶炉，六百瓦，三十块。细砂糖粗细的粉，填平不压，热水，小火，听见咕噜就离火，壶底冲一下冷水。出来的东西不是意式，但是能扛牛奶。\n\n最重要的一条：安全阀对着窗户。` , replies: [
        { author: 'moli', hoursAfter: 90, praise: 7, body: `收到了，第一壶成功，对着窗户放的，楼下晾的床单没事。太好喝了！` },
      ] },
      { author: 'bibikopi', hoursAfter: 3, praise: 5, answer: true, body: `Vietnamese phin, five dollars, no electricity at all, just patience and condensed milk. Kevin, please translate "patience".` , replies: [
        { author: 'kevinou', hoursAfter: 5, praise: 6, body: `她推荐越南滴滤壶，三十块，不用电，只要耐心和炼乳。"耐心"已译。` },
      ] },
    ],
  },
  {
    key: 'cof-motorway-ranking', kind: 'discussion', language: 'en', circle: 'coffee-stop', author: 'saltroad',
    title: 'An Italian drinks coffee on the A1, A6, M6 and A9: a report in sorrow',
    body: `I was asked to be objective.

**A1, Italy.** €1.30, standing, eleven seconds. There's nothing to report. It's correct, as the sky is correct.

**A6, France.** It comes out of a wall. Marguerite, I know, you told me not to.

**M6, England.** Half a litre, in a bucket, with a biscuit of great kindness. The girl asked whether I wanted it "extra hot". I didn't know that hot had an extra.

**A9, Germany.** Surprisingly decent, and *served on a small tray with a glass of water*, by a man who looked at me to see if I'd noticed. I noticed.

Conclusion: take your own pot. But accept the biscuit.`,
    topics: ['espresso', 'cafes', 'trip-report'], daysAgo: 189, praise: 40,
    comments: [
      { author: 'lampwick', hoursAfter: 1, praise: 7, body: `He looked because we hope, Caterina. We always hope.` },
      { author: 'octane42', hoursAfter: 2, praise: 8, body: `I'd like to defend the bucket. It isn't coffee, it's a place to put your hands.`, replies: [
        { author: 'saltroad', hoursAfter: 3, praise: 9, body: `This is the first thing you have ever written that moved me.` },
      ] },
      { author: 'tomaszek', hoursAfter: 6, praise: 5, body: `A4, Poland: the coffee is not the thing. The gherkin soup is the thing.` },
      { author: 'bibikopi', hoursAfter: 11, praise: 4, body: `No kopi in any of them. The report is incomplete and the sorrow is justified.` },
    ],
  },
  {
    key: 'cof-shanghai-meet', kind: 'discussion', language: 'zh-CN', circle: 'coffee-stop', author: 'mokapot',
    title: '周日早上苏州河边，后备箱咖啡局，第六回',
    body: `老规矩：八点开门，十点收摊，不收钱，每人带一样。

- 我：摩卡壶两只（均已做过安全教育）、磨豆机
- 南翔来的老刘夫妇：葱油饼（**上次十分钟没了**，这次请带双份）
- 糖不甩：从顺德飞来出差，专门改签了一天，带双皮奶

还缺：一张矮桌、会拉花的人、会夸人的人。

没有车也来，没有咖啡也来。下雨就躲到桥洞底下，桥洞里回声好，适合聊天。`,
    topics: ['meetups', 'cafes'], daysAgo: 1.3, praise: 24,
    comments: [
      { author: 'tangtang', hoursAfter: 0.2, praise: 6, body: `双皮奶怎么上飞机我还在研究，研究不出来就现场做。` },
      { author: 'laozhou', hoursAfter: 2, praise: 5, body: `苏州过来一个钟头，带矮桌一张、碧螺春一罐，给喝不惯咖啡的老同志留条活路。` },
      { author: 'aning', hoursAfter: 4, praise: 3, body: `南京两台掌灯报名，会夸人，已练习："这海豹真像海豹。"` , replies: [
        { author: 'mokapot', hoursAfter: 4.2, praise: 7, body: `录取，坐主桌。` },
      ] },
      { author: 'kevinou', hoursAfter: 10, praise: 3, body: `Shanghai, Sunday, eight till ten, under the bridge if it rains. Bring one thing. If anyone is passing through: no Chinese needed, scallion pancakes are a language.` },
    ],
  },
  {
    key: 'cof-water', kind: 'question', language: 'en', circle: 'coffee-stop', author: 'gravelgrace',
    title: 'The same beans taste flat in London and bright in Edinburgh. The water?',
    body: `Same bag, same grinder, same hands, three days apart. In Edinburgh there was apricot. In London it was a table. Is it the water, and what does a touring musician do about it without becoming a chemist?`,
    topics: ['brewing'], daysAgo: 70, praise: 12,
    comments: [
      { author: 'beanstalk', hoursAfter: 1, praise: 16, answer: true, accepted: true, body: `It's the water. London has about 270 mg/l of hardness, Edinburgh about 35. The bicarbonate in hard water eats acid, and your apricot *is* acid.\n\nFor touring: buy the softest still water in the shop (look for **dry residue under 100 mg/l** on the label). One 1.5-litre bottle is five cups. That's the whole chemistry.`, replies: [
        { author: 'gravelgrace', hoursAfter: 28, praise: 6, body: `Dry residue 44, bought in King's Cross. The apricot has returned to the orchestra.` },
      ] },
      { author: 'octane42', hoursAfter: 4, praise: 4, body: `Came to argue, boiled a kettle of each. Irritatingly, yes.` },
      { author: 'tappetpaul', hoursAfter: 9, praise: 7, body: `Same reason you want distilled in a radiator.` },
    ],
  },
];
