import { Avatar, Clock, Cluster, Derivation, Figure, Moment, Person, Picture, Seen, ShareBar, Stack, StateBadge, Stepper, Text, TextDiff, Timeline, type Tone } from '@tribune/ui';
import { useState } from 'react';
import { inHours } from './in-hours.js';
import type { Group } from './specimen.js';

const TONES: readonly [Tone, string][] = [['neutral', 'Draft'], ['accent', 'Vote open'], ['waiting', 'Waiting'], ['agree', 'Carried'], ['object', 'Refused'], ['abstain', 'Abstained'], ['stale', 'Stale'], ['final', 'Final']];
const BEFORE = 'Customers get their money back within ten days of sending a device in.';
const AFTER = 'Customers get their money back within three working days of handing a device in, in a shop or by post.';
const PICTURE = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400"><rect width="640" height="400" fill="#dfe5ec"/><rect x="60" y="120" width="380" height="40" fill="#1f3d62"/><rect x="60" y="190" width="230" height="40" fill="#7d93ac"/><rect x="60" y="260" width="120" height="40" fill="#7d93ac"/></svg>')}`;

/** How something stands, and how it came there. */
export const standing: Group = {
  id: 'standing',
  title: 'How it stands',
  lead: 'State, time, people and figures. A tone never stands without a word, a number never without what it stands on.',
  specimens: [
    { name: 'StateBadge', when: 'Where a thing stands, in a word or two. Only final is solid; stale is dashed.', Show: () => <Stack gap="sm"><Cluster>{TONES.map(([tone, label]) => <StateBadge key={tone} tone={tone} label={label} />)}</Cluster><Cluster>{TONES.map(([tone, label]) => <StateBadge key={tone} size="sm" tone={tone} label={label} />)}</Cluster></Stack> },
    { name: 'Clock', when: 'When something is due, and what is left; urgent in its last day, exact where it is the matter.', Show: () => <Stack gap="sm"><Clock due={inHours(170)} label="Vote closes" exact /><Clock due={inHours(30)} label="Vote closes" /><Clock due={inHours(5.2)} label="Your time" /><Clock due={inHours(-3)} label="Vote" passed="Closed" /></Stack> },
    { name: 'Moment', when: 'When something was; the zone is the reader’s, the exact words are in its title.', Show: () => <Cluster gap="lg"><Moment at={inHours(-50)} /><Moment at={inHours(-50)} dateOnly /><Moment at={inHours(-50)} short /></Cluster> },
    { name: 'Person', when: 'Somebody, with their office or function.', Show: () => <Stack gap="sm"><Person size="lg" name="Mei Tanaka" note="Champion, until 11 July 2027" /><Person name="Amara Okafor" note="Service · agreed" /><Person size="sm" name="Rafael Souza" /></Stack> },
    { name: 'Avatar', when: 'In front of a row about a person; the name stands beside it.', Show: () => <Cluster><Avatar size="lg" name="Mei Tanaka" /><Avatar name="Amara Okafor" /><Avatar size="sm" name="Rafael Souza" /></Cluster> },
    { name: 'Timeline', when: 'What happened, in order; what is still to come is hollow.', Show: () => <Timeline label="What happened" entries={[{ id: '1', at: inHours(-96), title: 'Proposed by Amara Okafor', detail: 'Seconded the same day.' }, { id: '2', at: inHours(-20), title: 'Vote carried', tone: 'agree' }, { id: '3', at: inHours(-3), title: 'Refused by the champion', tone: 'object', detail: '“Only in shops. By post you wait as before.”' }, { id: '4', title: 'Final, once the champion approves' }]} /> },
    { name: 'Derivation', when: 'An outcome with the steps it follows from.', Show: () => <Derivation outcome="Carried" tone="agree" steps={[{ text: '5 of 7 voted, quorum 4', holds: true }, { text: '1 objection stands', holds: false }, { text: '1 recused', holds: null }]} /> },
    { name: 'ShareBar', when: 'Parts of a whole; every number stands below it in words, so that it needs no table.', Show: () => <ShareBar label="Ballots" of={7} mark={{ at: 4, label: 'Quorum 4 of 7' }} shares={[{ label: 'agree', count: 3, tone: 'agree' }, { label: 'object', count: 1, tone: 'object' }, { label: 'abstain', count: 1, tone: 'abstain' }]} /> },
    { name: 'Figure', when: 'One number set large, with what it stands on.', Show: () => <Figure value="5.9" unit="% of complaints" notes={['from 8,926 cases', '95 % interval 5.4 to 6.4']} /> },
    { name: 'TextDiff', when: 'What changed between two texts, word by word.', Show: () => <Stack><TextDiff label="What changes for customers" before={BEFORE} after={AFTER} /><TextDiff label="Title" before={BEFORE} after={BEFORE} /></Stack> },
    { name: 'Stepper', when: 'Where one is in a few steps.', Show: () => <Stepper label="Setting up" steps={[{ label: 'Organization', state: 'done' }, { label: 'Council', state: 'current', hint: 'Paste addresses, or a file' }, { label: 'Journey', state: 'coming' }]} /> },
    { name: 'Picture', when: 'A picture as evidence: a thumbnail, and all of it at one press.', Show: () => <div style={{ maxWidth: '12rem' }}><Picture src={PICTURE} alt="Three bars, the first the longest" width={640} height={400} label="Enlarge: what complaints are about" caption="What complaints are about" /></div> },
    { name: 'Seen', when: 'Around what counts as read once it has been before somebody’s eyes.', Show: SeenOnce },
  ],
};

function SeenOnce() {
  const [seen, setSeen] = useState(false);
  return <Seen onSeen={seen ? null : () => setSeen(true)}><Text>{seen ? 'You have seen this line.' : 'Not seen yet.'}</Text></Seen>;
}
