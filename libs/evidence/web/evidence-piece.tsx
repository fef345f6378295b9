import { Moment, Picture, QuietLink, Quote, StateBadge, Text } from '@tribune/ui';
import type { Evidence } from './evidence.documents.js';
import { EvidenceFigure } from './evidence-figure.js';
import styles from './evidence-piece.module.css';
import { texts } from './evidence.texts.js';
import { KIND_ICONS } from './kind-icons.js';
import { nameOf } from './name-of.js';
import { WithdrawEvidence } from './withdraw-evidence.js';

/** One piece at a glance: what there is to see on the left, and why it matters, first of all the words, on the right. */
export function EvidencePiece({ evidence, fresh }: { evidence: Evidence; fresh: boolean }) {
  const { kind, day, why, title, text, quote, afterVoteOpened } = evidence;
  const name = kind === 'WALKED' ? title : nameOf(evidence);
  return (
    <article className={styles.piece} aria-label={why}>
      <div className={styles.shown}><Shown evidence={evidence} /></div>
      <div className={styles.said}>
        <p className={styles.above}>
          <span>{kind === 'WALKED' ? nameOf(evidence) : texts.kinds[kind]}{day && <> · <Moment at={day} short /></>}</span>
          {fresh && <StateBadge size="sm" tone="accent" label={texts.fresh} />}
          {afterVoteOpened && <StateBadge size="sm" tone="waiting" label={texts.afterVote} />}
        </p>
        <p className={styles.why}>{why}</p>
        {quote && <Quote>{quote}</Quote>}
        {(name || text) && <Text size="sm">{[name, text].filter(Boolean).join(name.endsWith('.') ? ' ' : '. ')}</Text>}
        <Origin evidence={evidence} />
      </div>
    </article>
  );
}

function Shown({ evidence }: { evidence: Evidence }) {
  const { kind, picture, value } = evidence;
  const Icon = KIND_ICONS[kind];
  return (
    <>
      {value !== null && <EvidenceFigure evidence={evidence} value={value} />}
      {picture && <Picture src={picture.url} alt={picture.alt} width={picture.width} height={picture.height} label={texts.pictureOf(nameOf(evidence) || texts.kinds[kind])} />}
      {value === null && !picture && <span className={styles.kind} aria-hidden><Icon size={22} stroke={1.6} /></span>}
    </>
  );
}

function Origin({ evidence }: { evidence: Evidence }) {
  const { source, place, url, author, at, isMine } = evidence;
  const from = [source, place].filter(Boolean).join(', ');
  return (
    <div className={styles.foot}>
      <span>{from && `${texts.source}: ${from} · `}{texts.attachedBy(author.name)} <Moment at={at} short /></span>
      {url && <QuietLink href={url}>{texts.read}</QuietLink>}
      {isMine && <WithdrawEvidence evidence={evidence} />}
    </div>
  );
}
