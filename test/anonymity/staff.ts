import type { GraphqlData, TestClient } from '@vicinia/testkit';
import type { RunningCountry } from '../support/running-country.js';

const ISSUE = 'issue { id stage }';

/** What staff do of a concern until its reporter can say something of the outcome. All of it with names and times. */
export async function closeIssueOf(country: RunningCountry, concernId: string): Promise<void> {
  const officer = country.as('officer');
  const personId = await country.register('partner');
  const titles = [{ language: 'de', text: 'Drohungen' }];
  const presented = await call(officer, 'presentIssue', 'PresentIssueInput', {
    concernIds: [concernId],
    titles,
  });
  const issueId = presented.issue.id as string;
  await step(officer, 'startAnalysis', issueId);
  const defined = { issueId, problem: 'Drohungen', cause: 'Streit', affected: 'Anrainer' };
  await call(officer, 'defineIssue', 'DefineIssueInput', defined);
  await call(officer, 'agreeProcess', 'AgreeProcessInput', { issueId, process: 'Drei Treffen' });
  await call(officer, 'formWorkingGroup', 'FormWorkingGroupInput', { issueId, stakeholders: [{ personId }] });
  const described = { issueId, description: 'Es wird gedroht', desiredOutcomes: ['Ruhe'] };
  await call(officer, 'describeMatrix', 'DescribeMatrixInput', described);
  const measure = {
    issueId,
    what: 'Gespräch',
    how: 'Vermittlung',
    who: { personId },
    when: { dueOn: '2030-05-01' },
  };
  await call(officer, 'addMeasure', 'AddMeasureInput', measure);
  await call(officer, 'proposeResolution', 'ProposeResolutionInput', {
    issueId,
    signBy: '2030-01-01T00:00:00Z',
  });
  await call(country.as('partner'), 'signResolution', 'SignResolutionInput', {
    issueId,
    version: 1,
    answer: 'SIGN',
  });
  await step(officer, 'startImplementation', issueId);
  for (const text of ['Erste Nachschau', 'Zweite Nachschau'])
    await call(officer, 'addReview', 'AddReviewInput', { issueId, matrixVersion: 1, text });
  await step(officer, 'startEvaluation', issueId);
  const assessment = [{ language: 'de', text: 'Gezählt' }];
  await call(officer, 'closeIssue', 'CloseIssueInput', { issueId, effect: 'NO_CHANGE', assessment });
}

async function call(client: TestClient, name: string, type: string, input: object): Promise<GraphqlData> {
  const document = `mutation ($input: ${type}!, $key: String!) { ${name}(input: $input, idempotencyKey: $key) { ${ISSUE} } }`;
  return (await client.mutate(document, { input }))[name];
}

async function step(client: TestClient, name: string, id: string): Promise<void> {
  await client.mutate(
    `mutation ($id: ID!, $key: String!) { ${name}(input: { issueId: $id }, idempotencyKey: $key) { ${ISSUE} } }`,
    { id },
  );
}
