import type { DemoPost } from '../types';

export const pedlar: DemoPost[] = [
  {
    key: 'pedlar-300k', kind: 'discussion', language: 'en', circle: 'pedlar-owners', author: 'kelpie',
    title: '312,000 km: what wore out and what did not',
    body: `Asked for. Here it is. 2015, 1.6 hybrid, front drive, Argyll weather.

| part | replaced at (km) | times | remark |
|---|---|---|---|
| front discs | 90k, 170k, 260k | 3 | hills |
| rear springs | 140k | 1 | hay |
| sliding door rollers | 120k, 240k | 2 | my own fault |
| 12 V battery | 60k, 150k, 255k | 3 | dog light left on |
| traction battery | – | 0 | 87 % at last check |
| water pump | 198k | 1 | on a Sunday, naturally |
| exhaust rear box | 110k, 230k | 2 | salt |
| clock | 2016 | 0 | four minutes fast. I have adapted. |

Oil every 10,000 whatever the book says. Rinse underneath after every ferry. That is the entire secret.`,
    topics: ['maintenance', 'brakes'], daysAgo: 140, praise: 44,
    comments: [
      { author: 'tappetpaul', hoursAfter: 1, praise: 7, body: `Model report. Oil at ten is right. The book is written by people who sell you the next car.`, replies: [
        { author: 'ostlerben', hoursAfter: 3, praise: 8, body: `The book is written by a man called Trevor and he runs his at ten as well.` },
      ] },
      { author: 'pocketkit', hoursAfter: 3310, praise: 4, body: `Found this on my third evening of reading. Mine is at 151,000 km, so I look forward to a water pump on a Sunday.` },
      { author: 'tomaszek', hoursAfter: 6, praise: 5, body: `You have adapted to the clock. We all have. I know a man who arrives four minutes early to everything and believes it is character.` },
      { author: 'laozhou', hoursAfter: 10, praise: 6, body: `表格请凯文译了，我抄进了本子。三十一万公里电池还有八成七，给我们后来人吃了定心丸。` },
      { author: 'jinghal', hoursAfter: 13, praise: 3, body: `"hay" as a reason for springs 😄 我家的理由是"奶奶的石磨"。` },
    ],
  },
  {
    key: 'pedlar-door-freeze', kind: 'question', language: 'en', circle: 'pedlar-owners', author: 'fjordpony',
    title: 'Left sliding door freezes shut, right one never does',
    body: `It's always the left. Same carport, same seals, same cleaning. At minus four after rain I have to crawl in through the tailgate like an animal. Silicone stick helped for one week.

Is there a left-handed ghost?`,
    topics: ['winter', 'maintenance'], daysAgo: 262, praise: 13,
    comments: [
      { author: 'ostlerben', hoursAfter: 4, praise: 21, answer: true, accepted: true, body: `No ghost, only me. The left door has the fuel flap interlock, so its lower seal has a joint, and the drain hole behind the joint is 3 mm where the right one has 5. It blocks with pollen. Open the door halfway, look for a little rubber nipple behind the roller arm, pull it off and leave it off. Water goes out, door stays free. We changed the drawing in 2022. I apologise for the crawling.`, replies: [
        { author: 'fjordpony', hoursAfter: 24, praise: 9, body: `Nipple removed, about two spoonfuls of grey soup came out. Minus six this morning and it opened like a theatre. You are forgiven!` },
        { author: 'kelpie', hoursAfter: 26, praise: 5, body: `Nine years of crawling. Ben. Nine years.` },
      ] },
      { author: 'qiuku', hoursAfter: 8, praise: 6, answer: true, body: `我没有货郎，但是对冻门有发言权：洗完车把门缝擦干，再开关二十下。别浇热水，浇完你就多了一层。` },
    ],
  },
  {
    key: 'pedlar-move-house', kind: 'discussion', language: 'zh-CN', circle: 'pedlar-owners', author: 'dabai',
    title: '一台货郎搬完一个家，一共跑了几趟？答案是没人信的那个数',
    body: `帮我表弟搬家，从玉林到龙泉驿，一室一厅。

他叫了辆搬家的货车，师傅堵在路上，我说要不先拿大白装着试试。

第一趟：床垫（对折，一松手它就弹开，我被弹到人行道上）、电视、二十七箱书。
第二趟：洗衣机、冰柜、一只猫、猫的全部家产。
第三趟：表弟本人，和他舍不得丢的一缸泡菜。

**三趟。** 师傅到的时候我们已经在新家煮面了，请他吃了一碗，他绕着大白走了两圈，问多少钱一台。`,
    topics: ['club-life', 'accessories'], daysAgo: 82, praise: 39,
    comments: [
      { author: 'yutou', hoursAfter: 0.6, praise: 8, body: `二十七箱书放第一趟，你悬挂还好吗？` , replies: [
        { author: 'dabai', hoursAfter: 0.9, praise: 10, body: `悬挂没说话，我腰说话了。` },
      ] },
      { author: 'laozhou', hoursAfter: 3, praise: 6, body: `泡菜缸放第三趟是对的，老盐水最怕颠。当年我们厂里搬家，师傅抱着缸坐副驾，谁劝都不撒手。` },
      { author: 'mianfan', hoursAfter: 4, praise: 7, body: `煮的啥子面？` , replies: [
        { author: 'dabai', hoursAfter: 4.1, praise: 9, body: `挂面，泡菜水兑的汤。师傅吃了两碗。` },
      ] },
      { author: 'jinghal', hoursAfter: 9, praise: 5, body: `For the English readers: one flat, three trips, one exploding mattress, one cat, one jar of pickles with its own seat. The hired lorry arrived in time for noodles.` },
    ],
  },
  {
    key: 'pedlar-hum-cello', kind: 'question', language: 'en', circle: 'pedlar-owners', author: 'gravelgrace',
    title: 'A hum in B flat from the rear left, rising with speed',
    body: `Between 50 and 80 km/h it climbs about a minor third, so it's certainly rotation and not wind. Louder in right-hand bends, gone in left-hand ones. Tyres rotated: no change.

I can live with it, but it clashes with nearly everything I listen to.`,
    topics: ['rattles', 'maintenance'], daysAgo: 222, praise: 17,
    comments: [
      { author: 'aqiang', hoursAfter: 6, praise: 16, answer: true, accepted: true, body: `左后轮轴承。右转弯时重量压到左边，所以更响；左转松开就没了。升起来用手转，手按住弹簧，能摸到沙沙的感觉。货郎后轴承是整个总成，一小时的活。\nLeft rear wheel bearing. Louder when loaded. One hour of work.`, replies: [
        { author: 'gravelgrace', hoursAfter: 75, praise: 12, body: `Replaced this morning, and I could feel the sand in the spring exactly as you said. The car is now in tune. 谢谢 Ah Qiang!` },
      ] },
      { author: 'tomaszek', hoursAfter: 9, praise: 6, body: `Mine did this in D. I drove 4,000 km to Portugal with it and it got on well with the radio.`, replies: [
        { author: 'aqiang', hoursAfter: 11, praise: 7, body: `四千公里……下次不要这样，轴承散了轮子会跑的。` },
      ] },
      { author: 'threecyl', hoursAfter: 14, praise: 4, body: `We should build a table: note, part, price. I am completely serious.` },
    ],
  },
  {
    key: 'pedlar-mattress', kind: 'discussion', language: 'en', circle: 'pedlar-owners', author: 'junipermae',
    title: 'The mattress thread: sizes, folds, mistakes',
    body: `Since someone asks every month, let's have it all in one place. Bed length with front seats forward is **193 cm**, width between the arches **112 cm**, and there is a 4 cm step where the bench folds.

What has worked for me:

1. Two pieces, not three. Three pieces drift apart at night like continents.
2. Fill the step with a cut-down yoga mat, not with optimism.
3. Cover that unzips. You *will* spill tea.
4. A 9 cm foam is plenty. Twelve is lovely, but then you can't sit up without combing your hair on the roof.

Your turn.`,
    topics: ['sleeping-in-the-car', 'accessories'], daysAgo: 290, praise: 36,
    comments: [
      { author: 'shiye', hoursAfter: 3, praise: 7, body: `我用榻榻米垫，三折的那种，便宜、硬、透气。唯一的缺点是爬起来的时候很像一只被翻面的乌龟。` },
      { author: 'mapfold', hoursAfter: 7, praise: 5, body: `191.5 between my front seat rail and the closed tailgate, measured twice. The 193 is for the models without the spare under the floor. I'm 188 so I care.`, replies: [
        { author: 'junipermae', hoursAfter: 8, praise: 4, body: `Thank you Ines, I shall edit it. I'm 164 and have never met the tailgate.` },
      ] },
      { author: 'dogcrate', hoursAfter: 12, praise: 9, body: `Size is irrelevant. Biscuit takes the middle, Rafter takes what's left, I get the step.` },
      { author: 'gaoyuan', hoursAfter: 16, praise: 6, body: `海拔高的地方，充气垫别充满，上去会胀。我见过半夜爆的，以为是轮胎。` },
      { author: 'pocketkit', hoursAfter: 6931, praise: 3, body: `Did the lie-down test from the Gatehouse. Fell asleep. It is a hobby.` },
    ],
  },
  {
    key: 'pedlar-awd-worth', kind: 'question', language: 'zh-CN', circle: 'pedlar-owners', author: 'ergou',
    title: '平时在城里，一年上两三次坝上，四驱值不值得多花那三万？',
    body: `现在的 18 款两驱准备换新，媳妇同意了（趁热打铁）。纠结四驱：\n\n- 平时济南市区，遛狗、接孩子\n- 一年去两三次坝上，草原土路，有时候下雪\n- 听说四驱百公里多一升油，后备箱地板高五公分，二狗上车费劲\n\n有四驱的朋友说说实话？`,
    topics: ['winter', 'dogs', 'mountain-roads'], daysAgo: 104, praise: 9,
    comments: [
      { author: 'gaoyuan', hoursAfter: 2, praise: 17, answer: true, accepted: true, body: `我是四驱，说实话：你这个用法，不值。\n\n四驱管的是"动得起来"，不管"刹得住"。坝上雪地出事，多半是刹不住。三万块拿出三千，买一套好雪地胎，再买一副备用链，剩下的给二狗买肉。\n\n什么人值得买：一个月有一半时间在没人的地方，坏了等不到人。` , replies: [
        { author: 'ergou', hoursAfter: 3, praise: 8, body: `听劝。二狗代表全家感谢您，尤其是肉那部分。` },
      ] },
      { author: 'laozhou', hoursAfter: 5, praise: 4, answer: true, body: `补一条：地板高那五公分，人年轻不觉得，狗老了、人老了，都觉得。` },
      { author: 'aqiang', hoursAfter: 8, praise: 5, body: `四驱后差速器油四万公里一换，很多人不知道，拖到响才来，一修就是大几千。算账把这个也算进去。` },
    ],
  },
  {
    key: 'pedlar-tailgate-seat', kind: 'discussion', language: 'en', circle: 'pedlar-owners', author: 'ostlerben',
    title: 'How much can you sit on the lower tailgate? (Works answer, and a story)',
    body: `The number in the handbook is 120 kg. The number we tested is different, and here's the story.

In 2014 we had a prototype in the yard and the rule was that anyone passing had to sit on it while eating lunch. It was a wet spring, so the whole drawing office ate lunch under that tailgate for eleven weeks. On a Friday in May there were five of us on it plus a tray of pasties when the left strut said *tick*.

We measured afterwards: 388 kg. So 120 is the number with which everyone sleeps well, and please stay with it, because the **strut** survives and the **hinge** remembers.

And yes, one sits on it facing out. Facing in is for dogs.`,
    topics: ['history', 'cooking'], daysAgo: 61, praise: 41,
    comments: [
      { author: 'dogcrate', hoursAfter: 1, praise: 11, body: `Rafter would like it known that he faces out.` },
      { author: 'kelpie', hoursAfter: 3, praise: 6, body: `What kind of pasties.`, replies: [
        { author: 'ostlerben', hoursAfter: 3.5, praise: 8, body: `Cheese and onion. One survived and was buried with honours.` },
      ] },
      { author: 'dabai', hoursAfter: 9, praise: 7, body: `120 公斤，我和我的火锅加起来刚好不敢算。` },
      { author: 'picklejar', hoursAfter: 12, praise: 4, body: `I've had two grandmothers and a pot of halászlé on mine. Nobody ticked.` },
      { author: 'feining', hoursAfter: 20, praise: 5, body: `湖州这边测的是四百零二公斤，用的是粽子。` },
    ],
  },
  {
    key: 'pedlar-noise-roofrail', kind: 'question', language: 'zh-CN', circle: 'pedlar-owners', author: 'shiye',
    title: '车顶横杆八十码以上呜呜响，像有人在吹埙',
    body: `装了横杆没装箱子，一上高速就呜——呜——，副驾说挺有情调，我听了两百公里想跳车。拆了吧麻烦，不拆吧难受。有什么土办法？`,
    topics: ['rattles', 'accessories'], daysAgo: 153, praise: 14,
    comments: [
      { author: 'gravelgrace', hoursAfter: 5, praise: 5, body: `Which note? If it's around E, the pitch of a flute joint, that is a vortex coming off the front edge.` , replies: [
        { author: 'shiye', hoursAfter: 8, praise: 4, body: `I asked my friend who plays erhu. He says: E, 偏低。` },
      ] },
      { author: 'ergou', hoursAfter: 2, praise: 15, answer: true, accepted: true, body: `拿一根旧登山绳，在前横杆上斜着绕，一圈隔一拃，两头打结。风就乱了，不响了。我绕了三年，二狗都不叫了。` , replies: [
        { author: 'shiye', hoursAfter: 31, praise: 7, body: `绕了，真的不响了！副驾说没情调了，已请她自己吹。` },
        { author: 'ostlerben', hoursAfter: 33, praise: 9, body: `This is precisely what the spiral on a factory chimney does. Dog owner beats wind tunnel, one nil.` },
      ] },
      { author: 'dabai', hoursAfter: 6, praise: 3, answer: true, body: `另一个办法：开慢点。` },
    ],
  },
  {
    key: 'pedlar-crosswind', kind: 'discussion', language: 'en', circle: 'pedlar-owners', author: 'tarpandtea',
    title: 'Driving a wardrobe in Wellington wind',
    body: `A few of you asked how a tall box behaves in a place where the airport measures gusts in adjectives.

Honest answer: it leans, it doesn't jump. What I've learnt on the Remutaka hill:

- Two hands, light grip. If you strangle it, you'll correct twice.
- Load low and **forward of the rear axle**. An empty Pedlar is a kite with a radio.
- Slow by 15 km/h before the gap, not in it.
- Roof box off from August to November.
- If the motorcyclists have stopped for tea, stop for tea.`,
    topics: ['mountain-roads', 'route-planning'], daysAgo: 176, praise: 24,
    comments: [
      { author: 'fjordpony', hoursAfter: 3, praise: 5, body: `The motorcycle rule is international law.` },
      { author: 'gaoyuan', hoursAfter: 7, praise: 6, body: `祁连山口的横风也一样。补一条：看路边的草，草往哪边倒，手就先往哪边准备。` , replies: [
        { author: 'jinghal', hoursAfter: 9, praise: 8, body: `Gaoyuan adds: watch the grass by the roadside. Whichever way it lies, let your hands be ready for that side.` },
        { author: 'tarpandtea', hoursAfter: 15, praise: 6, body: `Watch the grass. That is better than everything I wrote. Thank you both.` },
      ] },
      { author: 'octane42', hoursAfter: 18, praise: 2, body: `Or buy a lower car. (Sorry. Somebody had to.)` },
    ],
  },
  {
    key: 'pedlar-school-run', kind: 'discussion', language: 'zh-CN', circle: 'pedlar-owners', author: 'yutou',
    title: '侧滑门救了我，也坑了我',
    body: `救我：学校门口车位窄得像信封，别的妈妈侧着身子往外挤，我家两个娃一左一右"唰"地下车，像特种兵。

坑我：家里小的那个现在坐谁的车都去"滑"人家的门。昨天坐外公的老轿车，门没滑动，她很严肃地跟外公说："阿公，你的门坏了，叫阿强叔叔修。"`,
    topics: ['kids'], daysAgo: 33, praise: 38,
    comments: [
      { author: 'aqiang', hoursAfter: 0.5, praise: 13, body: `收到，修好了，以后那扇门改成推的。` },
      { author: 'ploverfield', hoursAfter: 5, praise: 7, body: `Our middle one says "ding" before she opens any door, because the Lamplighter does. In shops as well.` },
      { author: 'jinghal', hoursAfter: 8, praise: 5, body: `我家那只狗也会等门自己开。Standing in front of the fridge, waiting for it to slide.` },
    ],
  },
  {
    key: 'pedlar-fridge-socket', kind: 'question', language: 'en', circle: 'pedlar-owners', author: 'picklejar',
    title: 'How long can the fridge run before the car will not start?',
    body: `I'm bringing 14 kg of fish sausage (don't ask) from Szeged on a day when it's 36 degrees and I'd like to stop for a swim in between. Compressor fridge, 45 W when it runs, on the rear 12 V socket. Hybrid, 2018.

Two hours of swimming? Four? Or do I sit in the car and sweat beside the sausage?`,
    topics: ['electrics', 'cooking'], daysAgo: 118, praise: 12,
    comments: [
      { author: 'dengxia', hoursAfter: 3, praise: 14, answer: true, accepted: true, body: `结论：四小时没问题，八小时别试。\n\n12V 电瓶标称 60Ah，放到一半约 360Wh；压缩机三十六度时占空比大概 60 %，平均 27W，再算线损，理论十二小时，打对折留余量，六小时以内安全。车门别一直开着，门灯和模块唤醒另耗 15W。\n\nShort version: four hours is safe, keep the doors shut while you swim.`, replies: [
        { author: 'picklejar', hoursAfter: 5, praise: 5, body: `A swim of three hours and forty minutes is hereby authorised by science. 谢谢!` },
      ] },
      { author: 'drumbrake', hoursAfter: 6, praise: 5, body: `Provided the battery isn't nine years old. And that the earth strap is clean.` },
      { author: 'kelpie', hoursAfter: 8, praise: 4, answer: true, body: `Press and hold the green button by the socket. Cuts off at 11.9 V. Nobody reads that page either.` },
      { author: 'cinder', hoursAfter: 10, praise: 6, body: `We ARE asking about the fish sausage.` },
    ],
  },
  {
    key: 'pedlar-piano', kind: 'discussion', language: 'en', circle: 'pedlar-owners', author: 'tomaszek',
    title: 'Kraków to Porto and back, 6,210 km: short report',
    body: `It went well.

**Car:** started each time. One bulb (Burgos).
**Roads:** mostly there.
**Best road:** N-120 west of Logroño at six in the morning, nobody, fog in the vineyards. I switched off the radio.
**Worst road:** the ring of Lyon. We don't speak of it.
**Sandwiches:** 31. Best: Zaragoza, tortilla in bread, an engineering achievement.
**Slept:** in the car nine nights, in a bed two. The beds were softer but had no view.
**Consumption:** 6.1.
**Learned:** my wife and I can be silent together for 400 km and arrive in a better mood than we left.`,
    topics: ['trip-report', 'sleeping-in-the-car'], daysAgo: 231, praise: 42, photo: 'vineyard-fog',
    comments: [
      { author: 'marguerite', hoursAfter: 2, praise: 9, body: `On behalf of Lyon I apologise for the ring. Next time write to me and I'll feed you instead.` , replies: [
        { author: 'tomaszek', hoursAfter: 2.5, praise: 5, body: `Is it possible that there would be a sandwich?` },
        { author: 'marguerite', hoursAfter: 3, praise: 10, body: `There would be a *quenelle*, Tomasz. You would get used to it.` },
      ] },
      { author: 'mapfold', hoursAfter: 6, praise: 4, body: `It's the N-120 as far as Santo Domingo, then you must have been on the old LR road if there were vineyards on both sides. Lovely choice either way.` },
      { author: 'laozhou', hoursAfter: 13, praise: 8, body: `"四百公里不说话，到的时候心情比出发还好"，这句写尽了好夫妻。我念给老伴听，她说：你哪回不说话？` },
    ],
  },
  {
    key: 'pedlar-clean-never', kind: 'discussion', language: 'zh-CN', circle: 'pedlar-owners', author: 'feining',
    title: '竹青色补漆笔又有货了，七十支',
    body: `上半年大家说竹青补漆笔买不到。厂里重新调了一批，七十支，色号按 2019 和 2022 两种分开，别拿错：

- 2019—2021：瓶底一个点
- 2022 以后：瓶底两个点

用积分或者现金都行，每人限两支。就这些。`,
    topics: ['accessories', 'club-life'], daysAgo: 12.5, praise: 22,
    comments: [
      { author: 'laozhou', hoursAfter: 0.3, praise: 5, body: `一个点的要一支。右后轮眉那道口子等了半年了，谢谢小费。` },
      { author: 'pocketkit', hoursAfter: 252, praise: 3, body: `Is the 2016 green the same green? Mine has a scratch in the shape of Cornwall.` , replies: [
        { author: 'feining', hoursAfter: 254, praise: 6, body: `2016 is a different green, code G3. I look in the old stock tomorrow.` },
        { author: 'feining', hoursAfter: 275, praise: 11, body: `找到四支 G3。Four left. One is yours, Sam, I wrote your name on it.` },
      ] },
      { author: 'dabai', hoursAfter: 3, praise: 6, body: `有没有"白（曾经）"这个色号？` , replies: [
        { author: 'feining', hoursAfter: 4, praise: 10, body: `那个叫洗车。` },
      ] },
    ],
  },
  {
    key: 'pedlar-meetup-oban', kind: 'discussion', language: 'en', circle: 'pedlar-owners', author: 'kelpie',
    title: 'Box Day, Oban: who is bringing what',
    body: `Third Saturday of next month, the field above the ferry. Last year 23 boxes and one confused bread van.

I bring: gas, soup, jump leads, a brazier.
Needed: a second long table, someone who can play something, bread.

Rules: dogs on leads near the sheep. Sheep are not on leads. Put your name on the event so that I can count the soup.`,
    topics: ['meetups'], daysAgo: 5.6, praise: 27,
    comments: [
      { author: 'gravelgrace', hoursAfter: 1, praise: 8, body: `I can play something. Will bring the small cello, it minds the damp less.` },
      { author: 'junipermae', hoursAfter: 2, praise: 4, body: `Table: yes. Bread: four loaves. Second kettle: it goes without saying.` },
      { author: 'ostlerben', hoursAfter: 6, praise: 5, body: `Coming up from Kendal with a bag of door seals. Free to anyone who has suffered.` , replies: [
        { author: 'fjordpony', hoursAfter: 9, praise: 6, body: `Is the bag large?` },
        { author: 'ostlerben', hoursAfter: 10, praise: 9, body: `The bag is large.` },
      ] },
      { author: 'pocketkit', hoursAfter: 84, praise: 5, body: `Is it silly to drive from Exeter to Oban in a car I've had for two days?`, replies: [
        { author: 'kelpie', hoursAfter: 84.6, praise: 12, body: `Yes. See you there.` },
      ] },
    ],
  },
];
