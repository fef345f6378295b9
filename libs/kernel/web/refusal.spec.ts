import { describe, expect, it } from 'vitest';
import { answerOf } from './refusal.js';

describe('The answer to a mutation', () => {
  it('is a payload', () => {
    const data = { __typename: 'Mutation', castBallot: { __typename: 'CastBallotPayload', ballot: { id: 'b1' } } };
    expect(answerOf(data)).toEqual({ payload: data.castBallot, refusal: null });
  });
  it('or a refusal with its sentence', () => {
    const refusal = { __typename: 'VoteClosed', code: 'VoteClosed', message: 'The vote has closed.', field: null };
    expect(answerOf({ castBallot: refusal })).toEqual({ payload: null, refusal });
  });
});
