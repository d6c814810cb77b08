import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSubgraph, TestClient, testIdentity, type SubgraphUnderTest } from '@vicinia/testkit';
import { AppModule } from '../src/app.module.js';
import { issuesDatabase } from '../src/data-source.js';
import { issuesEnvironment, type IssuesEnvironment } from '../src/environment.js';

/** Rounds that no test waits for: tests run what is due themselves, at the time they choose. */
const SELDOM = 600_000;

/**
 * The issues service on databases of its own.
 *
 * @param media where photos are; a new folder unless told otherwise
 * @param levels codes of the country's levels; the usual five unless told otherwise
 */
export function startIssues(
  roundMilliseconds = SELDOM,
  media: Record<string, unknown> = { MEDIA_FOLDER: mkdtempSync(join(tmpdir(), 'vicinia-media-')) },
  levels?: readonly string[],
): Promise<SubgraphUnderTest> {
  return startSubgraph({
    service: 'issues',
    appModule: (environment) => AppModule.forEnvironment(environment as IssuesEnvironment),
    database: issuesDatabase,
    ...(levels && { levels }),
    environment: {
      MAX_VIDEO_BYTES: 100_000_000,
      ...media,
      ROUND_MILLISECONDS: issuesEnvironment.shape.ROUND_MILLISECONDS.parse(roundMilliseconds),
    },
  });
}

/** A person whose requests happen at a moment of the test's choice. */
export function atTime(issues: SubgraphUnderTest, personId: string | null, at: Date): TestClient {
  const identity = personId === null ? null : testIdentity(personId);
  return new TestClient(issues.server, () => issues.token(identity, { at }), personId);
}
