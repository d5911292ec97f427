import {
  IconTool,
  IconRoad,
  IconLamp,
  IconDoorEnter,
  IconDog,
  IconChargingPile,
  IconCaravan,
  IconBowlChopsticks,
  IconBeer,
  IconBike,
  IconBolt,
  IconBook,
  IconBottle,
  IconBulb,
  IconCamera,
  IconCar,
  IconCoffee,
  IconFlame,
  IconLeaf,
  IconMap,
  IconMountain,
  IconMusic,
  IconPalette,
  IconPlane,
  IconPlant,
  IconRoute,
  IconSchool,
  IconSnowflake,
  IconSoup,
  IconSteeringWheel,
  IconTent,
  IconToolsKitchen2,
  IconTools,
  IconTrophy,
  IconUsersGroup,
  IconWheat,
  type TablerIcon,
} from '@tabler/icons-react';
import type { CSSProperties } from 'react';
import styles from './circle-icon.module.css';

/** The pictures a circle can choose from, by the names that are stored. */
const icons: Record<string, TablerIcon> = {
  'users-group': IconUsersGroup,
  tool: IconTool,
  road: IconRoad,
  lamp: IconLamp,
  'door-enter': IconDoorEnter,
  dog: IconDog,
  'charging-pile': IconChargingPile,
  caravan: IconCaravan,
  'bowl-chopsticks': IconBowlChopsticks,
  beer: IconBeer,
  bike: IconBike,
  bolt: IconBolt,
  book: IconBook,
  bottle: IconBottle,
  bulb: IconBulb,
  camera: IconCamera,
  car: IconCar,
  coffee: IconCoffee,
  flame: IconFlame,
  leaf: IconLeaf,
  map: IconMap,
  mountain: IconMountain,
  music: IconMusic,
  palette: IconPalette,
  plane: IconPlane,
  plant: IconPlant,
  route: IconRoute,
  school: IconSchool,
  snowflake: IconSnowflake,
  soup: IconSoup,
  'steering-wheel': IconSteeringWheel,
  tent: IconTent,
  'tools-kitchen-2': IconToolsKitchen2,
  tools: IconTools,
  trophy: IconTrophy,
  wheat: IconWheat,
};

/** The emblem of a circle: its picture on a tint of its hue. */
export function CircleIcon({ icon, hue, size = 28 }: { icon: string; hue: number; size?: number }) {
  const Icon = icons[icon] ?? IconUsersGroup;
  return (
    <span className={styles.emblem} style={{ '--hue': hue, '--size': `${size}px` } as CSSProperties} aria-hidden="true">
      <Icon size={Math.round(size * 0.6)} stroke={1.7} />
    </span>
  );
}
