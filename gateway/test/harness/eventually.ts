/** Waits until a check is true. @throws Error when that takes too long */
export async function eventually(check: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 5_000;
  while (!(await check())) {
    if (Date.now() > deadline) throw new Error('it did not happen within 5 seconds');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
