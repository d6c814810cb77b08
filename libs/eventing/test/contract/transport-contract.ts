import { afterAll, afterEach, beforeAll, beforeEach, describe } from '@jest/globals';
import type { BusUnderTest } from './bus-under-test.js';
import { ContractContext } from './contract-context.js';
import { crashContract } from './crash.contract.js';
import { deliveryContract } from './delivery.contract.js';
import { laneContract } from './lane.contract.js';
import { parkingContract } from './parking.contract.js';
import { projectionContract } from './projection.contract.js';
import { rawContract } from './raw.contract.js';
import { replicaContract } from './replica.contract.js';

/** Answers the context of the test that runs. */
export type CurrentContext = () => ContractContext;

/**
 * What every transport must keep, together with outbox, relay and inbox on real databases.
 *
 * @param startBus starts the bus once for all tests of the suite
 */
export function describeTransportContract(name: string, startBus: () => Promise<BusUnderTest>): void {
  describe(`the ${name} transport`, () => {
    let bus: BusUnderTest;
    let context: ContractContext;
    const current: CurrentContext = () => context;

    beforeAll(async () => {
      bus = await startBus();
    });
    beforeEach(() => {
      context = new ContractContext(bus);
    });
    afterEach(async () => {
      await context.close();
    });
    afterAll(async () => {
      await bus.close();
    });

    rawContract(current);
    deliveryContract(current);
    crashContract(current);
    replicaContract(current);
    parkingContract(current);
    projectionContract(current);
    laneContract(current);
  });
}
