import type { Actor } from '@tribune/kernel/domain';
import type { AnswerFacts, Facts, PersonFacts } from './decision.facts.js';

/** Members of the decision's council and sitting champions propose, second, amend and raise (D3, D4). */
export const mayShape = (person: PersonFacts): boolean => person.isMember || person.isChampion;

/** The chair opens a vote, or the author (D4). */
export const mayOpen = ({ decision, person }: Facts): boolean => person.isChair || decision.authorId === person.id;

/** Whoever votes or answers may declare a conflict of interest (D6, D11). */
export const mayRecuse = (person: PersonFacts): boolean => person.isMember || person.holdsTerm || person.isElector;

/** Author or last editor: never the one who answers for a constituency, unless a member has adopted the text (D9). */
export const wroteIt = ({ decision, person }: Facts): boolean => person.id === decision.authorId || person.id === decision.editorId;

/** Somebody before this person in the same constituency has answered; their answer binds (D11). */
export const boundByEarlierAnswer = (answer: AnswerFacts): boolean =>
  answer.standing !== null && answer.myRank !== null && answer.standing.rank < answer.myRank;

/** Inside a decision: members of its council, every champion and alternate, analysts (D12). They bring evidence and discuss. */
export const mayTakePart = ({ seats, terms, roles }: Pick<Actor, 'seats' | 'terms' | 'roles'>, councilId: string): boolean =>
  terms.length > 0 || roles.includes('ANALYST') || seats.some((seat) => seat.councilId === councilId);
