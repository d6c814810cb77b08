import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { anyFreePorts, movedPorts, takenPorts, USUAL_PORTS } from './addresses.js';
import { holderOf } from './port-holder.js';

describe('a port that is taken', () => {
  let server: Server;
  let port: number;
  beforeAll(async () => {
    server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    ({ port } = server.address() as AddressInfo);
  });
  afterAll(() => server.close());

  it('is known with who has it', () => {
    const holder = holderOf(port);
    expect(holder?.pid).toBe(process.pid);
    expect(holder?.command).toContain('node');
  });

  it('is told with who has it once something else was to listen there', async () => {
    const ports = { ...(await anyFreePorts()), issues: port };
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => undefined, 60000)']);
    try {
      expect(takenPorts(ports, other.pid)).toEqual([
        expect.stringMatching(
          new RegExp(
            `^port ${String(port)} is taken by process ${String(process.pid)} \\(.*\\); issues cannot listen there$`,
          ),
        ),
      ]);
      // What this process started itself is where it belongs.
      expect(takenPorts(ports)).toEqual([]);
    } finally {
      other.kill();
    }
  });

  it('is told where something listens elsewhere than usual', () => {
    const [moved, ...others] = movedPorts({ ...USUAL_PORTS, gateway: port });
    expect(moved).toMatch(
      new RegExp(
        `^port ${String(USUAL_PORTS.gateway)} is taken by .+, so gateway listens on ${String(port)}$`,
      ),
    );
    expect(others).toEqual([]);
  });

  it('has nobody where it is free', async () => {
    expect(holderOf((await anyFreePorts()).smtp)).toBeNull();
  });
});
