import { expect, test } from 'vitest';
import { lanesOf, silosOf } from './journey-grid.js';
import { narrowed, NO_FILTER, NOBODY } from './touch-point-filter.js';

const place = (name: string, channel: string, ownerFunction: string | null = 'Service', priority = 2) => ({ name, channel, ownerFunction, priority, promise: '', customersDo: '', customersWant: '' });
const stages = [
  { id: 's1', name: 'Before', touchPoints: [place('Poster', 'Paid media', null), place('Search', 'Web')] },
  { id: 's2', name: 'Buying', touchPoints: [] },
  { id: 's3', name: 'After', touchPoints: [place('Help page', 'web ', 'Service', 1), place('Desk', 'Airport')] },
];

test('a lane is a channel, however it is spelled, with a cell for every stage', () => {
  const lanes = lanesOf(stages).map(({ channel, cells }) => [channel, cells.map(({ touchPoints }) => touchPoints.map(({ name }) => name))]);
  expect(lanes).toEqual([['Paid media', [['Poster'], [], []]], ['Web', [['Search'], [], ['Help page']]], ['Airport', [[], [], ['Desk']]]]);
});

test('silos are touch points that nobody owns, and stages without one', () => {
  expect(silosOf(stages)).toEqual({ unowned: ['Poster'], uncovered: ['Buying'] });
});

test('a filter narrows by every part at once; without one the empty stages stay', () => {
  const names = (filter: object) => narrowed(stages, { ...NO_FILTER, ...filter }).map(({ touchPoints }) => touchPoints.map(({ name }) => name));
  expect(names({})).toEqual([['Poster', 'Search'], [], ['Help page', 'Desk']]);
  expect(names({ owner: NOBODY })).toEqual([['Poster']]);
  expect(names({ priority: '1', search: ' HELP ' })).toEqual([['Help page']]);
  expect(names({ stage: 's1', channel: 'Airport' })).toEqual([]);
});
