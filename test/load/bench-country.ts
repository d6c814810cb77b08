import { TestCountry, until } from '@vicinia/testkit';
import { RunningCountry } from '../support/running-country.js';

export const OFFICER = 'station-officer';
export const BOARD = `query ($code: String!, $first: Int!) {
  territory(code: $code) {
    issues(first: $first) { nodes { id title stage territory { name code } lead { displayName } } }
  }
}`;

/** A country whose station S111 has a board of many issues. */
export async function startBenchCountry(issues: number): Promise<RunningCountry> {
  const country = await RunningCountry.start({ accounts: [OFFICER], environment: { LOG_LEVEL: 'warn' } });
  await country.appoint(OFFICER, 'SECURITY_OFFICER', 'S111');
  await country.lead.mutate(
    `mutation ($input: ConfigureConcernCategoryInput!, $key: String!) { configureConcernCategory(input: $input, idempotencyKey: $key) { category { code } } }`,
    { input: { code: 'LIGHTING', names: [{ language: 'en', text: 'Lighting' }] } },
  );
  await fillBoard(country, issues);
  return country;
}

async function fillBoard(country: RunningCountry, issues: number): Promise<void> {
  const officer = country.as(OFFICER);
  const beats = ['B1111', 'B1112'];
  for (let number = 0; number < issues; number += 1) {
    const { raiseConcern } = await officer.mutate(
      `mutation ($input: RaiseConcernInput!, $key: String!) { raiseConcern(input: $input, idempotencyKey: $key) { concern { id } } }`,
      {
        input: {
          category: 'LIGHTING',
          text: `Sample concern ${number}`,
          language: 'en',
          point: new TestCountry().pointIn(beats[number % beats.length] ?? 'B1111'),
        },
      },
    );
    await officer.mutate(
      `mutation ($input: PresentIssueInput!, $key: String!) { presentIssue(input: $input, idempotencyKey: $key) { issue { id } } }`,
      {
        input: {
          concernIds: [raiseConcern.concern.id as string],
          titles: [{ language: 'en', text: `Sample issue ${number}` }],
        },
      },
    );
  }
  await until('the board to be full', async () => {
    const { territory } = await officer.query(BOARD, { code: 'S111', first: 100 });
    return territory.issues.nodes.length >= Math.min(issues, 100);
  });
}
