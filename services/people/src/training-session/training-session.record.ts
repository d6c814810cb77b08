import { recordMutations, Territories, type RecordActions, type RecordKind } from '@vicinia/access';
import { now } from '@vicinia/service-kit';
import { Territory } from '../territory/territory.entity.js';
import { demandBegun, demandToCome } from './training-rules.js';
import { TrainingSession } from './training-session.entity.js';

/** A training session: everybody with an account may know when and where, and no more. */
export const trainingSessionRecord: RecordKind<TrainingSession> = {
  entity: TrainingSession,
  readRule: 'training.know',
  unknown: 'there is no training session with this id',
  facts: async (manager, { territoryId }) => ({
    territoryPaths: Territories.pathsOf(await manager.findOneByOrFail(Territory, { id: territoryId })),
  }),
};

/** What people do with a session, by the names of the mutations. */
export const trainingSessionActions = {
  cancelTraining: {
    rule: 'training.write',
    demandState: (session: TrainingSession) => {
      demandToCome(session, now());
    },
  },
  recordTrainingAttendance: {
    rule: 'training.write',
    demandState: (session: TrainingSession) => {
      demandBegun(session, now());
    },
  },
} as const satisfies RecordActions<TrainingSession>;

/** What a mutation says that changes one session. */
export const onTrainingSession = recordMutations(trainingSessionActions, 'sessionId');
