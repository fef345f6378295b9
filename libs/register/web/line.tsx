import { formatDate, formatShortDate } from '@tribune/kernel/web';
import { Cluster, Marked, Overline, Row, StateBadge, Text } from '@tribune/ui';
import { texts as outcomeTexts } from './outcome.texts.js';
import type { RegisterLine } from './register.documents.js';
import { texts } from './register.texts.js';
import { TONES } from './standing-tones.js';

/** One entry in the list: what changes, where, and how it stands. */
export function Line({ line: { key, kind, standing, at, title, summary, places, keptUntil, progress, outcome }, slug, search }: { line: RegisterLine; slug: string; search: string }) {
  return (
    <Row
      to={`/r/${slug}/${key}`}
      above={<Cluster><StateBadge tone={TONES[standing]} label={texts.standings[standing]} size="sm" /><Overline>{texts.numbered(key)} · {texts.since[kind]} {formatShortDate(at)}</Overline></Cluster>}
      title={kind === 'REPORT' ? texts.reportedAt(texts.places(places.map(({ name }) => name))) : title ? <Marked text={title} words={search} /> : texts.keptBack}
      detail={
        <>
          {kind === 'REPORT' && title && <Text size="sm"><Marked text={texts.quoted(title)} words={search} /></Text>}
          {summary ? <Marked text={summary} words={search} /> : keptUntil && texts.keptBackUntil(formatDate(keptUntil))}
          {(progress || outcome) && <Text size="xs" tone="muted">{outcomeTexts.inShort(progress, outcome)}</Text>}
          {kind !== 'REPORT' && places.length > 0 && <Text size="xs" tone="muted"><Marked text={texts.places(places.map(({ name }) => name))} words={search} /></Text>}
        </>
      }
    />
  );
}
