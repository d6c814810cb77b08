import { demandTeamRole, demandTimeLeft } from './team-rules.js';

const refused = (work: () => void) => {
  expect(work).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
};

describe('a neighbourhood team', () => {
  it('is of sworn and civilian staff, and of no volunteer or partner', () => {
    expect(() => {
      demandTeamRole('NEIGHBOURHOOD_OFFICER');
      demandTeamRole('SUPPORT_OFFICER');
      demandTeamRole('LIAISON_OFFICER');
    }).not.toThrow();
    refused(() => {
      demandTeamRole('SECURITY_PARTNER');
    });
    refused(() => {
      demandTeamRole('ACTIVE_CITIZEN');
    });
  });

  it('keeps no more than all of somebody’s time, of all teams together', () => {
    expect(() => {
      demandTimeLeft(40, 60);
    }).not.toThrow();
    refused(() => {
      demandTimeLeft(41, 60);
    });
  });
});
