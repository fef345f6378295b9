import type { Company } from './company.js';
import { ofAssistance, ofFreeChange, ofNamedAnswer, ofNight } from './evidence-of-now.js';
import { ofWords } from './evidence-of-past.js';
import { onAssistance, onFreeChange, onNamedAnswer, onNight } from './discussions.js';
import { day, euros, Matter } from './matter.js';
import { on, type Scene } from './stage.js';

/** Carried: the champion's clock is running. */
export function namedAnswer(company: Company): Scene[] {
  const it = new Matter(company, 'marta', {
    title: 'A person with a name answers every complaint within five days',
    whatChanges: 'Whoever complains gets, within five working days, an answer from one person, with their name and number. What that person promises, they see through. You never have to tell it again.',
    easier: 'You say it once, to somebody who may decide, and you know whom to call when it is not as promised.',
    background: 'Customer service is named in 2,910 complaints, more than anything else, and most of these are second letters: the first was answered by a text block, or by four people in turn. We tried this in the Porto team for six months. Letters per complaint fell from 3.1 to 1.4, and nobody in the team wants to go back.',
    touchPoints: ['Complaints and refunds', 'Service by phone'],
    measures: [{ name: 'Letters until a complaint is settled', from: '3.1', to: '1.5', by: day(180) }],
    conditions: ['Up to 400 euros are decided by whoever answers, without asking'],
    amounts: [euros('Eleven more people in service, per year', 520_000)],
    effectiveOn: day(45), reviewOn: day(180),
  });
  return [
    on(12, '09:15', it.draft()),
    on(11, '10:00', it.propose()),
    ...ofNamedAnswer(it), ...onNamedAnswer(it),
    on(11, '14:20', it.second('kenji')),
    on(9, '10:00', it.open('ines')),
    on(9, '10:30', it.vote('ines', 'AGREE')),
    on(9, '13:10', it.vote('marta', 'AGREE')),
    on(9, '17:55', it.vote('kenji', 'AGREE', 'It is also the first proposal of this year that our own people asked for.')),
    on(8, '09:40', it.vote('aoife', 'OBJECT', 'Eleven people are eleven salaries. I would rather begin with six and look again in spring.')),
    on(8, '15:25', it.vote('daniel', 'AGREE')),
    on(7, '11:00', it.vote('pavel', 'AGREE')),
    on(7, '16:45', it.vote('claire', 'AGREE')),
    on(6, '18:20', it.approve('sofia', 'Fourteen colleagues in service answered me within a day.', 'With eleven more people, yes. With six I would have said no.')),
  ];
}

/** Carried; the champion has an interest of her own and stands aside, so the first alternate is asked. */
export function assistancePartner(company: Company): Scene[] {
  const it = new Matter(company, 'pavel', {
    title: 'Assistance in Terminal 2 by people who do nothing else',
    whatChanges: 'In Terminal 2 a specialised partner meets you at the kerb, by name, and stays until you sit in your seat. You tell them once what you need; it is kept for the next journey if you wish.',
    easier: 'You are expected. You are not handed from one uniform to the next, and not asked four times whether you can walk a few steps.',
    background: 'Today check-in, gate and cabin each help a little. In Terminal 1 the partner has done it since May: waiting fell from 31 to 8 minutes, and there were two complaints instead of forty.',
    touchPoints: ['Assistance at the airport', 'Check-in and bag drop'],
    measures: [{ name: 'Minutes until somebody is there', from: '31', to: '8', by: day(150) }],
    amounts: [euros('Partner, per year', 390_000)],
    effectiveOn: day(30), reviewOn: day(150),
  });
  return [
    on(13, '15:00', it.draft()),
    on(12, '09:05', it.propose()),
    ...ofAssistance(it), ...onAssistance(it),
    on(12, '13:45', it.second('marta')),
    on(10, '09:30', it.open('pavel')),
    ...['pavel', 'marta', 'ines', 'claire', 'kenji', 'yusuf'].map((key, at) => on(10 - Math.floor(at / 2), `1${at}:15`, it.vote(key, 'AGREE'))),
    on(2, '18:10', it.recuse('amina', 'My brother works for the company that would be the partner.')),
  ];
}

/** The vote is half-way: changed in substance meanwhile, so that earlier ballots are stale, some confirmed, some not yet. */
export function freeChange(company: Company): Scene[] {
  const it = new Matter(company, 'claire', {
    title: 'Change a flight without a fee until the day before',
    whatChanges: 'Until 24 hours before departure you may move to any other flight of ours on the same route without a fee. You pay the difference in fare, if there is one, and get it back if the new flight is cheaper.',
    easier: 'A child with a fever, a meeting that moves: you change it on your phone in a minute and owe nobody an explanation.',
    background: '529 complaints are about bookings, and the fee for changing one is the word that occurs most often in them. It earns 2.1 million a year. People who have paid it once book with us half as often in the year after.',
    touchPoints: ['Booking and payment', 'Fare search'],
    measures: [{ name: 'Complaints about bookings, per year', from: '529', to: '300', by: day(365) }],
    amounts: [euros('Fees no longer earned, per year', 2_100_000)],
    effectiveOn: day(60), reviewOn: day(240),
  });
  return [
    on(6, '09:00', it.draft()),
    on(5, '09:45', it.propose()),
    ...ofFreeChange(it), ...onFreeChange(it),
    on(5, '13:20', it.second('marta')),
    on(4, '10:00', it.open('ines')),
    on(4, '11:10', it.vote('claire', 'AGREE')),
    on(4, '16:35', it.vote('marta', 'AGREE')),
    on(3, '08:40', it.vote('daniel', 'AGREE')),
    on(3, '12:15', it.vote('aoife', 'OBJECT', 'Two million is a tenth of our margin. With a limit to one change I could agree.')),
    on(3, '17:30', it.vote('kenji', 'AGREE')),
    on(2, '11:00', it.amend('claire', 'MATERIAL', {
      whatChanges: 'Until 24 hours before departure you may move once to any other flight of ours on the same route without a fee; a second change costs 15 euros. You pay the difference in fare, if there is one, and get it back if the new flight is cheaper.',
      amounts: [euros('Fees no longer earned, per year', 1_400_000)],
    }, 'One change is free, a second one costs 15 euros: Aoife’s objection, and it costs a third less.')),
    on(2, '14:05', it.vote('marta', 'AGREE', 'Still holds.')),
    on(2, '17:40', it.vote('aoife', 'AGREE', 'With the limit, yes.')),
    on(1, '10:05', it.vote('claire', 'AGREE')),
  ];
}

/** Seconded: the chair may open the vote. */
export function nightAnswers(company: Company): Scene[] {
  const it = new Matter(company, 'daniel', {
    title: 'Answer on social media within the hour, at night too',
    whatChanges: 'Whoever writes to us publicly gets an answer within an hour, around the clock, from a person who can rebook and book a bed. Today nobody answers between eleven in the evening and seven.',
    easier: 'If you are stranded at one in the morning, you need not wait for the morning, nor find the number that is still open.',
    background: 'A third of all public messages about late and cancelled flights are written between ten at night and six in the morning; late flights alone are named in 1,665 complaints.',
    touchPoints: ['Social media', 'Service by phone'],
    measures: [{ name: 'Public messages answered within the hour', from: '48 %', to: '95 %', by: day(120) }],
    amounts: [euros('Night shift, per year', 160_000)],
    effectiveOn: day(40), reviewOn: day(120),
  });
  return [on(12, '10:20', it.draft()), on(11, '11:00', it.propose()), on(10, '08:35', it.second('ines')), ...ofNight(it), ...onNight(it)];
}

/** Proposed by the champion herself; nobody has seconded or adopted it yet. */
export function cancelledIsCancelled(company: Company): Scene[] {
  const it = new Matter(company, 'amina', {
    title: 'Call a cancelled flight cancelled',
    whatChanges: 'A flight that leaves more than three hours later, or from another airport, is called “cancelled” in every message, not “retimed”. The message names your rights in one sentence: another flight, or your money back.',
    easier: 'You know at once where you stand, without looking up what the words mean.',
    background: 'Twenty-three people sent me messages in which a flight that left the next morning was called “retimed”. Nineteen of them did not know that they could have had their money back.',
    touchPoints: ['Flight notices', 'Booking confirmation'],
    effectiveOn: day(30),
  });
  return [on(4, '21:20', it.draft()), on(3, '20:45', it.propose()), ...ofWords(it)];
}

/** A draft: its author's alone. */
export function refundUnasked(company: Company): Scene[] {
  const it = new Matter(company, 'aoife', {
    title: 'Send the refund without being asked',
    whatChanges: 'When we cancel a flight and you take no other, your money is on its way within five days, without a form.',
    easier: 'You do not have to know your rights in order to have them.',
    background: 'We hold 1.3 million that nobody has claimed. It is not ours.',
    touchPoints: ['Complaints and refunds'],
    amounts: [euros('Paid out once', 1_300_000)],
  });
  return [on(1, '17:30', it.draft())];
}
