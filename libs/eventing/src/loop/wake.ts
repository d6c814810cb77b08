/** Something to wait for that can be woken early. A wake that comes while nobody waits is remembered. */
export class Wake {
  private woken = false;
  private release: (() => void) | null = null;

  signal(): void {
    this.woken = true;
    this.release?.();
  }

  /** Resolves at the next signal, at once when one came since the last wait, or after the given milliseconds. */
  async wait(milliseconds: number): Promise<void> {
    if (!this.woken) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        this.release = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.release = null;
    this.woken = false;
  }
}
