import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Changes, Territories, type Access } from '@vicinia/access';
import type { DataSource, EntityManager } from 'typeorm';
import type { ConfigurePanelKindInput, PanelKind } from '../generated/graphql.js';
import { PanelKindPolicy } from './panel-kind.entity.js';

/** What the country wants of each kind of panels. */
@Injectable()
export class PanelKindService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly changes: Changes,
    private readonly territories: Territories,
  ) {}

  all(): Promise<PanelKindPolicy[]> {
    return this.dataSource.manager.find(PanelKindPolicy, { order: { kind: 'ASC' } });
  }

  of(kind: PanelKind, manager = this.dataSource.manager): Promise<PanelKindPolicy> {
    return manager.findOneByOrFail(PanelKindPolicy, { kind });
  }

  /** @returns the kind */
  configure(access: Access, input: ConfigurePanelKindInput, key: string): Promise<string> {
    const asked = {
      operation: 'configurePanelKind',
      rule: 'panelKind.write',
      key,
      input,
      facts: (manager: EntityManager) => this.territories.factsOfNation(manager),
    } as const;
    return this.changes.create(access, asked, async ({ manager }) => {
      await manager.update(PanelKindPolicy, { kind: input.kind }, { isPublic: input.isPublic });
      return input.kind;
    });
  }
}
