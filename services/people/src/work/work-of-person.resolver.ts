import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import { connectionOf, pageByTime, type Connection, type GraphqlContext } from '@vicinia/service-kit';
import type { WorkVacantPostsArgs } from '../generated/graphql.js';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import type { KnownPerson } from '../person/person.reads.js';
import type { Post } from '../post/post.entity.js';
import { WorkReads, type AppointingAt } from './work.reads.js';

@ResolverOf('Person')
export class WorkOfPersonResolver {
  constructor(
    private readonly work: WorkReads,
    private readonly accessControl: AccessControl,
  ) {}

  @FieldOf('Person', 'work')
  async ofPerson(@Parent() { id }: KnownPerson, @Context() context: GraphqlContext): Promise<AppointingAt> {
    const access = await this.accessControl.of(context);
    access.demand('work.read', { selfIds: [id] });
    const paths = access.territoryPaths('appointment.write');
    return { paths, vacancies: await this.work.vacancies(paths) };
  }
}

@ResolverOf('Work', 'vacancies')
export class WorkResolver {
  constructor(private readonly work: WorkReads) {}

  @FieldOf('Work', 'vacantPosts')
  async vacantPosts(
    @Parent() { paths, vacancies }: AppointingAt,
    @Args() args: WorkVacantPostsArgs,
  ): Promise<Connection<Post>> {
    const page = pageByTime(args, 'OLDEST_FIRST');
    const posts = await this.work.vacantPosts(paths, page);
    return {
      ...connectionOf(posts, page, ({ createdAt, id }) => [createdAt.toISOString(), id]),
      count: () => Promise.resolve(vacancies),
    };
  }
}
