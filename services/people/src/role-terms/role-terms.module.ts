import { Module } from '@nestjs/common';
import { RoleTermsResolver } from './role-terms.resolver.js';
import { RoleTermsService } from './role-terms.service.js';

@Module({ providers: [RoleTermsService, RoleTermsResolver] })
export class RoleTermsModule {}
