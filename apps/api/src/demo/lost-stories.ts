import type { Company } from './company.js';
import { course } from './course.js';
import { complaints } from './evidence.js';
import { day, euros, Matter } from './matter.js';
import { on, type Scene } from './stage.js';

/** Voted on, and not carried: one in each council. */
export function notCarried(company: Company): Scene[] {
  const paper = new Matter(company, 'aoife', {
    title: 'A fee of five euros for a printed boarding pass',
    whatChanges: 'A boarding pass printed at the counter costs five euros. On the phone, and printed at home, it stays free.',
    easier: 'The queue at the counter is shorter for those who need it for something else.',
    background: 'We print 900,000 a year. Two in three of those who ask have a phone in their hand.',
    touchPoints: ['Check-in and bag drop'],
    amounts: [euros('Income per year, expected', 900_000)],
    effectiveOn: day(-50),
  });
  const machine = new Matter(company, 'tomas', {
    title: 'The machine answers every chat first',
    whatChanges: 'Every chat begins with the machine. A person answers after the third question that it cannot answer.',
    easier: 'Simple questions are answered at once, at any hour.',
    background: 'Four chats in ten are about bags and opening hours.',
    touchPoints: ['Advice by chat'],
    amounts: [euros('Saved per year', 310_000)],
    effectiveOn: day(-20),
  });
  return [
    ...course(paper, 98, 'ines', 'yusuf', { aoife: 'AGREE', yusuf: 'AGREE', marta: ['OBJECT', 'Those without a phone are those with the least money.'], daniel: ['OBJECT', 'Five euros for a piece of paper is the headline.'], ines: ['OBJECT', 'We would earn it once, and explain it for years.'], kenji: 'ABSTAIN' }),
    ...course(machine, 60, 'leonor', 'anders', { tomas: 'AGREE', anders: 'ABSTAIN', priya: ['OBJECT', 'Three failed questions are how one makes people angry before I speak with them.'], zofia: ['OBJECT', 'At this touch point we promise a person within two minutes.'] }),
  ];
}

/** Stands refused by a condition: the champion would approve it if the text said something else. */
export function pointsExpire(company: Company): Scene[] {
  const it = new Matter(company, 'yusuf', {
    title: 'Points expire after two years',
    whatChanges: 'Points that you have not used expire two years after the flight on which you earned them. We tell you three months before.',
    easier: 'What is left can be worth more: a short flight costs a fifth fewer points.',
    background: 'Eleven million euros of points lie unused. Half of them belong to people who have not flown with us for three years.',
    touchPoints: ['Frequent flyer programme'],
    amounts: [euros('Points that expire, per year', 1_900_000)],
    effectiveOn: day(60), reviewOn: day(240),
    staffUnaffectedBecause: 'Our own people collect no points.',
  });
  return [
    ...course(it, 30, 'ines', 'aoife', { yusuf: 'AGREE', aoife: 'AGREE', ines: 'AGREE', claire: 'AGREE', marta: 'ABSTAIN' }),
    on(20, '18:10', it.waive('sofia', 'It is so: staff tickets earn no points.')),
    on(18, '20:40', it.condition('amina', 'Two years are too short for those who fly home once a year to see their family. With “two years after your last flight” I would sign it.', {
      whatChanges: 'Points that you have not used expire two years after your last flight with us. We tell you three months before.',
    })),
  ];
}

/** Stands refused by the employees' champion. */
export function listeningSoftware(company: Company): Scene[] {
  const it = new Matter(company, 'anders', {
    title: 'Software listens to every call and rates it',
    whatChanges: 'Every call with us is listened to by software, which tells the one who answers how friendly they sound, and their team leader afterwards.',
    easier: 'Calls become more alike, whoever answers.',
    background: 'Customer service is named in 2,910 complaints. Today a team leader hears one call in four hundred.',
    touchPoints: ['Service by phone'],
    amounts: [euros('Licence, per year', 140_000)],
    effectiveOn: day(30),
  });
  return [
    ...course(it, 26, 'leonor', 'tomas', { anders: 'AGREE', tomas: 'AGREE', leonor: 'AGREE', priya: ['OBJECT', 'It hears how I sound, and not whether I helped.'] }),
    on(25, '09:45', it.attach('anders', complaints(32.6, [31.6, 33.6], 'Complaints that name customer service', 'More than anything else; but none of them says that somebody sounded wrong.'))),
    on(15, '18:30', it.refuse('sofia',
      'Everybody on the phones: to be rated by a machine in every sentence, eight hours a day.',
      'All fifty-two colleagues in service were asked, forty-four answered, and forty-one would look for other work sooner or later. The union’s lawyer doubts that it is allowed.',
      'Customers rate the call with one question, and a team leader listens to two calls a month, beside the person who took them.')),
  ];
}

/** Taken back by its author. */
export function paperLetters(company: Company): Scene[] {
  const it = new Matter(company, 'aoife', {
    title: 'Letters on paper are answered by mail only where there is an address',
    whatChanges: 'Who writes to us on paper and gives an e-mail address gets the answer there.',
    easier: 'The answer comes four days sooner.',
    background: 'We post 14,000 letters a year.',
    touchPoints: ['Complaints and refunds'],
  });
  return [
    on(70, '10:20', it.draft()),
    on(70, '10:50', it.propose()),
    on(69, '21:15', it.say('lucia', 'Whoever writes on paper wants paper. My neighbour gave you her grandson’s address because the form asked for one.')),
    on(68, '09:35', it.say('aoife', 'That had not occurred to me. I take it back, and ask that the form stops asking.', 'Whoever writes')),
    on(68, '09:40', it.withdraw()),
  ];
}
