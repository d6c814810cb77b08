/** The `code` that Node.js, undici and Fastify give their errors, or null. */
export function codeOfFailure(failure: unknown): string | null {
  return typeof failure === 'object' &&
    failure !== null &&
    'code' in failure &&
    typeof failure.code === 'string'
    ? failure.code
    : null;
}
