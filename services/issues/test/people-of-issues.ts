import { createHash, randomBytes } from 'node:crypto';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';

/** What a client does to bring something in without a name: 128 random bits, of which only the hash is sent. */
export function newReceiptHash(): string {
  return createHash('sha256').update(randomBytes(16)).digest('hex');
}

export const RAISE = /* GraphQL */ `
  mutation ($input: RaiseConcernInput!, $key: String!) {
    raiseConcern(input: $input, idempotencyKey: $key) {
      concern {
        id
        status
        territory {
          id
        }
        answeringTerritory {
          id
        }
        answerDueAt
      }
    }
  }
`;

export const RAISE_ANONYMOUSLY = /* GraphQL */ `
  mutation ($input: RaiseAnonymousConcernInput!, $key: String!) {
    raiseConcernAnonymously(input: $input, idempotencyKey: $key) {
      concern {
        status
        receivedAt
        territory {
          id
        }
      }
    }
  }
`;

export const BY_RECEIPT = /* GraphQL */ `
  query ($hash: String!) {
    concernByReceipt(receiptHash: $hash) {
      status
      text
      receivedAt
      answerDueAt
      issueStatus
      escalations {
        fromTerritory {
          id
        }
        toTerritory {
          id
        }
        dueAt
      }
      messages {
        from
        text
        author {
          id
        }
        writtenAt
      }
      outcome {
        effect
        toldAt
        bulletin {
          id
        }
        declineReason {
          language
          text
        }
      }
    }
  }
`;

/** Brings in a concern with an account. @returns its id */
export async function raise(
  client: TestClient,
  input: {
    point?: unknown;
    territoryId?: string;
    category?: string;
    kind?: string;
    happenedOn?: string;
    text?: string;
    attachmentIds?: string[];
  } = {},
): Promise<string> {
  const data = await client.mutate(RAISE, {
    input: { category: 'OTHER', text: 'Der Park ist dunkel', language: 'de', ...input },
  });
  return data.raiseConcern.concern.id as string;
}

/** One mutation by its name, with an input and a fresh key. */
export function change(name: string, inputType: string, answer: string): string {
  return `mutation ($input: ${inputType}!, $key: String!) { ${name}(input: $input, idempotencyKey: $key) { ${answer} } }`;
}

/** One mutation whose input is an id alone. */
export function changeById(name: string, argument: string, answer: string): string {
  return `mutation ($id: ID!, $key: String!) { ${name}(input: { ${argument}: $id }, idempotencyKey: $key) { ${answer} } }`;
}

export const TRIAGE = changeById('triageConcern', 'concernId', 'concern { status }');
export const CLOSE_CONCERN = changeById('closeConcern', 'concernId', 'concern { status }');
export const ANSWER = change(
  'answerConcern',
  'AnswerConcernInput',
  'concern { status answeredAt answerDueAt messages { from text author { id } } }',
);
export const PRESENT = change(
  'presentIssue',
  'PresentIssueInput',
  'issue { id stage territory { id } lead { id } }',
);
export const ISSUE_STAGE = 'issue { id stage publicStatus }';

/** Presents an issue from a fresh concern in a beat. @returns its id */
export async function present(
  issues: SubgraphUnderTest,
  officer: TestClient,
  beat = 'B1111',
): Promise<string> {
  const concern = await raise(issues.citizen(), { point: issues.country.pointIn(beat) });
  const data = await officer.mutate(PRESENT, {
    input: { concernIds: [concern], titles: [{ language: 'de', text: 'Dunkler Park' }] },
  });
  return data.presentIssue.issue.id as string;
}

/** Takes an issue to its working group. */
export async function toWorkingGroup(
  officer: TestClient,
  issueId: string,
  stakeholders: readonly { personId?: string; organisationId?: string; communityId?: string }[],
): Promise<void> {
  await officer.mutate(changeById('startAnalysis', 'issueId', ISSUE_STAGE), { id: issueId });
  await officer.mutate(change('defineIssue', 'DefineIssueInput', ISSUE_STAGE), {
    input: { issueId, problem: 'Kein Licht', cause: 'Lampen defekt', affected: 'Alle Anrainer' },
  });
  await officer.mutate(change('agreeProcess', 'AgreeProcessInput', ISSUE_STAGE), {
    input: { issueId, process: 'Drei Treffen' },
  });
  await officer.mutate(change('formWorkingGroup', 'FormWorkingGroupInput', ISSUE_STAGE), {
    input: { issueId, stakeholders },
  });
}

/** Writes a complete matrix, whose one measure a stakeholder owns: a person by the id, or a party. */
export async function writeMatrix(
  officer: TestClient,
  issueId: string,
  owner: string | { organisationId: string } | { communityId: string },
): Promise<void> {
  await officer.mutate(change('describeMatrix', 'DescribeMatrixInput', ISSUE_STAGE), {
    input: { issueId, description: 'Der Park ist nachts dunkel', desiredOutcomes: ['Licht bis Mitternacht'] },
  });
  await officer.mutate(change('addMeasure', 'AddMeasureInput', ISSUE_STAGE), {
    input: {
      issueId,
      who: typeof owner === 'string' ? { personId: owner } : owner,
      what: 'Lampen tauschen',
      when: { dueOn: '2030-05-01' },
      how: 'Bauhof',
    },
  });
}

export const PROPOSE = change(
  'proposeResolution',
  'ProposeResolutionInput',
  `${ISSUE_STAGE.slice(0, -2)} matrix { version resolution { signBy signatures { status stakeholder { person { id } } } } } }`,
);
export const SIGN = change('signResolution', 'SignResolutionInput', ISSUE_STAGE);
export const REVIEW = change(
  'addReview',
  'AddReviewInput',
  'issue { reviews { text effectSoFar by { id } } }',
);
export const CLOSE_ISSUE = change(
  'closeIssue',
  'CloseIssueInput',
  'issue { stage effect publicStatus closedAt }',
);

/** A deadline that no test reaches by itself. */
export const LATER = new Date(Date.now() + 30 * 86_400_000).toISOString();

/** Takes an issue to a binding resolution with one stakeholder who signs. */
export async function toBinding(
  officer: TestClient,
  issueId: string,
  stakeholder: TestClient & { personId: string | null },
): Promise<void> {
  const personId = stakeholder.personId ?? '';
  await toWorkingGroup(officer, issueId, [{ personId }]);
  await writeMatrix(officer, issueId, personId);
  await officer.mutate(PROPOSE, { input: { issueId, signBy: LATER } });
  await stakeholder.mutate(SIGN, { input: { issueId, version: 1, answer: 'SIGN' } });
}

/** Takes a binding issue to its closing. */
export async function toClosing(officer: TestClient, issueId: string, effect: string): Promise<void> {
  await toEvaluation(officer, issueId);
  await officer.mutate(CLOSE_ISSUE, {
    input: { issueId, effect, assessment: [{ language: 'de', text: 'Gezählt' }] },
  });
}

/** From binding to where it can be closed. */
export async function toEvaluation(officer: TestClient, issueId: string): Promise<void> {
  await officer.mutate(changeById('startImplementation', 'issueId', ISSUE_STAGE), { id: issueId });
  for (const text of ['Erste Nachschau', 'Zweite Nachschau']) {
    await officer.mutate(REVIEW, { input: { issueId, matrixVersion: 1, text } });
  }
  await officer.mutate(changeById('startEvaluation', 'issueId', ISSUE_STAGE), { id: issueId });
}

/** All that the tests look at in an issue. */
export const ISSUE = /* GraphQL */ `
  query ($id: ID!) {
    issue(id: $id) {
      stage
      publicStatus
      effect
      closedAt
      contestedAt
      confirmations
      referredTo
      title(language: "en")
      titles {
        language
        text
      }
      declineReason {
        language
        text
      }
      lead {
        id
      }
      territory {
        id
      }
      definition {
        problem
        cause
        affected
      }
      process
      history {
        from
        to
        by {
          id
        }
      }
      mergedInto {
        id
      }
      concerns {
        nodes {
          id
          status
        }
      }
      stakeholders {
        person {
          id
        }
        organisation {
          id
        }
      }
    }
  }
`;
