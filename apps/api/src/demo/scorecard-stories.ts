import type { Company } from './company.js';
import { day } from './matter.js';
import { on, type Scene } from './stage.js';

type Row = readonly [place: string, attribute: string, value: number, n: number | null, low: number | null, high: number | null];
const SURVEY = 'Journey survey, summer';
const PANEL = 'Traveller panel of the consumers’ association';
const STAGES = new Set(['Initial consideration', 'Active evaluation', 'Purchase', 'Post-purchase experience', 'Advocacy']);

/** What customers said in the summer: five stages, and the touch points of which most is talked about. */
const OURS: readonly Row[] = [
  ['Initial consideration', 'OVERALL', 64, 612, 61, 67], ['Initial consideration', 'ACTIVE', 52, 612, 49, 55], ['Initial consideration', 'EMOTIONAL', 61, 612, 58, 64], ['Initial consideration', 'RATIONAL', 68, 612, 65, 71], ['Initial consideration', 'ETHICAL', 66, 612, 63, 69],
  ['Active evaluation', 'OVERALL', 58, 604, 55, 61], ['Active evaluation', 'ACTIVE', 49, 604, 46, 52], ['Active evaluation', 'EMOTIONAL', 55, 604, 52, 58], ['Active evaluation', 'RATIONAL', 63, 604, 60, 66], ['Active evaluation', 'ETHICAL', 47, 604, 43, 51],
  ['Purchase', 'OVERALL', 71, 588, 68, 74], ['Purchase', 'EMOTIONAL', 65, 588, 62, 68], ['Purchase', 'RATIONAL', 74, 588, 71, 77], ['Purchase', 'ETHICAL', 62, 588, 58, 66],
  ['Post-purchase experience', 'OVERALL', 41, 640, 38, 44], ['Post-purchase experience', 'ACTIVE', 44, 640, 41, 47], ['Post-purchase experience', 'EMOTIONAL', 33, 640, 30, 36], ['Post-purchase experience', 'RATIONAL', 48, 640, 45, 51], ['Post-purchase experience', 'ETHICAL', 39, 640, 35, 43],
  ['Fare search', 'OVERALL', 66, 410, 62, 70], ['Fare search', 'ETHICAL', 44, 410, 39, 49], ['Booking and payment', 'OVERALL', 74, 402, 70, 78], ['Check-in and bag drop', 'OVERALL', 55, 380, 51, 59],
  ['Flight notices', 'OVERALL', 36, 355, 31, 41], ['Flight notices', 'EMOTIONAL', 28, 355, 23, 33], ['Baggage tracing', 'OVERALL', 34, 118, 26, 42], ['Assistance at the airport', 'OVERALL', 47, 22, 29, 65], ['Assistance at the airport', 'ETHICAL', 42, 22, 24, 60],
  ['Ticket office in the city', 'OVERALL', 72, 41, 61, 83], ['Complaints and refunds', 'OVERALL', 31, 164, 24, 38], ['Complaints and refunds', 'RATIONAL', 35, 164, 28, 42], ['On board', 'OVERALL', 69, 420, 65, 73],
];
const MERIDIAN: readonly Row[] = [
  ['Initial consideration', 'OVERALL', 66, 540, 62, 70], ['Active evaluation', 'OVERALL', 67, 540, 63, 71], ['Purchase', 'OVERALL', 70, 540, 66, 74], ['Post-purchase experience', 'OVERALL', 63, 540, 59, 67], ['Flight notices', 'OVERALL', 72, 260, 66, 78], ['Baggage tracing', 'OVERALL', 58, 90, 48, 68],
];
const BLAUWAL: readonly Row[] = [
  ['Active evaluation', 'OVERALL', 61, 210, 55, 67], ['Purchase', 'OVERALL', 76, 210, 71, 81], ['Post-purchase experience', 'OVERALL', 57, 210, 51, 63], ['Complaints and refunds', 'OVERALL', 60, null, null, null],
];

/** The analyst brings in the summer's figures, what a consumers' panel says of two competitors, and one more since. */
export function measured(company: Company): Scene[] {
  const bringIn = (rows: readonly Row[], competitor: string | null, source: string, measuredOn: string) => async () =>
    company.stage.value('select scorecard.import_figures($1, $2)', [await company.as('nikhil'), JSON.stringify(rows.map(([place, attribute, value, n, low, high], row) =>
      ({ row, stage: STAGES.has(place) ? place : '', touchPoint: STAGES.has(place) ? '' : place, attribute, competitor, value, n, low, high, source, measuredOn })))]);
  return [
    on(62, '10:00', bringIn(OURS, null, SURVEY, day(-80))),
    on(61, '15:20', bringIn(MERIDIAN, 'Meridian', PANEL, day(-95))),
    on(61, '15:30', bringIn(BLAUWAL, 'Blauwal', PANEL, day(-95))),
    on(9, '09:15', bringIn([['Flight notices', 'OVERALL', 48, 86, 38, 58]], null, 'Journey survey, first weeks of the new messages', day(-12))),
  ];
}
