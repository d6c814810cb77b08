import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  byTime,
  comesAfter,
  entitiesBy,
  entitiesOf,
  existing,
  keyed,
  totalFound,
  type GraphqlContext,
  type PageByTime,
} from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { knownStructure } from './known-structure.js';
import { effectOf } from './structure-change-effect.js';
import { StructureChange, type StructureChangeEffect } from './structure-change.entity.js';

/** Reads changes of the structure. */
@Injectable()
export class StructureChangeReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  byId(context: GraphqlContext, id: string): Promise<StructureChange | null> {
    return context.loaders
      .of('structureChange.byId', async (ids) =>
        keyed(await entitiesBy(this.dataSource.manager, StructureChange, 'id', ids), (row) => row.id),
      )
      .load(id);
  }

  /** The change as a mutation left it. */
  async afterChange(context: GraphqlContext, id: string): Promise<StructureChange> {
    context.loaders.forget();
    return existing(await this.byId(context, id), `the change of the structure ${id}`);
  }

  /** @returns one row more than the page */
  all(page: PageByTime): Promise<StructureChange[]> {
    return entitiesOf(
      this.dataSource.manager,
      StructureChange,
      (columns) => `SELECT ${columns} FROM structure_change
       WHERE ${comesAfter('structure_change', 'planned_at', page.order, ['$1', '$2'])}
       ${byTime('structure_change', 'planned_at', page.order)} LIMIT $3`,
      [...page.after, page.first + 1],
    );
  }

  countAll(): Promise<number | null> {
    return totalFound(this.dataSource.manager, `SELECT FROM structure_change`, []);
  }

  /** What a change does, by the structure as it is; the structure is read once for a request. */
  async effectOf(context: GraphqlContext, { plan }: StructureChange): Promise<StructureChangeEffect> {
    const structure = await context.loaders
      .of(
        'structureChange.structure',
        async () => new Map([['now', await knownStructure(this.dataSource.manager)]]),
      )
      .load('now');
    return effectOf(this.dataSource.manager, plan, existing(structure, 'the structure'));
  }
}
