import { Injectable } from '@nestjs/common';

/** Answers null when well, else a short reason without personal data. */
export type HealthCheck = () => string | null | Promise<string | null>;

/**
 * Collects what a process needs to be ready and what proves that it can no longer help itself.
 * Readiness may fail while PostgreSQL or the bus is away; liveness fails only when a restart is the cure.
 */
@Injectable()
export class HealthRegistry {
  private readonly readinessChecks = new Map<string, HealthCheck>();
  private readonly livenessChecks = new Map<string, HealthCheck>();
  private draining = false;

  /** Registers a condition for taking traffic. */
  addReadiness(name: string, check: HealthCheck): void {
    this.readinessChecks.set(name, check);
  }

  /** Registers a condition whose failure only a restart repairs. */
  addLiveness(name: string, check: HealthCheck): void {
    this.livenessChecks.set(name, check);
  }

  /** From now on the process takes no new traffic. */
  drain(): void {
    this.draining = true;
  }

  get isDraining(): boolean {
    return this.draining;
  }

  /** @returns the failing conditions by name; empty when ready */
  async notReady(): Promise<Record<string, string>> {
    const failures = await failuresOf(this.readinessChecks);
    return this.draining ? { ...failures, drain: 'shutting down' } : failures;
  }

  /** @returns the failing conditions by name; empty when alive */
  notAlive(): Promise<Record<string, string>> {
    return failuresOf(this.livenessChecks);
  }
}

async function failuresOf(checks: Map<string, HealthCheck>): Promise<Record<string, string>> {
  const failures: Record<string, string> = {};
  for (const [name, check] of checks) {
    const failure = await check();
    if (failure !== null) failures[name] = failure;
  }
  return failures;
}
