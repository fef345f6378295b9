import { Module } from '@nestjs/common';
import { ChampionModule } from '@tribune/champion/server';
import { CouncilModule } from '@tribune/council/server';
import { PeopleModule } from '@tribune/people/server';
import { TouchPointModule } from '@tribune/touch-point/server';
import { ApprovalResolver, ChampionRefusalResolver, ConstituencyAnswerResolver, TimelineEntryResolver } from './answer.resolver.js';
import { ChampioningResolver } from './championing.resolver.js';
import { DecisionLinkResolver, LinkOfDecisionResolver } from './link/link.resolver.js';
import { LinkStore } from './link/link.store.js';
import { DeliberationWork } from './objection/deliberation.work.js';
import { ObjectionActsResolver } from './objection/objection.acts.resolver.js';
import { DecisionObjectionsResolver, ObjectionReplyResolver, ObjectionResolver } from './objection/objection.resolver.js';
import { ObjectionStore } from './objection/objection.store.js';
import { CarriedVoteResolver, CarriedVotesResolver, CouncilProxiesResolver, ProxyResolver } from './proxy/proxy.resolver.js';
import { ProxyStore } from './proxy/proxy.store.js';
import { AnswerStore } from './answer.store.js';
import { BallotsTogether } from './ballots-together.js';
import { BoardResolver } from './board.resolver.js';
import { DecisionPack } from './decision-pack.js';
import { DecisionResolver } from './decision.resolver.js';
import { DecisionStore } from './decision.store.js';
import { DeliberationResolver } from './deliberation.resolver.js';
import { OverviewResolver } from './overview.resolver.js';
import { OverviewStore } from './overview.store.js';
import { RecusalResolver } from './recusal.resolver.js';
import { RecusalStore } from './recusal.store.js';
import { RevisionResolver, StanceResolver } from './revision.resolver.js';
import { RevisionStore } from './revision.store.js';
import { TermRecordResolver, TermRecordStore } from './term-record.js';
import { TimelineStore } from './timeline.store.js';
import { ParticipationResolver, ParticipationStore } from './participation.js';
import { TouchPointDecisionsResolver, TouchPointDecisionsStore } from './touch-point-decisions.js';
import { TallyResolver, VoteResolver } from './vote.resolver.js';
import { VoteStore } from './vote.store.js';
import { VotingResolver } from './voting.resolver.js';
import { WorkResolver } from './work.resolver.js';
import { WorkStore } from './work.store.js';
import './decision.refusals.de.js';
import './answer.refusals.de.js';
import './condition/condition.refusals.de.js';
import './objection/objection.refusals.de.js';
import './proxy/proxy.refusals.de.js';
import './ranking.refusals.de.js';

const stores = [BallotsTogether, DecisionPack, DeliberationWork, ObjectionStore, ProxyStore, LinkStore, DecisionStore, RevisionStore, VoteStore, AnswerStore, RecusalStore, TimelineStore, WorkStore, TouchPointDecisionsStore, OverviewStore, TermRecordStore, ParticipationStore];
const resolvers = [DecisionResolver, BoardResolver, RevisionResolver, StanceResolver, VoteResolver, TallyResolver, ConstituencyAnswerResolver, ApprovalResolver, ChampionRefusalResolver,
  RecusalResolver, TimelineEntryResolver, DeliberationResolver, ObjectionActsResolver, ObjectionResolver, ObjectionReplyResolver, DecisionObjectionsResolver,
  ProxyResolver, CouncilProxiesResolver, CarriedVotesResolver, CarriedVoteResolver, ChampioningResolver, DecisionLinkResolver, LinkOfDecisionResolver, VotingResolver, WorkResolver, TouchPointDecisionsResolver, OverviewResolver, TermRecordResolver, ParticipationResolver];

@Module({ imports: [PeopleModule, TouchPointModule, CouncilModule, ChampionModule], providers: [...stores, ...resolvers], exports: [DecisionStore] })
export class DecisionModule {}
