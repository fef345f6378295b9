import type { Company } from './company.js';
import { day, euros, Matter } from './matter.js';
import { on, type Scene } from './stage.js';

/** Final, and a month later superseded by a better one. */
export function mealVouchers(company: Company): Scene[] {
  const first = new Matter(company, 'kenji', {
    title: 'A meal after three hours, from the crew',
    whatChanges: 'Whoever waits three hours or more gets a voucher for a meal from the crew at the gate, without asking and without a form.',
    easier: 'Nobody has to know that they are owed something in order to get it.',
    background: 'Half of those who are entitled to a meal never ask for it. The desk that gives it out is outside security.',
    touchPoints: ['Flight notices', 'Service desk'],
    amounts: [euros('Vouchers, per year', 210_000)],
    effectiveOn: day(-35),
  });
  const better = new Matter(company, 'marta', {
    title: 'A meal after two hours, on your phone',
    whatChanges: 'After two hours of waiting a voucher for a meal comes to your phone by itself. It works at every counter behind security; whoever has no phone gets it on paper from the crew.',
    easier: 'You eat when you are hungry, and need not find the one person who has the vouchers.',
    background: 'A month of paper vouchers: crews ran out of them on four evenings, and a third of them were never used, because the restaurants closed first.',
    touchPoints: ['Flight notices', 'Service desk'],
    conditions: ['Paper vouchers stay at every gate for those without a phone'],
    measures: [{ name: 'Vouchers that are used', from: '66 %', to: '85 %', by: day(120) }],
    amounts: [euros('Vouchers, per year', 260_000)],
    effectiveOn: day(20), reviewOn: day(120),
    supersedes: first,
  });
  return [
    on(52, '11:00', first.draft()),
    on(52, '11:20', first.propose()),
    on(51, '15:10', first.second('marta')),
    on(50, '09:30', first.open('ines')),
    ...['kenji', 'marta', 'ines', 'claire', 'pavel'].map((key, at) => on(50 - Math.floor(at / 2), `1${at}:40`, first.vote(key, 'AGREE'))),
    on(41, '17:10', first.approve('sofia', 'I asked the six crews who stood at the gates in October: they would rather hand out a meal than a telephone number.')),
    on(41, '19:30', first.approve('amina', 'It costs nobody anything to be fed, and twenty-two on the roll had written that they were not.', 'Good. I would have liked two hours; let us see how three goes.')),
    on(26, '10:30', better.draft()),
    on(26, '11:00', better.propose()),
    on(25, '14:15', better.second('kenji')),
    on(25, '15:00', better.open('ines')),
    ...['marta', 'kenji', 'ines', 'claire', 'yusuf'].map((key, at) => on(24 - Math.floor(at / 2), `1${at}:05`, better.vote(key, 'AGREE'))),
    on(24, '18:20', better.vote('aoife', 'OBJECT', 'Fifty thousand more, in a year in which we save.')),
    on(15, '18:30', better.approve('sofia', 'The crews no longer have to count paper. Nine of ten whom I asked are for it.')),
    on(15, '21:10', better.approve('amina', 'I asked the twenty-two who had written about the first one; nineteen answered, and sixteen want it on the phone. The three others are why I insist on paper.', 'This is what I meant in October. The condition about paper is the part without which I would have refused.')),
  ];
}

/** Done without approval, and never decided: it has ended. */
export function closedLounge(company: Company): Scene[] {
  return [on(34, '17:45', emergency(company, 'claire', 'On board', 'Hot drinks are not served on flights under an hour.', 'Two of the ovens’ makers recalled a heating plate on the same day; crews were told to switch the galleys off until each had been looked at.', 3))];
}

/** Done without approval two days ago: its clock runs, and nobody has proposed the decision yet. */
export function quietRoom(company: Company): Scene[] {
  return [on(2, '08:20', emergency(company, 'pavel', 'Assistance at the airport', 'The quiet room in Terminal 1 is closed; assistance waits at the desk beside gate 12 instead.', 'Water came through the ceiling in the night. The airport has closed that part of the building and cannot say yet for how long.', 5))];
}

/** Reported by a customer, answered by the chair: it is undone, and both stand in the register. */
export function shorterDesk(company: Company): Scene[] {
  return [
    on(9, '19:05', report(company, 'customer11', 'Service desk', 'The desk in Terminal 2 has been shut at seven for a week now. It says “open until ten” on the door. I read the register: closing it earlier was withdrawn.', 14)),
    on(7, '10:30', async () => company.stage.value('select register.answer_report($1, 1, $2, $3, null, false)', [
      await company.as('ines'), 'UNDONE', 'You are right, and thank you. The evening shift was moved to Terminal 1 for the holidays without asking anybody. From Monday the desk is open until ten again; nobody has decided anything else.',
    ])),
  ];
}

/** Reported yesterday: it waits for the chair and the champion. */
export function paperBoardingPasses(company: Company): Scene[] {
  return [on(1, '12:30', report(company, 'customer23', 'Check-in and bag drop', 'At Porto they no longer print boarding passes. My father has no smartphone and was sent to a shop to have it printed for two euros.', 6))];
}

const emergency = (company: Company, by: string, place: string, what: string, why: string, hoursBefore: number) => async (): Promise<unknown> =>
  company.stage.value(`select register.record_emergency_act($1, $2, $3, $4, kernel.now() - make_interval(hours => $5))`, [await company.as(by), company.touchPointId(place), what, why, hoursBefore]);

const report = (company: Company, by: string, place: string, what: string, daysBefore: number) => async (): Promise<unknown> =>
  company.stage.value(`select register.report_change($1, (select slug from people.organization where id = $2), $3, $4, (kernel.now() - make_interval(days => $5))::date, true, null)`, [
    await company.as(by), company.organizationId, company.touchPointId(place), what, daysBefore,
  ]);
