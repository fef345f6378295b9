import { Injectable } from '@nestjs/common';
import type { Actor } from '@tribune/kernel/domain';
import { Database, Together, type Became, type Call, type Claim } from '@tribune/kernel/server';
import type { Done } from './hands.js';

/** What decision.cast_ballot is given, by name. */
export interface Cast {
  readonly token: string;
  readonly decision: string;
  readonly seen_revision: number;
  readonly choice: string;
  readonly reason: string | null;
  readonly ranking: readonly string[] | null;
  readonly for_member: string | null;
  readonly seen_cast: number | null;
}

interface Asked {
  readonly claim: Claim;
  readonly person: string;
  readonly response: Done;
  readonly cast: Cast;
  readonly alone: () => Promise<boolean>;
}

/** Many vote in a vote's last minute, or in a meeting: ballots on one decision that come while others on it are under way share a trip and a commit (ADR 11). */
@Injectable()
export class BallotsTogether {
  private readonly decisions = new Map<string, Together<Asked>>();

  constructor(private readonly database: Database) {}

  /** decision.cast_ballot, for who comes alone and for who does not. */
  call({ organizationId, personId }: Actor, answer: Done, cast: Cast): Call<Done> {
    const { token, decision, seen_revision, choice, reason, ranking, for_member, seen_cast } = cast;
    return {
      answer,
      sql: (places) => `decision.cast_ballot(${places.join(', ')})`,
      values: [token, decision, seen_revision, choice, reason, ranking, for_member, seen_cast],
      make: (claim, alone) => this.cast(organizationId, decision, { claim, person: personId, response: answer, cast, alone }),
    };
  }

  private cast(organizationId: string, decision: string, asked: Asked): Promise<boolean> {
    // whoever knows another organization's decision is not among its voters
    const key = `${organizationId} ${decision}`;
    const together = this.decisions.get(key) ?? new Together<Asked>(({ alone }) => alone(), (group) => this.castMany(organizationId, group), () => void this.decisions.delete(key));
    this.decisions.set(key, together);
    return together.do(asked);
  }

  private async castMany(organizationId: string, group: readonly Asked[]): Promise<readonly Became[]> {
    const casts = group.map(({ claim, person, response, cast }) => ({ person, ...claim, response, ...cast }));
    const [row] = await this.database.act<{ became: readonly Became[] }>({ organizationId }, 'select decision.cast_ballots($1) as became', [JSON.stringify(casts)]);
    return row?.became ?? [];
  }
}
