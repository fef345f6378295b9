import { Clock, Cluster, Disclosure, EmptyState, Moment, Row, Rows, Section, Stack, StateBadge, Text, type Tone } from '@tribune/ui';
import type { Block } from './overview.documents.js';
import { texts } from './overview.texts.js';
import { texts as words } from './decision.texts.js';
import styles from './overview.module.css';

const TONES: Readonly<Record<Block['kind'], Tone>> = { REFUSED: 'object', CHAMPION: 'waiting', SEAT_EMPTY: 'object', SILENT: 'object', OBJECTION: 'object', LINKED: 'neutral', NO_QUORUM: 'waiting', EDIT_WINDOW: 'neutral' };
const AT_ONCE = 8;

/** Everything that does not go on by itself: at whom, since when, why, in the champion's own words. */
export function OverviewBlocks({ blocked, count }: { blocked: readonly Block[]; count: number }) {
  const { title, noneTitle, noneSentence, more } = texts.blocks;
  const rest = blocked.slice(AT_ONCE);
  return (
    <Section title={title}>
      {blocked.length === 0 && <EmptyState title={noneTitle} sentence={noneSentence} />}
      {blocked.length > 0 && <Blocks blocked={blocked.slice(0, AT_ONCE)} />}
      {rest.length > 0 && <Disclosure summary={more(count - AT_ONCE)}><div className={styles.screenOnly}><Blocks blocked={rest} /></div></Disclosure>}
    </Section>
  );
}

const Blocks = ({ blocked }: { blocked: readonly Block[] }) => <Rows label={texts.blocks.title}>{blocked.map((block) => <BlockRow key={`${block.kind}.${block.number}.${block.constituency ?? ''}`} block={block} />)}</Rows>;

function BlockRow({ block }: { block: Block }) {
  const { kind, number, title, since, until, pausedUntil } = block;
  return (
    <Row to={`/decisions/${number}`} title={title || words.list.untitled}
      above={<Cluster gap="sm"><StateBadge size="sm" tone={pausedUntil ? 'neutral' : TONES[kind]} label={pausedUntil ? texts.blocks.asks : texts.blocks.kinds[kind]} /><span>{words.numbered(number)}</span></Cluster>}
      detail={<Why block={block} />}
      trailing={until && kind in texts.blocks.clocks ? <Clock due={until} label={texts.blocks.clocks[kind as keyof typeof texts.blocks.clocks]} passed={texts.blocks.passed} /> : <Text size="sm" tone="muted" as="span">{texts.blocks.since} <Moment at={since} short /></Text>} />
  );
}

/** The sentence that an executive can say after having read it once. */
function Why({ block: { kind, constituency, people, byAlternate, since, until, pausedUntil, pausedBecause, interest, alternative, voted, quorum } }: { block: Block }) {
  const { refused, objects, queued, linked, harms, accepts, alternate, champion, paused, seatEmpty, noElection, silent, quorum: quorumWords, editWindow } = texts.blocks;
  const whom = constituency ?? '';
  const who = byAlternate ? people.map(alternate) : people;
  if (kind === 'REFUSED' || kind === 'OBJECTION') {
    return (
      <Stack gap="xs">
        <span>{kind === 'REFUSED' ? refused(who.join(', '), whom) : objects(people.join(', '))}</span>
        <span className={styles.words}><b>{harms}:</b> {interest}</span>
        <span className={styles.words}><b>{accepts}:</b> {alternative}</span>
      </Stack>
    );
  }
  if (kind === 'CHAMPION' && until === null) return queued(whom);
  if (kind === 'CHAMPION') return [champion(who, whom, since), pausedUntil && paused(pausedUntil, pausedBecause ?? '')].filter(Boolean).join(' ');
  if (kind === 'SEAT_EMPTY') return [seatEmpty(whom, since), until ? '' : noElection].join(' ');
  if (kind === 'SILENT') return silent(whom);
  if (kind === 'LINKED') return linked;
  if (kind === 'NO_QUORUM') return quorumWords(voted ?? 0, quorum ?? 0, until === null);
  return editWindow;
}
