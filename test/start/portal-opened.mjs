/**
 * Looks at a country that was started with `--portal` as a page of that portal would: it may call the gateway and read what the
 * gateway says of limits, it signs in as the client `portal` and comes back to its own pages, and to no other.
 *
 * @param said what `npm start` has said
 * @param portal origin that was given
 */
export async function askAsPortal(said, portal) {
  const [, graphql] = /GraphQL\s+(\S+)/.exec(said);
  const [, issuer] = /Sign-in\s+(\S+)/.exec(said);
  await demandCall(graphql, portal, portal);
  await demandCall(graphql, 'http://localhost:5999', null);
  for (const page of ['/signed-in', '/']) await demandSignIn(issuer, portal + page, true);
  await demandSignIn(issuer, `${portal}/elsewhere`, false);
  await demandSignIn(issuer, 'http://localhost:5999/signed-in', false);
}

/** What a browser asks before it calls from another origin. */
async function demandCall(graphql, origin, allowed) {
  const answer = await fetch(graphql, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    },
  });
  const told = answer.headers.get('access-control-allow-origin');
  if (told !== allowed) throw new Error(`pages of ${origin}: the gateway allows ${told}, not ${allowed}`);
}

async function demandSignIn(issuer, redirect, isTaken) {
  const address = new URL('/auth', issuer);
  address.search = new URLSearchParams({
    client_id: 'portal',
    response_type: 'code',
    redirect_uri: redirect,
    scope: 'openid',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
  }).toString();
  const { status } = await fetch(address, { redirect: 'manual' });
  const isAsked = status >= 300 && status < 400;
  if (isAsked !== isTaken) throw new Error(`a sign-in back to ${redirect} is answered with ${status}`);
}
