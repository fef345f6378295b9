import { Clock, Cluster, Disclosure, EmptyState, Moment, Row, Rows, Section, Stack, StateBadge, Text, type Tone } from '@tribune/ui';
import { blocksByDecision, type BlockedDecision } from './blocks-by-decision.js';
import type { Block } from './overview.documents.js';
import { texts } from './overview.texts.js';
import { texts as words } from './decision.texts.js';
import styles from './overview.module.css';

const TONES: Readonly<Record<Block['kind'], Tone>> = { REFUSED: 'object', BROKEN: 'object', CONDITION: 'waiting', CHAMPION: 'waiting', SEAT_EMPTY: 'object', SILENT: 'object', OBJECTION: 'object', LINKED: 'neutral', NO_QUORUM: 'waiting', EDIT_WINDOW: 'neutral' };
const AT_ONCE = 8;

/** Everything that does not go on by itself: at whom, since when, why, in the champion's own words. */
export function OverviewBlocks({ blocked, count }: { blocked: readonly Block[]; count: number }) {
  const { title, noneTitle, noneSentence, more } = texts.blocks;
  const lines = blocksByDecision(blocked);
  const rest = lines.slice(AT_ONCE);
  return (
    <Section title={title}>
      {lines.length === 0 && <EmptyState title={noneTitle} sentence={noneSentence} />}
      {lines.length > 0 && <Blocks lines={lines.slice(0, AT_ONCE)} />}
      {rest.length > 0 && <Disclosure summary={more(count - AT_ONCE)}><div className={styles.screenOnly}><Blocks lines={rest} /></div></Disclosure>}
    </Section>
  );
}

const Blocks = ({ lines }: { lines: readonly BlockedDecision[] }) => <Rows label={texts.blocks.title}>{lines.map((line) => <BlockRow key={`${line.block.kind}.${line.block.number}`} line={line} />)}</Rows>;

function BlockRow({ line: { block, all } }: { line: BlockedDecision }) {
  const { kind, number, title, since, until, pausedUntil } = block;
  return (
    <Row to={`/decisions/${number}`} title={title || words.list.untitled}
      above={<Cluster gap="sm"><StateBadge size="sm" tone={pausedUntil ? 'neutral' : TONES[kind]} label={pausedUntil ? texts.blocks.asks : texts.blocks.kinds[kind]} /><span>{words.numbered(number)}</span></Cluster>}
      detail={<Stack gap="xs">{all.map((each) => <div key={`${each.constituency ?? ''}.${each.people.join()}`}><Why block={each} /></div>)}</Stack>}
      trailing={until && kind in texts.blocks.clocks ? <Clock due={until} label={texts.blocks.clocks[kind as keyof typeof texts.blocks.clocks]} passed={texts.blocks.passed} /> : <Text size="sm" tone="muted" as="span">{texts.blocks.since} <Moment at={since} short /></Text>} />
  );
}

/** The sentence that an executive can say after having read it once. */
function Why({ block: { kind, constituency, people, linkedWith, byAlternate, since, until, pausedUntil, pausedBecause, interest, alternative, voted, quorum } }: { block: Block }) {
  const { refused, condition, broken, holds, why, objects, queued, linked, harms, accepts, alternate, champion, paused, seatEmpty, noElection, silent, quorum: quorumWords, editWindow } = texts.blocks;
  const whom = constituency ?? '';
  const who = byAlternate ? people.map(alternate) : people;
  if (kind === 'REFUSED') return <Words said={refused(who.join(', '), whom)} of={[[harms, interest], [accepts, alternative]]} />;
  if (kind === 'CONDITION') return <Words said={condition(who.join(', '), whom)} of={[[why, interest], [accepts, alternative]]} />;
  if (kind === 'OBJECTION') return <Words said={objects(people.join(', '))} of={[[harms, interest], [accepts, alternative]]} />;
  if (kind === 'BROKEN') return <Words said={broken(people, whom)} of={[[holds, interest]]} />;
  if (kind === 'CHAMPION' && until === null) return queued(whom);
  if (kind === 'CHAMPION') return [champion(who, whom, since), pausedUntil && paused(pausedUntil, pausedBecause ?? '')].filter(Boolean).join(' ');
  if (kind === 'SEAT_EMPTY') return [seatEmpty(whom, since), until ? '' : noElection].join(' ');
  if (kind === 'SILENT') return silent(whom);
  if (kind === 'LINKED') return linked(linkedWith);
  if (kind === 'NO_QUORUM') return quorumWords(voted ?? 0, quorum ?? 0, until === null);
  return editWindow;
}

const Words = ({ said, of }: { said: string; of: readonly (readonly [string, string | null])[] }) => (
  <Stack gap="xs">
    <span>{said}</span>
    {of.map(([label, words]) => <span key={label} className={styles.words}><b>{label}:</b> {words}</span>)}
  </Stack>
);
