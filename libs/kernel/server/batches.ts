import { Groups } from './groups.js';

interface Waiting<Value> {
  readonly key: string;
  readonly found: (value: Value) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * What every request asks the database about a key of its own, asked in one trip by those who come while others are being answered. Nobody is answered by a question
 * that had begun before they came, so what has changed until then is seen; who comes alone waits for nobody.
 */
export class Batches<Value> {
  private readonly groups = new Groups<Waiting<Value>>({ atOnce: 4, most: 64 }, (group) => this.take(group));

  /** `ask` gives a value for each key, in that order. */
  constructor(private readonly ask: (keys: readonly string[]) => Promise<readonly Value[]>) {}

  load(key: string): Promise<Value> {
    return new Promise((found, failed) => this.groups.add({ key, found, failed }));
  }

  private async take(group: readonly Waiting<Value>[]): Promise<void> {
    try {
      const values = await this.ask(group.map(({ key }) => key));
      if (values.length !== group.length) throw new Error('Every key has an answer.');
      group.forEach(({ found }, at) => found(values[at] as Value));
    } catch (error) {
      for (const { failed } of group) failed(error);
    }
  }
}
