import { graphql, type ResultOf } from '@tribune/kernel/web';

export const SummitsQuery = graphql(`
  query Summits($after: String) {
    summits(first: 20, after: $after) {
      edges { node { id title state startsAt endsAt place participantCount takePart sponsor { id name } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const SummitQuery = graphql(`
  query Summit($id: ID!) {
    summit(id: $id) {
      id title state startsAt endsAt place version cancelledBecause participantCount askedOfMe preparedByMe takePart missingFunctions
      sponsor { id name }
      organizer { id name }
      participants { functionId functionName asked preparedAt person { id name leftAt } }
      champions { constituencyName person { id name } }
      agenda { position part title minutes startsAt }
      relationship purpose visionVersion beliefsEnded
      stageVisions { need capacity stage { id name position touchPoints { id slug name } } }
      beliefs {
        sealing { personId stages }
        stages {
          open rank hadSeen
          stage { id name position }
          mine { attribute value }
          gaps { attribute median lowest highest difference kind beliefs { value hadSeen } measured { value n low high source measuredOn } best { competitor value n low high source measuredOn } }
        }
      }
      planLines { id owner }
      planVersions { number at }
      elements { id partner }
      latestVersion { number review { outcome reviewed reviewerCount } }
      approvedVersion { number }
      openCommands { name open reason }
    }
  }
`);

/** Whom a planner can name as sponsor. */
export const PlanningQuery = graphql(`
  query SummitPlanning { people(first: 100, staff: true, withRole: true) { edges { node { id name roles } } } }
`);

/** Whom a planner can invite, by a part of the name, and for which functions. */
export const InvitingQuery = graphql(`
  query SummitInviting($search: String) {
    people(first: 20, staff: true, search: $search) { edges { node { id name } } }
    companyFunctions { id name }
  }
`);

export type SummitLine = ResultOf<typeof SummitsQuery>['summits']['edges'][number]['node'];
export type Summit = NonNullable<ResultOf<typeof SummitQuery>['summit']>;
export type Participant = Summit['participants'][number];
export type StageVision = Summit['stageVisions'][number];
export type StageBeliefs = Summit['beliefs']['stages'][number];
export type AttributeGap = StageBeliefs['gaps'][number];
export type CommandName = Summit['openCommands'][number]['name'];

/** Whether this can be done here and now. */
export const isOpen = ({ openCommands }: Pick<Summit, 'openCommands'>, command: CommandName): boolean => openCommands.some(({ name, open }) => name === command && open);
export const whyClosed = ({ openCommands }: Pick<Summit, 'openCommands'>, command: CommandName): string | null => openCommands.find(({ name }) => name === command)?.reason ?? null;
