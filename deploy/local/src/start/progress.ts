/** Shows each step as it happens, with its time. */
export class Progress {
  /** Runs a step; its line is finished when it is. */
  async step<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    const started = performance.now();
    const isTerminal = process.stdout.isTTY;
    if (isTerminal) process.stdout.write(`  ${name} …`);
    try {
      const result = await work();
      this.finish('✔', name, started, isTerminal);
      return result;
    } catch (error) {
      this.finish('✘', name, started, isTerminal);
      throw error;
    }
  }

  private finish(mark: string, name: string, started: number, overwrite: boolean): void {
    const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
    process.stdout.write(`${overwrite ? '\r' : ''}  ${mark} ${name.padEnd(38)} ${seconds} s\n`);
  }
}
