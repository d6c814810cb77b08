import fastify from 'fastify';
import pg from 'pg';

/**
 * The baseline of what an answer costs: one Fastify route for each question, which sends the JSON that one prepared
 * statement gives. No graph, no access, no other service: nothing can be cheaper and still ask the database.
 */
const { PORT, DATABASE_URL, STATEMENTS } = process.env;
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10 });
const app = fastify();
app.get('/health/ready', () => 'ok');
for (const [name, { text, values }] of Object.entries(JSON.parse(STATEMENTS))) {
  app.post(`/${name}/graphql`, async (_request, reply) => {
    const { rows } = await pool.query({ name, text, values });
    return reply.type('application/json; charset=utf-8').send(rows[0].answer);
  });
}
await app.listen({ port: Number(PORT), host: '127.0.0.1' });
