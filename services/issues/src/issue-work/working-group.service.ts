import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Changes, organisationsOf, type Access, type Change } from '@vicinia/access';
import { checkInput, demandRoom, idArgument, ifGiven, now, Refusal } from '@vicinia/service-kit';
import { IsNull } from 'typeorm';
import type {
  AddStakeholderInput,
  AgreeToProcessInput,
  FormWorkingGroupInput,
  StakeholderInput,
} from '../generated/graphql.js';
import { nextIssueStage } from '../issue/issue-life-cycle.js';
import { IssueStageService } from '../issue/issue-stage.service.js';
import type { Issue } from '../issue/issue.entity.js';
import { issueRecord, onIssue } from '../issue/issue.record.js';
import { IssueParticipantsService } from '../stakeholder/issue-participants.service.js';
import { actingFor } from '../stakeholder-acting/acting-person.js';
import { answeredBy, answeredNow } from '../stakeholder/answering.js';
import { bodyArgument } from '../stakeholder/party.js';
import { Stakeholder } from '../stakeholder/stakeholder.entity.js';
import { takingPartIn } from '../stakeholder/stakeholder.reads.js';

const MOST_STAKEHOLDERS = 50;

/** The stakeholders who develop the solution and must agree to it. Each answers with the issue's id. */
@Injectable()
export class WorkingGroupService {
  constructor(
    private readonly changes: Changes,
    private readonly stages: IssueStageService,
    private readonly participants: IssueParticipantsService,
  ) {}

  form(access: Access, input: FormWorkingGroupInput, key: string): Promise<string> {
    const asked = onIssue('formWorkingGroup', input, key);
    return this.changes.change(access, issueRecord, asked, async (change) => {
      const { manager, record: issue } = change;
      const to = nextIssueStage(issue.stage, 'formWorkingGroup');
      const { stakeholders } = input;
      const there = await manager.countBy(Stakeholder, { issueId: issue.id, releasedAt: IsNull() });
      if (there + stakeholders.length === 0)
        throw new Refusal('INVALID_INPUT', 'a working group has somebody in it', 'input.stakeholders');
      for (const stakeholder of stakeholders) await add(access, change, stakeholder, 'input.stakeholders');
      await this.participants.state(manager, issue.id);
      await this.stages.move(manager, issue, to, access.personId());
      return issue.id;
    });
  }

  /** Each stakeholder agrees to how the partnership works on the issue (S0); who has agreed is not asked again. */
  agreeToProcess(access: Access, input: AgreeToProcessInput, key: string): Promise<string> {
    const asked = onIssue('agreeToProcess', input, key);
    return this.changes.change(access, issueRecord, asked, async ({ manager, record: { id } }) => {
      const own = answeredBy(access, 'process.agree', await takingPartIn(manager, id));
      const stakeholder = answeredNow(own, input);
      await manager.update(
        Stakeholder,
        { id: stakeholder.id, processAgreedAt: IsNull() },
        { processAgreedAt: now() },
      );
      return id;
    });
  }

  addOne(access: Access, input: AddStakeholderInput, key: string): Promise<string> {
    const asked = onIssue('addStakeholder', input, key);
    return this.changes.change(access, issueRecord, asked, async (change) => {
      const { id } = change.record;
      const there = await change.manager.countBy(Stakeholder, { issueId: id });
      demandRoom(there, MOST_STAKEHOLDERS, `an issue has at most ${String(MOST_STAKEHOLDERS)} stakeholders`);
      await add(access, change, input.stakeholder, 'input.stakeholder');
      await this.participants.state(change.manager, id);
      return id;
    });
  }
}

/** Each party takes part once; whoever acts for an organisation or a community may take part beside it. */
async function add(
  access: Access,
  { manager, record: issue, facts }: Change<Issue>,
  input: StakeholderInput,
  field: string,
): Promise<void> {
  const { personId, body } = checkInput({
    personId: () => ifGiven(input.personId, (id) => idArgument(id, `${field}.personId`)),
    body: () => bodyArgument(input, field),
  });
  const { organisationId, isCommunity } = body;
  if (personId === null && organisationId === null)
    throw new Refusal('INVALID_INPUT', 'a stakeholder is a person, an organisation or a community', field);
  // Whoever acts for the body takes part with it.
  const gainsIt = organisationId !== null && organisationsOf(access.principal).includes(organisationId);
  access.demandToGive('stakeholder', gainsIt ? access.personId() : personId, facts);
  const acting = await actingFor(manager, { personId, organisationId }, issue.territoryId);
  const same =
    organisationId === null
      ? { personId: personId ?? IsNull(), organisationId: IsNull() }
      : { organisationId };
  const isThere = await manager.existsBy(Stakeholder, { issueId: issue.id, releasedAt: IsNull(), ...same });
  if (isThere) throw new Refusal('ALREADY_EXISTS', 'this party takes part in the issue already', field);
  await manager.insert(Stakeholder, {
    id: randomUUID(),
    issueId: issue.id,
    organisationId,
    isCommunity,
    ...acting,
    addedAt: now(),
  });
}
