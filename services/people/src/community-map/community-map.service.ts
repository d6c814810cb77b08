import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Changes, type Access } from '@vicinia/access';
import {
  checkInput,
  demandRoom,
  idArgument,
  ifGiven,
  languageArgument,
  now,
  Refusal,
  textArgument,
} from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import type { AddToCommunityMapInput, RemoveFromCommunityMapInput } from '../generated/graphql.js';
import { demandKnown } from '../person/demand-known.js';
import { CommunityMapEntry } from './community-map-entry.entity.js';
import { expiryOf, needsConsent } from './community-map-rules.js';
import { communityMapRecord } from './map-keepers.js';

/** As `Post.communityMap` states it. */
const MOST_ENTRIES = 100;

/** Writes community maps. */
@Injectable()
export class CommunityMapService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly changes: Changes,
  ) {}

  /**
   * @returns the post's id
   * @throws Refusal INVALID_INPUT without the consent of whom it names, or for more than a map holds; NOT_FOUND for an
   *   unknown person
   */
  add(access: Access, input: AddToCommunityMapInput, key: string): Promise<string> {
    const entry = checkInput({
      text: () => textArgument(input.text.text, 'input.text.text'),
      language: () => languageArgument(input.text.language, 'input.text.language'),
      personId: () => ifGiven(input.personId, (id) => idArgument(id, 'input.personId')),
      expiresOn: () => expiryOf(input.expiresOn ?? null, now(), 'input.expiresOn'),
    });
    if (needsConsent(input.kind, entry.personId) && !input.consentGiven) {
      throw new Refusal('INVALID_INPUT', 'whom it names has to agree', 'input.consentGiven');
    }
    const asked = {
      operation: 'addToCommunityMap',
      rule: 'communityMap.write',
      id: input.postId,
      field: 'input.postId',
      key,
      input,
    } as const;
    return this.changes.change(
      access,
      communityMapRecord,
      asked,
      async ({ manager, record: { id: postId } }) => {
        if (entry.personId !== null) await demandKnown(manager, entry.personId);
        demandRoom(
          await manager.countBy(CommunityMapEntry, { postId }),
          MOST_ENTRIES,
          'a community map has at most 100 entries',
        );
        const written = { writtenAt: now(), writtenBy: access.personId() };
        await manager.insert(CommunityMapEntry, {
          id: randomUUID(),
          postId,
          kind: input.kind,
          ...entry,
          ...written,
        });
        return postId;
      },
    );
  }

  /** @returns the post's id. @throws Refusal NOT_FOUND for an entry that is not in the map */
  remove(access: Access, input: RemoveFromCommunityMapInput, key: string): Promise<string> {
    const asked = {
      operation: 'removeFromCommunityMap',
      rule: 'communityMap.write',
      id: input.postId,
      field: 'input.postId',
      key,
      input,
    } as const;
    return this.changes.change(
      access,
      communityMapRecord,
      asked,
      async ({ manager, record: { id: postId } }) => {
        const { affected } = await manager.delete(CommunityMapEntry, {
          id: idArgument(input.entryId, 'input.entryId'),
          postId,
        });
        if (affected !== 1) throw new Refusal('NOT_FOUND', 'this is not in the map', 'input.entryId');
        return postId;
      },
    );
  }

  /** Erases what has expired. Run in rounds. */
  async eraseExpired(): Promise<void> {
    await this.dataSource.query(`DELETE FROM community_map_entry WHERE expires_on < $1::timestamptz::date`, [
      now(),
    ]);
  }
}
