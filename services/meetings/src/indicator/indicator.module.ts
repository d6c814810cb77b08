import { Module } from '@nestjs/common';
import { IndicatorResolver } from './indicator.resolver.js';

@Module({ providers: [IndicatorResolver] })
export class IndicatorModule {}
