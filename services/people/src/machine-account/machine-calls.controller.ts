import { Controller, HttpCode, Post, Req, UseFilters } from '@nestjs/common';
import { Refusal, RefusalFilter } from '@vicinia/service-kit';
import type { FastifyRequest } from 'fastify';
import { MachineCallsService, type CountedCall } from './machine-calls.service.js';

/** For the gateway alone: it has a call of a program counted before it lets it go on. Nothing outside leads here. */
@Controller('machine-calls')
@UseFilters(RefusalFilter)
export class MachineCallsController {
  constructor(private readonly calls: MachineCallsService) {}

  /** @throws Refusal NOT_FOUND for an account that is no program's */
  @Post()
  @HttpCode(200)
  async count(@Req() { internalClaims }: FastifyRequest): Promise<CountedCall> {
    const identity = internalClaims?.identity ?? null;
    const counted = identity === null ? null : await this.calls.count(identity);
    if (counted === null) throw new Refusal('NOT_FOUND', 'This account is no program’s.');
    return counted;
  }
}
