import { randomUUID } from 'node:crypto';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';

/** Somebody who acts for an organisation by an appointment to a post of it. */
export type Member = TestClient & { readonly personId: string; readonly appointmentId: string };

/** Appoints somebody to a post of an organisation. */
export async function memberOf(
  issues: SubgraphUnderTest,
  organisationId: string,
  { territory = 'S111', personId = randomUUID() }: { territory?: string; personId?: string } = {},
): Promise<Member> {
  const place = { territory, organisationId };
  const appointmentId = await issues.grants.appoint(personId, 'SECURITY_PARTNER', place);
  return Object.assign(issues.person(personId), { personId, appointmentId });
}
