import { Module } from '@nestjs/common';
import { DecisionModule } from '@tribune/decision/server';
import { PeopleModule } from '@tribune/people/server';
import { TouchPointModule } from '@tribune/touch-point/server';
import { ActingResolver } from './acting.resolver.js';
import { ActionWork } from './action-work.js';
import { ActionProgressResolver, ActionResolver } from './action.resolver.js';
import { ActionStore } from './action.store.js';
import { AfterwardsResolver, ExpectedEffectResolver } from './afterwards.resolver.js';
import { ActualValueResolver, OutcomeActsResolver, OutcomeReviewResolver, OutcomeVerdictResolver } from './outcome.resolver.js';
import { ActionPack } from './action-pack.js';
import { ItemActionsResolver, MeetingActionsResolver } from './meeting-actions.resolver.js';
import { OwnersResolver } from './owners.resolver.js';
import { OutcomeStore } from './outcome.store.js';
import './action.refusals.de.js';

const resolvers = [ActionResolver, OwnersResolver, ActionProgressResolver, ActingResolver, AfterwardsResolver, ExpectedEffectResolver, OutcomeActsResolver, ActualValueResolver, OutcomeReviewResolver, OutcomeVerdictResolver, MeetingActionsResolver, ItemActionsResolver];

@Module({ imports: [PeopleModule, TouchPointModule, DecisionModule], providers: [ActionStore, OutcomeStore, ActionWork, ActionPack, ...resolvers] })
export class ActionModule {}
