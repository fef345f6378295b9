/** One thing a person wants to do. Its key stays through retries, so that it happens once, and changes with what they want. */
export class Intent {
  private wanted: string | undefined;
  private key = '';

  constructor(private readonly newKey: () => string = randomKey) {}

  /** The key for this input: the one before when nothing has changed since a try that did not get through. */
  keyFor(input: unknown): string {
    const wanted = JSON.stringify(input);
    if (wanted !== this.wanted) {
      this.wanted = wanted;
      this.key = this.newKey();
    }
    return this.key;
  }

  /** The server has answered: the next try is another intent, even with the same words. */
  settle(): void {
    this.wanted = undefined;
  }
}

/** 128 random bits as hex. Not crypto.randomUUID: browsers offer that on https and localhost only, and a phone on the same network has neither. */
const randomKey = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
