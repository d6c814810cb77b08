import { Module } from '@nestjs/common';
import { VacancyReads } from './vacancy.reads.js';
import { EscalatedVacanciesResolver, VacancyOfPostResolver } from './vacancy.resolver.js';
import { VacancyService } from './vacancy.service.js';

@Module({
  providers: [VacancyReads, VacancyService, VacancyOfPostResolver, EscalatedVacanciesResolver],
  exports: [VacancyService],
})
export class VacancyModule {}
