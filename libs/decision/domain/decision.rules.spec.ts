import { describe, expect, test } from 'vitest';
import type { AnswerFacts, DecisionFacts, Facts, PersonFacts } from './decision.facts.js';
import { answerFor, contestRecusal, judgeRecusal, RULES } from './decision.rules.js';

const now = new Date('2027-03-01T12:00:00Z');
const later = new Date('2027-03-02T12:00:00Z');
const earlier = new Date('2027-02-28T12:00:00Z');

const member: PersonFacts = { id: 'member', isMember: true, isChair: false, isChampion: false, holdsTerm: false, isElector: true, isRecused: false, wasSetAside: false, isObjecting: false };
const champion: PersonFacts = { id: 'champion', isMember: false, isChair: false, isChampion: true, holdsTerm: true, isElector: false, isRecused: false, wasSetAside: false, isObjecting: false };
const administrator: PersonFacts = { ...member, id: 'administrator', isMember: false, isElector: false };
const deliberating: DecisionFacts = { state: 'DELIBERATING', councilId: 'c', authorId: 'author', seconded: false, postponed: false, currentRevision: 1, editorId: 'author', adoptable: false, unranked: false, linkedAs: null, editWindows: [], vote: null };
const voting: DecisionFacts = { ...deliberating, state: 'VOTING', seconded: true, vote: { closesAt: later, closed: false } };
const carried: DecisionFacts = { ...voting, state: 'CARRIED', vote: { closesAt: earlier, closed: true } };
const side: AnswerFacts = { constituencyId: 'k', binding: true, stance: 'AFFECTS', seatHeld: true, standing: null, myRank: 0, myTurn: true, myTurnAt: null };

const code = (command: keyof typeof RULES, decision: DecisionFacts, person: PersonFacts, answers: AnswerFacts[] = []) => RULES[command]({ decision, person, answers }, now)?.code ?? null;

describe('deliberating', () => {
  test('the author does not second, others do, once', () => {
    expect(code('secondDecision', deliberating, { ...member, id: 'author' })).toBe('OwnProposal');
    expect(code('secondDecision', deliberating, member)).toBeNull();
    expect(code('secondDecision', deliberating, champion)).toBeNull();
    expect(code('secondDecision', { ...deliberating, seconded: true }, member)).toBe('AlreadySeconded');
  });
  test('an administrator without a seat does nothing', () => {
    for (const command of ['secondDecision', 'amendDecision', 'raiseToMaterial', 'adoptProposal', 'recuse'] as const) expect(code(command, deliberating, administrator)).toBe('NotAMember');
    expect(code('openVote', deliberating, administrator)).toBe('ChairOrAuthorOpens');
    expect(code('castBallot', voting, administrator)).toBe('NotAnElector');
    expect(code('withdrawDecision', deliberating, administrator)).toBe('AuthorWithdraws');
  });
  test('the vote opens by chair or author, once seconded', () => {
    expect(code('openVote', deliberating, { ...member, isChair: true })).toBe('NotSeconded');
    expect(code('openVote', { ...deliberating, seconded: true }, { ...member, isChair: true })).toBeNull();
    expect(code('openVote', { ...deliberating, seconded: true }, { ...member, id: 'author' })).toBeNull();
    expect(code('openVote', { ...deliberating, seconded: true }, member)).toBe('ChairOrAuthorOpens');
  });
  test('the chair postpones once (D4)', () => {
    const chair = { ...member, isChair: true };
    expect(code('postponeVote', deliberating, chair)).toBe('NotSeconded');
    expect(code('postponeVote', { ...deliberating, seconded: true }, chair)).toBeNull();
    expect(code('postponeVote', { ...deliberating, seconded: true }, { ...member, id: 'author' })).toBe('ChairPostpones');
    expect(code('postponeVote', { ...deliberating, seconded: true, postponed: true }, chair)).toBe('AlreadyPostponed');
  });
  test('an editorial edit is raised within its 24 hours (D3)', () => {
    expect(code('raiseToMaterial', deliberating, member)).toBe('NothingToRaise');
    expect(code('raiseToMaterial', { ...deliberating, editWindows: [{ revision: 2, endsAt: now }] }, member)).toBe('EditWindowOver');
    expect(code('raiseToMaterial', { ...deliberating, editWindows: [{ revision: 2, endsAt: now }, { revision: 3, endsAt: later }] }, champion)).toBeNull();
  });
  test('a member adopts what a champion wrote; nobody adopts their own text (D9)', () => {
    const byChampion = { ...deliberating, authorId: 'champion', editorId: 'champion', adoptable: true };
    expect(code('adoptProposal', byChampion, member)).toBeNull();
    expect(code('adoptProposal', byChampion, { ...member, id: 'champion' })).toBe('OwnProposal');
    expect(code('adoptProposal', deliberating, member)).toBe('NothingToAdopt');
    expect(code('adoptProposal', byChampion, champion)).toBe('NotAMember');
  });
});

describe('voting', () => {
  test('a member who takes part objects to somebody else’s text, once, while it can be carried (D8)', () => {
    for (const decision of [deliberating, voting]) expect(code('raiseObjection', decision, member)).toBeNull();
    expect(code('raiseObjection', { ...voting, vote: { closesAt: now, closed: false } }, member)).toBe('VoteClosed');
    expect(code('raiseObjection', deliberating, champion)).toBe('NotAMember');
    expect(code('raiseObjection', deliberating, { ...member, id: 'author' })).toBe('OwnProposal');
    expect(code('raiseObjection', deliberating, { ...member, isRecused: true })).toBe('Recused');
    expect(code('raiseObjection', deliberating, { ...member, isObjecting: true })).toBe('AlreadyObjecting');
    expect(code('raiseObjection', carried, member)).toBe('WrongState');
  });
  test('champions link what is not linked, and answer a ranking when it is decided (D4, D10)', () => {
    expect(code('linkDecisions', carried, champion)).toBeNull();
    expect(code('linkDecisions', carried, member)).toBe('NotTheActingChampion');
    expect(code('linkDecisions', { ...carried, linkedAs: 12 }, champion)).toBe('AlreadyLinked');
    expect(code('approveDecision', { ...voting, unranked: true }, champion, [side])).toBe('NotRankedYet');
  });
  test('the vote ends at its deadline, not at its count', () => {
    expect(code('castBallot', voting, member)).toBeNull();
    expect(code('castBallot', { ...voting, vote: { closesAt: now, closed: false } }, member)).toBe('VoteNotOpen');
  });
  test('a declared conflict of interest ends taking part, and is declared before the count (D6)', () => {
    expect(code('castBallot', voting, { ...member, isRecused: true })).toBe('Recused');
    expect(code('recuse', voting, { ...member, isRecused: true })).toBe('Recused');
    expect(code('recuse', carried, member)).toBe('VoteClosed');
    expect(code('recuse', carried, champion)).toBeNull();
  });
});

describe('a contested recusal (D6)', () => {
  const declared = { personId: 'other', ofMember: true, contested: false, setAside: false, judgedByMe: false };
  const contest = (person: PersonFacts, recusal = declared, decision = voting) => contestRecusal({ decision, person, answers: [] }, recusal, now)?.code ?? null;
  const judge = (person: PersonFacts, recusal = { ...declared, contested: true }, decision = voting) => judgeRecusal({ decision, person, answers: [] }, recusal, now)?.code ?? null;
  test('is decided by the other members, each once', () => {
    expect([contest(member), judge(member)]).toEqual([null, null]);
    expect([contest(champion), judge(champion)]).toEqual(['NotAMember', 'NotAMember']);
    expect([contest({ ...member, id: 'other' }), judge({ ...member, id: 'other' })]).toEqual(['OwnRecusal', 'OwnRecusal']);
    expect([contest({ ...member, isRecused: true }), judge({ ...member, isRecused: true })]).toEqual(['Recused', 'Recused']);
    expect(contest(member, { ...declared, contested: true })).toBe('AlreadyContested');
    expect(judge(member, declared)).toBe('NothingToJudge');
    expect(judge(member, { ...declared, contested: true, judgedByMe: true })).toBe('AlreadyJudged');
    expect(judge(member, { ...declared, contested: true, setAside: true })).toBe('NothingToJudge');
  });
  test('is over at the deadline, before anybody has counted', () => {
    const ended = { ...voting, vote: { closesAt: now, closed: false } };
    expect([contest(member, undefined, ended), judge(member, undefined, ended), code('recuse', ended, member)]).toEqual(['VoteClosed', 'VoteClosed', 'VoteClosed']);
    expect(contest(member, undefined, { ...deliberating, vote: { closesAt: earlier, closed: true } })).toBeNull();
  });
  test('a champion’s is their own declaration only (D11)', () => expect(contest(member, { ...declared, ofMember: false })).toBe('NothingToContest'));
  test('who was set aside takes part, and cannot declare it again', () => expect(code('recuse', voting, { ...member, wasSetAside: true })).toBe('RecusalWasSetAside'));
});

describe('answering for a constituency', () => {
  const answering = (answer: Partial<AnswerFacts>, decision = carried, person = champion) => answerFor({ decision, person, answers: [] } satisfies Facts, { ...side, ...answer });
  test('the champion answers at once', () => expect(answering({})).toBeNull());
  test('never what they authored or last edited (D9)', () => {
    expect(answering({}, { ...carried, authorId: 'champion' })?.code).toBe('OwnText');
    expect(answering({}, { ...carried, editorId: 'champion' })?.code).toBe('OwnText');
    expect(answering({}, { ...carried, editorId: null })).toBeNull();
  });
  test('an alternate waits, and learns for what (D11)', () => {
    expect(answering({ myRank: 1, myTurn: false, myTurnAt: later })).toEqual({ code: 'NotTheActingChampion', data: { because: 'CHAMPION_FIRST', turnAt: later.toISOString() } });
    expect(answering({ myRank: 1, myTurn: false, seatHeld: false })?.data['because']).toBe('SEAT_EMPTY');
    expect(answering({ myRank: null, myTurn: false })?.data['because']).toBe('NO_TERM');
    expect(answering({ myTurn: false }, carried, { ...champion, isRecused: true })?.data['because']).toBe('RECUSED');
  });
  test('an earlier answer binds those after, and may be replaced by those before', () => {
    const standing = { kind: 'REFUSED', personId: 'x', rank: 0 } as const;
    expect(answering({ myRank: 1, standing })?.code).toBe('ChampionHasAnswered');
    expect(answering({ myRank: 0, standing: { ...standing, rank: 1 } })).toBeNull();
  });
  test('a silent text is answered by nobody', () => expect(answering({ stance: null })?.code).toBe('SilentOnConstituency'));
  test('the command is open when one of several constituencies is', () => {
    const closed = { ...side, myRank: null, myTurn: false };
    expect(code('approveDecision', carried, champion, [closed, side])).toBeNull();
    expect(code('approveDecision', carried, champion, [closed])).toBe('NotTheActingChampion');
    expect(code('approveDecision', carried, champion, [])).toBe('NotTheActingChampion');
  });
});
