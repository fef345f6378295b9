import { Injectable } from '@nestjs/common';
import type { Actor } from '@tribune/kernel/domain';
import { Database, toNodeId } from '@tribune/kernel/server';
import { Nominee, VotingCard } from './voting-card.types.js';

interface ReadCard {
  organizationId: string;
  electionId: string;
  votingClosesAt: string;
  nominees: { personId: string; name: string; statement: string }[];
}

/** The card is the only key: no session, no organization set. Neither card nor receipt is kept by anything here. */
@Injectable()
export class VotingCardStore {
  constructor(private readonly database: Database) {}

  /** Null for a card that nobody was sent. */
  async read(card: string): Promise<VotingCard | null> {
    const [row] = await this.database.askAsStranger<{ read: ReadCard | null }>('select champion.read_card($1) as read', [card]);
    return row?.read ? cardOf(row.read) : null;
  }

  async cast(card: string, approved: readonly string[], receipt: string): Promise<void> {
    await this.database.askAsStranger('select champion.cast_election_ballot($1, $2, $3)', [card, approved, receipt]);
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
