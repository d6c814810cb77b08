import { Module } from '@nestjs/common';
import { ActionsOnBulletinResolver, ActionsOnSubscriptionResolver } from './viewer-action.resolver.js';

@Module({ providers: [ActionsOnBulletinResolver, ActionsOnSubscriptionResolver] })
export class ViewerActionModule {}
