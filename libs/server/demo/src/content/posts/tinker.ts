import type { DemoPost } from '../types';

export const tinker: DemoPost[] = [
  {
    key: 'tinker-three-praise', kind: 'discussion', language: 'en', circle: 'tinker-owners', author: 'threecyl',
    title: 'In praise of an uneven number',
    body: `People ask me at petrol stations whether something is missing. Nothing is missing. Let me explain, once, properly, so that I can link to it for the rest of my life.

A four is a committee: two go up, two go down, everybody cancels everybody out, and in the end there's a faint buzz that nobody is responsible for. **A three is a waltz.** It has no primary imbalance, only a small rocking couple end to end, which Kendal cancels with one balance shaft turning the other way. You feel what is left of it at 900 rpm as a kind of nodding.

- 1,199 cc, 63 kW, 112 Nm at 3,200
- firing order 1-3-2 (Mk1) and 1-2-3 with the mirrored crank (Mk2), which is why they *sound* different
- weight with oil: 84 kg. I have lifted one. Not well, but I have.

If yours nods at the traffic lights it isn't broken. It agrees with you.`,
    topics: ['engine', 'history'], daysAgo: 312, praise: 43,
    comments: [
      { author: 'maylin', hoursAfter: 2, praise: 9, body: `"It agrees with you" is what I'm going to tell every passenger from now on. Radish nods a lot. Radish is very agreeable.` },
      { author: 'octane42', hoursAfter: 5, praise: 6, body: `Lovely writing, but the balance shaft costs you roughly one and a half horsepower and is one more bearing to go wrong. I'd rather have the buzz.`, replies: [
        { author: 'threecyl', hoursAfter: 6, praise: 10, body: `Dev. In eleven years, how many balance shaft bearings have we seen fail in this circle?` },
        { author: 'octane42', hoursAfter: 6.4, praise: 7, body: `…One. And he had run it without oil.` },
        { author: 'tappetpaul', hoursAfter: 8, praise: 12, body: `He'd run it with chip fat. I did the rebuild.` },
      ] },
      { author: 'laoban', hoursAfter: 14, praise: 5, body: `看凯文翻译的，"三缸是华尔兹"这句够味儿。回头谁再问我"怎么抖啊"，我就说：跳着呢。` },
      { author: 'ostlerben', hoursAfter: 20, praise: 8, body: `The chap who designed that shaft retired last spring. I printed this out and gave it to him. He asked for a copy without the chip fat.` },
    ],
  },
  {
    key: 'tinker-park-honest', kind: 'discussion', language: 'zh-CN', circle: 'tinker-owners', author: 'meiguaceng',
    title: '停车日记：诚实接龙，说说你最丢人的一次停车',
    body: `我先来。

上个月在商场地库，我对着一个空车位倒了十一把，终于停正了，下车一看，停的是隔壁两个车位中间那条线——我把"线"当成了"车位"。

保安大叔全程坐在小马扎上看，最后说："姑娘，你这车小，要不你再试试，我不急。"`,
    topics: ['first-car'], daysAgo: 133, praise: 40,
    comments: [
      { author: 'qiuku', hoursAfter: 0.4, praise: 16, body: `我停好了，锁车，上楼，吃完饭下来找不着车。报保安，调监控，发现我停在对面小区。` },
      { author: 'maylin', hoursAfter: 1, praise: 11, body: `我在利兹学的车，回国第一天开自己的小匠，习惯性走到右边拉开车门坐进去，找了半天方向盘。副驾抽屉倒是第一次用上了。` , replies: [
        { author: 'kevinou', hoursAfter: 2, praise: 4, body: `Same, other direction, Sydney, in front of my in-laws.` },
      ] },
      { author: 'laoban', hoursAfter: 3, praise: 9, body: `胡同里倒车，倒到头发现是人家院子。大妈端着西瓜问我：找谁？` , replies: [
        { author: 'meiguaceng', hoursAfter: 3.2, praise: 7, body: `然后呢！` },
        { author: 'laoban', hoursAfter: 3.5, praise: 18, body: `然后吃了块西瓜，出来了。` },
      ] },
      { author: 'nightbus', hoursAfter: 10, praise: 8, body: `Kevin translated this for me and I felt seen. I drove round Deal for twenty-five minutes to avoid a parallel space. On a bus none of this is my problem.` },
      { author: 'wanwan', hoursAfter: 26, praise: 3, body: `小匠转弯半径四米八，停不进去多半是开始转得太早。后轮过了旁边车的尾灯再打死，试试。` },
    ],
  },
  {
    key: 'tinker-tailgate-rattle', kind: 'question', language: 'en', circle: 'tinker-owners', author: 'wheelnut',
    title: 'Rattle from the tailgate between 60 and 70 km/h, only when it is warm',
    body: `2019 Mk2. It goes *tktktktk* on rough tarmac, stops if I put a hand on the parcel shelf, comes back if I take the shelf out altogether. Which makes no sense. I've tightened everything I can see and one thing I couldn't.`,
    topics: ['rattles', 'diy'], daysAgo: 188, praise: 15,
    comments: [
      { author: 'drumbrake', hoursAfter: 1, praise: 5, answer: true, body: `I would normally say earth strap. Not this time, I think. Number plate lamp. Push it with a thumb.` },
      { author: 'gravelgrace', hoursAfter: 3, praise: 6, body: `Could you record it? If it sits around a low G sharp it's the latch, higher and drier is usually plastic.` , replies: [
        { author: 'wheelnut', hoursAfter: 5, praise: 4, body: `I hummed it to my tuner. It says F. I'm not confident in my humming.` },
      ] },
      { author: 'ostlerben', hoursAfter: 8, praise: 19, answer: true, accepted: true, body: `It's the striker. When the seal is new it pushes the tailgate out and the latch has no play; after four summers the seal takes a set and the striker needs to go in by about a millimetre. Two T30 bolts, mark the old position with a pencil, move it inwards by the width of the pencil line, 22 Nm. Your parcel shelf isn't guilty, it only changes the resonance.`, replies: [
        { author: 'wheelnut', hoursAfter: 30, praise: 11, body: `Fixed!! One pencil line. I drove past the same bad road four times to enjoy the silence and my wife asked whether we were lost.` },
      ] },
    ],
  },
  {
    key: 'tinker-drawer', kind: 'discussion', language: 'en', circle: 'tinker-owners', author: 'maylin',
    title: 'What lives in your passenger-seat drawer?',
    body: `The drawer under the passenger seat is the best idea in this car and I'd like an honest census. Radish's drawer, today:

1. one umbrella (broken, sentimental)
2. slippers for driving, because of that one week I wore boots
3. a bag of dried plums, age unknown
4. the parking disc from Leeds that I will never need again
5. a letter I have been meaning to post since the Mid-Autumn Festival

现在轮到你们了。`,
    topics: ['accessories', 'club-life'], daysAgo: 18.4, praise: 37,
    comments: [
      { author: 'nightbus', hoursAfter: 0.5, praise: 14, body: `My old bus pass. I can't throw it away. It feels like a photograph of an ex.` },
      { author: 'haru', hoursAfter: 2, praise: 10, body: `A small towel, a larger towel, and a certificate for the towels.`, replies: [
        { author: 'maylin', hoursAfter: 2.3, praise: 5, body: `Haruka, we need to know about the certificate.` },
        { author: 'haru', hoursAfter: 3, praise: 17, body: `They are from Imabari. It is normal. Please do not laugh at the towels.` },
      ] },
      { author: 'laoban', hoursAfter: 5, praise: 7, body: `一副劳保手套，一把梅花起子，半块儿抹布，一张二〇一六年的存车票。跟我人一样，没有废话。` },
      { author: 'saltroad', hoursAfter: 8, praise: 6, body: `A moka pot. Obviously.` , replies: [
        { author: 'mokapot', hoursAfter: 9, praise: 8, body: `同志！！！（我那只放在后备箱，怕炸到副驾。）` },
      ] },
      { author: 'cinder', hoursAfter: 12, praise: 5, body: `Emergency chilli sauce. Two kinds. It is not a joke, it's a plan.` },
      { author: 'sundaydriver', hoursAfter: 21, praise: 9, body: `A tin of barley sugars for hitchhikers, of whom I have met three since 2016. The tin is nevertheless often empty.` },
    ],
  },
  {
    key: 'tinker-winter-start', kind: 'question', language: 'zh-CN', circle: 'tinker-owners', author: 'luosi',
    title: '一代小匠冷启动第一下"咯噔"一声，正常吗？',
    body: `2014 款手动，十一万公里。早上第一把火，打着的瞬间前面"咯噔"一下，像有人敲了一下铁盆，后面就没了。热车不响。机脚胶去年换过（自己换的，剩了一颗螺丝，应该没关系……吧）。`,
    topics: ['engine', 'rattles', 'winter'], daysAgo: 66, praise: 11,
    comments: [
      { author: 'qiuku', hoursAfter: 0.5, praise: 13, body: `兄弟，你自己把答案写在括号里了。` },
      { author: 'aqiang', hoursAfter: 2, praise: 20, answer: true, accepted: true, body: `先查那颗螺丝。一代右机脚有三颗，两长一短，短的那颗在支架背面，十个人九个漏。漏了之后发动机启动那一下会往前窜，打到副车架，就是你讲的"敲铁盆"。\n\n1. 千斤顶加木块托住油底壳边缘，**不要顶中间**\n2. 拆空滤箱，从上面就看得到支架背面\n3. 短螺丝 M10×35，拧 48 牛米\n\n装好还响，再来讲。`, replies: [
        { author: 'luosi', hoursAfter: 49, praise: 17, body: `强哥，那颗螺丝我一直留在工具箱里当纪念……装上了，不响了。我改名叫"螺丝不多了"行不行？` },
        { author: 'laoban', hoursAfter: 50, praise: 9, body: `别改，下礼拜您又得改回来。` },
      ] },
      { author: 'tappetpaul', hoursAfter: 20, praise: 4, body: `Ah Qiang has it. Same on ours. The short one. Nine in ten is about right.` },
    ],
  },
  {
    key: 'tinker-economy-bet', kind: 'discussion', language: 'en', circle: 'tinker-owners', author: 'octane42',
    title: 'I do not believe anybody gets under 4.5 l/100 in a Mk1',
    body: `There, I said it. I've had mine nine years, I brim it to the click, and I keep a spreadsheet. Average 5.3. Best tank 4.7, on a flat motorway behind lorries with a tailwind and a bad conscience.

So whenever someone writes "4.2 easily" I would like to see a photo of the pump.`,
    topics: ['economy'], daysAgo: 96, praise: 18,
    comments: [
      { author: 'saltroad', hoursAfter: 2, praise: 8, body: `From Sestriere down to Turin: zero point six. I'm joking. But also I have the photo.` , replies: [
        { author: 'octane42', hoursAfter: 2.5, praise: 9, body: `Gravity isn't a driving style, Caterina.` },
        { author: 'saltroad', hoursAfter: 3, praise: 12, body: `You have clearly never been to Piedmont.` },
      ] },
      { author: 'laoshu', hoursAfter: 12, praise: 6, body: `西安到安康，走高速，一百一十迈以下，百公里四升四，加满对加满，票据俱在。秘诀无他：出门早，脚底轻，车里没有年轻人催。` },
      { author: 'haru', hoursAfter: 15, praise: 5, body: `4.3, 812 km, receipts attached to my soul. However the roads here do not permit sin.` },
      { author: 'octane42', hoursAfter: 40, praise: 13, body: `Right. Three receipts, all legible. I withdraw the claim and would like it noted that I did so before lunch.` , replies: [
        { author: 'threecyl', hoursAfter: 41, praise: 6, body: `Noted, framed, hung over the workbench.` },
      ] },
    ],
  },
  {
    key: 'tinker-clutch-feel', kind: 'question', language: 'en', circle: 'tinker-owners', author: 'lemonpith',
    title: 'Clutch bites very high after my island week. Worn, or just tired of ferries?',
    body: `2018, 71,000 km. I did seven ferries in nine days, which means many, many hill starts on ramps with a man whistling at me. Now the pedal bites almost at the top. It doesn't slip (I tried fourth gear uphill at 40, pulls fine).

Do I have to worry, or does it only need to rest and have an orange juice?`,
    topics: ['maintenance', 'engine'], daysAgo: 71, praise: 8,
    comments: [
      { author: 'tappetpaul', hoursAfter: 3, praise: 13, answer: true, accepted: true, body: `No slip in fourth uphill means the plate is alive. High bite on the self-adjusting type usually means the adjuster has walked. Engine off, pump the pedal slowly twenty times, full travel. Then ten quick. Drive it. If the bite comes down, that was all. If not, have the fluid changed, ferries are damp places.` },
      { author: 'saltroad', hoursAfter: 5, praise: 5, body: `And next time on the ramp: handbrake, always. The man with the whistle respects the handbrake.` },
      { author: 'lemonpith', hoursAfter: 28, praise: 7, body: `Twenty slow, ten quick, and it came down by half! I feel like I've learnt a magic spell, Paul. The car has also had its orange juice.` },
    ],
  },
  {
    key: 'tinker-back-seat-fold', kind: 'discussion', language: 'zh-CN', circle: 'tinker-owners', author: 'maylin',
    title: '后座的第四种折法，我开了四年才发现',
    body: `说明书上写"四种折法"，我一直只会三种：全平、四六、坐垫翻起。

昨天搬一棵一米七的琴叶榕，站着放不进，躺着舍不得。急中生智把左边靠背往**前**折、坐垫往**后**推，咔哒一声——中间出来一个深坑，正好站一个花盆。

四年。我天天开它。它就这么不动声色地等了我四年。

你们都知道吗？是不是只有我不知道？`,
    topics: ['accessories'], daysAgo: 9.2, praise: 35,
    comments: [
      { author: 'qingshi', hoursAfter: 1, praise: 6, body: `接客人时放过一把大提琴。站着的，像多了一位乘客。` },
      { author: 'laoban', hoursAfter: 2, praise: 8, body: `说明书第四十七页。不过谁看说明书啊，我也是去年搬冰箱才翻的。` },
      { author: 'threecyl', hoursAfter: 6, praise: 7, body: `We call it "the well" in Brno. It also takes one (1) standing beer keg, 30 litres. For a friend.` },
      { author: 'jiaqi', hoursAfter: 150, praise: 4, body: `刚提车的我马上下楼试了一下，真的有！楼下遛狗的阿姨问我车座是不是坏了。` , replies: [
        { author: 'maylin', hoursAfter: 150.4, praise: 6, body: `哈哈哈你比我早了四年，赚到了。` },
      ] },
      { author: 'meera', hoursAfter: 15, praise: 3, body: `May, I work for this company and I did not know either. Please don't tell anyone in Kendal.` , replies: [
        { author: 'ostlerben', hoursAfter: 18, praise: 11, body: `Kendal has seen this.` },
      ] },
    ],
  },
  {
    key: 'tinker-mirror-fold', kind: 'question', language: 'zh-CN', circle: 'tinker-owners', author: 'jiaqi',
    title: '后视镜锁车后不自动折叠，是我没找到开关吗？',
    body: `24 款小匠，锁车的时候后视镜一直张着，旁边的车都乖乖收起来了，就我的像两只耳朵。设置里翻了三遍没找到。是没有这个功能，还是要在哪里打开？不好意思问题有点傻。`,
    topics: ['software', 'first-car'], daysAgo: 3.1, praise: 6,
    comments: [
      { author: 'meiguaceng', hoursAfter: 0.3, praise: 5, answer: true, accepted: true, body: `不傻，我也找过！在"车辆—灯光—随手关"里面（对，居然在灯光里），第三项"锁车时收拢"。打开以后要**长按**锁车键两秒。` , replies: [
        { author: 'jiaqi', hoursAfter: 0.5, praise: 2, body: `找到了！！耳朵收起来了，谢谢姐姐！` },
        { author: 'feining', hoursAfter: 4, praise: 9, body: `放在灯光里确实不对。提给车机组了，下个版本挪到"门窗"。` },
      ] },
      { author: 'qiuku', hoursAfter: 2, praise: 4, body: `友情提示：零下二十五度别开自动折叠，冻住了它就真成耳朵了。` },
    ],
  },
  {
    key: 'tinker-one-green-door', kind: 'discussion', language: 'en', circle: 'tinker-owners', author: 'threecyl',
    title: 'The story of the green door',
    body: `Several of you asked at the Olomouc meetup. In 2021 a tram opened my left rear door for me, from outside, without stopping. The yard in Ostrava had one door in stock, in green, from a post office car.

I said: put it on for now, I will have it painted.

That was four years ago. Since then the car has never been lost in a car park, my mother recognises me from the balcony, and a boy in my street believes that green doors are faster. I've decided that it is finished.`,
    topics: ['club-life'], daysAgo: 250, praise: 34,
    comments: [
      { author: 'boxofbolts', hoursAfter: 2, praise: 8, body: `The Wheelwright is currently in five colours. I think of it as a committee.` },
      { author: 'sundaydriver', hoursAfter: 9, praise: 5, body: `A post office door! It will know the way to everywhere.` },
      { author: 'drumbrake', hoursAfter: 11, praise: 4, body: `Did they reconnect the earth strap behind the B-pillar?`, replies: [
        { author: 'threecyl', hoursAfter: 12, praise: 10, body: `Gareth. Yes. I checked it because I heard your voice in my head.` },
      ] },
    ],
  },
  {
    key: 'tinker-first-highway', kind: 'discussion', language: 'zh-CN', circle: 'tinker-owners', author: 'meiguaceng',
    title: '打卡：拿本一百天，我上高速了！武汉到黄石，九十公里，零剐蹭',
    body: `全程右车道，时速八十五，被四十七辆货车超过（我妈数的）。

在花湖服务区停车，一把进库，**一把**！我在驾驶座上坐了两分钟，想等有人路过看见，没有人路过。

回来的路上下雨了，我没有哭。`,
    topics: ['first-car', 'trip-report'], daysAgo: 114, praise: 44,
    comments: [
      { author: 'laozhou', hoursAfter: 1, praise: 8, body: `恭喜！被货车超不要紧，他们赶时间，你不赶。雨天右道八十五，稳。` },
      { author: 'nightbus', hoursAfter: 5, praise: 7, body: `Kevin says you parked in one go and nobody saw. WE SAW. We were all there in spirit, with flags.` },
      { author: 'mianfan', hoursAfter: 7, praise: 5, body: `去了黄石没吃港饼？没吃面？那你去黄石做啥子嘛！（恭喜恭喜，下次多开十公里，我给你列单子。）` },
      { author: 'aning', hoursAfter: 10, praise: 4, body: `四十七辆，伯母的观察力可以来当我们聚会的签到员。` },
    ],
  },
  {
    key: 'tinker-tyres-choice', kind: 'question', language: 'en', circle: 'tinker-owners', author: 'halfmoon',
    title: 'One set of all-season tyres, or two sets and a sore back?',
    body: `Toronto, third floor, no garage. So far I've swapped wheels every November in an alley with cold hands. The shop now offers all-season tyres with the mountain and snowflake symbol in 175/65 R15.

I drive at night, mostly ploughed streets, twice a winter to Muskoka. Would you trust one set?`,
    topics: ['tyres', 'winter'], daysAgo: 39.6, praise: 10,
    comments: [
      { author: 'octane42', hoursAfter: 2, praise: 4, answer: true, body: `One set. You'll have slightly worse snow grip for ten days and slightly better everything for the other three hundred and fifty-five.` },
      { author: 'threecyl', hoursAfter: 4, praise: 5, answer: true, body: `Two. Cold rubber is a different material. At minus ten an all-season stops my Tinker in 46 m from 60, a real winter tyre in 39. Seven metres is a long car.`, replies: [
        { author: 'octane42', hoursAfter: 4.3, praise: 3, body: `On packed snow, yes. She drives on ploughed, salted streets. There the gap is two metres, same test, page three.` },
      ] },
      { author: 'kelpie', hoursAfter: 9, praise: 15, answer: true, accepted: true, body: `Ask what you do on the worst night, not the average one. Twice to Muskoka: if those two can wait for a ploughed day, one set. If somebody is expecting you whatever the weather, two sets, and pay the shop to store them. Cheaper than your back.`, replies: [
        { author: 'halfmoon', hoursAfter: 20, praise: 6, body: `My sister is expecting me whatever the weather. Two sets it is, and the shop keeps them. Thank you, that was the right question.` },
      ] },
    ],
  },
  {
    key: 'tinker-km-100k', kind: 'discussion', language: 'zh-CN', circle: 'tinker-owners', author: 'laoshu',
    title: '十万公里，记一笔',
    body: `今日午后，在子午大道的一个红灯前，里程表跳到了 100000。绿灯亮了我没走，后面的年轻人居然没有按喇叭，许是看见一个老头在车里鼓掌。

九年，换过三副雨刷、两副刹车片、一只电瓶、一个水泵，别的没有。

书上说"老骥伏枥"，它倒不伏枥，昨天还拉着四个老同事上了趟终南山，只是到了半山腰，空调得先歇一歇。人也是。`,
    topics: ['maintenance', 'club-life'], daysAgo: 28, praise: 42,
    comments: [
      { author: 'laoban', hoursAfter: 0.6, praise: 6, body: `您这才十万。我那台十九万了，还没换水泵，我这就去看看水泵。` },
      { author: 'sundaydriver', hoursAfter: 8, praise: 8, body: `Applause from Dunedin. Mine is at 99,412 and I have now decided where I shall be when it turns: at letterbox number nineteen.` },
      { author: 'wanwan', hoursAfter: 10, praise: 4, body: `上山关空调不丢人，三缸上坡本来就要分得清轻重缓急。` },
      { author: 'mianfan', hoursAfter: 12, praise: 5, body: `老树哥，十万公里该请它吃碗油泼面，辣子多放，提速。` , replies: [
        { author: 'laoshu', hoursAfter: 13, praise: 9, body: `它喝九十二号，我代它吃了。大碗，加蒜。` },
      ] },
    ],
  },
  {
    key: 'tinker-seat-swap', kind: 'question', language: 'zh-CN', circle: 'tinker-owners', author: 'wanwan',
    title: '手动挡二代的座椅能装到一代上吗？滑轨孔距一样不一样',
    body: `朋友的一代座椅塌了，我手上正好有一副二代的布座椅（九成新，人家改装拆下来的）。目测孔距差不多，但不敢乱装，座椅是安全件。有人量过吗？`,
    topics: ['diy', 'accessories'], daysAgo: 205, praise: 7,
    comments: [
      { author: 'laoban', hoursAfter: 1, praise: 5, answer: true, body: `孔距一样，高度不一样，二代低十五毫米。别自个儿垫螺母，垫了碰一下就散。` },
      { author: 'aqiang', hoursAfter: 3, praise: 14, answer: true, accepted: true, body: `前后孔距 382 毫米，一样；左右也一样。问题不在孔，在插头：二代座椅带侧气囊，一代线束没有那根线，装上去气囊灯会亮，而且**真撞的时候侧气囊不会出来**，等于少一层。没有侧气囊的低配座椅可以装，看靠背侧面有没有标签。有标签的，劝你朋友不要装。` , replies: [
        { author: 'wanwan', hoursAfter: 4, praise: 6, body: `看了，有标签。不装了，让他去修塌的那个。谢谢强哥，安全的事不省。` },
      ] },
    ],
  },
  {
    key: 'tinker-night-garage', kind: 'discussion', language: 'en', circle: 'tinker-owners', author: 'nightbus',
    title: 'Four months in: things nobody told me about owning a car',
    body: `For the benefit of other bus people:

- **You are the driver.** Nobody announces the next stop. I did it myself for a week, out loud.
- Petrol is bought in person, outdoors, from a hose. In this century.
- You can carry *things*. I bought a plant because I could. Then a second plant so that it had company.
- At 2 a.m. on the A2 with the window down and my mum asleep beside me after her birthday, I understood a number of songs.
- The car is lonely on weekdays. I go down and sit in it with a sandwich. Is this normal?`,
    topics: ['first-car', 'night-drives'], daysAgo: 21, praise: 45, photo: 'night-city',
    comments: [
      { author: 'tomaszek', hoursAfter: 1, praise: 13, body: `The sandwich is normal. What is on it?`, replies: [
        { author: 'nightbus', hoursAfter: 1.2, praise: 5, body: `Cheese and my nan's pickle.` },
        { author: 'tomaszek', hoursAfter: 1.5, praise: 9, body: `Then it is more than normal.` },
      ] },
      { author: 'meiguaceng', hoursAfter: 4, praise: 6, body: `我也会下楼在车里坐一会儿！我管它叫"陪薄荷糖"。原来全世界都这样。` },
      { author: 'halfmoon', hoursAfter: 9, praise: 7, body: `The line about understanding songs. Which ones? I want to drive home to them.` },
      { author: 'marguerite', hoursAfter: 14, praise: 4, body: `Two plants is how it starts. I now drive a lemon tree to Provence every winter.` },
    ],
  },
];
