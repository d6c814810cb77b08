import { Module } from '@nestjs/common';
import { StaffCountService } from './staff-count.service.js';

@Module({ providers: [StaffCountService], exports: [StaffCountService] })
export class StaffCountModule {}
