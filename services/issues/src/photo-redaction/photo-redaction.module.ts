import { Module } from '@nestjs/common';
import { PhotoModule } from '../photo/photo.module.js';
import { PhotoRedactionResolver } from './photo-redaction.resolver.js';
import { PhotoRedactionService } from './photo-redaction.service.js';

@Module({ imports: [PhotoModule], providers: [PhotoRedactionService, PhotoRedactionResolver] })
export class PhotoRedactionModule {}
