import { graphql, type ResultOf } from '@tribune/kernel/web';

export const RevisionFields = graphql(`
  fragment RevisionFields on Revision @_unmask {
    number class raised at note title whatChanges easier background
    author { id name }
    touchPoints { id name }
    stances { stance reason constituency { id name } }
    measures { name from to by }
    conditions
    amounts { label currency minorUnits }
    options { key label }
    supersedes { id number currentRevision { title } }
    effectiveOn reviewOn embargoUntil chosen bodyHash editWindowEndsAt
  }
`);

const VoteFields = graphql(`
  fragment VoteFields on Vote @_unmask {
    basis method thresholdNum thresholdDen openedAt closesAt reopens open stale quorum votedCount
    myBallot { choice ranking byProxy reason revision at castNumber stale }
    carriedVotes { votedInPerson giver { id name } ballot { choice ranking byProxy reason revision at castNumber stale } }
    tally { electors recused quorum voted agree abstain object carried winner derivation closedAt ranking { options preferred strongest } }
    electors { functionName weight recused hasVoted person { id name } ballot { choice ranking byProxy reason } }
  }
`);

const AnswerFields = graphql(
  `
  fragment AnswerFields on ConstituencyAnswer @_unmask {
    id binding stance status iMayAnswer whyNot
    constituency { id name }
    champion { id name }
    acting { id name }
    queuePlace
    clock { startedAt dueAt pausedAt resumesAt pausedBecause }
    approval { kind note withoutDossierBecause validUntil holdsWhile brokenAt brokenWhat supersedeBy revision at byAlternate person { id name } }
    refusal { kind interest evidence alternative revision at byAlternate person { id name } proposed { ...RevisionFields } }
    history {
      __typename
      ... on Approval { kind note withoutDossierBecause revision at live diedBecause diedAt byAlternate person { id name } }
      ... on ChampionRefusal { interest evidence alternative revision at live diedBecause diedAt byAlternate person { id name } }
    }
  }
`,
  [RevisionFields],
);

const ObjectionFields = graphql(`
  fragment ObjectionFields on Objection @_unmask {
    id state revision harm toWhom evidence proposedChange at overrulingOpensAt endedAt
    person { id name }
    replies { words at person { id name } }
    overrulings { round openedAt closesAt inFavour against judges overruled }
    openCommands { name open reason }
  }
`);

export const DecisionQuery = graphql(
  `
    query Decision($number: Int, $id: ID) {
      decision(number: $number, id: $id) {
        id number state createdAt proposedAt secondedAt opensAt withdrawnAt finalizedAt voteBasis revisionNumber nextStep
        council { id name }
        author { id name }
        secondedBy { id name }
        votingRule { id name method thresholdNum thresholdDen quorumNum quorumDen workingDays }
        revisions { ...RevisionFields }
        votes { ...VoteFields }
        answers { ...AnswerFields }
        recusals { reason at stands contestedBecause contestedAt saidItStands saidItFalls setAsideAt whyNotContest whyNotJudge person { id name } contestedBy { id name } }
        objections { ...ObjectionFields }
        supersededBy { id number currentRevision { title } }
        link { id because mayDissolve madeBy { id name } decisions { id number state currentRevision { title } } }
        openCommands { name open reason }
        timeline { at type sentence revision actor { id name } }
      }
    }
  `,
  [RevisionFields, VoteFields, AnswerFields, ObjectionFields],
);

export const DecisionsQuery = graphql(`
  query Decisions($state: [DecisionState!], $after: String) {
    councils { id }
    decisions(first: 25, after: $after, state: $state) {
      edges {
        cursor
        node {
          id number state createdAt proposedAt secondedAt opensAt finalizedAt nextStep evidenceCount unreadCount
          council { id name }
          currentRevision { number title whatChanges }
          vote { closesAt open }
          answers { id status binding clock { dueAt } constituency { id name } }
        }
      }
      totalCount
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** Those that change one touch point, as far as one page holds them. */
export const TouchPointDecisionsQuery = graphql(`
  query TouchPointDecisions($touchPointId: ID!) {
    decisions(first: 100, touchPointId: $touchPointId) {
      edges {
        node {
          id number state createdAt proposedAt secondedAt opensAt finalizedAt nextStep evidenceCount unreadCount
          council { id name }
          currentRevision { number title whatChanges effectiveOn }
          vote { closesAt open }
          answers { id status binding clock { dueAt } constituency { id name } }
        }
      }
      totalCount
    }
  }
`);

/** What champions have answered and is not final yet, and what waits in their queue. */
export const AnsweredQuery = graphql(`
  query Answered {
    decisions(first: 100, state: [DELIBERATING, VOTING, CARRIED, REFUSED]) {
      edges {
        node {
          id number
          currentRevision { title }
          answers { id queuePlace iMayAnswer constituency { name } approval { kind at person { id } } refusal { at person { id } } }
        }
      }
    }
  }
`);

export const ProposalChoicesQuery = graphql(`
  query ProposalChoices {
    councils { id name votingRules { id name method thresholdNum thresholdDen quorumNum quorumDen workingDays isDefault } }
    stages { id name position touchPoints { id name channel } }
    retiredTouchPoints { id name channel }
    constituencies { id name bindsFrom }
    final: decisions(state: [FINAL], first: 100) { edges { node { id number currentRevision { title supersedes { id } } } } }
  }
`);

export type Decision = NonNullable<ResultOf<typeof DecisionQuery>['decision']>;
export type Revision = Decision['revisions'][number];
export type Vote = Decision['votes'][number];
export type Ballot = NonNullable<Vote['myBallot']>;
export type Elector = Vote['electors'][number];
export type ConstituencyAnswer = Decision['answers'][number];
export type AnswerRecord = ConstituencyAnswer['history'][number];
export type Objection = Decision['objections'][number];
export type Recusal = Decision['recusals'][number];
export type CommandName = Decision['openCommands'][number]['name'];
export type DecisionState = Decision['state'];
export type DecisionRow = ResultOf<typeof DecisionsQuery>['decisions']['edges'][number]['node'];
export type AnsweredRow = ResultOf<typeof AnsweredQuery>['decisions']['edges'][number]['node'];
export type ProposalChoices = ResultOf<typeof ProposalChoicesQuery>;
