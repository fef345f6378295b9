import { Cluster, Disclosure, Moment, Row, Rows, Section, SelectField, Stack, StateBadge, type Tone } from '@tribune/ui';
import { useState } from 'react';
import type { Decision, Revision } from './decision.documents.js';
import { texts } from './decision.texts.js';
import { TextDifference } from './text-difference.js';

/** Every text the decision has had, and the difference between any two. */
export function RevisionsSection({ decision: { revisions, revisionNumber } }: { decision: Decision }) {
  const newest = [...revisions].sort((a, b) => b.number - a.number);
  const { title, lead } = texts.revisions;
  return (
    <Section title={title} lead={lead(revisions.length)}>
      <Rows label={title}>{newest.map((revision) => <OneRevision key={revision.number} revision={revision} current={revision.number === revisionNumber} />)}</Rows>
      {revisions.length > 1 && <Compare key={revisionNumber} newest={newest} />}
    </Section>
  );
}

function OneRevision({ revision: { number, author, at, note, bodyHash, ...revision }, current }: { revision: Revision; current: boolean }) {
  const { name, by, fingerprint } = texts.revisions;
  return (
    <Row
      title={name(number)}
      detail={<>{note && <>{note}<br /></>}{by} {author.name}, <Moment at={at} /> · <span title={bodyHash}>{fingerprint} {bodyHash.slice(0, 12)}</span></>}
      trailing={<>{current && <StateBadge size="sm" tone="agree" label={texts.revisions.current} />}<StateBadge size="sm" {...classOf({ number, ...revision })} /></>}
    />
  );
}

function classOf(revision: Pick<Revision, 'number' | 'class' | 'raised'>): { tone: Tone; label: string } {
  const { first, material, editorial, raised, result } = texts.revisions;
  if (revision.number === 1) return { tone: 'neutral', label: first };
  if (revision.raised) return { tone: 'waiting', label: raised };
  if (revision.class === 'RESULT') return { tone: 'agree', label: result };
  return revision.class === 'MATERIAL' ? { tone: 'waiting', label: material } : { tone: 'neutral', label: editorial };
}

function Compare({ newest }: { newest: readonly Revision[] }) {
  const [from, setFrom] = useState(String(newest[1]?.number));
  const [to, setTo] = useState(String(newest[0]?.number));
  const options = newest.map(({ number }) => ({ value: String(number), label: texts.revisions.name(number) }));
  const find = (number: string) => newest.find((revision) => String(revision.number) === number);
  const [before, after] = [find(from), find(to)];
  return (
    <Disclosure summary={texts.revisions.compare}>
      <Stack>
        <Cluster><SelectField label={texts.revisions.from} value={from} onChange={setFrom} options={options} /><SelectField label={texts.revisions.to} value={to} onChange={setTo} options={options} /></Cluster>
        {before && after && <TextDifference before={before} after={after} />}
      </Stack>
    </Disclosure>
  );
}
