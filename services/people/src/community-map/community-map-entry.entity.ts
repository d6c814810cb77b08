import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { CommunityMapKind } from '../generated/graphql.js';
import { Person } from '../person/person.entity.js';
import { Post } from '../post/post.entity.js';

/** What is known at a post and goes with it. */
@Entity('community_map_entry')
export class CommunityMapEntry {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => Post, { name: 'community_map_entry_post' })
  @Column('uuid')
  postId: string;

  @Column('text')
  kind: CommunityMapKind;

  @Column('text')
  text: string;

  @Column('text')
  language: string;

  /** Whom it names, where the system knows that person. */
  @ForeignKey(() => Person, { name: 'community_map_entry_person' })
  @Column('uuid', { nullable: true })
  personId: string | null;

  @Column('date')
  expiresOn: string;

  @Column('timestamptz')
  writtenAt: Date;

  @Column('uuid')
  writtenBy: string;
}
