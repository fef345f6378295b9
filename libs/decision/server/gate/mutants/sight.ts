import type { PoolClient } from 'pg';
import type { Try } from './sweep.js';

/** What came of each try, by its name. */
export type Came = Map<string, string>;
export type Role = 'tribune_api' | 'tribune_worker';

/** One state of the company, what everybody can try in it, and what comes of it while every guard stands. */
export interface Sight {
  readonly name: string;
  readonly client: PoolClient;
  readonly role: Role;
  readonly tries: Map<string, Try[]>;
  /** Found out when it is first asked for. */
  readonly came: Came;
}

/** What has been found out by one is not asked anew by another: all look at copies of the same. */
export interface Known {
  readonly came: Map<string, Came>;
  readonly telling: Map<string, Set<string>>;
}
