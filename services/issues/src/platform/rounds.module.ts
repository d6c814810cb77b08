import { Module } from '@nestjs/common';
import { ConcernModule } from '../concern/concern.module.js';
import { IndicatorsModule } from '../indicators/indicators.module.js';
import { PhotoModule } from '../photo/photo.module.js';
import { SignatureModule } from '../signature/signature.module.js';
import { Rounds } from './rounds.js';

@Module({
  imports: [ConcernModule, SignatureModule, IndicatorsModule, PhotoModule],
  providers: [Rounds],
})
export class RoundsModule {}
