import { Controller, Get, Header, HttpException, HttpStatus, Inject } from '@nestjs/common';
import type { Registry } from 'prom-client';
import { HealthRegistry } from '../health/health-registry.js';
import { METRICS } from '../metrics/metrics.token.js';

/** What an orchestrator and a monitoring system ask of every process. */
@Controller()
export class ManagementController {
  constructor(
    private readonly health: HealthRegistry,
    @Inject(METRICS) private readonly metrics: Registry,
  ) {}

  /** Fails only when a restart is the cure; never because PostgreSQL or the bus is away. */
  @Get('health/live')
  async live(): Promise<{ status: string }> {
    return answer(await this.health.notAlive());
  }

  /** Fails while the process cannot serve, and from the first moment of a shutdown. */
  @Get('health/ready')
  async ready(): Promise<{ status: string }> {
    return answer(await this.health.notReady());
  }

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  scrape(): Promise<string> {
    return this.metrics.metrics();
  }
}

function answer(failures: Record<string, string>): { status: string } {
  if (Object.keys(failures).length === 0) return { status: 'ok' };
  throw new HttpException({ status: 'unavailable', failures }, HttpStatus.SERVICE_UNAVAILABLE);
}
