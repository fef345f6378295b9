import { inLanguage } from '@tribune/ui/words';

const english = {
  title: 'The result',
  turnout: 'Turnout', voted: 'voted', notVoted: 'did not vote',
  picture: 'Approvals of each candidate, and the line of “none of these”',
  noneLine: (n: number) => `None of these: ${n}`,
  caption: 'The count, line by line',
  columns: { place: 'Place', name: 'Name', approvals: 'Approvals', share: 'Of all ballots' },
  none: 'None of these',
  outcomes: { champion: 'Champion', alternate: 'Alternate', barred: 'Could no longer stand', notAbove: 'Not above “none of these”', notAmong: 'Not among the places', none: 'The line to pass' },
  tie: 'A tie was drawn',
  tieSentence: 'Equal approvals were put in order by the draw. It was sealed before voting opened and is joined with all ballots: neither the officer nor the last voter could choose it.',
  recount: {
    title: 'Count it again',
    lead: 'Your browser fetches every published ballot and counts from the beginning. It trusts nothing on this page.',
    act: 'Count it again in my browser', again: 'Count once more', pending: 'Counting',
    agrees: 'Your count agrees with the published result', differs: 'Your count differs from the published result',
    differsSentence: 'Please tell the election officer, and keep the ballots you have fetched.',
    ballots: (n: number, published: number) => `${n} ${n === 1 ? 'ballot' : 'ballots'} fetched, ${published} published`,
    hash: 'The seal over all ballots is the published one', seed: 'The draw is the one that was sealed before voting',
    line: (name: string, mine: number, theirs: number) => (mine === theirs ? `${name}: ${mine}` : `${name}: ${mine} counted here, ${theirs} published`),
    none: (mine: number, theirs: number) => (mine === theirs ? `None of these: ${mine}` : `None of these: ${mine} counted here, ${theirs} published`),
    order: 'The order of all candidates, ties included', elected: 'Who is elected',
    failed: 'The ballots could not be fetched. Check your connection and try again.',
    withheld: (minimum: number) => `The ballots of this election are not published: with fewer than ${minimum} people on the roll they would tell too much.`,
    files: {
      lead: 'The ballots that were just counted here, to keep or to count with another program. JSON holds the fingerprint of each receipt; BLT, for OpenSTV and others, has “none of these” as its last candidate.',
      json: 'Save all ballots as JSON', blt: 'Save all ballots as BLT',
    },
  },
  find: {
    title: 'Find your ballot', lead: 'With the receipt that you kept. It is looked for here in your browser and sent nowhere.',
    label: 'Your receipt', act: 'Find it', found: 'Your ballot is in the count', foundAs: (names: string) => `It approves ${names}.`, foundNone: 'It approves none of these people.',
    missing: 'No ballot has this receipt', missingSentence: 'Please check every character. If it is right, tell the election officer: a ballot that was confirmed must be here.',
  },
  details: 'For those who want to check by other means', seal: 'Seal over all ballots (SHA-256)', seed: 'The draw', commitment: 'Its seal (SHA-256), published before voting', offices: 'Offices filled',
};

/** What is said where a result is shown and counted again. */
export const texts = inLanguage('champion/result', english);
export type English = typeof english;
