import { Module } from '@nestjs/common';
import { DecisionModule } from '@tribune/decision/server';
import { PeopleModule } from '@tribune/people/server';
import { ContributionResolver, DiscussionFieldsResolver } from './contribution.resolver.js';
import { DecisionDiscussionResolver } from './discussion.resolver.js';
import { DiscussionStore } from './discussion.store.js';
import './discussion.refusals.de.js';

@Module({ imports: [PeopleModule, DecisionModule], providers: [DiscussionStore, DecisionDiscussionResolver, DiscussionFieldsResolver, ContributionResolver] })
export class DiscussionModule {}
