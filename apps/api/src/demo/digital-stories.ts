import type { Company } from './company.js';
import { course } from './course.js';
import { complaints } from './evidence.js';
import { day, euros, Matter } from './matter.js';
import { ago, on, type Scene } from './stage.js';

/** Final: which of three ways, by ranking. */
export function helpButton(company: Company): Scene[] {
  const it = new Matter(company, 'priya', {
    title: 'Where to find a person in the app',
    whatChanges: 'On every page of the app there is a way to a person, always in the same place. Which place, is ranked.',
    easier: 'You need not search for help on the day on which you have no time to search.',
    background: '1,190 complaints do not say what went wrong. Half of those who wrote them had given up on a form before.',
    touchPoints: ['Customer account', 'Advice by chat'],
    options: ['A button at the bottom of every page', 'A telephone number in the first line of every page', 'An entry in the menu, called “A person, please”'],
    amounts: [euros('Work on the app, once', 30_000)],
    effectiveOn: day(-75), reviewOn: day(40),
  }, 'Ranking');
  return [
    ...course(it, 122, 'leonor', 'zofia'),
    on(122, '12:30', it.attach('priya', complaints(13.3, [12.6, 14.1], 'Complaints that cannot tell what went wrong', 'Whoever writes “I give up” had no person to tell it to.'))),
    on(120, '14:00', it.rank('leonor', 'A', 'C', 'LEAVE')), on(120, '15:00', it.rank('priya', 'B', 'A', 'C')), on(119, '10:15', it.rank('anders', 'A', 'B')),
    on(119, '12:00', it.rank('zofia', 'C', 'A', 'B')), on(118, '09:00', it.rank('tomas', 'LEAVE', 'A')),
    on(110, '17:00', it.approve('sofia', 'Those who answer the phones can take the calls, if they come spread over the day.')),
    on(109, '20:20', it.approve('amina', 'I let my mother and four others look for help in drafts of all three. The button was found by all of them.')),
  ];
}

/** Final; one vote was cast by proxy. */
export function keepBasket(company: Company): Scene[] {
  const it = new Matter(company, 'leonor', {
    title: 'Keep what somebody has entered for a day',
    whatChanges: 'If you leave a booking half-way, it is there again for 24 hours, on every device on which you are signed in, with names and seats. The price is held for one hour.',
    easier: 'A doorbell, a tunnel, a child: you go on where you were.',
    background: '529 complaints are about bookings. One in four says that everything had to be entered twice.',
    touchPoints: ['Booking and payment', 'Customer account'],
    measures: [{ name: 'Bookings that are begun again', from: '26 %', to: '8 %', by: day(5) }],
    effectiveOn: day(-65), reviewOn: day(8),
    staffUnaffectedBecause: 'Nobody’s work changes; the pages do it.',
  });
  return [
    ...course(it, 110, 'leonor', 'priya', { leonor: 'AGREE', priya: 'AGREE', anders: 'AGREE', tomas: ['OBJECT', 'Holding a price for an hour costs us on the last seats.'] }),
    on(109, '16:30', it.giveProxy('zofia', 'priya')),
    on(106, '10:00', it.voteFor('priya', 'zofia', 'AGREE', 'Zofia is on leave, and wrote to me that she agrees.')),
    on(99, '17:35', it.waive('sofia', 'I asked three colleagues in the booking team: it does not touch their work.')),
    on(98, '20:05', it.approve('amina', 'Of sixty who wrote about bookings fifteen had lost one half-way. I asked eleven of them; all want it.')),
  ];
}

/** The vote is open: what comes first is ranked. */
export function dayOfTravel(company: Company): Scene[] {
  const it = new Matter(company, 'zofia', {
    title: 'What the app shows first on the day of travel',
    whatChanges: 'From the morning of your flight the app opens with one thing, large, and everything else below it. Which thing, is ranked.',
    easier: 'With a bag in one hand you see what you need with the other.',
    background: 'On the day of travel people open the app seven times, for eleven seconds each.',
    touchPoints: ['Customer account', 'Flight notices'],
    options: ['The gate, and the minutes that it takes to walk there', 'The boarding pass', 'Whether the flight is on time, and why not', 'Where the bag is'],
    effectiveOn: day(50), reviewOn: day(140),
  }, 'Ranking');
  return [...course(it, 5, 'leonor', 'anders'), on(2, '14:20', it.rank('leonor', 'C', 'A', 'B')), on(2, '16:00', it.rank('anders', 'A', 'C', 'B', 'D')), ago(19, it.rank('zofia', 'C', 'B', 'A'))];
}

/** The vote is open; a member has given her vote away for it. */
export function noPassword(company: Company): Scene[] {
  const it = new Matter(company, 'anders', {
    title: 'Sign in without a password',
    whatChanges: 'You sign in with your phone, your face or a link by mail. Nobody needs a password any more; whoever wants to keep one may.',
    easier: 'Nothing to remember at the airport, and nothing to be stolen.',
    background: 'Three in ten calls to the booking line are about a forgotten password.',
    touchPoints: ['Customer account'],
    conditions: ['Whoever has no smartphone signs in by a link'],
    amounts: [euros('Work on the account, once', 85_000)],
    effectiveOn: day(70), reviewOn: day(160),
  });
  return [...course(it, 4, 'leonor', 'priya', { anders: 'AGREE', leonor: 'AGREE' }), on(1, '08:50', it.giveProxy('tomas', 'priya')), ago(6, it.voteFor('priya', 'tomas', 'AGREE', 'Tomás is at the auditors’ all week.'))];
}

/** Seconded by nobody yet, and a draft. */
export function begunOnScreens(company: Company): Scene[] {
  const comparison = new Matter(company, 'tomas', {
    title: 'Comparison sites get the price with a bag',
    whatChanges: 'Comparison sites show two prices of ours: without a bag, and with one. Both are what you pay after the click.',
    easier: 'You compare what you will really pay.',
    background: 'Six in ten people who come from a comparison site add a bag, and a third of these leave when they see its price.',
    touchPoints: ['Comparison sites', 'Fare search'],
    effectiveOn: day(60),
  });
  const surveys = new Matter(company, 'leonor', {
    title: 'One question after the flight, instead of nine',
    whatChanges: 'After your flight we ask one thing: what should we have done differently? A person reads it.',
    easier: 'It takes a minute, and somebody answers.',
    background: 'Of nine questions people answer four. The last one, in their own words, is the only one that has ever changed anything.',
    touchPoints: ['Survey after the flight'],
  });
  return [on(3, '15:05', comparison.draft()), on(2, '10:40', comparison.propose()), on(1, '15:20', surveys.draft())];
}
