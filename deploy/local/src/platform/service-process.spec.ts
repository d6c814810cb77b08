import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '@vicinia/testkit';
import getPort from 'get-port';
import { ServiceProcess } from './service-process.js';

const SERVES = `import { createServer } from 'node:http';
createServer((_request, response) => response.end('ok')).listen(Number(process.env.PORT));`;
const ENDS = 'process.exit(3)';

async function processOf(program: string): Promise<ServiceProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'vicinia-process-'));
  const entry = join(folder, 'main.mjs');
  writeFileSync(entry, program);
  return new ServiceProcess({
    name: 'sample',
    entry,
    port: await getPort(),
    environment: {},
    logFolder: folder,
  });
}

describe('a process of the platform', () => {
  it('that dies by itself is started again, and said so', async () => {
    const sample = await processOf(SERVES);
    const said: string[] = [];
    await sample.start();
    sample.keepRunning((line) => said.push(line));
    const before = sample.pid ?? 0;

    process.kill(before, 'SIGKILL');
    await until('another process to answer', () => Promise.resolve(said.length === 2));

    expect(said).toEqual(['sample ended (SIGKILL) and is started again', 'sample answers again']);
    expect(sample.pid).not.toBe(before);
    expect((await fetch(sample.url)).ok).toBe(true);
    await sample.stop();
  });

  it('that was stopped stays so', async () => {
    const sample = await processOf(SERVES);
    const said: string[] = [];
    await sample.start();
    sample.keepRunning((line) => said.push(line));

    await sample.stop();

    expect([sample.pid, said]).toEqual([null, []]);
  });

  it('that ends before it is ready fails the start at once', async () => {
    const sample = await processOf(ENDS);

    await expect(sample.start()).rejects.toThrow('sample did not become ready');
  });
});
