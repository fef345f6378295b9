import type { Company } from './company.js';
import { course } from './course.js';
import { figure } from './evidence.js';
import { day, euros, Matter } from './matter.js';
import { on, type Scene } from './stage.js';

/** The vote is open, and since yesterday an objection that nobody has answered yet. */
export function holdTransfer(company: Company): Scene[] {
  const it = new Matter(company, 'pavel', {
    title: 'The last flight of the day waits up to twenty minutes for those who change',
    whatChanges: 'If you change to our last flight of the day and come late through no fault of yours, it waits for you, up to twenty minutes.',
    easier: 'You sleep at home and not on a bench.',
    background: 'Twelve times a month somebody sees the last flight leave from the other side of the glass.',
    touchPoints: ['Transfer between flights', 'Gate and boarding'],
    measures: [{ name: 'Nights in a hotel, per month', from: '140', to: '60', by: day(120) }],
    amounts: [euros('Later landings, per year', 180_000), euros('Hotel nights saved, per year', 210_000)],
    effectiveOn: day(40), reviewOn: day(120),
  });
  return [
    ...course(it, 5, 'ines', 'marta', { pavel: 'AGREE', marta: 'AGREE' }),
    on(4, '14:10', it.attach('pavel', figure({ title: 'Late arrivals when a last flight waits twenty minutes', value: 11, unit: 'minutes', n: 46, within: [9, 13], source: 'Forty-six evenings on which it was done by hand', day: day(-8), why: 'Nine of the twenty minutes are made up in the air.' }))),
    on(1, '11:30', it.object('kenji', 'Crews come to the end of their duty time, and the flight after that is cancelled in the morning.', 'Crews on the last rotation, and everybody who flies at six', 'Three of the forty-six evenings ended with a crew out of time.', 'Wait only if the crew has thirty minutes left.')),
  ];
}

/** The vote is open; an objection has been answered, and still stands. */
export function handLuggage(company: Company): Scene[] {
  const it = new Matter(company, 'yusuf', {
    title: 'A second small bag is free for everybody',
    whatChanges: 'Besides one bag under the seat you may bring a second small one, whatever your fare.',
    easier: 'Nobody repacks on the floor in front of the gate.',
    background: 'At the gate 40,000 people a year pay 45 euros, and remember it.',
    touchPoints: ['Gate and boarding', 'What may come along'],
    amounts: [euros('Fees no longer earned, per year', 1_800_000)],
    effectiveOn: day(60), reviewOn: day(180),
  });
  return [
    ...course(it, 6, 'ines', 'daniel', { yusuf: 'AGREE', daniel: 'AGREE', ines: 'AGREE' }),
    on(5, '14:50', it.attach('yusuf', figure({ title: 'People who pay for a bag at the gate and fly with us again within a year', value: 31.5, unit: '% of them, against 58 without', n: 1_480, within: [29.2, 33.9], source: 'Bookings of two years', day: day(-15), why: 'The fee earns 45 euros, and costs a customer in every fourth case.' }))),
    on(4, '16:40', it.object('pavel', 'There is not room for it: on a full flight sixty bags go into the hold at the door.', 'Everybody who boards last', 'Counted on twenty full flights in August.', 'Free where the flight is less than nine tenths full.')),
    on(3, '10:30', it.reply('yusuf', 'pavel', 'On full flights we ask at check-in who will give theirs away for free. Thirty-eight did when we tried it, and nobody was sent back at the door.')),
  ];
}

/** Seconded, and talked about; the employees' champion wrote it. */
export function breakRoom(company: Company): Scene[] {
  const it = new Matter(company, 'sofia', {
    title: 'Nobody answers complaints for more than four hours a day',
    whatChanges: 'Whoever answers your complaint has done it for at most four hours that day, and other work for the rest.',
    easier: 'You get the patience of somebody who still has some.',
    background: 'Of complaints that are answered after the sixth hour twice as many come back.',
    touchPoints: ['Complaints and refunds', 'Service by phone'],
    effectiveOn: day(50),
  });
  return [on(6, '17:05', it.draft()), on(5, '17:30', it.propose()), on(3, '09:10', it.second('marta')), on(2, '21:00', it.say('amina', 'I read it as a customer, and I am for it.'))];
}

/** Proposed; it waits for somebody to second it. */
export function honestPoster(company: Company): Scene[] {
  const it = new Matter(company, 'ines', {
    title: 'A poster names the fare that half of the people pay',
    whatChanges: 'Advertising shows the fare that half of those who book pay, not the lowest of all.',
    easier: 'What you see on the way to work is what you will find in the evening.',
    background: 'The fare on our last poster was bought by eleven people.',
    touchPoints: ['Advertising and fare alerts'],
    effectiveOn: day(45),
  });
  return [on(2, '12:05', it.draft()), on(1, '09:20', it.propose())];
}

/** A draft. */
export function agencies(company: Company): Scene[] {
  const it = new Matter(company, 'yusuf', {
    title: 'Travel agencies may change a booking themselves',
    whatChanges: 'Who booked with an agency can have everything changed there, also on the day of travel.',
    easier: 'You call the one who knows you.',
    background: 'Every third call of an agency is to ask us for something that it could do itself.',
    touchPoints: ['Travel agencies'],
  });
  return [on(2, '16:00', it.draft())];
}
