import type { Company } from './company.js';
import { course } from './course.js';
import { complaints, figure } from './evidence.js';
import { day, euros, Matter } from './matter.js';
import { on, type Scene } from './stage.js';

/** Carried; the champion asks the roll first, and her clock is paused for it. */
export function mealsBefore(company: Company): Scene[] {
  const it = new Matter(company, 'pavel', {
    title: 'Hot meals only for those who order the day before',
    whatChanges: 'On flights under three hours a hot meal is on board if you have ordered it by six in the evening before. Cold food and drinks are there for everybody, as today.',
    easier: 'What you have chosen is on the trolley, also in row 31.',
    background: 'We throw away four in ten hot meals, and run out of the one that is liked. 580 complaints are about a bad flight; a fifth of them mention food.',
    touchPoints: ['Meals on board', 'On board'],
    measures: [{ name: 'Hot meals thrown away', from: '41 %', to: '6 %', by: day(150) }],
    amounts: [euros('Saved per year', 680_000)],
    effectiveOn: day(50), reviewOn: day(150),
  });
  return [
    ...course(it, 15, 'ines', 'claire', { pavel: 'AGREE', claire: 'AGREE', ines: 'AGREE', aoife: 'AGREE', yusuf: ['OBJECT', 'Who books on the same day is who pays most.'] }),
    on(14, '09:50', it.attach('pavel', complaints(6.5, [6, 7], 'Complaints that name a bad flight', 'A fifth of them are about a meal that had run out.'))),
    on(6, '12:15', it.approve('sofia', 'Cabin crews asked for this in spring; nobody likes to say “no more chicken”.')),
    on(4, '20:30', it.pause('amina', 10, 'I am asking those on the roll who book on the day itself: about sixty people. Their answers are due on Friday week.')),
  ];
}

/** Carried: the clocks of both champions run. */
export function refundSameWay(company: Company): Scene[] {
  const it = new Matter(company, 'claire', {
    title: 'Money goes back the way it came, within five days',
    whatChanges: 'Every refund is paid to the card or account that paid, within five working days. Vouchers are offered, never sent instead.',
    easier: 'You need not ask for money and get paper.',
    background: 'Cancelled flights are named in 847 complaints. Every third one goes on about a voucher that nobody had asked for.',
    touchPoints: ['Complaints and refunds', 'Gift vouchers'],
    measures: [{ name: 'Refunds within five days', from: '38 %', to: '97 %', by: day(120) }],
    amounts: [euros('Vouchers that would have expired, per year', 420_000)],
    effectiveOn: day(40), reviewOn: day(120),
  });
  return [
    ...course(it, 13, 'ines', 'marta', { claire: 'AGREE', marta: 'AGREE', ines: 'AGREE', kenji: 'AGREE', aoife: ['OBJECT', 'It moves cash from one year into another.'] }),
    on(12, '10:10', it.attach('claire', complaints(9.5, [8.9, 10.1], 'Complaints that name a cancelled flight', 'One in three goes on about a voucher.'))),
    on(12, '15:00', it.attach('nikhil', figure({ title: 'Vouchers that expire unused', value: 47, unit: '% of vouchers', n: 3_120, within: [45.2, 48.8], source: 'Voucher accounts of two years', day: day(-20), why: 'Half of them were never a refund at all.' }))),
  ];
}

/** Carried; the customers' champion has approved it until a day, the employees' champion is still asked. */
export function summerDesk(company: Company): Scene[] {
  const it = new Matter(company, 'marta', {
    title: 'A service desk on the beach side of Faro in summer',
    whatChanges: 'From June to September there is a desk of ours outside the terminal in Faro, from six in the morning until the last flight has gone.',
    easier: 'You find help before you have queued at security for it.',
    background: 'In July two in three questions at Faro are asked at the wrong desk.',
    touchPoints: ['Service desk', 'Assistance at the airport'],
    amounts: [euros('Desk and four people, for a summer', 96_000)],
    effectiveOn: day(190), reviewOn: day(310),
  });
  return [
    ...course(it, 13, 'ines', 'kenji', { marta: 'AGREE', kenji: 'AGREE', ines: 'AGREE', daniel: 'AGREE', pavel: 'AGREE' }),
    on(3, '20:15', it.approve('amina', 'I asked twenty people who fly to Faro in July; seventeen want it. For one summer, and then we look.', 'For one summer.', { until: `${day(310)}T20:00:00Z` })),
  ];
}

/** Carried, and in line: four clocks run already, so the champion is asked when one of them has ended. */
export function vouchersAreMoney(company: Company): Scene[] {
  const it = new Matter(company, 'aoife', {
    title: 'Gift vouchers never expire',
    whatChanges: 'A voucher that somebody bought is good until it is used, at any time, for any flight, in parts if you like.',
    easier: 'A present stays a present.',
    background: 'One voucher in five expires. The letters about them are the saddest that we get.',
    touchPoints: ['Gift vouchers'],
    amounts: [euros('Vouchers that would have expired, per year', 130_000)],
    effectiveOn: day(30), reviewOn: day(200),
    staffUnaffectedBecause: 'Vouchers are kept by a system; nobody counts them.',
  });
  return course(it, 10, 'ines', 'marta', { aoife: 'AGREE', marta: 'AGREE', ines: 'AGREE', claire: 'AGREE' });
}

/** Carried and approved by both, but linked: it becomes final together with its other half, on which the digital council votes now. */
export function bagAndMap(company: Company): Scene[] {
  const delivery = new Matter(company, 'pavel', {
    title: 'A late bag is brought to the door, seven days a week',
    whatChanges: 'A bag that comes after you is brought to the address you name, on Sundays too, between seven in the morning and eleven at night, in a window of two hours.',
    easier: 'You need not stay at home for a whole day.',
    background: 'Lost luggage is named in 724 complaints. On Sundays nobody drives.',
    touchPoints: ['Baggage tracing'],
    amounts: [euros('Delivery on Sundays, per year', 110_000)],
    effectiveOn: day(30), reviewOn: day(120),
  });
  const map = new Matter(company, 'leonor', {
    title: 'Show on a map where the bag is',
    whatChanges: 'From the moment it was scanned until it is at your door you see on a map where your bag is, and when it comes.',
    easier: 'You see that it moves, and need not call.',
    background: 'Two in three calls about bags are made only to hear that nothing has changed.',
    touchPoints: ['Baggage tracing', 'Customer account'],
    amounts: [euros('Work on the app, once', 70_000)],
    effectiveOn: day(45), reviewOn: day(120),
  });
  return [
    ...course(delivery, 16, 'ines', 'marta', { pavel: 'AGREE', marta: 'AGREE', ines: 'AGREE', kenji: 'AGREE', claire: 'AGREE' }),
    on(15, '14:30', delivery.attach('pavel', complaints(8.1, [7.6, 8.7], 'Complaints that name lost luggage', 'Most of them are about the waiting, not the bag.'))),
    ...course(map, 5, 'leonor', 'zofia', { leonor: 'AGREE', zofia: 'AGREE' }),
    on(5, '17:50', delivery.approve('sofia', 'The drivers are a partner’s; I asked our four at tracing, and they are for it.')),
    on(4, '21:00', delivery.link('amina', map, 'A window of two hours is only worth something to somebody who can see whether it will be kept. One without the other helps nobody.')),
    on(4, '21:20', delivery.approve('amina', 'The same thirty who wrote about bags: twenty-six want both, or neither.')),
    on(1, '18:20', map.say('amina', 'I have linked this with the delivery: please do not vote on it as if it were a toy.')),
  ];
}
