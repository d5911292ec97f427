import type { DemoPost } from '../types';

export const roadTripsZh: DemoPost[] = [
  {
    key: 'road-wannan', kind: 'discussion', language: 'zh-CN', circle: 'road-trips', author: 'laozhou',
    title: '皖南四日：一台货郎、两个老人、三把旧椅子',
    body: `老伴说，趁腿脚还行，再去一趟她插队的地方。于是有了这四天。

## 第一天 苏州—宁国
不走高速，走 G318 老路。过广德之后，路边竹子一竿一竿地往车窗里探。午饭在路边店，一盘笋干烧肉，四十二块，老板娘看我们两个人，自作主张只上了半份，说"你们吃不完"。果然没剩。

## 第二天 宁国—绩溪
皖南川藏线，周末人多，我们挑的星期二。桃岭公路六道弯，货郎个子高，弯里要慢，二挡下，不踩刹车。观景台上有年轻人放无人机，问我老伴"阿姨要不要拍一张"，她理了理头发，站得笔直。

## 第三天 绩溪—她的村子
村子不在导航上。她凭记忆指路：过了石桥左拐，看见樟树再左拐。桥还是那座桥，樟树粗了一圈。房东家的小妹如今七十岁了，两个人在门口站着，谁也不先哭。

人家要搬新楼房，老屋里三把竹椅没人要，我说我要。放倒后座，三把椅子，正正好。

## 第四天 回家
一路上椅子吱呀吱呀响。我在货郎圈里问过异响怎么治，这一种，我不想治。

**花费**：油 410，住 560，吃 390，竹椅 0。`,
    topics: ['trip-report', 'mountain-roads'], daysAgo: 19.5, praise: 45, photo: 'bamboo-road',
    comments: [
      { author: 'qingshi', hoursAfter: 0.8, praise: 8, body: `路过黄山没进来喝茶，罚您下次住两晚。桃岭这几天叶子正红。` },
      { author: 'laoshu', hoursAfter: 2, praise: 12, body: `"这一种，我不想治。"周兄收笔有分寸。三把椅子各有去处没有？` , replies: [
        { author: 'laozhou', hoursAfter: 4, praise: 10, body: `老伴一把，我一把，还有一把空着，等您来。` },
        { author: 'laoshu', hoursAfter: 5, praise: 8, body: `那我得开着小匠去坐一坐，一千三百公里，慢慢来。` },
      ] },
      { author: 'kevinou', hoursAfter: 6, praise: 9, body: `For English readers: Lao Zhou drove his wife back to the village where she was sent to work as a girl. She found it by a bridge and a camphor tree. The landlord's little sister is seventy now. They came home with three bamboo chairs that creak in the back, and he says: of all the rattles, this one he doesn't want to cure.` , replies: [
        { author: 'kelpie', hoursAfter: 8, praise: 13, body: `Hay again. In my eye.` },
      ] },
      { author: 'dabai', hoursAfter: 10, praise: 4, body: `老板娘自作主张上半份，这种店要收藏。求坐标！` , replies: [
        { author: 'laozhou', hoursAfter: 11, praise: 5, body: `广德往宁国，柏垫镇过了两公里，右手边，门口晒着一簸箕笋干。没有店名。` },
      ] },
    ],
  },
  {
    key: 'road-qinghai', kind: 'discussion', language: 'zh-CN', circle: 'road-trips', author: 'gaoyuan',
    title: '第一次上高原开车的人，请先看这一帖',
    body: `在西宁住了十几年，每年帮人拖车、送氧、送医院，总有那么几回。说几条不好听的：

**人**
- 第一天到，别喝酒，别洗热水澡，别跑。晚上头疼是正常，**走路打晃、说胡话、咳粉红色痰，立刻下撤，一分钟都不要等**
- 孩子和老人不比年轻人更容易高反，但更不会说

**车**
- 海拔每升一千米，汽油车少一成力气，超车的距离自己算
- 胎压早上量，中午会高，别放气
- 冰面看颜色：发黑的最滑

**路**
- 下午两点后山口起风，四点后可能下雪，翻垭口赶早
- 羊过马路，停车熄火等。按喇叭它们会往你这边跑
- 牧民让你停，就停

**别的**
- 垃圾带走
- 别给小孩发糖，给他们看看车里的小灯、收音机，他们更高兴`,
    topics: ['mountain-roads', 'route-planning'], daysAgo: 175, praise: 45,
    comments: [
      { author: 'yutou', hoursAfter: 2, praise: 6, body: `带娃上去的认真看了三遍。"更不会说"这句太重要了，我家小的难受就只会睡觉，我以为是累。` , replies: [
        { author: 'gaoyuan', hoursAfter: 3, praise: 9, body: `对，嗜睡就要当回事。买个指夹血氧仪，低于八十就下。` },
      ] },
      { author: 'dengxia', hoursAfter: 5, praise: 4, body: `补充电车：高原对电机功率没影响，但散热变差，长下坡回收满了要靠机械刹车，出发别充满。` },
      { author: 'tarpandtea', hoursAfter: 9, praise: 5, body: `Jing translated this for me. "Sheep: stop, engine off, wait. If you use the horn, they run towards you." The same is true of most people.` },
      { author: 'tomaszek', hoursAfter: 13, praise: 4, body: `Very good list. Does the tin of a sandwich swell at 4,000 metres? Asking for planning.`, replies: [
        { author: 'gaoyuan', hoursAfter: 15, praise: 8, body: `会，鼓得像枕头。慢慢放气再开。` },
      ] },
    ],
  },
  {
    key: 'road-guizhou-bends', kind: 'discussion', language: 'zh-CN', circle: 'road-trips', author: 'wanwan',
    title: '贵州适合小车的五条弯路（不含网红二十四拐）',
    body: `二十四拐人比弯多，不写。下面五条，手动挡小匠都走过，路况截至上个月：

1. **黎平—肇兴老路**：四十公里，梯田，早上有雾。弯不急，适合新手
2. **雷山—榕江**：沿江，大车少，注意塌方点立牌子的地方不要停
3. **赫章阿西里西下山段**：海拔落差九百米，发卡弯连续，**二挡到底**
4. **乌江寨—板角**：新修的，路面好，容易开快，别
5. **我外婆家门口**：四公里，导航没有，弯弯道道。我网名就是这么来的

规矩照旧：会车让上坡，不压线，不飙。想跑快的请去赛道，山里有走路上学的娃娃。`,
    topics: ['mountain-roads', 'route-planning'], daysAgo: 112, praise: 34,
    comments: [
      { author: 'mianfan', hoursAfter: 1, praise: 5, body: `第二条走到榕江，吃了卷粉再走，不吃算你没去过。` },
      { author: 'maylin', hoursAfter: 3, praise: 6, body: `第五条才是正经推荐。外婆那四公里，请问招待不招待小匠？` , replies: [
        { author: 'wanwan', hoursAfter: 4, praise: 9, body: `招待，腊肉管够，就是倒车要倒一公里才能掉头。` },
        { author: 'meiguaceng', hoursAfter: 6, praise: 8, body: `看到"倒一公里"我默默关上了帖子，又打开了，又关上了。` },
      ] },
      { author: 'saltroad', hoursAfter: 9, praise: 4, body: `Children who walk to school. Thank you for writing that. In our valleys it's cyclists and one very old priest.` },
    ],
  },
  {
    key: 'road-huandao', kind: 'question', language: 'zh-CN', circle: 'road-trips', author: 'hailijian',
    title: '泉州出发，沿海往北三天，带爸妈，走到哪儿合适？',
    body: `爸妈六十多，不爱爬山，爱看船、爱买干货。掌灯，续航按三百五算。三天两晚，最好不走回头路。大家给个路线？`,
    topics: ['coast', 'route-planning', 'range'], daysAgo: 128, praise: 8,
    comments: [
      { author: 'nanfeng', hoursAfter: 2, praise: 14, answer: true, accepted: true, body: `往北到霞浦，正好。\n\n- **第一天** 泉州—平潭，180 公里。下午看风车和石厝，住北港村，海边有慢桩\n- **第二天** 平潭—连江—罗源湾，150 公里。中午在黄岐看船，对面就是马祖；干货在苔菉镇买，比景区便宜一半，虾皮要买头水的\n- **第三天** 罗源—霞浦三沙，120 公里，早起看一次滩涂日出，然后走沈海高速回，高速一次快充到家\n\n爸妈要坐的地方多，我把带长椅的观景点标在地图里发你。` , replies: [
        { author: 'hailijian', hoursAfter: 3, praise: 5, body: `连长椅都标！南风你是什么神仙。头水虾皮我懂，我阿母更懂。` },
        { author: 'hailijian', hoursAfter: 260, praise: 10, body: `回来了。阿爸在黄岐看了两小时船，说比电视好看。干货买了四十斤，续航都短了。` },
      ] },
      { author: 'aning', hoursAfter: 5, praise: 4, answer: true, body: `平潭大桥上横风大，电耗会多两成，那天到北港至少留三十个点。罗源服务区北向四把枪，都好用。` },
    ],
  },
  {
    key: 'road-qinling-snow', kind: 'discussion', language: 'zh-CN', circle: 'road-trips', author: 'laoshu',
    title: '雪拥蓝关，小匠不前：一次没有走成的旅行',
    body: `本来要翻秦岭去看一位老同学。七十里外就飘雪，到蓝关口，路政的小伙子拦下来，说前面封了。

我下车看了看，雪不大，云很低。当年韩愈在这里写"云横秦岭家何在，雪拥蓝关马不前"，他是被贬，我是串门，他比我惨，写得比我好，也是应该的。

小伙子看我念叨，递过来一杯热水，说："大爷，您这是背诗呢？"我说是。他说他初中学过，后一句忘了。我便在路障边上给他补了一课。

掉头回来，同学在电话里说：不来也好，我腌的肉还差两天。

没走成的路，也算走过。`,
    topics: ['mountain-roads', 'winter', 'trip-report'], daysAgo: 310, praise: 43,
    comments: [
      { author: 'mianfan', hoursAfter: 1, praise: 6, body: `老树哥，后来那肉吃上没得？这才是全文的悬念！` , replies: [
        { author: 'laoshu', hoursAfter: 400, praise: 13, body: `开春去的。肉甚好，诗没再背。` },
      ] },
      { author: 'kevinou', hoursAfter: 4, praise: 8, body: `Laoshu set out over the Qinling mountains to see a schoolfriend and was stopped by snow at the very pass where Han Yu, in the year 819, wrote that his horse would go no further. The young man at the barrier had forgotten the next line. So there was a lesson, at the barrier, with hot water.` , replies: [
        { author: 'sundaydriver', hoursAfter: 10, praise: 6, body: `A road not driven also counts as driven. I shall keep that one by the door.` },
      ] },
      { author: 'qiuku', hoursAfter: 7, praise: 5, body: `老师，"好收吾骨瘴江边"那句您没给小伙子讲吧？大冷天的怪吓人。` },
    ],
  },
  {
    key: 'road-plan-notes', kind: 'discussion', language: 'zh-CN', circle: 'road-trips', author: 'ergou',
    title: '你们出远门前，路书写到什么程度？我写得太细被媳妇笑话',
    body: `济南到呼伦贝尔，我写了十一页，精确到哪个服务区让二狗尿尿。媳妇说我这是"调度"，不是"旅游"。大家都写多细？`,
    topics: ['route-planning', 'dogs'], daysAgo: 137, praise: 17,
    comments: [
      { author: 'laozhou', hoursAfter: 1, praise: 18, body: `画了一辈子图纸，我的心得：只写三样。\n\n1. **每天在哪儿睡**，备一个第二选择\n2. **哪里必须天黑前过**\n3. **哪里一定要停**，一天只许写一个\n\n其余空着。空着的地方，才是旅游。` , replies: [
        { author: 'ergou', hoursAfter: 2, praise: 9, body: `十一页删成一页了，媳妇说这一页可以裱起来。二狗的尿点我偷偷记在手心里。` },
      ] },
      { author: 'mapfold', hoursAfter: 9, praise: 7, body: `A pencil line on a map and the ferry times on the back of my hand. But I do admire eleven pages. The dog will have felt safe.` },
      { author: 'dabai', hoursAfter: 4, praise: 4, body: `我的路书："往西。"` },
    ],
  },
  {
    key: 'road-night-mianyang', kind: 'discussion', language: 'zh-CN', circle: 'road-trips', author: 'dabai',
    title: '国道上的夜宵地图：货车多的地方才好吃，这话到底准不准',
    body: `老说"看门口停了多少大货，就知道好不好吃"。我拿大白沿着 G108 验证了一下，成都到广元，两天，十四家。

- 货车十台以上的五家：四家好吃，一家只是**停车免费**
- 货车三到十台的六家：两家好吃
- 没有货车的三家：一家好吃到想哭（剑阁往北，老板娘说司机嫌她家路口不好掉头）

结论：货车能保证量大、便宜、上菜快。好不好吃，还是得自己进去闻。

另：凌晨一点在武连驿吃的那碗豆花饭，老板把自己的泡椒分了我半碟。驿站嘛，一千年了，还是这么接待赶路的人。`,
    topics: ['street-food', 'night-drives', 'route-planning'], daysAgo: 68, praise: 36,
    comments: [
      { author: 'mianfan', hoursAfter: 0.5, praise: 7, body: `样本太小！重庆到恩施我有二十二家的数据，货车越多，花椒越麻，这个是相关的。` , replies: [
        { author: 'dengxia', hoursAfter: 3, praise: 8, body: `二十二家也小。但这个课题我支持立项。` },
      ] },
      { author: 'laoshu', hoursAfter: 5, praise: 6, body: `武连驿！陆放翁在那儿住过一夜，"县桥灯火下程迟"，写的就是摸黑赶路。他那时有没有豆花饭，史无明载。` },
      { author: 'cinder', hoursAfter: 9, praise: 4, body: `Fourteen dinners in two days for science. Kevin, please tell him he's my hero.` },
      { author: 'tangtang', hoursAfter: 12, praise: 5, body: `下次验证请预留副驾，我自带胃。` },
    ],
  },
  {
    key: 'road-first-long', kind: 'discussion', language: 'zh-CN', circle: 'road-trips', author: 'qingshi',
    title: '雨后进山，看见一次云海，全程只有十一分钟',
    body: `昨夜雨停在两点。我知道要有。

四点出门，小匠没有开灯的时候，像院子里的一块石头。上到半山，雾贴着车窗走，雨刷扫一下，又回来。

五点五十二分，雾忽然沉下去。像有人把一匹布从桌上抽走，山一座一座露出来，不说话。

六点零三分，没有了。

客人问我为什么不叫他们。我说，叫了，你们说再睡一会儿。`,
    topics: ['mountain-roads', 'photography'], daysAgo: 2.7, praise: 39, photo: 'cloud-sea',
    comments: [
      { author: 'nanfeng', hoursAfter: 1, praise: 8, body: `"像有人把一匹布从桌上抽走"，我在海边看雾退，找这个比喻找了十年。` },
      { author: 'apertureanna', hoursAfter: 5, praise: 6, body: `Kevin sent me the words without the picture and I could see it anyway. How did you expose, for the ridge or for the fog?`, replies: [
        { author: 'qingshi', hoursAfter: 8, praise: 5, body: `对着雾，减三分之二档。山自己会黑。` },
      ] },
      { author: 'laozhou', hoursAfter: 12, praise: 4, body: `下回叫我，我觉少。` },
      { author: 'jiaqi', hoursAfter: 20, praise: 3, body: `合肥离黄山不远……等我敢上高架、再敢上高速、再敢上山……青石板老师请等等我。` , replies: [
        { author: 'qingshi', hoursAfter: 22, praise: 7, body: `不急。山不走。` },
      ] },
    ],
  },
];
