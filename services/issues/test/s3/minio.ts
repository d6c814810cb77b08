import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { until } from '@vicinia/testkit';
import getPort from 'get-port';
import type { IssuesEnvironment } from '../../src/environment.js';
import type { PhotoStorage } from '../photo-storage.js';

const BUCKET = 'photos-of-concerns';
const START_TIMEOUT_MS = 30_000;

/** A MinIO server with one bucket, as a process of its own. It is away while the process is killed or halted. */
export class Minio implements PhotoStorage {
  private child: ChildProcess | null = null;
  private readonly folder = mkdtempSync(join(tmpdir(), 'vicinia-minio-'));
  private readonly user = `user-${randomBytes(4).toString('hex')}`;
  private readonly password = randomBytes(12).toString('hex');

  private constructor(private readonly port: number) {}

  static async start(): Promise<Minio> {
    const minio = new Minio(await getPort());
    await minio.repair();
    const client = new S3Client({
      region: 'us-east-1',
      endpoint: minio.url,
      forcePathStyle: true,
      credentials: { accessKeyId: minio.user, secretAccessKey: minio.password },
    });
    await client.send(new CreateBucketCommand({ Bucket: BUCKET }));
    client.destroy();
    return minio;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get media(): Partial<IssuesEnvironment> {
    return {
      MEDIA_S3_BUCKET: BUCKET,
      MEDIA_S3_ENDPOINT: this.url,
      MEDIA_S3_REGION: 'us-east-1',
      MEDIA_S3_PATH_STYLE: true,
      MEDIA_S3_ACCESS_KEY_ID: this.user,
      MEDIA_S3_SECRET_ACCESS_KEY: this.password,
    };
  }

  async breakDown(): Promise<void> {
    const { child } = this;
    if (child === null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    this.child = null;
  }

  /** Starts the server on the data that it has. */
  async repair(): Promise<void> {
    const program = process.env['VICINIA_TEST_MINIO'];
    if (program === undefined) throw new Error('VICINIA_TEST_MINIO names no MinIO; use "npm run test:s3"');
    this.child = spawn(program, ['server', this.folder, '--address', `127.0.0.1:${this.port}`, '--quiet'], {
      env: {
        HOME: this.folder,
        MINIO_ROOT_USER: this.user,
        MINIO_ROOT_PASSWORD: this.password,
        MINIO_BROWSER: 'off',
        MINIO_UPDATE: 'off',
      },
      stdio: 'ignore',
    });
    await until('MinIO to be ready', () => this.isReady(), START_TIMEOUT_MS);
  }

  /** Lets connections stand and answers nothing, as a storage whose disks hang. */
  halt(): void {
    this.child?.kill('SIGSTOP');
  }

  resume(): void {
    this.child?.kill('SIGCONT');
  }

  async stop(): Promise<void> {
    await this.breakDown();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async isReady(): Promise<boolean> {
    try {
      return (await fetch(`${this.url}/minio/health/ready`)).ok;
    } catch {
      return false;
    }
  }
}
