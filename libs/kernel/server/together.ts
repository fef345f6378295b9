import { Refused, type RefusalData } from '@tribune/kernel/domain';
import { Groups } from './groups.js';

/** What became of one act among many: done (null), refused, or to be done alone (false). */
export type Became = null | false | { readonly code: string; readonly data: RefusalData };

interface Waiting<Act> {
  readonly act: Act;
  readonly done: (here: boolean) => void;
  readonly failed: (error: unknown) => void;
}

/** Each act is a savepoint, and PostgreSQL keeps 64 of those at hand. */
const SIZE = { atOnce: 2, most: 32 };

/**
 * Acts of one kind that come while others of it are under way are done in one transaction: one trip and one commit serve them all. Who comes alone waits for nobody.
 * Each is told when its transaction has been committed, and of its own refusal; where a group fails as a whole, each is done alone.
 * Only for acts that may be done again without happening twice: a connection that is lost does not say whether it was before or after the commit.
 */
export class Together<Act> {
  private readonly groups: Groups<Waiting<Act>>;

  constructor(
    private readonly alone: (act: Act) => Promise<boolean>,
    private readonly many: (acts: readonly Act[]) => Promise<readonly Became[]>,
    idle?: () => void,
  ) {
    this.groups = new Groups<Waiting<Act>>(SIZE, (group) => this.take(group), idle);
  }

  /** Whether it has been done now; only what is done alone can say no, where it had been done before. */
  do(act: Act): Promise<boolean> {
    return new Promise((done, failed) => this.groups.add({ act, done, failed }));
  }

  private async take(group: readonly Waiting<Act>[]): Promise<void> {
    const became = await this.many(group.map(({ act }) => act)).catch(() => undefined);
    for (const [at, { act, done, failed }] of group.entries()) {
      const what = became ? became[at] : false;
      if (what === null) done(true);
      else if (what) failed(new Refused(what.code, what.data));
      // may have to wait for somebody: no group waits behind it
      else void this.alone(act).then(done, failed);
    }
  }
}
