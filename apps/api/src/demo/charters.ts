import type { Company } from './company.js';
import { on, type Scene } from './stage.js';

const CUSTOMER_COUNCIL = {
  name: 'Customer council',
  first: 'We decide what happens where customers meet us, from the first poster to the letter after a complaint.\n\nWe answer for it together: whoever runs a touch point says what is promised there, and nobody else changes it.',
  second:
    'We decide what happens where customers meet us, from the first poster to the letter after a complaint.\n\nWe answer for it together: whoever runs a touch point says what is promised there, and nobody else changes it. What customers would notice becomes final only with the approval of the champion whom they have elected.\n\nMeasure us by two things: how long a decision takes from the day it is proposed, and whether it brought about what we said it would.',
};
const DIGITAL_COUNCIL = { name: 'Digital council', first: 'We decide what customers see on our screens. Where a screen changes what happens at the airport, we ask the customer council first.' };

/** What the councils are for, in their own words: the customer council's came to name the champion and how it wants to be measured. */
export function charters({ stage, as, councilOf }: Company): Scene[] {
  const write = (member: string, seenVersion: number, name: string, charter: string) => async (): Promise<unknown> =>
    stage.value('select council.change_council($1, $2, $3, $4, $5)', [await as('tobias'), councilOf(member), seenVersion, name, charter]);
  return [
    on(147, '09:30', write('ines', 1, CUSTOMER_COUNCIL.name, CUSTOMER_COUNCIL.first)),
    on(146, '14:00', write('leonor', 1, DIGITAL_COUNCIL.name, DIGITAL_COUNCIL.first)),
    on(97, '16:20', write('ines', 2, CUSTOMER_COUNCIL.name, CUSTOMER_COUNCIL.second)),
  ];
}

/** The office in the city closed: what was measured and decided there stays readable, and nothing new names it. */
export const closedOffice = ({ stage, as, touchPointId }: Company): Scene[] => [
  on(47, '11:15', async () => stage.value('select touch_point.retire_touch_point($1, $2, true)', [await as('tobias'), touchPointId('Ticket office in the city')])),
];
