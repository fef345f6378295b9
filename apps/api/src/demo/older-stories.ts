import type { Company } from './company.js';
import { course } from './course.js';
import { complaints, figure } from './evidence.js';
import { day, euros, Matter } from './matter.js';
import { on, type Scene } from './stage.js';

/** Final, after an objection that the other members overruled. */
export function reasonForDelay(company: Company): Scene[] {
  const it = new Matter(company, 'daniel', {
    title: 'Say why a flight is late, every thirty minutes',
    whatChanges: 'When your flight is late you get the reason and the next expected time, by message and at the gate, every thirty minutes, even when nothing has changed.',
    easier: 'You know whether there is time for a meal, and you need not ask anybody who does not know either.',
    background: 'Late flights are named in 1,665 complaints. In most of them the delay is forgiven; the silence is not.',
    touchPoints: ['Flight notices', 'Gate and boarding'],
    measures: [{ name: 'Late passengers who know the reason', from: '34 %', to: '80 %', by: day(30) }],
    amounts: [euros('Messages, per year', 60_000)],
    effectiveOn: day(-90), reviewOn: day(30),
  });
  return [
    ...course(it, 126, 'ines', 'marta', { daniel: 'AGREE', marta: 'AGREE', ines: 'AGREE', kenji: 'AGREE', yusuf: 'ABSTAIN', aoife: 'AGREE' }),
    on(126, '13:00', it.attach('daniel', complaints(18.7, [17.8, 19.5], 'Complaints that name a late flight', 'After service itself, nothing is named more often.'))),
    on(125, '15:10', it.object('pavel', 'Whoever gives a reason early is wrong in one case of five, and is quoted for it.', 'Crews and gate agents, who have to explain the second reason', 'Forty delays of last summer; eight changed their reason.', 'Give a reason only once operations has confirmed it.')),
    on(124, '09:20', it.reply('daniel', 'pavel', 'Wrong in one case of five, silent in five of five: people prefer the first. We will write “so far”.')),
    on(124, '10:00', it.putToOthers('daniel', 'pavel')),
    ...['ines', 'marta', 'kenji', 'claire'].map((key, at) => on(124, `1${at + 4}:05`, it.judge(key, 'pavel', true))),
    on(116, '17:40', it.approve('sofia', 'Nine gate agents answered me. Seven would rather say “so far” than nothing.')),
    on(115, '20:30', it.approve('amina', 'Eighty-one people on the roll answered my question; seventy-four want to hear something, even nothing new.')),
  ];
}

/** Final; the approval rested on a condition that has not been kept since, and its champion has said so. */
export function crewPurse(company: Company): Scene[] {
  const it = new Matter(company, 'kenji', {
    title: 'Crews may put things right on the spot, up to fifty euros',
    whatChanges: 'If something goes wrong on board, whoever serves you may give you up to fifty euros or a voucher at once, without asking anybody and without a form.',
    easier: 'It is put right by the person who saw it, before you land, and you need not write to us.',
    background: '481 complaints are about attendants. In most of them the attendant was sorry and had nothing to give but a card with an address.',
    touchPoints: ['On board', 'Complaints and refunds'],
    amounts: [euros('Paid on board, per year', 240_000)],
    effectiveOn: day(-80), reviewOn: day(20),
  });
  return [
    ...course(it, 118, 'ines', 'marta', { kenji: 'AGREE', marta: 'AGREE', ines: 'AGREE', aoife: ['OBJECT', 'A quarter of a million without a receipt.'], pavel: 'AGREE', claire: 'AGREE' }),
    on(118, '15:00', it.attach('kenji', complaints(5.4, [4.9, 5.9], 'Complaints that name an attendant', 'Most of them end with a card and an address.'))),
    on(108, '18:05', it.approve('sofia', 'Thirty of us were asked at three bases: everybody has wanted this at least once.')),
    on(107, '20:10', it.approve('amina', 'Forty people who had complained about crews were asked; thirty-three would have taken an apology with something in it.', '', { while: 'Nobody on board has to ask anybody before giving it' })),
    on(17, '19:45', it.reportBroken('amina', 'Since the first of the month the purser has to call the control centre above twenty euros. Four crew members told me, and a passenger who waited for the call.')),
  ];
}

/** Final; parents and people with sticks are called first. */
export function boardFirst(company: Company): Scene[] {
  const it = new Matter(company, 'pavel', {
    title: 'Families and people who walk slowly board first, always',
    whatChanges: 'Before anybody else we call those who travel with small children and those who need more time. Nobody has to ask, and nobody has to show a paper.',
    easier: 'You are in your seat before the aisle is full, and nobody waits behind you.',
    background: 'At present it depends on who stands at the gate. Four in ten flights do it.',
    touchPoints: ['Gate and boarding', 'Assistance at the airport'],
    measures: [{ name: 'Flights on which it is done', from: '41 %', to: '98 %', by: day(10) }],
    effectiveOn: day(-70), reviewOn: day(12),
  });
  return [
    ...course(it, 102, 'ines', 'claire', { pavel: 'AGREE', claire: 'AGREE', ines: 'AGREE', yusuf: ['OBJECT', 'Gold members pay for being first.'], marta: 'AGREE', daniel: 'AGREE' }),
    on(101, '16:15', it.attach('pavel', figure({ title: 'Minutes that boarding takes', value: 19, unit: 'minutes, from 23', n: 84, within: [18.2, 19.8], source: 'Gate log of two weeks, Porto', day: day(-110), why: 'It is quicker for everybody, not only kinder.' }))),
    on(92, '17:15', it.approve('sofia', 'Gate agents asked for one rule instead of forty exceptions.')),
    on(91, '20:45', it.approve('amina', 'Lucía and I stood at nine gates. Where it was done nobody grumbled; where it was not, somebody stumbled.')),
  ];
}

/** Final by a waiver of the customers' champion; it is the employees whom it affects. */
export function dayAtTheDesk(company: Company): Scene[] {
  const it = new Matter(company, 'kenji', {
    title: 'Everybody in the head office spends one day a year at the desk',
    whatChanges: 'Once a year each of us in the head office works a day at a service desk, a gate or on the phones, beside somebody who does it every day.',
    easier: 'Those who write the rules meet the people who have to live with them.',
    background: 'Eleven of the last forty decisions came from somebody who had just spent a day at a desk.',
    touchPoints: ['Service desk', 'Service by phone'],
    unaffectedBecause: 'Whoever stands beside the colleague on duty serves nobody alone.',
    amounts: [euros('Days away from the office, per year', 70_000)],
    effectiveOn: day(-60), reviewOn: day(90),
  });
  return [
    ...course(it, 92, 'ines', 'daniel', { kenji: 'AGREE', daniel: 'AGREE', ines: 'AGREE', pavel: 'AGREE', marta: 'AGREE' }),
    on(82, '17:30', it.approve('sofia', 'I asked at four desks. Everybody would like to have company, if it stays for a whole day.', 'A whole day, please, and not a morning with a photographer.')),
    on(81, '20:00', it.waive('amina', 'It is true that it changes nothing for customers that day. I expect it to change something later.')),
  ];
}
