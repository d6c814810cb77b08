import { Module } from '@nestjs/common';
import { LateStockService } from './late-stock.service.js';

@Module({ providers: [LateStockService], exports: [LateStockService] })
export class LateStockModule {}
