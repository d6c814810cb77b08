import { recordMutations, type RecordActions, type RecordKind } from '@vicinia/access';
import { factsOfNation } from '../territory/territory-facts.js';
import { demandNotEnded } from './machine-account-rules.js';
import { MachineAccount } from './machine-account.entity.js';

/** The account of a program: for whoever answers for it, and for the national lead. */
export const machineAccountRecord: RecordKind<MachineAccount> = {
  entity: MachineAccount,
  readRule: 'machineAccount.read',
  unknown: 'there is no account with this id that you may know of',
  facts: async (manager, { ownerId }) => ({
    selfIds: [ownerId],
    ...(await factsOfNation(manager)),
  }),
};

const whileGoingOn = {
  demandState: (account: MachineAccount) => {
    demandNotEnded(account, 'input.machineAccountId');
  },
} as const;

/** What people do with the account of a program, by the names of the mutations. */
export const machineAccountActions = {
  changeMachineAccount: { rule: 'machineAccount.write', ...whileGoingOn },
  endMachineAccount: { rule: 'machineAccount.end', ...whileGoingOn },
} as const satisfies RecordActions<MachineAccount>;

/** What a mutation says that changes one account of a program. */
export const onMachineAccount = recordMutations(machineAccountActions, 'machineAccountId');
