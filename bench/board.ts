import { toNodeId } from '@tribune/kernel/server';

/** The board as Tribune is asked for it, and as it answers. */
export const BOARD = `{ decisions(first: 50) { edges { node { id number state author { name } currentRevision { title touchPoints { name } }
  vote { basis electors { person { name } ballot { choice } } tally { agree object carried } }
  answers { constituency { name } champion { name } approval { kind person { name } } }
  actions { what state dueOn owner { name } } } } } }`;

interface Named {
  readonly name: string;
}
interface Board {
  readonly data: { readonly decisions: { readonly edges: readonly { readonly node: { readonly vote: { electors: { person: Named }[] } } }[] } };
}

/** What was answered, whatever order it has: electors come in one of their own on each side. Nothing else may differ. */
export function alike(answer: string, read = (text: string): unknown => JSON.parse(text)): unknown {
  const board = read(answer) as Board;
  for (const { node } of board.data.decisions.edges) node.vote.electors.sort((a, b) => a.person.name.localeCompare(b.person.name));
  return board;
}

/** The same question to PostGraphile, along the keys of the tables. */
export const GRAPHILE_BOARD = `{ decisions: allDecisionsList(first: 50, orderBy: NUMBER_DESC) { id: rowId number state author: peoplePersonByOrganizationIdAndAuthorId { name }
  revision: revisionByOrganizationIdAndRowIdAndCurrentRevision { title places: revisionTouchPointsByOrganizationIdAndDecisionIdAndRevisionList { touchPoint: touchPointTouchPointByOrganizationIdAndTouchPointId { name } }
    vote: voteByOrganizationIdAndDecisionIdAndBasis { basis
      electors: electorsByOrganizationIdAndDecisionIdAndBasisList { person: peoplePersonByOrganizationIdAndPersonId { name } ballots: ballotsByOrganizationIdAndDecisionIdAndBasisAndPersonIdList { choice } }
      tally: tallyByOrganizationIdAndDecisionIdAndBasis { agree object carried } }
    approvals: approvalsByOrganizationIdAndDecisionIdAndRevisionAndBodyHashList { constituency { name } term: championTermByOrganizationIdAndTermIdAndPersonIdAndConstituencyId { person { name } } kind person { name } } }
  actions { what state dueOn owner: peoplePersonByOrganizationIdAndOwnerId { name } } } }`;

interface GraphileDecision {
  readonly id: string;
  readonly number: number;
  readonly state: string;
  readonly author: Named;
  readonly revision: {
    readonly title: string;
    readonly places: readonly { readonly touchPoint: Named }[];
    readonly vote: { readonly basis: number; readonly electors: readonly { readonly person: Named; readonly ballots: readonly { readonly choice: string }[] }[]; readonly tally: object };
    readonly approvals: readonly { readonly constituency: Named; readonly term: { readonly person: Named }; readonly kind: string; readonly person: Named }[];
  };
  readonly actions: readonly { readonly what: string }[];
}

/** What PostGraphile has answered, in Tribune's shape. */
export function fromGraphile(text: string): unknown {
  const { data } = JSON.parse(text) as { data: { decisions: readonly GraphileDecision[] } };
  const edges = data.decisions.map(({ id, revision: { title, places, vote, approvals }, actions, ...rest }) => ({
    node: {
      ...rest,
      id: toNodeId('Decision', id),
      currentRevision: { title, touchPoints: places.map(({ touchPoint }) => touchPoint) },
      vote: { ...vote, electors: vote.electors.map(({ person, ballots: [ballot = null] }) => ({ person, ballot })) },
      answers: approvals.map(({ constituency, term, kind, person }) => ({ constituency, champion: term.person, approval: { kind, person } })).sort((a, b) => a.constituency.name.localeCompare(b.constituency.name)),
      actions: [...actions].sort((a, b) => a.what.localeCompare(b.what)),
    },
  }));
  return { data: { decisions: { edges } } };
}
