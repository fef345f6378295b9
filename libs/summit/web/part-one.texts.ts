import { formatCount, formatList, formatNumber, formatShortDate, inLanguage } from '@tribune/ui/words';

const number = (value: number): string => formatNumber(value, Number.isInteger(value) ? 0 : 1);

const english = {
  vision: {
    title: 'Vision', lead: 'What the company wants to be for its customers, and which of their needs it chooses to answer.', write: 'Write the vision', relationship: 'The relationship we want', relationshipHint: 'How customers should describe us to a friend.',
    purpose: 'The purpose we share with customers', purposeHint: 'What we both want, beyond the sale.', notYet: 'Not written yet.', byStage: 'Along the journey', byStageNone: 'Nothing is said of any stage yet.', need: 'The need we choose to answer', capacity: 'With which capacity',
    places: (names: readonly string[]) => (names.length === 0 ? 'No touch point yet.' : `Where: ${formatList(names)}.`), numbered: (position: number, name: string) => `${position} ${name}`, save: 'Save the vision', saved: 'The vision stands.', cancel: 'Cancel',
  },
  attributes: { OVERALL: 'On the whole', ACTIVE: 'Active', EMOTIONAL: 'Emotional', RATIONAL: 'Rational', ETHICAL: 'Ethical' },
  attributeQuestions: { OVERALL: 'What do customers think of us here?', ACTIVE: 'Do they take part, come back, tell others?', EMOTIONAL: 'How does it feel to them?', RATIONAL: 'Is it worth it to them?', ETHICAL: 'Do they find it fair?' },
  beliefs: {
    title: 'Believed and measured', lead: 'What participants believed before anybody looked, what customers said, and what the best competitor reaches, from 0 to 100.',
    progress: (all: number, some: number, of: number) => `${all} of ${of} have sealed every stage${some > 0 ? `; ${some} more ${some === 1 ? 'has' : 'have'} begun` : ''}.`, seal: 'Say what you believe', goOn: 'Go on sealing',
    closed: (names: readonly string[]) => `${formatList(names)}: closed to you until you have sealed what you believe of ${names.length === 1 ? 'it' : 'them'}, or until the sealing ends.`, closedForAll: 'What is believed is shown here when the sealing has ended.', nobody: 'Nobody has sealed anything of this stage.',
    first: 'What to talk about first', firstNone: 'No gap can be told yet: figures are missing, or their intervals are wide.', end: 'End the sealing', endTitle: 'End the sealing?', endSentence: 'Nobody can say any more what they believe, and everybody who works here sees what was believed, without names. It cannot be taken back.', ended: 'Ended. Everybody sees it now.',
    toAgenda: 'Put the gaps on the agenda', toAgendaDone: 'They stand in Part 1, the largest first.', item: (stage: string, believed: number, measured: number) => `Gap: ${stage} (believed ${number(believed)}, measured ${number(measured)})`,
    picture: 'Beliefs, measure and best competitor, stage by stage', attribute: 'Attribute', legend: { belief: 'A belief', seen: 'A belief whose author had seen figures', median: 'The middle of them', measured: 'Measured, with its 95 % interval', best: 'Best competitor' },
    table: { stage: 'Stage', believed: 'Believed', measured: 'Measured', best: 'Best competitor', gap: 'Gap' }, number,
    believed: (median: number, lowest: number, highest: number, count: number) => `${number(median)} (${number(lowest)}–${number(highest)}, ${formatCount(count, 'belief')})`, hadSeen: (count: number) => `${count} had seen figures`, mine: (value: number) => `yours ${number(value)}`,
    measured: (value: number, low: number | null, high: number | null, n: number | null) => `${number(value)}${low !== null && high !== null ? ` (${number(low)}–${number(high)})` : ', no interval'}${n !== null ? `, n\u00a0=\u00a0${formatNumber(n)}` : ''}`, small: 'small sample', source: (source: string, day: string) => `${source}, ${formatShortDate(day, { zone: 'UTC' })}`,
    competitor: (name: string, value: number) => `${name} ${number(value)}`, notMeasured: 'Nobody has measured it', noCompetitor: 'Nobody known', nothingBelieved: 'Nothing sealed',
    gaps: { BELIEVED_HIGHER: (by: number) => `Believed ${number(Math.abs(by))} too high`, BELIEVED_LOWER: (by: number) => `Believed ${number(Math.abs(by))} too low`, NO_DIFFERENCE: () => 'Within what was measured', UNKNOWN: () => 'Cannot be told' },
  },
  sealing: {
    title: 'What do you believe?', lead: 'What do customers think of us at each stage, from 0 to 100? One figure is enough; it takes about three minutes. Nobody sees yours before they have sealed their own, and nobody ever sees whose it is.',
    unsaid: 'Not said', clear: 'Take back', low: '0: they turn away', high: '100: they tell others', more: 'Say more: four attributes', moreHint: 'Only if you like. What belongs to a stage is sealed with it; nothing can be added later.',
    seal: (count: number) => (count === 0 ? 'Seal' : `Seal ${formatCount(count, 'stage')}`), none: 'Say something of at least one stage first.', needsOverall: 'Say how it is on the whole, too.', confirmTitle: 'Seal this?', confirm: 'What is sealed stays: neither you nor anybody else can change it. Of these stages you see at once what others believe, what is measured and what competitors reach.', confirmAct: 'Seal it', sealed: 'Sealed. Now you see what others believe.',
    done: 'You have sealed every stage', doneSentence: 'The picture is on the summit’s page.', toPicture: 'See the picture', already: (names: readonly string[]) => `Sealed already: ${formatList(names)}.`, hadSeen: 'You had opened the scorecard when figures stood there: what you seal now is marked “had seen”.', closed: 'There is nothing to seal here now', back: 'Keep thinking', where: (names: readonly string[]) => `For example ${formatList(names)}`,
  },
};

/** What Part 1 says: vision, beliefs, gaps. */
export const texts = inLanguage('summit/part-one', english);
export type English = typeof english;
