import { ActionModule } from '@tribune/action/server';
import { ChampionModule } from '@tribune/champion/server';
import { AuditModule } from '@tribune/audit/server';
import { NotificationModule } from '@tribune/notification/server';
import { CouncilModule } from '@tribune/council/server';
import { DecisionModule } from '@tribune/decision/server';
import { DiscussionModule } from '@tribune/discussion/server';
import { EvidenceModule } from '@tribune/evidence/server';
import { IntegrationModule } from '@tribune/integration/server';
import { PeopleModule } from '@tribune/people/server';
import { RegisterModule } from '@tribune/register/server';
import { TouchPointModule } from '@tribune/touch-point/server';
import { ScorecardModule } from '@tribune/scorecard/server';
import { SummitModule } from '@tribune/summit/server';
import { SearchModule } from '@tribune/search/server';

/** The areas of the product that the API serves, in the order of ARCHITECTURE's table. */
export const areas = [PeopleModule, TouchPointModule, ScorecardModule, CouncilModule, ChampionModule, SummitModule, DecisionModule, EvidenceModule, DiscussionModule, ActionModule, RegisterModule, AuditModule, NotificationModule, SearchModule, IntegrationModule];
