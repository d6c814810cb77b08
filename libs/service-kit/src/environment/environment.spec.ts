import { EnvironmentError, readEnvironment, subgraphEnvironment } from './environment.js';

const complete = {
  PORT: '4001',
  DATABASE_URL: 'postgres://app@db/people',
  BUS_DATABASE_URL: 'postgres://app@db/bus',
  INTERNAL_JWKS: '{"keys":[{"kid":"1","kty":"OKP"}]}',
};

describe('the environment', () => {
  it('gets typed values and defaults', () => {
    expect(readEnvironment(subgraphEnvironment, complete)).toMatchObject({
      PORT: 4001,
      LOG_LEVEL: 'info',
      SAMPLE_CLOCK: false,
      NODE_ENV: 'production',
    });
  });

  it('names every variable at fault and shows none of their values', () => {
    const source = {
      ...complete,
      DATABASE_URL: 'mysql://user:secret@db',
      PORT: 'high',
      INTERNAL_JWKS: '/no/such/file',
    };
    let thrown: unknown;
    try {
      readEnvironment(subgraphEnvironment, source);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(EnvironmentError);
    const { message, variables } = thrown as EnvironmentError;
    expect(variables.map(({ name }) => name).sort()).toEqual(['DATABASE_URL', 'INTERNAL_JWKS', 'PORT']);
    expect(message).toContain('DATABASE_URL');
    expect(message).not.toContain('secret');
  });
});
