import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { grouped, type GraphqlContext } from '@vicinia/service-kit';
import { Any, type DataSource } from 'typeorm';
import { Photo } from './photo.entity.js';

/** Reads what is known of photos; their files are another matter. */
@Injectable()
export class PhotoReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** A photo as a mutation left it. */
  afterChange(context: GraphqlContext, id: string): Promise<Photo> {
    context.loaders.forget();
    return this.dataSource.manager.findOneByOrFail(Photo, { id });
  }

  /** The photos of a concern, one statement for all that a query asks for. */
  async ofConcern(context: GraphqlContext, concernId: string): Promise<Photo[]> {
    const photos = await context.loaders
      .of('photo.byConcern', async (ids) => {
        const rows = await this.dataSource.manager.find(Photo, {
          where: { concernId: Any([...ids]) },
          order: { id: 'ASC' },
        });
        return grouped(ids, rows, (row) => row.concernId ?? '');
      })
      .load(concernId);
    return photos ?? [];
  }
}
