import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { AccessControl, Territories } from '@vicinia/access';
import { entitiesOf, grouped, now, PersonalDataReads, type GraphqlContext } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { Post } from '../post/post.entity.js';
import { TerritoryReads } from '../territory/territory.reads.js';
import { CommunityMapEntry } from './community-map-entry.entity.js';
import { mapKeepersOf } from './map-keepers.js';

/** Reads community maps; that somebody who is named there was read of is recorded before it is answered. */
@Injectable()
export class CommunityMapReads {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly territories: TerritoryReads,
    private readonly reads: PersonalDataReads,
    private readonly accessControl: AccessControl,
  ) {}

  /** @returns null for whoever may not read it */
  async ofPost(context: GraphqlContext, { id, territoryId }: Post): Promise<CommunityMapEntry[] | null> {
    const access = await this.accessControl.of(context);
    const territory = await this.territories.existing(context, territoryId);
    const keepers = await context.loaders
      .of('communityMap.keepers', (ids) => mapKeepersOf(this.dataSource.manager, ids, now()))
      .load(id);
    const facts = {
      territoryPaths: Territories.pathsOf(territory),
      participants: { mapKeeper: keepers ?? [] },
    };
    if (!access.may('communityMap.read', facts)) return null;
    const entries = await context.loaders
      .of('communityMap.entries', async (ids) => {
        const rows = await entitiesOf(
          this.dataSource.manager,
          CommunityMapEntry,
          (columns) => `SELECT ${columns} FROM community_map_entry
           WHERE community_map_entry.post_id = ANY ($1) AND community_map_entry.expires_on >= $2::timestamptz::date
           ORDER BY community_map_entry.kind, community_map_entry.written_at, community_map_entry.id`,
          [ids, now()],
        );
        await this.record(rows, access.personId());
        return grouped(ids, rows, ({ postId }) => postId);
      })
      .load(id);
    return entries ?? [];
  }

  private async record(entries: readonly CommunityMapEntry[], readerId: string): Promise<void> {
    const named = new Set(entries.flatMap(({ personId }) => personId ?? []));
    await this.reads.record(
      [...named].map((subjectId) => ({ subjectId, readerId, resource: 'person', resourceId: subjectId })),
    );
  }
}
