import { Injectable } from '@nestjs/common';
import { Changes, type Access } from '@vicinia/access';
import { checkInput, ifGiven, languageArgument, textArgument } from '@vicinia/service-kit';
import type {
  AgreeProcessInput,
  DefineIssueInput,
  StartAnalysisInput,
  StartEvaluationInput,
  StartImplementationInput,
} from '../generated/graphql.js';
import { nextIssueStage } from '../issue/issue-life-cycle.js';
import { IssueStageService } from '../issue/issue-stage.service.js';
import { issueRecord, onIssue } from '../issue/issue.record.js';
import { Stakeholder } from '../stakeholder/stakeholder.entity.js';

/** The officer's way with an issue, from the analysis to the evaluation. Each answers with the issue's id. */
@Injectable()
export class IssueWorkService {
  constructor(
    private readonly changes: Changes,
    private readonly stages: IssueStageService,
  ) {}

  /** Analysis is led by police; whoever starts it leads the issue. Each analysis begins a new round. */
  startAnalysis(access: Access, input: StartAnalysisInput, key: string): Promise<string> {
    const asked = onIssue('startAnalysis', input, key);
    return this.changes.change(access, issueRecord, asked, async ({ manager, record: issue }) => {
      const to = nextIssueStage(issue.stage, 'startAnalysis');
      if (issue.stage === 'EVALUATING') issue.round += 1;
      issue.leadId = access.personId();
      await this.stages.move(manager, issue, to, access.personId());
      return issue.id;
    });
  }

  define(access: Access, input: DefineIssueInput, key: string): Promise<string> {
    const asked = onIssue('defineIssue', input, key);
    return this.changes.change(access, issueRecord, asked, async ({ manager, record: issue }) => {
      const to = nextIssueStage(issue.stage, 'define');
      const definition = checkInput({
        problem: () => textArgument(input.problem, 'input.problem'),
        cause: () => textArgument(input.cause, 'input.cause'),
        affected: () => textArgument(input.affected, 'input.affected'),
        definitionLanguage: () => ifGiven(input.language, (tag) => languageArgument(tag, 'input.language')),
      });
      Object.assign(issue, definition);
      await this.stages.move(manager, issue, to, access.personId());
      return issue.id;
    });
  }

  agreeProcess(access: Access, input: AgreeProcessInput, key: string): Promise<string> {
    const asked = onIssue('agreeProcess', input, key);
    return this.changes.change(access, issueRecord, asked, async ({ manager, record: issue }) => {
      const to = nextIssueStage(issue.stage, 'agreeProcess');
      Object.assign(
        issue,
        checkInput({
          process: () => textArgument(input.process, 'input.process'),
          processLanguage: () => ifGiven(input.language, (tag) => languageArgument(tag, 'input.language')),
        }),
      );
      // Who agreed in an earlier round agreed to something else.
      await manager.update(Stakeholder, { issueId: issue.id }, { processAgreedAt: null });
      await this.stages.move(manager, issue, to, access.personId());
      return issue.id;
    });
  }

  startImplementation(access: Access, input: StartImplementationInput, key: string): Promise<string> {
    return this.step(access, 'startImplementation', input, key);
  }

  startEvaluation(access: Access, input: StartEvaluationInput, key: string): Promise<string> {
    return this.step(access, 'startEvaluation', input, key);
  }

  private step(
    access: Access,
    step: 'startImplementation' | 'startEvaluation',
    input: { issueId: string },
    key: string,
  ): Promise<string> {
    const asked = onIssue(step, input, key);
    return this.changes.change(access, issueRecord, asked, async ({ manager, record: issue }) => {
      await this.stages.move(manager, issue, nextIssueStage(issue.stage, step), access.personId());
      return issue.id;
    });
  }
}
