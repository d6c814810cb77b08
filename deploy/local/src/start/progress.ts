/** Shows each step as it happens, with its time. Steps may run side by side. */
export class Progress {
  private readonly open = new Set<string>();

  constructor(private readonly out: NodeJS.WriteStream = process.stdout) {}

  /** Runs a step; its line is finished when it is. */
  async step<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    const started = performance.now();
    this.open.add(name);
    this.showOpen();
    try {
      const result = await work();
      this.finish('✔', name, started);
      return result;
    } catch (error) {
      this.finish('✘', name, started);
      throw error;
    }
  }

  private finish(mark: string, name: string, started: number): void {
    this.open.delete(name);
    const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
    if (this.out.isTTY) this.out.write('\r\x1b[K');
    this.out.write(`  ${mark} ${name.padEnd(38)} ${seconds} s\n`);
    this.showOpen();
  }

  private showOpen(): void {
    if (this.out.isTTY && this.open.size > 0) this.out.write(`\r\x1b[K  ${[...this.open].join(', ')} …`);
  }
}
