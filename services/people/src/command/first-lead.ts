import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { identityOf, now } from '@vicinia/service-kit';
import { IsNull, type DataSource } from 'typeorm';
import { GrantsPublisher } from '../grants/grants-publisher.js';
import { Person } from '../persons/person.entity.js';
import { Appointment } from '../posts/appointment.entity.js';
import { Post } from '../posts/post.entity.js';
import { Territory } from '../territories/territory.entity.js';

export interface FirstLeadAccount {
  readonly issuer: string;
  readonly subject: string;
  readonly displayName: string;
}

/**
 * Appoints the first lead of the nation: somebody has to be there who may appoint the others. Only an operator with
 * access to the database can do this, and only while the nation has no lead.
 */
@Injectable()
export class FirstLead {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly grants: GrantsPublisher,
  ) {}

  /** @returns false when the nation has a lead already; nothing changes then */
  async appoint(account: FirstLeadAccount): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(`SELECT version FROM structure FOR UPDATE`);
      const nation = await manager.findOneBy(Territory, { parentId: IsNull() });
      if (!nation) throw new Error('import the territories first: there is no nation yet');
      if (await manager.existsBy(Post, { role: 'NATIONAL_LEAD', territoryId: nation.id })) return false;
      const [personId, postId] = [randomUUID(), randomUUID()];
      const from = now();
      await manager.insert(Person, { id: personId, displayName: account.displayName, languages: [] });
      await manager.query(`INSERT INTO account (identity, person_id) VALUES ($1, $2)`, [
        identityOf(account.issuer, account.subject),
        personId,
      ]);
      await manager.insert(Post, {
        id: postId,
        role: 'NATIONAL_LEAD',
        territoryId: nation.id,
        municipalityId: null,
        createdAt: from,
      });
      await manager.insert(Appointment, {
        id: randomUUID(),
        postId,
        personId,
        from,
        until: null,
        selectedBy: null,
        removed: false,
        endingTold: false,
      });
      await this.grants.state(manager, personId);
      return true;
    });
  }
}
