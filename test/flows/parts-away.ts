import type { Service } from '@vicinia/local';
import type { GraphqlAnswer, GraphqlData } from '@vicinia/testkit';
import type { Story } from './story.js';

/** A question to the whole graph, and what of its answer each service leaves empty while it is away. */
export interface QuestionToAll {
  readonly by: 'station-officer' | 'nobody';
  readonly document: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Paths, with a star for each place in a list. */
  readonly empty: Readonly<Record<Service, readonly string[]>>;
}

/** Questions that need every service, by what they are about. */
export function questionsToAll(story: Story): Readonly<Record<string, QuestionToAll>> {
  return {
    'who am I and what waits for me, as in the README': {
      by: 'station-officer',
      document: '{ me { displayName work { concernsDue signaturesPending bulletinsToRelease { id } } } }',
      empty: {
        people: ['me'],
        issues: ['me.work.concernsDue', 'me.work.signaturesPending'],
        meetings: [],
        outreach: ['me.work.bulletinsToRelease'],
      },
    },
    'a bulletin and its issue': {
      by: 'nobody',
      document: `query ($id: ID!) { bulletin(id: $id) { kind territory { id name } issue { id status } } nation { name } }`,
      variables: { id: story.bulletinId },
      empty: {
        people: ['bulletin.territory', 'nation'],
        issues: ['bulletin.issue'],
        meetings: [],
        outreach: ['bulletin'],
      },
    },
    'an issue with all that belongs to it': {
      by: 'station-officer',
      document: `query ($id: ID!) {
        issue(id: $id) {
          stage territory { id name } lead { id displayName } history { to }
          onAgenda { meeting { id place panel { name } } }
          matrix {
            measures { what decision { id text } who { person { id displayName } } }
            resolution { signatures { status stakeholder { person { id displayName } } } }
          }
        }
      }`,
      variables: { id: story.issueId },
      empty: {
        people: [
          'issue.lead.displayName',
          'issue.matrix.measures.*.who.person.displayName',
          'issue.matrix.resolution.signatures.*.stakeholder.person.displayName',
          'issue.territory',
        ],
        issues: ['issue'],
        meetings: ['issue.matrix.measures.*.decision.text', 'issue.onAgenda.*.meeting'],
        outreach: [],
      },
    },
    'a territory with what every service knows of it': {
      by: 'station-officer',
      document: `{ territory(code: "S111") { name parent { name } posts { nodes { id role } }
        issues { nodes { id stage } } panels { nodes { id name } } bulletins { nodes { id kind } } } }`,
      empty: {
        people: ['territory'],
        issues: ['territory.issues'],
        meetings: ['territory.panels'],
        outreach: ['territory.bulletins'],
      },
    },
    'a meeting and its agenda': {
      by: 'station-officer',
      document: `query ($id: ID!) { meeting(id: $id) { place panel { name territory { name } } agenda { id issue { id stage } } } }`,
      variables: { id: story.meetingId },
      empty: {
        people: ['meeting.panel.territory'],
        issues: ['meeting.agenda.*.issue'],
        meetings: ['meeting'],
        outreach: [],
      },
    },
    'a concern by its receipt': {
      by: 'nobody',
      document: `query ($receiptHash: String!) { concernByReceipt(receiptHash: $receiptHash) {
        status territory { name } outcome { effect bulletin { id kind } } } }`,
      variables: { receiptHash: story.receiptHash },
      empty: {
        people: ['concernByReceipt.territory'],
        issues: ['concernByReceipt'],
        meetings: [],
        outreach: ['concernByReceipt.outcome.bulletin'],
      },
    },
  };
}

/** What is left of a whole answer when the places that errors name are empty. */
export function leftOf(whole: GraphqlData, errors: GraphqlAnswer['errors'] = []): GraphqlData {
  const left = structuredClone(whole) as unknown;
  for (const { path = [] } of errors) setNull(left, path);
  return left;
}

/** The places that errors name, with a star for each place in a list. */
export function placesOf(errors: GraphqlAnswer['errors'] = []): string[] {
  const places = errors.map(({ path = [] }) =>
    path.map((part) => (typeof part === 'number' ? '*' : part)).join('.'),
  );
  return [...new Set(places)].sort();
}

function setNull(data: unknown, [key = '', ...rest]: readonly (string | number)[]): void {
  if (typeof data !== 'object' || data === null) return;
  const record = data as Record<string | number, unknown>;
  if (rest.length === 0) record[key] = null;
  else setNull(record[key], rest);
}
