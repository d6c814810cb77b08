// The README's first query, asked through the gateway's Service. A country that has no territories yet answers
// OUTSIDE_COUNTRY, which only the people service can know: gateway, subgraph and database answer then, too.
const query =
  'query ($point: PointInput!) { officersAt(point: $point) { beat { name } station { name } cards { role card { name telephone } } } }';
const point = { longitude: Number(process.env.LONGITUDE), latitude: Number(process.env.LATITUDE) };

const response = await fetch(process.env.GATEWAY_URL, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables: { point } }),
  signal: AbortSignal.timeout(20_000),
});
const answer = await response.json();
const codes = (answer.errors ?? []).map(({ extensions }) => extensions?.code);
if (answer.data?.officersAt && codes.length === 0) {
  console.log(`officers at ${point.longitude}, ${point.latitude}: ${answer.data.officersAt.cards.length}`);
} else if (codes.length === 1 && codes[0] === 'OUTSIDE_COUNTRY') {
  console.log('the graph answers; there is no territory at this point yet');
} else {
  console.error(`the first query failed with status ${response.status}: ${JSON.stringify(answer)}`);
  process.exit(1);
}
