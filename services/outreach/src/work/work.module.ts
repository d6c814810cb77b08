import { Module } from '@nestjs/common';
import { BulletinModule } from '../bulletin/bulletin.module.js';
import { PersonWorkResolver } from './person-work.resolver.js';

@Module({ imports: [BulletinModule], providers: [PersonWorkResolver] })
export class WorkModule {}
