import { Injectable } from '@nestjs/common';
import type { Actor } from '@tribune/kernel/domain';
import { Database, Together, toNodeId, type Became } from '@tribune/kernel/server';
import { Nominee, VotingCard } from './voting-card.types.js';

interface ReadCard {
  organizationId: string;
  electionId: string;
  votingClosesAt: string;
  nominees: { personId: string; name: string; statement: string }[];
}

/** What a voter sends. */
export interface CastBallot {
  readonly card: string;
  readonly approved: readonly string[];
  readonly receipt: string;
}

/** The card is the only key: no session, no organization set. Neither card nor receipt is kept by anything here. */
@Injectable()
export class VotingCardStore {
  private readonly together = new Together<CastBallot>((ballot) => this.castAlone(ballot), (ballots) => this.castMany(ballots));

  constructor(private readonly database: Database) {}

  /** Null for a card that nobody was sent. */
  async read(card: string): Promise<VotingCard | null> {
    const [row] = await this.database.askAsStranger<{ read: ReadCard | null }>('select champion.read_card($1) as read', [card]);
    return row?.read ? cardOf(row.read) : null;
  }

  /** Many vote in the last minute: those who come at the same moment share a commit. The receipt makes a ballot one that may be cast again. */
  cast(ballot: CastBallot): Promise<boolean> {
    return this.together.do(ballot);
  }

  private async castAlone({ card, approved, receipt }: CastBallot): Promise<boolean> {
    await this.database.askAsStranger('select champion.cast_election_ballot($1, $2, $3)', [card, approved, receipt]);
    return true;
  }

  private async castMany(ballots: readonly CastBallot[]): Promise<readonly Became[]> {
    const [row] = await this.database.askAsStranger<{ became: readonly Became[] }>('select champion.cast_election_ballots($1) as became', [JSON.stringify(ballots)]);
    return row?.became ?? [];
  }

  /** A fresh card for an elector who is signed in. It goes to them and nowhere else, so it is no answer that could be given again. */
  async draw(actor: Actor, electionId: string): Promise<string> {
    const [row] = await this.database.as(actor, (tx) => tx.query<{ card: string }[]>('select champion.draw_card($1, $2) as card', [actor.token, electionId]));
    return row?.card ?? '';
  }
}

const cardOf = (read: ReadCard): VotingCard =>
  Object.assign(new VotingCard(), read, {
    electionId: toNodeId('Election', read.electionId),
    electionUuid: read.electionId,
    votingClosesAt: new Date(read.votingClosesAt),
    nominees: read.nominees.map((nominee) => Object.assign(new Nominee(), nominee, { personId: toNodeId('Person', nominee.personId) })),
  });
