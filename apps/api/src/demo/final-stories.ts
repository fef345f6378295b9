import type { Company } from './company.js';
import { ofBags, ofCancellations } from './evidence-of-past.js';
import { onBags, onCancellations } from './discussions.js';
import { day, euros, Matter } from './matter.js';
import { on, type Scene } from './stage.js';

/** Final, after an editorial edit. */
export function cancellationNotice(company: Company): Scene[] {
  const it = new Matter(company, 'marta', {
    title: 'Tell people about a cancellation before they leave home',
    whatChanges: 'When we cancel a flight you get a text message and an e-mail with two alternatives and a link to choose. If you do not answer within an hour, a person calls you. Nobody has to queue at the airport to be rebooked.',
    easier: 'Nobody travels to the airport for a flight that does not leave, and nobody stands behind two hundred others to be told what a message could have said.',
    background: 'Of last year’s complaints 847 were about cancelled flights. Nikhil read two hundred of them: in seven of ten the cancellation itself was forgiven. What was not forgiven was to hear of it last, at the gate, from somebody who knew no more. We know of four in five cancellations more than three hours ahead.',
    touchPoints: ['Flight notices', 'Service by phone', 'Service desk'],
    measures: [{ name: 'Complaints per 1,000 passengers of cancelled flights', from: '31', to: '15', by: day(140) }],
    amounts: [euros('Messages and people who call, per year', 180_000)],
    effectiveOn: day(-28), reviewOn: day(140),
  }, 'Two thirds');
  return [
    on(53, '09:20', it.draft()),
    on(53, '15:45', it.propose()),
    ...ofCancellations(it), ...onCancellations(it),
    on(52, '08:50', it.second('daniel')),
    on(51, '10:00', it.open('ines')),
    on(51, '10:12', it.vote('ines', 'AGREE')),
    on(51, '13:30', it.vote('daniel', 'AGREE', 'My team can write these messages within a month.')),
    on(50, '07:55', it.vote('aoife', 'OBJECT', 'I cannot see yet what the calls cost in a storm, when forty flights go at once.')),
    on(50, '16:20', it.vote('claire', 'AGREE')),
    on(49, '09:05', it.amend('marta', 'EDITORIAL', {
      whatChanges: 'When we cancel a flight you get a text message and an e-mail at once, with two alternatives and a link to choose. If you do not answer within an hour, a person calls you. Nobody has to queue at the airport to be rebooked.',
    }, 'Says “at once”, which was always meant.')),
    on(49, '11:40', it.vote('pavel', 'AGREE')),
    on(48, '17:00', it.vote('aoife', 'AGREE', 'Marta showed me the storm of last February: the calls would have cost less than the hotel rooms did.')),
    on(47, '08:30', it.vote('kenji', 'ABSTAIN')),
    on(47, '12:10', it.vote('yusuf', 'AGREE')),
    on(43, '18:40', it.approve('sofia', 'The crews asked for it themselves; I spoke with six of them.', 'Whoever calls should have been told ten minutes before.')),
    on(43, '20:15', it.approve('amina', 'Eleven people had written to me about exactly this before it was proposed, and I answered each of them. I learned nothing new by asking again.', 'Please keep the sentence about a person who calls. That is the part my mother needs.')),
  ];
}

/** Refused with an alternative, amended, voted again, approved: final. */
export function baggageMessage(company: Company): Scene[] {
  const it = new Matter(company, 'pavel', {
    title: 'Say where a bag is within two hours',
    whatChanges: 'If your bag did not fly with you, a message within two hours of landing says where it is and when it should come. You then fill in the claim at the baggage desk, and collect the bag there when it has arrived.',
    easier: 'You need not wait at a belt that has stopped, and you know before you leave the airport what to plan for.',
    background: 'Lost luggage was named in 724 complaints. The scanners have known for years where most bags are; nobody had connected them with the passengers’ numbers.',
    touchPoints: ['Baggage tracing', 'Flight notices'],
    measures: [{ name: 'Bags whose owner knows where they are within two hours', from: '22 %', to: '90 %', by: day(-3) }],
    amounts: [euros('Connection with the scanners, once', 95_000)],
    effectiveOn: day(-28), reviewOn: day(-2),
  });
  const agrees = ['ines', 'marta', 'claire', 'kenji'];
  return [
    on(52, '14:00', it.draft()),
    on(52, '14:25', it.propose()),
    ...ofBags(it), ...onBags(it),
    on(51, '09:10', it.second('marta')),
    on(50, '09:00', it.open('ines')),
    ...agrees.map((key, at) => on(50 - at, `${10 + at}:35`, it.vote(key, 'AGREE'))),
    on(48, '18:05', it.vote('yusuf', 'AGREE')),
    on(47, '15:15', it.vote('aoife', 'ABSTAIN')),
    on(41, '21:30', it.refuse('amina',
      'Everybody who lands after nine in the evening, when the baggage desk has closed, and everybody for whom a second way to the airport is half a day.',
      'Nineteen of the thirty people who wrote to me about bags landed after the desk had closed. Lucía Ortega had to come back three days later, with a borrowed wheelchair.',
      'The claim online, the bag delivered to an address, and sixty euros at once for what one needs tonight, without receipts.')),
    on(38, '10:00', it.amend('pavel', 'MATERIAL', {
      whatChanges: 'If your bag did not fly with you, a message within two hours of landing says where it is and when it comes to the address you choose. You make the claim by answering it, wherever you are, and get sixty euros at once for what you need tonight, without receipts.',
      easier: 'You go home instead of to a desk. The bag comes to you, and you can buy a toothbrush and a shirt tonight without keeping the bill.',
      conditions: ['The sixty euros are paid on the day, to the card that paid for the ticket'],
      amounts: [euros('Connection with the scanners, once', 95_000), euros('Delivery and first help, per year', 210_000)],
    }, 'Takes up what the champion proposed: online, delivered, and first help at once.')),
    on(38, '11:30', it.vote('marta', 'AGREE', 'Still holds, and it is better now.')),
    on(38, '13:05', it.vote('ines', 'AGREE')),
    on(38, '19:20', it.vote('aoife', 'AGREE', 'Dearer by two hundred thousand, cheaper than what we pay in disputes.')),
    on(37, '08:10', it.vote('claire', 'AGREE')),
    on(37, '09:45', it.vote('kenji', 'AGREE')),
    on(37, '16:50', it.vote('yusuf', 'AGREE')),
    on(34, '17:15', it.approve('sofia', 'Mateus asked the night shift; it is the connection that they have wanted for years.')),
    on(34, '20:40', it.approve('amina', 'I showed the new text to the thirty who had written to me about bags; twenty-two answered, all in favour.', 'Thank you for taking it up as it was meant.')),
  ];
}

/** Final by a waiver: it does not affect customers, and their champion agrees that it does not. */
export function maintenanceHour(company: Company): Scene[] {
  const it = new Matter(company, 'claire', {
    title: 'Move the booking system’s maintenance to Tuesday, two in the morning',
    whatChanges: 'Nothing that you would notice. The hour in which bookings cannot be changed moves from Sunday evening to the night before Wednesday.',
    easier: 'Those who plan their week on Sunday evening find the page open.',
    background: 'On Sunday evening 1,900 people open the page in that hour; on Tuesday at two in the morning, nine.',
    touchPoints: ['Booking and payment'],
    unaffectedBecause: 'Fewer than ten people use the page in the new hour, and flights within the next day can be changed by phone throughout.',
    measures: [{ name: 'People who find the page closed, per week', from: '1,900', to: '20', by: day(-5) }],
    effectiveOn: day(-30), reviewOn: day(-4),
  });
  return [
    on(46, '11:00', it.draft()),
    on(46, '11:20', it.propose()),
    on(46, '16:00', it.second('pavel')),
    on(45, '09:30', it.open('ines')),
    ...['ines', 'pavel', 'marta', 'aoife', 'daniel'].map((key, at) => on(45 - Math.floor(at / 2), `1${at}:20`, it.vote(key, 'AGREE'))),
    on(37, '18:05', it.approve('sofia', 'Four people work that night instead of Sunday evening, and all four said yes.')),
    on(37, '21:10', it.waive('amina', 'Ten people in the middle of the night, with the phone open: I did not want to take anybody’s time for that.')),
  ];
}
