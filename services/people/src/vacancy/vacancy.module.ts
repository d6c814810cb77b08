import { Module } from '@nestjs/common';
import { VacancyReads } from './vacancy.reads.js';
import {
  VacanciesOfTerritoryResolver,
  VacanciesOfWorkResolver,
  VacancyOfPostResolver,
} from './vacancy.resolver.js';
import { VacancyService } from './vacancy.service.js';

@Module({
  providers: [
    VacancyReads,
    VacancyService,
    VacancyOfPostResolver,
    VacanciesOfTerritoryResolver,
    VacanciesOfWorkResolver,
  ],
  exports: [VacancyService],
})
export class VacancyModule {}
