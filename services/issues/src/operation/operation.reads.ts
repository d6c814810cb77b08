import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Access } from '@vicinia/access';
import type { GraphqlContext } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { IssueReads } from '../issue/issue.reads.js';
import { Operation } from './operation.entity.js';

const UNKNOWN = 'there is no operation with this id that you may know of';

/** Reads what was asked of another service, and how far it is. */
@Injectable()
export class OperationReads {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly issues: IssueReads,
  ) {}

  /** One that is there, after a change that decided access. */
  byId(id: string): Promise<Operation> {
    return this.dataSource.manager.findOneByOrFail(Operation, { id });
  }

  /** @throws Refusal NOT_FOUND for one that the caller may not know of */
  async demand(context: GraphqlContext, access: Access, id: string): Promise<Operation> {
    const operation = await this.dataSource.manager.findOneBy(Operation, { id });
    if (!operation) throw access.unknown(UNKNOWN, 'id');
    const issue = await this.issues.byId(context, operation.issueId);
    const facts = issue && (await this.issues.factsOf(context, issue));
    access.demandOn('operation.read', { facts, readRule: 'operation.read', message: UNKNOWN, field: 'id' });
    return operation;
  }
}
