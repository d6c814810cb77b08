import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * Makes the secrets of an environment for compose: passwords, and the keys with which the gateway vouches for requests.
 * Never overwrites, for a database knows its passwords already.
 *
 * node deploy/environments/make-secrets.mjs <environment> [folder]
 */
const [environment, folder = import.meta.dirname] = process.argv.slice(2);
if (environment === undefined || environment !== basename(environment)) {
  process.stderr.write('Name the environment, for example "local".\n');
  process.exit(1);
}

const password = () => randomBytes(24).toString('base64url');
const services = ['PEOPLE', 'ISSUES', 'MEETINGS', 'OUTREACH'];
const naming = { kid: `gateway-${new Date().toISOString().slice(0, 10)}`, alg: 'EdDSA' };
const { privateKey, publicKey } = generateKeyPairSync('ed25519');

const secrets = {
  POSTGRES_PASSWORD: password(),
  ...Object.fromEntries(
    services.flatMap((service) => [
      [`${service}_OWNER_PASSWORD`, password()],
      [`${service}_APP_PASSWORD`, password()],
    ]),
  ),
  KAFKA_CLUSTER_ID: `v${randomBytes(16).toString('base64url').slice(1)}`,
  KEYCLOAK_ADMIN_PASSWORD: password(),
  MEDIA_S3_ACCESS_KEY_ID: randomBytes(10).toString('hex'),
  MEDIA_S3_SECRET_ACCESS_KEY: password(),
  TOKEN_SECRET: randomBytes(32).toString('base64url'),
  INTERNAL_SIGNING_KEY: JSON.stringify({ ...privateKey.export({ format: 'jwk' }), ...naming }),
  INTERNAL_JWKS: JSON.stringify({ keys: [{ ...publicKey.export({ format: 'jwk' }), ...naming }] }),
};

const file = join(folder, `${environment}.secrets.env`);
const lines = Object.entries(secrets).map(([name, value]) => `${name}='${value}'`);
try {
  writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600, flag: 'wx' });
  process.stdout.write(`Wrote ${file}. Keep it; nothing else has these secrets.\n`);
} catch (error) {
  process.stderr.write(
    error.code === 'EEXIST' ? `${file} is there already and stays.\n` : `${error.message}\n`,
  );
  process.exit(1);
}
