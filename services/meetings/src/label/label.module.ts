import { Module } from '@nestjs/common';
import { LabelsResolver } from './label.resolver.js';

@Module({ providers: [LabelsResolver] })
export class LabelModule {}
