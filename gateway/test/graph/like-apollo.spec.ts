import type { ServerResponse } from 'node:http';
import { composed, ISSUES_SDL, PEOPLE_SDL } from '../harness/sample-graph.js';
import { essenceOf, StockGateway, type Essence } from '../harness/stock-gateway.js';
import { TestGateway } from '../harness/test-gateway.js';

/** One operation for each kind of plan and of answer. */
const OPERATIONS: Record<string, { query: string; variables?: Record<string, unknown> }> = {
  'the station board': {
    query: `query Board($first: Int!) { issues(first: $first) { edges { cursor node { id title status territory { id name } owner { id name } } } pageInfo { hasNextPage endCursor } } }`,
    variables: { first: 2 },
  },
  'three services in a row': {
    query: `{ issues { edges { node { territory { parent { name issues(first: 1) { edges { node { owner { name } } } } } } } } } }`,
  },
  'parts of one type from two services': {
    query: `{ territory(id: "t1") { indicators { period officers open } } }`,
  },
  'a field that requires another service': { query: `{ issues { edges { node { territory { sign } } } } }` },
  aliases: {
    query: `{ a: territory(id: "t1") { label: name up: parent { label: name } } b: territory(id: "t2") { label: name } }`,
  },
  fragments: {
    query: `query { issues { edges { node { ...Card ... on Issue { owner { ...Who } } } } } } fragment Card on Issue { id territory { name } } fragment Who on Person { name open station { number address { street } } }`,
  },
  'an interface': {
    query: `{ issues(first: 1) { edges { node { related { __typename id ... on Issue { status territory { name } } ... on Concern { title } } } } } }`,
  },
  'a union': {
    query: `{ search(text: "x") { __typename ... on Person { name open } ... on Territory { id sign } } }`,
  },
  'an abstract condition on a concrete type': { query: `{ search(text: "x") { ... on Named { name } } }` },
  'the same field asked twice': { query: `{ territory(id: "t1") { name parent { id } parent { name } } }` },
  'an interface that another service knows as one type': {
    query: `{ work { __typename id title followers } }`,
  },
  'one type that another service knows as an interface': {
    query: `{ followed { __typename id followers title ... on Issue { status territory { name } } } }`,
  },
  'one type that stays in its service': { query: `{ followed { id followers } }` },
  'a field that requires a hidden type': {
    query: `{ issues { edges { node { territory { flag name } } } } }`,
  },
  'a variable with a name of the federation, for the root': {
    query: `query ($representations: [String!]!) { echo(words: $representations) }`,
    variables: { representations: ['same', 'same', 'other'] },
  },
  'a variable with a name of the federation, before entities': {
    query: `query ($representations: Int!) { issues(first: $representations) { edges { node { territory { name } } } } }`,
    variables: { representations: 3 },
  },
  'a variable with a name of the federation, for entities': {
    query: `query ($representations: Int!) { territory(id: "t1") { name issues(first: $representations) { edges { node { id } } } } }`,
    variables: { representations: 1 },
  },
  'lists of entities below entities': {
    query: `{ search(text: "x") { ... on Person { reviewed { title territory { name } } } } }`,
  },
  'an entity that is not there': { query: `{ territory(id: "gone") { id name } }` },
  'a mutation that goes on in another service': {
    query: `mutation { a: closeIssue(id: "7") { id territory { name } } b: closeIssue(id: "8") { owner { name } } }`,
  },
  'a variable with a default': {
    query: `query ($first: Int! = 1) { issues(first: $first) { edges { node { id } } } }`,
  },
  'a variable of a wrong type': {
    query: `query ($first: Int!) { issues(first: $first) { edges { node { id } } } }`,
    variables: { first: 'many' },
  },
  'an error of a subgraph without a code': { query: `{ greeting }` },
  'a refusal of a subgraph': {
    query: `{ concernByReceipt(hash: "x") { id } issues { edges { node { id } } } }`,
  },
  conditions: {
    query: `query ($with: Boolean!) { issues { edges { node { id territory @include(if: $with) { name } } } } }`,
    variables: { with: true },
  },
  'names that every object has': { query: `{ constructor: territory(id: "t1") { toString: name } }` },
  'only the type name': { query: `{ __typename }` },
};

describe('a document, asked a first, second and third time,', () => {
  let gateway: TestGateway;
  let stock: StockGateway;

  beforeAll(async () => {
    // Apollo has no limits of its own.
    gateway = await TestGateway.start({ MAX_COST: '1000000' });
    stock = await StockGateway.over(composed({ people: PEOPLE_SDL, issues: ISSUES_SDL }), {
      people: gateway.people,
      issues: gateway.issues,
    });
  });

  afterEach(() => {
    gateway.people.instead = () => false;
    gateway.issues.instead = () => false;
  });

  afterAll(async () => {
    await stock.stop();
    await gateway.stop();
  });

  async function threeTimes(query: string, variables: Record<string, unknown> = {}): Promise<Essence[]> {
    const answers = [];
    for (let turn = 0; turn < 3; turn += 1) answers.push(essenceOf(await gateway.ask(query, { variables })));
    return answers;
  }

  it.each(Object.keys(OPERATIONS))('is answered as Apollo answers it: %s', async (name) => {
    const { query, variables = {} } = OPERATIONS[name] ?? { query: '' };
    const right = await stock.ask(query, variables);
    expect(await threeTimes(query, variables)).toEqual([right, right, right]);
  });

  it('gets the title and the followers of work, whichever service is asked first', async () => {
    const [first] = await threeTimes('{ work { __typename title followers } followed { __typename title } }');
    expect(first).toEqual({
      data: {
        work: [
          { __typename: 'Concern', title: 'Dark corner', followers: 3 },
          { __typename: 'Issue', title: 'Broken lamp 2', followers: 5 },
          { __typename: 'Issue', title: 'Broken lamp 3', followers: 5 },
        ],
        followed: [
          { __typename: 'Concern', title: 'Dark corner' },
          { __typename: 'Issue', title: 'Broken lamp 2' },
        ],
      },
      missing: [],
    });
  });

  it('gets what it sent in a variable called representations, with what stands in it twice', async () => {
    const { query, variables } = OPERATIONS['a variable with a name of the federation, for the root'] ?? {
      query: '',
    };
    const [first] = await threeTimes(query, variables);
    expect(first).toEqual({ data: { echo: ['same', 'same', 'other'] }, missing: [] });
  });

  it('is told when a variable has a name of the federation that is in the way', async () => {
    const { query, variables = {} } = OPERATIONS[
      'a variable with a name of the federation, for entities'
    ] ?? {
      query: '',
    };
    gateway.forget();
    const answer = await gateway.ask(query, { variables });

    expect(answer.errors?.map(({ extensions }) => [extensions['code'], extensions['field']])).toEqual([
      ['INVALID_INPUT', 'representations'],
    ]);
    expect(gateway.logLines.filter(({ level }) => Number(level) >= 40)).toEqual([]);
  });

  const wrongNames: Record<string, { query: string; answer: unknown; data: unknown }> = {
    'in a list': {
      query: '{ work { id title } }',
      answer: {
        work: [
          { __typename: 'Concern', id: '1', title: 'A' },
          { __typename: 'Nobody', id: '2' },
        ],
      },
      data: { work: [{ id: '1', title: 'A' }, null] },
    },
    'beside another root field': {
      query: '{ work { id title } broken { number } }',
      answer: { work: [{ __typename: 'Nobody', id: '2' }], broken: { number: 4 } },
      data: { work: [null], broken: { number: 4 } },
    },
  };

  it.each(Object.keys(wrongNames))('loses one object of a wrong type and nothing else: %s', async (where) => {
    const { query, answer, data } = wrongNames[where] ?? { query: '', answer: null, data: null };
    gateway.issues.instead = (_request, response) => answerWith(response, { data: answer });
    const right = await stock.ask(query, {});
    const answers = await threeTimes(query);

    expect(right.data).toEqual(data);
    expect(answers.map((each) => each.data)).toEqual([data, data, data]);
  });

  it('loses one entity of a wrong type and nothing else', async () => {
    const query = '{ issues { edges { node { id owner { name } territory { id } } } } }';
    gateway.people.instead = (_request, response, body) => {
      const { representations } = (JSON.parse(body) as { variables: { representations: unknown[] } })
        .variables;
      const _entities = representations.map(() => ({ __typename: 'Nobody', name: 'x' }));
      return answerWith(response, { data: { _entities } });
    };
    const right = await stock.ask(query, {});
    const answers = await threeTimes(query);

    expect(JSON.stringify(right.data)).toContain('"territory":{"id":"t2"}');
    expect(answers.map((each) => each.data)).toEqual([right.data, right.data, right.data]);
  });
});

function answerWith(response: ServerResponse, answer: unknown): true {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(answer));
  return true;
}
