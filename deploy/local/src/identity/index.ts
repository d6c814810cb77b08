export * from './identity-provider.js';
export { AUDIENCE, CLI_CLIENT, EXPLORER_CLIENT, PORTAL_CLIENT } from './provider-configuration.js';
export type { SampleSignIn } from './sample-sign-in.js';
export { pagesOfSignIn, signIn } from './sign-in.js';
