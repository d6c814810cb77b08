import {
  TeamsOfPlaceDocument,
  TrainingDutiesOfPlaceDocument,
  TrainingOfPlaceDocument,
} from '@vicinia/client/station';
import { until, type TestClient } from '@vicinia/testkit';
import { print } from 'graphql';
import { RunningCountry } from '../support/running-country.js';

const changing = (name: string, answer: string): string => {
  const input = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${input}!, $key: String!) { ${name}(input: $input, idempotencyKey: $key) { ${answer} } }`;
};
const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();
const yesterday = inHours(-24).slice(0, 10);

describe('training and teams', () => {
  let country: RunningCountry;
  let officer: TestClient;
  let coordinator: TestClient;
  let appointmentId: string;
  let stationId: string;

  beforeAll(async () => {
    country = await RunningCountry.start({ accounts: ['officer', 'coordinator', 'elsewhere'] });
    ({ appointmentId } = await country.appoint('officer', 'SECURITY_OFFICER', 'S111'));
    await country.appoint('coordinator', 'SECURITY_COORDINATOR', 'D11');
    await country.appoint('elsewhere', 'SECURITY_COORDINATOR', 'D12');
    [officer, coordinator] = [country.as('officer'), country.as('coordinator')];
    stationId = country.territoryId('S111');
  }, 240_000);
  afterAll(() => country.stop());

  const there = (more: object = {}) => ({ id: stationId, language: 'en', ...more });

  it('show who has to renew, who was there and who is trained, through the gateway, to those who may', async () => {
    const titles = [{ language: 'en', text: 'Sample course' }];
    const { offerCourse } = await country.lead.mutate(changing('offerCourse', 'course { id }'), {
      input: { topic: 'CONFLICT', titles, validMonths: 1 },
    });
    const courseId = offerCourse.course.id as string;
    const ofAppointment = `query ($id: ID!) { territory(id: $id) { posts { nodes { id appointment { id } } } } }`;
    const { territory } = await coordinator.query(ofAppointment, { id: stationId });
    const posts = territory.posts.nodes as { id: string; appointment: { id: string } | null }[];
    const postId = posts.find(({ appointment }) => appointment?.id === appointmentId)?.id;
    await coordinator.mutate(changing('demandCourse', 'post { id }'), { input: { postId, courseId } });

    const duties = print(TrainingDutiesOfPlaceDocument);
    await until('the duty to be counted', async () => {
      const found = await coordinator.query(duties, there());
      return found.territory.trainingDuties.totalCount === 1;
    });
    expect(await country.as('elsewhere').refusal(duties, there())).toBe('FORBIDDEN');

    const { scheduleTraining } = await coordinator.mutate(changing('scheduleTraining', 'session { id }'), {
      input: {
        courseId,
        territoryId: country.territoryId('D11'),
        place: 'Sample academy',
        startsAt: inHours(-5),
        endsAt: inHours(-1),
        seats: 12,
      },
    });
    const sessionId = scheduleTraining.session.id as string;
    await coordinator.mutate(changing('recordTrainingAttendance', 'session { id }'), {
      input: { sessionId, appointmentId, result: 'PASSED' },
    });
    const page = print(TrainingOfPlaceDocument);
    await until('coverage to be counted', async () => {
      const seen = await officer.query(page, there({ topic: 'CONFLICT' }));
      return seen.territory.indicators.trainingCoverage[0]?.trained === 1;
    });
    const seen = await officer.query(page, there({ topic: 'CONFLICT' }));
    expect(seen).toMatchObject({
      me: { trainings: { nodes: [{ result: 'PASSED', session: { id: sessionId } }] } },
      territory: {
        indicators: { trainingCoverage: [{ role: 'SECURITY_OFFICER', trained: 1, holders: 1, share: 1 }] },
        trainingSessions: { nodes: [{ id: sessionId, attendances: null }] },
      },
    });
  });

  it('show members, who was pulled away and mediations, through the gateway, to staff of the place', async () => {
    const { formTeam } = await officer.mutate(changing('formTeam', 'team { id }'), {
      input: { territoryId: stationId },
    });
    const teamId = formTeam.team.id as string;
    await officer.mutate(changing('setTeamMember', 'team { id }'), {
      input: { teamId, appointmentId, ringFencedPercent: 60 },
    });
    await officer.mutate(changing('recordAbstraction', 'team { id }'), {
      input: { teamId, appointmentId, from: yesterday, until: yesterday, hours: 4, reason: 'COURT' },
    });
    await officer.mutate(changing('recordMediation', 'mediation { id }'), {
      input: { territoryId: stationId, heldOn: yesterday, kind: 'YOUTH', parties: 3, outcome: 'AGREED' },
    });
    const page = print(TeamsOfPlaceDocument);
    await until('the member to be counted', async () => {
      const seen = await officer.query(page, there());
      return seen.territory.indicators.teams.sworn === 1;
    });
    expect((await officer.query(page, there())).territory).toMatchObject({
      indicators: { teams: { sworn: 1, civilian: 0, force: 1, shareOfForce: 1, ringFencedPosts: 0.6 } },
      teams: { nodes: [{ id: teamId, members: [{ ringFencedPercent: 60 }] }] },
      abstractions: { nodes: [{ hours: 4, reason: 'COURT' }] },
      mediations: { nodes: [{ kind: 'YOUTH', parties: 3, outcome: 'AGREED' }] },
    });
    expect(await country.as('elsewhere').refusal(page, there())).toBe('FORBIDDEN');
  });
});
