import { Injectable } from '@nestjs/common';
import type { Access } from '@vicinia/access';
import { textArgument } from '@vicinia/service-kit';
import type { AgreeProcessInput, DefineIssueInput } from '../generated/graphql.js';
import { IssueChanges } from './issue-changes.js';
import { nextIssueStage, type IssueStep } from './issue-life-cycle.js';
import { IssueMoves } from './issue-moves.js';

const TEXT_LIMIT = 5_000;

/** The officer's way with an issue, from the analysis to the evaluation. */
@Injectable()
export class IssueWork {
  constructor(
    private readonly changes: IssueChanges,
    private readonly moves: IssueMoves,
  ) {}

  /** Analysis is led by police; whoever starts it leads the issue. Each analysis begins a new round. */
  startAnalysis(access: Access, issueId: string, key: string): Promise<string> {
    return this.changes.run(access, plain('startAnalysis', issueId, key), async ({ manager, issue, by }) => {
      const to = nextIssueStage(issue.stage, 'startAnalysis');
      if (issue.stage === 'EVALUATING') issue.round += 1;
      issue.ownerId = by;
      await this.moves.move(manager, issue, to, by);
    });
  }

  define(access: Access, input: DefineIssueInput, key: string): Promise<string> {
    return this.changes.run(access, lead('defineIssue', input, key), async ({ manager, issue, by }) => {
      const to = nextIssueStage(issue.stage, 'define');
      issue.problem = textArgument(input.problem, 'input.problem', TEXT_LIMIT);
      issue.cause = textArgument(input.cause, 'input.cause', TEXT_LIMIT);
      issue.affected = textArgument(input.affected, 'input.affected', TEXT_LIMIT);
      await this.moves.move(manager, issue, to, by);
    });
  }

  agreeProcess(access: Access, input: AgreeProcessInput, key: string): Promise<string> {
    return this.changes.run(access, lead('agreeProcess', input, key), async ({ manager, issue, by }) => {
      const to = nextIssueStage(issue.stage, 'agreeProcess');
      issue.process = textArgument(input.process, 'input.process', TEXT_LIMIT);
      await this.moves.move(manager, issue, to, by);
    });
  }

  startImplementation(access: Access, issueId: string, key: string): Promise<string> {
    return this.step(access, 'startImplementation', issueId, key);
  }

  startEvaluation(access: Access, issueId: string, key: string): Promise<string> {
    return this.step(access, 'startEvaluation', issueId, key);
  }

  private step(access: Access, step: IssueStep, issueId: string, key: string): Promise<string> {
    return this.changes.run(access, plain(step, issueId, key), async ({ manager, issue, by }) => {
      await this.moves.move(manager, issue, nextIssueStage(issue.stage, step), by);
    });
  }
}

/** A change by the officers of the territory whose mutation takes an input. */
export function lead<Input extends { issueId: string }>(operation: string, input: Input, key: string) {
  return {
    operation,
    rule: 'issue.lead',
    issueId: input.issueId,
    field: 'input.issueId',
    key,
    input,
  } as const;
}

/** A change by the officers of the territory whose mutation takes the issue's id alone. */
export function plain(operation: string, issueId: string, key: string) {
  return { operation, rule: 'issue.lead', issueId, field: 'issueId', key, input: { issueId } } as const;
}
