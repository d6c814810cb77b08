import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Post } from '../post/post.entity.js';

/** An account online that belongs to a post, whoever holds it. */
@Entity('virtual_account')
export class VirtualAccount {
  @ForeignKey(() => Post, { name: 'virtual_account_post' })
  @PrimaryColumn('uuid')
  postId: string;

  @PrimaryColumn('text')
  platform: string;

  @PrimaryColumn('text')
  name: string;

  @Column('text', { nullable: true })
  address: string | null;
}
