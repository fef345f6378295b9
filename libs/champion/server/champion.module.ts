import { Module } from '@nestjs/common';
import { PeopleModule } from '@tribune/people/server';
import { CallElection } from './call-election.js';
import { CastElectionBallot } from './cast-election-ballot.js';
import { ConsentToNomination } from './consent-to-nomination.js';
import { ConstituencyResolver } from './constituency.resolver.js';
import { ConstituencyStore } from './constituency.store.js';
import { CreateConstituency } from './create-constituency.js';
import { DrawVotingCard } from './draw-voting-card.js';
import { ElectionFieldsResolver, NominationResolver } from './election-fields.resolver.js';
import { ElectionResolver } from './election.resolver.js';
import { ElectionStore } from './election.store.js';
import { ElectionWork } from './election-work.js';
import { HandOver } from './hand-over.js';
import { ImportRollModule } from './import-roll.module.js';
import { Nominate } from './nominate.js';
import { Resign } from './resign.js';
import { ResultStore } from './result.store.js';
import { TakeBack } from './take-back.js';
import { SessionTermsResolver, TermResolver } from './term.resolver.js';
import { CastElectionBallotResolver, VotingCardResolver } from './voting-card.resolver.js';
import { VotingCardStore } from './voting-card.store.js';
import { WithdrawNomination } from './withdraw-nomination.js';
import './champion.refusals.de.js';

const stores = [ConstituencyStore, ElectionStore, ResultStore, VotingCardStore];
const resolvers = [ConstituencyResolver, TermResolver, SessionTermsResolver, ElectionResolver, ElectionFieldsResolver, NominationResolver, VotingCardResolver, CastElectionBallotResolver];
const verbs = [CreateConstituency, CallElection, Nominate, ConsentToNomination, WithdrawNomination, CastElectionBallot, DrawVotingCard, Resign, HandOver, TakeBack];

@Module({ imports: [PeopleModule, ImportRollModule], providers: [...stores, ...resolvers, ...verbs, ElectionWork], exports: stores })
export class ChampionModule {}
