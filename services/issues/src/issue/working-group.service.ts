import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Access } from '@vicinia/access';
import { idArgument, now, Refusal } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import type {
  AddStakeholderInput,
  FormWorkingGroupInput,
  IssueStage,
  StakeholderInput,
} from '../generated/graphql.js';
import { IssueChanges } from './issue-changes.js';
import { nextIssueStage } from './issue-life-cycle.js';
import { IssueMoves } from './issue-moves.js';
import { lead } from './issue-work.service.js';
import type { Issue } from './issue.entity.js';
import { Stakeholder } from './stakeholder.entity.js';

const MOST_STAKEHOLDERS = 50;
/** While a version waits for signatures, whom it waits for does not change. */
const OPEN_TO_MORE: readonly IssueStage[] = ['IN_WORKING_GROUP', 'IMPLEMENTING'];

/** The stakeholders who develop the solution and must agree to it. */
@Injectable()
export class WorkingGroup {
  constructor(
    private readonly changes: IssueChanges,
    private readonly moves: IssueMoves,
  ) {}

  form(access: Access, input: FormWorkingGroupInput, key: string): Promise<string> {
    return this.changes.run(access, lead('formWorkingGroup', input, key), async ({ manager, issue, by }) => {
      const to = nextIssueStage(issue.stage, 'formWorkingGroup');
      if (input.stakeholders.length < 1 || input.stakeholders.length > MOST_STAKEHOLDERS) {
        throw new Refusal(
          'INVALID_INPUT',
          `a working group has 1 to ${String(MOST_STAKEHOLDERS)} stakeholders`,
          'input.stakeholders',
        );
      }
      for (const stakeholder of input.stakeholders)
        await this.add(manager, issue, stakeholder, 'input.stakeholders');
      await this.moves.move(manager, issue, to, by);
    });
  }

  addOne(access: Access, input: AddStakeholderInput, key: string): Promise<string> {
    return this.changes.run(access, lead('addStakeholder', input, key), async ({ manager, issue }) => {
      if (!OPEN_TO_MORE.includes(issue.stage)) {
        throw new Refusal(
          'TRANSITION_NOT_ALLOWED',
          `an issue that is ${issue.stage} takes no more stakeholders`,
        );
      }
      await this.add(manager, issue, input.stakeholder, 'input.stakeholder');
    });
  }

  /** One person stands for one stakeholder of an issue, so that a signature needs no more than the person. */
  private async add(
    manager: EntityManager,
    issue: Issue,
    input: StakeholderInput,
    field: string,
  ): Promise<void> {
    const personId = idArgument(input.personId, `${field}.personId`);
    const organisationId =
      input.organisationId == null ? null : idArgument(input.organisationId, `${field}.organisationId`);
    const inserted = await manager
      .createQueryBuilder()
      .insert()
      .into(Stakeholder)
      .values({ id: randomUUID(), issueId: issue.id, personId, organisationId, addedAt: now() })
      .orIgnore()
      .returning('id')
      .execute();
    if ((inserted.raw as unknown[]).length === 0) {
      throw new Refusal('ALREADY_EXISTS', 'this person takes part in the issue already', field);
    }
  }
}
