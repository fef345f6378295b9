import { formatCount, formatList, inLanguage } from '@tribune/ui/words';

const english = {
  title: 'Touch points',
  lead: 'Where customers meet us, along their journey. Every decision says which of these it changes.',
  numberedStage: (position: number, name: string) => `${position}. ${name}`,
  count: (count: number) => formatCount(count, 'touch point'),
  decisions: (count: number) => (count === 0 ? 'no decision' : formatCount(count, 'decision')),
  evidence: (count: number) => (count === 0 ? 'no evidence' : formatCount(count, 'piece of evidence', 'pieces of evidence')),
  views: { label: 'Show as', list: 'List', map: 'Journey map', heat: 'Heat map' },
  actions: { add: 'Add a touch point', stages: 'Stages', import: 'Import', download: 'Download as CSV', excel: 'For Excel (UTF-8 with byte order mark)', plain: 'For other programs (UTF-8)', fileName: 'touch-points.csv' },
  empty: { title: 'There are no touch points yet', admin: 'Begin with a template of twelve, or import your own.', others: 'Your administrator lays them out.', action: 'Lay out the journey' },
  sourcing: { IN_HOUSE: 'Ourselves', PARTNER: 'A partner' },
  withPartner: 'with a partner',
  priorities: { 1: 'Highest', 2: 'Middle', 3: 'Lowest' } as Readonly<Record<number, string>>,
  first: 'Highest priority',
  unowned: 'Nobody owns it',
  stageEmpty: 'No touch point at this stage: customers pass it without us.',
  filter: {
    title: (shown: string) => `Filter: ${shown}`, search: 'Search', stage: 'Stage', channel: 'Channel', owner: 'Owner', priority: 'Priority', any: 'Any', nobody: 'Nobody owns it', clear: 'Show all',
    none: 'No touch point is like that', noneSentence: 'Take a filter away, and more appear.', shown: (shown: number, all: number) => (shown === all ? formatCount(all, 'touch point') : `${shown} of ${formatCount(all, 'touch point')}`),
  },
  kinds: { MEASURE: 'Figures', MENTION: 'Own words', CONSULTATION: 'Consultations', COMPETITOR_MOVE: 'Competitors', WALKED: 'Walked', DOCUMENT: 'Documents' },
  map: {
    label: 'Journey map: stages from left to right, channels from top to bottom',
    lead: 'Figure and colour say how much evidence there is about a touch point.',
    channel: 'Channel', silos: 'What falls between the chairs', noSilos: 'Every touch point has an owner, and every stage has a touch point.',
    unowned: (names: readonly string[]) => `Nobody owns ${formatList(names)}.`,
    uncovered: (names: readonly string[]) => `${names.length === 1 ? 'The stage' : 'The stages'} ${formatList(names)} ${names.length === 1 ? 'has' : 'have'} no touch point.`,
    uncoveredStage: 'No touch point', none: 'None', twin: 'The same as a table',
  },
  heat: {
    label: 'Heat map: how much is known about each touch point, by kind',
    lead: 'Pieces of evidence about each touch point, by kind. An empty row is a place we decide about without having looked.',
    touchPoint: 'Touch point', small: 'Hatched: one or two. That is little to decide on.', scale: 'Pieces of evidence', range: (from: number, to: number) => (from === to ? `${from}` : `${from}–${to}`), nothing: 'No evidence yet',
  },
  table: { name: 'Touch point', stage: 'Stage', channel: 'Channel', owner: 'Owner', evidence: 'Evidence', decisions: 'Decisions' },
  page: {
    promise: 'What we promise here', noPromise: 'Nothing is promised here yet.', customersDo: 'What customers do here', customersWant: 'What they try to achieve', notSaid: 'Not said yet.',
    facts: 'About this touch point', stage: 'Stage', channel: 'Channel', owner: 'Owner', runBy: 'Run by', priority: 'Priority', added: 'Here since',
    edit: 'Edit', history: 'What it said before', changed: (who: string, parts: readonly string[]) => `${who} changed ${formatList(parts)}`, somebody: 'Somebody', difference: 'Word by word',
  },
  parts: { name: 'the name', channel: 'the channel', stage: 'the stage', ownerFunction: 'the owner', sourcing: 'who runs it', priority: 'the priority', customersDo: 'what customers do', customersWant: 'what they want', promise: 'the promise' },
  retired: {
    list: 'Retired', listLead: 'They are not on the journey any more. What was decided and promised there stays readable.', since: 'Since', title: 'This touch point is retired',
    means: 'No new proposal names it; what was decided and promised here stays.', bringBack: 'Bring it back', back: 'It is on the journey again.',
    act: 'Retire it', ask: (name: string) => `Retire “${name}”?`, sentence: 'It leaves the journey and the lists to choose from. Nothing is deleted: decisions that name it go on, and you can bring it back.', done: 'Retired. Its page stays.',
  },
  stages: {
    title: 'The stages of the journey', lead: 'From first to last, as customers pass them. Touch points go with their stage.', adminsOnly: 'Administrators arrange the stages', numbered: (at: number) => `Stage ${at}`,
    earlier: 'Earlier', earlierOf: (name: string) => `“${name}” earlier`, later: 'Later', laterOf: (name: string) => `“${name}” later`, remove: 'Remove', removeOf: (name: string) => `Remove “${name}”`,
    standing: (count: number) => `${formatCount(count, 'touch point')} here`, add: 'Add a stage', afresh: 'Start afresh', saved: 'The journey goes so now.',
  },
  form: {
    add: 'Add a touch point', addLead: 'A place where customers meet you that is not on the journey yet.', adminsOnly: 'Administrators add touch points', adminsOnlySentence: 'Ask your administrator for it.',
    name: 'Name', nameHint: 'As everybody here calls it. Its address stays when you rename it.', channel: 'Channel', channelHint: 'For example Phone, App, Airport', stage: 'Stage of the journey',
    owner: 'Owner function', ownerHint: 'Who answers for it. A touch point without an owner is shown as one.', ownerNobody: 'Nobody yet', ownerNew: 'Another function…', ownerNewLabel: 'Name of the function',
    sourcing: 'Who runs it', priority: 'Priority', customersDo: 'What customers do here', customersWant: 'What they try to achieve', promise: 'What we promise here',
    save: 'Save', cancel: 'Cancel', unchanged: 'You have not changed anything.', saved: 'Saved.', added: 'Added to the journey.', restored: 'What you typed earlier is still here.', afresh: 'Start afresh',
    missing: 'Please fill this in.',
    movedOn: 'Somebody has changed this touch point meanwhile', movedOnSentence: 'Below is what changed. What you wrote stays in the form; saving it replaces what they wrote.', goOn: 'I have read it: go on',
  },
};

/** What the pages of touch points say. */
export const texts = inLanguage('touch-point/touch-point', english);
export type English = typeof english;
