import { Refused } from '@tribune/kernel/domain';

/** Of one person in one process: a page has one open, a person with fifty tabs fifty. */
const MOST = 100;

/** How many subscriptions each person has open in this process, on however many connections: each costs memory, and a question with every event. */
export class OpenSubscriptions {
  private readonly open = new Map<string, number>();

  constructor(private readonly most = Number(process.env['LIVE_PER_PERSON'] || MOST)) {}

  /** Counts one more, and gives what counts it out again; refuses whoever has as many as may be. */
  enter(person: string): () => void {
    const count = this.open.get(person) ?? 0;
    if (count >= this.most) throw new Refused('TooManySubscriptions', { most: this.most });
    this.open.set(person, count + 1);
    let isOpen = true;
    return () => {
      if (!isOpen) return;
      isOpen = false;
      const left = (this.open.get(person) ?? 1) - 1;
      if (left > 0) this.open.set(person, left);
      else this.open.delete(person);
    };
  }
}
