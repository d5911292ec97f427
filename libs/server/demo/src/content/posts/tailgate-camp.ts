import type { DemoPost } from '../types';

export const tailgateCamp: DemoPost[] = [
  {
    key: 'camp-first-night-list', kind: 'discussion', language: 'en', circle: 'tailgate-camp', author: 'tarpandtea',
    title: 'Your first night in the car: the short list',
    body: `People buy too much and then don't go. Here's the short list. If you have these, go tonight.

- something soft, something warm, something for your head
- a torch you can find without a torch
- water: more than you think. Tea: the usual amount
- a way to keep **one window open by a finger** (condensation is the real enemy)
- a towel for the windscreen in the morning
- the number of somebody who knows where you are

Not needed on the first night: table, chairs, stove, fairy lights, awning, a name for the car.

Choose a place half an hour from home. If it goes wrong, you go home, and it's a funny story. If it goes right, you'll have breakfast somewhere new and be unbearable on Monday.`,
    topics: ['sleeping-in-the-car', 'campsites'], daysAgo: 243, praise: 44, photo: 'camp-night',
    comments: [
      { author: 'junipermae', hoursAfter: 2, praise: 7, body: `I'd add earplugs, but only as I once slept beside a corncrake.` },
      { author: 'shiye', hoursAfter: 5, praise: 6, body: `留一指窗缝这条，南方的朋友记得配一张纱网，不然你省下的露水都变成蚊子。` },
      { author: 'pocketkit', hoursAfter: 5790, praise: 8, body: `Going tomorrow, Haldon Forest, nineteen minutes from home. Torch is on a string round my neck. My sister has the number.`, replies: [
        { author: 'tarpandtea', hoursAfter: 5793, praise: 5, body: `Perfect. Face the windscreen east, and put the kettle where you can reach it from bed.` },
        { author: 'pocketkit', hoursAfter: 5820, praise: 14, body: `I DID IT. An owl. Frost. Tea from bed. I am already unbearable and it isn't even eight o'clock.` },
      ] },
      { author: 'octane42', hoursAfter: 20, praise: 3, body: `"Not needed: a name for the car." Half of this club just gasped.` },
    ],
  },
  {
    key: 'camp-condensation', kind: 'question', language: 'en', circle: 'tailgate-camp', author: 'junipermae',
    title: 'Condensation: is it worse with two people or with one dog?',
    body: `We woke up last weekend and it was raining *inside*. Windows open a finger, all four. Two adults, one borrowed spaniel. Next time without the spaniel, or without the adults?`,
    topics: ['sleeping-in-the-car', 'dogs'], daysAgo: 54, praise: 20,
    comments: [
      { author: 'quietlane', hoursAfter: 1, praise: 16, answer: true, accepted: true, body: `A sleeping adult gives off about 40 g of water an hour, a spaniel perhaps 25, more if it has been in a river. Eight hours of two and one is around 840 g: that's nearly a litre, on your windows. A finger of window moves air only if there's a *difference*, so open one low at the front and one high at the back, opposite corners. Better one good diagonal than four polite slits. Wet coats and wet dogs go in the footwell with a towel over.`, replies: [
        { author: 'junipermae', hoursAfter: 150, praise: 7, body: `Diagonal tested, with spaniel: one small patch instead of weather. You're a marvel.` },
      ] },
      { author: 'dogcrate', hoursAfter: 4, praise: 9, answer: true, body: `Without the adults. Rafter and Biscuit sleep dry every time we stay at home.` },
      { author: 'fjordpony', hoursAfter: 6, praise: 4, answer: true, body: `A scrap of wool blanket on each window. It drinks all night, you wring it out in the morning. My grandmother's boat had the same.` },
    ],
  },
  {
    key: 'camp-hotpot', kind: 'discussion', language: 'zh-CN', circle: 'tailgate-camp', author: 'dabai',
    title: '尾门火锅的正确打开方式（附三次失败记录）',
    body: `**第一次**：炉子放尾门上，风一吹，火往车里钻，锅底糊了，大白的顶棚至今有一块茶色。→ 炉子永远放地上，尾门只放菜。

**第二次**：带了牛油底料，晚上零上二度，吃到一半油凝了，筷子立在锅中间像插旗。→ 天冷带清油。

**第三次**：万事俱备，忘了带锅。用洗菜盆煮的。→ 其实还挺好吃。

**现在的配置**：
- 地上一张防火毯，炉头加挡风板
- 尾门当料碟台，左边生、右边熟，中间一道胶带，别混
- 汤底提前在家熬好冻成砖，又能当冰袋
- 垃圾袋挂在尾门钩上，走之前绕车一圈，**地上不能比来的时候脏**

人数不限，辣度不商量。`,
    topics: ['cooking', 'campsites'], daysAgo: 26, praise: 42, photo: 'camp-pot',
    comments: [
      { author: 'mianfan', hoursAfter: 0.4, praise: 7, body: `成都人煮火锅用洗菜盆，重庆人表示理解，洗菜盆大。` , replies: [
        { author: 'dabai', hoursAfter: 0.6, praise: 9, body: `这大概是两座城市有史以来最友好的一次对话。` },
      ] },
      { author: 'gaoyuan', hoursAfter: 3, praise: 6, body: `加一条：炉子不进车、不进帐，一氧化碳没有味道。每年都有人出事，不是吓你们。` , replies: [
        { author: 'dabai', hoursAfter: 3.2, praise: 8, body: `置顶这一条，不开玩笑。` },
      ] },
      { author: 'yutou', hoursAfter: 6, praise: 5, body: `汤底冻成砖当冰袋，一个妈妈看了都要起立鼓掌的主意。` },
      { author: 'picklejar', hoursAfter: 11, praise: 4, body: `The wash basin hotpot is how all great cuisines begin.` },
    ],
  },
  {
    key: 'camp-wild-rules', kind: 'question', language: 'en', circle: 'tailgate-camp', author: 'pocketkit',
    title: 'Where am I actually allowed to sleep in a car in England?',
    body: `I've read four websites and have six answers. I don't want to annoy anyone or be woken by a torch. What do you do in practice?`,
    topics: ['sleeping-in-the-car', 'campsites'], daysAgo: 4.2, praise: 11,
    comments: [
      { author: 'junipermae', hoursAfter: 1, praise: 15, answer: true, accepted: true, body: `In practice, and as neighbour rather than lawyer: nearly all land belongs to someone, so **ask**. What works for me:\n\n1. Pubs. Buy supper, ask if you may stay behind. I've had one no in forty\n2. Small farms with a sign for eggs. If there are eggs, there's a person\n3. Certificated sites, five pitches, ten pounds, usually a tap and a dog\n4. Never: beauty-spot lay-bys with a "no overnight" sign. They're there because of people like us who weren't\n\nArrive late, leave early, leave nothing. Scotland is more generous on foot, but not for cars, whatever they tell you.`, replies: [
        { author: 'pocketkit', hoursAfter: 2, praise: 4, body: `"If there are eggs, there's a person." I'll start with a pub and work up to eggs.` },
      ] },
      { author: 'kelpie', hoursAfter: 3, praise: 7, answer: true, body: `Confirmed for Scotland: the access rights are for walkers and tents, not cars. My field is an exception. Ask me.` },
      { author: 'nightbus', hoursAfter: 9, praise: 5, body: `One no in forty is a better rate than I get for asking people to move their bag off a seat.` },
    ],
  },
  {
    key: 'camp-mushroom', kind: 'discussion', language: 'zh-CN', circle: 'tailgate-camp', author: 'shiye',
    title: '雨季的周末：一半在找菌子，一半在躲雨',
    body: `周五下班直接走，昆明往易门方向，住在一片云南松下面。货郎放平，尾门撑开就是屋檐。

周六早上跟着村里的大孃上山。她走路不看路，看树。我走路只看脚，所以她捡了半筐，我捡了三朵，其中两朵她看了一眼，直接给我扔了。

说一句重复一万遍也要说的：**不认识的不捡，不确定的不吃，炒的时候大蒜变不变黑不能作数**，那是老话，救不了命。

晚上的牛肝菌是大孃炒的，她说"炒熟，炒够，炒到你以为糊了再炒一哈"。就着雨声吃了三碗饭。

周日下了一整天。什么也没干。这就是我要的周末。`,
    topics: ['cooking', 'sleeping-in-the-car', 'trip-report'], daysAgo: 121, praise: 37,
    comments: [
      { author: 'dabai', hoursAfter: 1, praise: 6, body: `"扔了"那两朵，是大孃救了你，也救了院子里一个 ID。` },
      { author: 'tarpandtea', hoursAfter: 6, praise: 5, body: `Asked Jing to read it to me twice. "She doesn't watch the path, she watches the trees." How do you rig the tailgate against driving rain? I would drop two guy lines from the corners and let the middle belly down.` , replies: [
        { author: 'shiye', hoursAfter: 9, praise: 4, body: `就是两根风绳，中间坠一个水瓶，水往一边流。Same knots, different rain!` },
      ] },
      { author: 'tangtang', hoursAfter: 12, praise: 4, body: `顺德人看见菌子也馋，但是我们坐在家里等你寄。` },
    ],
  },
  {
    key: 'camp-stove-choice', kind: 'question', language: 'zh-CN', circle: 'tailgate-camp', author: 'yutou',
    title: '带两个小孩，露营用卡式炉还是电磁炉？求不折腾的答案',
    body: `货郎混动，没有大功率外放，只有 12V。老公想买户外电源加电磁炉，我觉得卡式炉就够了，他说不安全。我们已经讨论了两个晚上，孩子都会背了。`,
    topics: ['cooking', 'kids', 'accessories'], daysAgo: 86, praise: 10,
    comments: [
      { author: 'gaoyuan', hoursAfter: 1, praise: 8, answer: true, body: `卡式炉，放地上、有挡风、有大人。比炉子更要紧的是：画一个圈，孩子不进圈。` },
      { author: 'dengxia', hoursAfter: 2, praise: 14, answer: true, accepted: true, body: `算一笔账：烧开两升水要 0.2 度，煮一顿饭约 0.5 度。一度电的户外电源十一公斤、两千多块，够两顿。\n\n- 一晚上、就近、孩子小于五岁：电。没有明火，孩子撞一下不会着\n- 两晚以上、天冷、煮得多：气。电源低温掉电\n\n你们两个人说的都对，分场合。请转告孩子，让他们换一篇背。` , replies: [
        { author: 'yutou', hoursAfter: 3, praise: 9, body: `哈哈哈哈，小的 3 岁，听你的，先借一个电源试试。老大说这篇好背。` },
      ] },
      { author: 'dabai', hoursAfter: 5, praise: 4, answer: true, body: `别买带涂层的薄锅，两种炉子都糊。铸铁锅，传给孙子。` },
    ],
  },
  {
    key: 'camp-dishwater', kind: 'discussion', language: 'en', circle: 'tailgate-camp', author: 'fjordpony',
    title: 'In defence of the boring campsite',
    body: `Everyone posts the cliff. Nobody posts the municipal campsite at the edge of Førde with a coin-operated drier.

I'd like to praise the coin-operated drier. We arrived after four days of rain, all of us grey. Twenty kroner. We stood in front of it, two families who didn't know each other, watching our trousers go round, as other people watch a fire.

By the second coin we were sharing chocolate. By the third, somebody had a guitar.

There is such a thing as too much wilderness. Dry socks are also nature.`,
    topics: ['campsites', 'trip-report'], daysAgo: 108, praise: 40,
    comments: [
      { author: 'kelpie', hoursAfter: 0.7, praise: 6, body: `Dry socks are also nature. Oban signs this.` },
      { author: 'ploverfield', hoursAfter: 3, praise: 8, body: `We choose campsites by the number of washing machines. I used to climb.` },
      { author: 'laozhou', hoursAfter: 9, praise: 5, body: `两家人看裤子转圈，像围着一堆火。这个画面我信，也羡慕。` },
      { author: 'tarpandtea', hoursAfter: 14, praise: 4, body: `Tip for the drier-less: roll the socks in a dry towel and stand on it. It's two minutes and gets out more than a night on the line.` },
    ],
  },
  {
    key: 'camp-noise', kind: 'discussion', language: 'zh-CN', circle: 'tailgate-camp', author: 'shiye',
    title: '想聊聊营地里的音响',
    body: `上周末在抚仙湖边，左边一家放摇滚，右边一家放广场舞曲，我夹在中间，听见一只鸟很努力地想插一句话。

不是说不能放。我自己也爱听歌。我的做法是：声音**不出自己的天幕**，十点以后戴耳机。

你们怎么看？有没有不伤和气的说法？`,
    topics: ['campsites', 'club-life'], daysAgo: 64, praise: 33,
    comments: [
      { author: 'dabai', hoursAfter: 0.5, praise: 10, body: `我的办法：端一盘切好的西瓜过去，边吃边说"哥，娃睡了"。十次有九次音量会自己下来。` },
      { author: 'qiuku', hoursAfter: 2, praise: 5, body: `第十次呢？`, replies: [
        { author: 'dabai', hoursAfter: 2.1, praise: 12, body: `第十次他们邀请我唱了一首。` },
      ] },
      { author: 'ergou', hoursAfter: 4, praise: 4, body: `带狗的也要自觉，二狗要是叫起来比音响难关。我们一般住最边上。` },
      { author: 'gravelgrace', hoursAfter: 9, praise: 7, body: `As a musician: the bird had booked first.` },
      { author: 'yutou', hoursAfter: 12, praise: 3, body: `不太同意"不能出天幕"，十点以前热闹一点也是露营的味道嘛。十点以后我举双手。` , replies: [
        { author: 'shiye', hoursAfter: 13, praise: 6, body: `有道理。那就十点以前讲礼貌，十点以后讲规矩。` },
      ] },
    ],
  },
  {
    key: 'camp-breakfast', kind: 'discussion', language: 'en', circle: 'tailgate-camp', author: 'junipermae',
    title: 'Breakfasts eaten on a tailgate this year, ranked',
    body: `7. Porridge, no spoon. Used a comb. We don't talk about it.
6. Cold pizza, Brecon, wind force six. It left before we'd finished.
5. Eggs from the honesty box at Porlock, boiled in the kettle. Is this allowed? It worked.
4. Kippers. The car remembers.
3. Pancakes for eleven people who'd only come to ask the way.
2. Tomatoes on toast, the toast made on the stove with a fork, the tomatoes stolen from my own garden at four in the morning.
1. Tea, a custard cream, and the whole of Pembrokeshire going pink.`,
    topics: ['cooking'], daysAgo: 49, praise: 38,
    comments: [
      { author: 'beanstalk', hoursAfter: 1, praise: 6, body: `Number five is allowed. Number four isn't.` },
      { author: 'mapfold', hoursAfter: 3, praise: 5, body: `Eleven people asking the way means that your tailgate was at the wrong junction or exactly the right one.` },
      { author: 'dogcrate', hoursAfter: 8, praise: 7, body: `From the dogs: 4, 4, 4, 4, 6 (we found it), 4.` },
      { author: 'bibikopi', hoursAfter: 12, praise: 4, body: `Custard cream dipped? You haven't said whether it was dipped. The ranking depends on it.` , replies: [
        { author: 'junipermae', hoursAfter: 13, praise: 9, body: `Dipped, Bibi. I'm not an animal.` },
      ] },
    ],
  },
  {
    key: 'camp-tarp-knot', kind: 'question', language: 'en', circle: 'tailgate-camp', author: 'wheelnut',
    title: 'One knot. I can learn ONE knot. Which?',
    body: `I've tried to learn the bowline from five videos. The rabbit goes round the tree and then I lose the rabbit. If it's only for a tarp on a roof rail, what's the single most useful knot?`,
    topics: ['campsites', 'tools'], daysAgo: 33.5, praise: 18,
    comments: [
      { author: 'tarpandtea', hoursAfter: 2, praise: 19, answer: true, accepted: true, body: `The taut-line hitch. Round the rail, back to your own rope, **two turns inside, one turn outside**, pull. It slides when you want and grips when the wind wants. No rabbit. Say aloud: "in, in, out". It's the only knot you can tighten in the dark with tea in the other hand.`, replies: [
        { author: 'wheelnut', hoursAfter: 5, praise: 8, body: `In, in, out. In, in, out. I have tied it to the banister, the bike and my brother. Sorted!` },
      ] },
      { author: 'fjordpony', hoursAfter: 4, praise: 5, answer: true, body: `Two half hitches. Everyone already knows it and thinks it's wrong. It isn't.` },
      { author: 'boxofbolts', hoursAfter: 9, praise: 6, answer: true, body: `Baling twine and despair.` },
    ],
  },
  {
    key: 'camp-cold-night', kind: 'discussion', language: 'zh-CN', circle: 'tailgate-camp', author: 'gaoyuan',
    title: '零下十度睡车里：保暖顺序别搞反',
    body: `很多人冷了就加被子，其实顺序是反的：

1. **下面**。身下两层隔热垫，比身上两床被子管用
2. **头**。毛线帽，一块钱的事
3. **肚子里**。睡前吃一口肥的，奶茶、酥油、花生都行
4. **水**。暖水瓶灌好，放脚下，早上正好洗脸
5. 最后才是被子

发动机开着取暖睡觉，**不行**，尤其雪天排气管会被埋。这句话我每年说，每年还要说。

昨晚零下十一度，水壶放外面冻实了，人在里面睡到七点半。`,
    topics: ['winter', 'sleeping-in-the-car'], daysAgo: 0.9, praise: 28,
    comments: [
      { author: 'shiye', hoursAfter: 0.6, praise: 4, body: `昆明人瑟瑟发抖地收藏了。第三条我可以提前练。` },
      { author: 'slowcharge', hoursAfter: 2, praise: 6, body: `Jing translated. The order is correct. I would only add a number: each layer below you is worth 2.3 layers above. Measured, with my brother.` },
      { author: 'pocketkit', hoursAfter: 14, praise: 3, body: `I had it exactly backwards in the forest. Three duvets on top, and my back was a frozen fish finger. Thank you for this.` },
      { author: 'qiuku', hoursAfter: 8, praise: 7, body: `第二条和第三条之间，您漏了一条，我就不点名了。` , replies: [
        { author: 'gaoyuan', hoursAfter: 9, praise: 9, body: `秋裤。补上了。` },
      ] },
    ],
  },
  {
    key: 'camp-star-count', kind: 'discussion', language: 'en', circle: 'tailgate-camp', author: 'dogcrate',
    title: 'Bruny Island, two dogs, one aurora, no sleep',
    body: `Went for a quiet night at Cloudy Bay. At eleven Rafter started a noise I'd never heard before, like a kettle considering it.

The whole southern sky was green with a pink hem. I sat on the tailgate in my sleeping bag with a dog under each arm, and Biscuit, who barks at parked bicycles, looked at it for a full forty minutes without a word.

Then she barked once, quite politely, and it faded. She's been impossible ever since. She thinks she did that.`,
    topics: ['dogs', 'night-drives', 'campsites'], daysAgo: 182, praise: 43,
    comments: [
      { author: 'tarpandtea', hoursAfter: 3, praise: 5, body: `We had the same storm in Wellington, behind a cloud, as usual. Face the tailgate south and keep the fold-down side to leeward, then you can watch without freezing your ears.` },
      { author: 'slowcharge', hoursAfter: 6, praise: 8, body: `Ours can't be switched off by dogs. Please send Biscuit for calibration.` },
      { author: 'ergou', hoursAfter: 9, praise: 6, body: `二狗看打雷也这样，叫一声雷停了，牛了一整年。` },
      { author: 'sundaydriver', hoursAfter: 15, praise: 5, body: `I saw it from the peninsula and rang my daughter in Oamaru at midnight. She has forgiven me. Lovely to think we were all looking the same way.` },
    ],
  },
];
