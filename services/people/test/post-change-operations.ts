/** Of the post `$movable`: which rule is decided. */
export const othersOfPosts: readonly (readonly [name: string, document: string])[] = [
  [
    'Mutation.transferPost',
    `mutation ($movable: ID!, $elsewhere: ID!, $key: String!) { transferPost(idempotencyKey: $key,
       input: { postId: $movable, territoryId: $elsewhere }) { post { id } } }`,
  ],
  [
    'Mutation.abolishPost',
    `mutation ($movable: ID!, $key: String!) { abolishPost(idempotencyKey: $key, input: { postId: $movable }) { post { id } } }`,
  ],
];

/** Operations that name a post by its id. */
export const namesPost = [
  {
    path: 'abolishPost(input.postId)',
    names: 'post',
    document: `mutation ($input: AbolishPostInput!, $key: String!) { abolishPost(input: $input, idempotencyKey: $key) { post { id } } }`,
    variables: { input: { postId: '' } },
  },
  {
    path: 'transferPost(input.postId)',
    names: 'post',
    document: `mutation ($input: TransferPostInput!, $key: String!) { transferPost(input: $input, idempotencyKey: $key) { post { id } } }`,
    variables: { input: { postId: '', territoryId: '00000000-0000-4000-8000-000000000000' } },
  },
] as const;
