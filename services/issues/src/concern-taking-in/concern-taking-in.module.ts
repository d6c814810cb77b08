import { Module } from '@nestjs/common';
import { ConcernModule } from '../concern/concern.module.js';
import { ConcernRaisingModule } from '../concern-raising/concern-raising.module.js';
import { ConcernTakingInResolver } from './concern-taking-in.resolver.js';
import { ConcernTakingInService } from './concern-taking-in.service.js';

@Module({
  imports: [ConcernModule, ConcernRaisingModule],
  providers: [ConcernTakingInService, ConcernTakingInResolver],
})
export class ConcernTakingInModule {}
