import { randomInt } from 'node:crypto';
import type { LanguageName } from './member.entity';

const manners = [
  ['Amber', '琥珀色的'], ['Brave', '勇敢的'], ['Breezy', '轻快的'], ['Bright', '明亮的'], ['Calm', '安静的'], ['Cheerful', '快活的'], ['Clever', '机灵的'], ['Cosy', '暖和的'],
  ['Curious', '好奇的'], ['Gentle', '温和的'], ['Golden', '金色的'], ['Happy', '高兴的'], ['Jolly', '乐呵呵的'], ['Keen', '热心的'], ['Lively', '活泼的'], ['Lucky', '走运的'],
  ['Merry', '开心的'], ['Nimble', '灵巧的'], ['Patient', '耐心的'], ['Quiet', '文静的'], ['Silver', '银色的'], ['Sunny', '晴朗的'], ['Swift', '敏捷的'], ['Witty', '风趣的'],
] as const;
const creatures = [
  ['Badger', '獾'], ['Beaver', '河狸'], ['Crane', '仙鹤'], ['Dolphin', '海豚'], ['Falcon', '游隼'], ['Finch', '雀'], ['Fox', '狐狸'], ['Hare', '野兔'],
  ['Hedgehog', '刺猬'], ['Heron', '白鹭'], ['Kestrel', '红隼'], ['Lark', '云雀'], ['Lynx', '猞猁'], ['Magpie', '喜鹊'], ['Marten', '貂'], ['Otter', '水獭'],
  ['Owl', '猫头鹰'], ['Panda', '熊猫'], ['Robin', '知更鸟'], ['Seal', '海豹'], ['Sparrow', '麻雀'], ['Squirrel', '松鼠'], ['Swallow', '燕子'], ['Wren', '鹪鹩'],
] as const;

/** A friendly name and a handle for somebody who has not told hers yet. The handle may be taken: then invent another. */
export function inventName(language: LanguageName): { name: string; handle: string } {
  const manner = manners[randomInt(manners.length)];
  const creature = creatures[randomInt(creatures.length)];
  const name = language === 'zh-CN' ? manner[1] + creature[1] : `${manner[0]} ${creature[0]}`;
  return { name, handle: `${manner[0]}-${creature[0]}-${randomInt(1000, 10_000)}`.toLowerCase() };
}
