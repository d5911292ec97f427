import { Inject, Injectable } from '@nestjs/common';
import { ENVIRONMENT, type Environment } from '@kith/server/kernel';

export interface ClubNames {
  name: string;
  nameZh: string;
}

/** What the club is called: KITH_NAME and KITH_NAME_ZH, else what a feature says, else the product's own name. */
@Injectable()
export class ClubSettings {
  private source: () => Partial<ClubNames> = () => ({});

  constructor(@Inject(ENVIRONMENT) private readonly environment: Environment) {}

  /** A feature with names of its own (the demo, stored settings) says them here; the last one to speak is heard. */
  provide(source: () => Partial<ClubNames>): void {
    this.source = source;
  }

  get names(): ClubNames {
    const { KITH_NAME, KITH_NAME_ZH } = this.environment;
    if (KITH_NAME || KITH_NAME_ZH) return { name: (KITH_NAME ?? KITH_NAME_ZH) as string, nameZh: (KITH_NAME_ZH ?? KITH_NAME) as string };
    return { name: 'Kith', nameZh: '会友', ...this.source() };
  }

  nameIn(language: string): string {
    return language === 'zh-CN' ? this.names.nameZh : this.names.name;
  }
}
