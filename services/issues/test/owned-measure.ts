import { randomUUID } from 'node:crypto';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { change, ISSUE_STAGE, LATER, present, toWorkingGroup, writeMatrix } from './people-of-issues.js';

export const MEASURES = /* GraphQL */ `
  query ($id: ID!, $version: Int) {
    issue(id: $id) {
      matrix(version: $version) {
        version
        measures {
          id
          what
          how
          acceptance
          answeredBy {
            id
          }
          declineReason
          dropReason
          status
          notDoneReason
          where {
            id
          }
          when {
            beginsOn
            dueOn
          }
          who {
            person {
              id
            }
            organisation {
              id
            }
          }
        }
      }
    }
  }
`;
export const WORK = /* GraphQL */ `
  query ($p: [_Any!]!, $after: String) {
    _entities(representations: $p) {
      ... on Person {
        work {
          measuresDue
          measuresProposed
          measuresToAccept(first: 1, after: $after) {
            nodes {
              id
              issue {
                id
              }
            }
            pageInfo {
              endCursor
              hasNextPage
            }
          }
        }
      }
    }
  }
`;
export const ACCEPT = change('acceptMeasure', 'AcceptMeasureInput', 'measure { id acceptance }');
export const DECLINE = change(
  'declineMeasure',
  'DeclineMeasureInput',
  'measure { acceptance declineReason }',
);
export const CHANGE = change('changeMeasure', 'ChangeMeasureInput', ISSUE_STAGE);
export const DROP = change('dropMeasure', 'DropMeasureInput', ISSUE_STAGE);
export const ADD_MEASURE = change('addMeasure', 'AddMeasureInput', ISSUE_STAGE);
export const PROGRESS = change(
  'reportProgress',
  'ReportProgressInput',
  'measure { status notDoneReason evidence acceptance }',
);

type Person = TestClient & { readonly personId: string };

/** A partner who owns the one measure of a matrix, and somebody who takes part for an organisation. */
export class OwnedMeasure {
  private constructor(
    readonly issues: SubgraphUnderTest,
    readonly officer: TestClient,
    readonly owner: Person,
    readonly representative: Person,
    readonly organisationId: string,
    readonly issueId: string,
  ) {}

  static async write(issues: SubgraphUnderTest, officer: TestClient): Promise<OwnedMeasure> {
    const owner = await issues.as('SECURITY_PARTNER', 'S111');
    const representative = issues.citizen() as Person;
    const organisationId = randomUUID();
    const issueId = await present(issues, officer);
    await toWorkingGroup(officer, issueId, [
      { personId: owner.personId },
      { personId: representative.personId, organisationId },
    ]);
    await writeMatrix(officer, issueId, owner.personId);
    return new OwnedMeasure(issues, officer, owner, representative, organisationId, issueId);
  }

  /** What is proposed to the stakeholders. */
  get proposal() {
    return { input: { issueId: this.issueId, signBy: LATER } };
  }

  async measures(version?: number) {
    return (await this.officer.query(MEASURES, { id: this.issueId, version })).issue.matrix.measures;
  }

  /** The id of the measure that the partner owns. */
  async id(): Promise<string> {
    return (await this.measures())[0].id as string;
  }

  async work(client: TestClient, after?: string) {
    const p = [{ __typename: 'Person', id: client.personId }];
    return (await client.query(WORK, { p, after }))._entities[0].work;
  }

  addForOrganisation(dueOn = '2030-03-01') {
    const { issueId, organisationId } = this;
    return this.officer.mutate(ADD_MEASURE, {
      input: { issueId, who: { organisationId }, what: 'Hecke schneiden', when: { dueOn }, how: 'Samstags' },
    });
  }
}
