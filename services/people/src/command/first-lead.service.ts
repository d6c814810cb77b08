import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { identityOf, isVisible, now } from '@vicinia/service-kit';
import { IsNull, type DataSource } from 'typeorm';
import { AppointmentWriterService } from '../appointment/appointment-writer.service.js';
import { lockLeads } from '../appointment/national-leads.js';
import { personOfAccount } from '../person/person-of-account.js';
import { Post } from '../post/post.entity.js';
import { Territory } from '../territory/territory.entity.js';

export interface LeadAccount {
  readonly issuer: string;
  readonly subject: string;
  readonly displayName: string;
}

/**
 * Appoints the first lead of the nation: somebody has to be there who may appoint the others. Only an operator with
 * access to the database can do this, and only while the nation has no lead.
 */
@Injectable()
export class FirstLeadService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly appointments: AppointmentWriterService,
  ) {}

  /** @returns false when the nation has a lead already; nothing changes then */
  async appoint(account: LeadAccount): Promise<boolean> {
    if (!isVisible(account.displayName)) throw new Error('give the name with --name');
    return this.dataSource.transaction(async (manager) => {
      await lockLeads(manager);
      const nation = await manager.findOneBy(Territory, { parentId: IsNull() });
      if (!nation) throw new Error('import the territories first: there is no nation yet');
      if (await manager.existsBy(Post, { role: 'NATIONAL_LEAD', territoryId: nation.id })) return false;
      const identity = identityOf(account.issuer, account.subject);
      const personId = await personOfAccount(manager, identity, account.displayName);
      const post = await manager.save(Post, {
        id: randomUUID(),
        role: 'NATIONAL_LEAD',
        territoryId: nation.id,
        municipalityId: null,
        createdAt: now(),
      });
      await this.appointments.begin(manager, post, { personId, from: post.createdAt });
      return true;
    });
  }
}
