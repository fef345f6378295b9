import type { LineDifference } from '@tribune/summit/domain';
import { CheckField, Cluster, Row, Rows, Section, Stack, StateBadge, Text, TextAreaField } from '@tribune/ui';
import { ChangedParts } from './changed-parts.js';
import { CommentOnLine } from './comment-on-line.js';
import { TONES } from './plan-versions.js';
import { texts as plan } from './plan.texts.js';
import { byStage, type Reviewed, type ReviewedVersion, type VersionLine } from './review.documents.js';
import { texts } from './review.texts.js';
import { isOpen } from './summit.documents.js';
import type { OwnReview } from './use-own-review.js';

interface Shown {
  summit: Reviewed;
  version: ReviewedVersion;
  difference: ReadonlyMap<string, LineDifference>;
  /** Null for who does not review. */
  own: OwnReview | null;
}

/** The version line by line: what is different since the reader read last, what others say to it, and a mark of their own. */
export function ReviewLines(shown: Shown) {
  return byStage(shown.version.lines).map(([stage, lines]) => (
    <Section key={stage} title={stage}>
      <Rows label={stage}>{lines.map((line) => <Line key={line.lineId} {...shown} line={line} />)}</Rows>
    </Section>
  ));
}

function Line({ summit, version, difference, own, line }: Shown & { line: VersionLine }) {
  const { lineId, touchPoint, owner, activity, measure, from, to, dueOn } = line;
  const changed = difference.get(lineId);
  const isLeftOut = version.review?.leftOut.includes(lineId) && version.review.outcome === 'APPROVED';
  return (
    <Row title={activity}
      above={<Cluster gap="xs"><span>{touchPoint} · {owner || <StateBadge size="sm" tone="waiting" label={plan.nobody} />}</span>{changed && <StateBadge size="sm" tone={TONES[changed.kind]} label={plan.kinds[changed.kind]} />}{isLeftOut && <StateBadge size="sm" tone="object" label={texts.lines.leftOut} />}</Cluster>}
      detail={
        <Stack gap="sm">
          <span>{[plan.target(measure, from, to), dueOn && plan.by(dueOn)].filter(Boolean).join(', ')}</span>
          {changed?.kind === 'CHANGED' && <ChangedParts {...changed} />}
          <SaidTo version={version} lineId={lineId} />
          <Cluster gap="md" justify="between">
            {own ? <CheckField label={texts.lines.against} value={own.named[lineId] !== undefined} onChange={(on) => own.mark(lineId, on ? '' : null)} /> : <span />}
            {isOpen(summit, 'commentOnLine') && <CommentOnLine summitId={summit.id} number={version.number} lineId={lineId} activity={activity} />}
          </Cluster>
          {own?.named[lineId] !== undefined && <TextAreaField label={texts.lines.why} hint={texts.lines.whyHint} rows={2} value={own.named[lineId] ?? ''} onChange={(next) => own.mark(lineId, next)} error={own.missingWhy(lineId)} />}
        </Stack>
      } />
  );
}

/** Comments, and what standing reviews say against the line. */
function SaidTo({ version: { number, comments, review }, lineId }: { version: ReviewedVersion; lineId: string }) {
  const { lines } = texts;
  const named = (review?.reviews ?? []).filter(({ stands }) => stands).flatMap(({ verdict, person, lines: named }) => named.filter((each) => each.lineId === lineId).map(({ words }) => (verdict === 'APPROVE_BUT' ? lines.leaves : lines.changes)(person.name, words)));
  const said = comments.filter((each) => each.lineId === lineId);
  if (named.length + said.length === 0) return null;
  return (
    <Stack gap="xs">
      {named.map((sentence) => <Text key={sentence} size="sm">{sentence}</Text>)}
      {said.map(({ versionNumber, words, at, championOf, person }) => <Text key={`${at}${person.id}`} size="sm"><Text as="span" size="sm" strong>{lines.comment(person.name, championOf)}</Text> {words}{versionNumber < number && <Text as="span" size="sm" tone="muted"> {lines.of(versionNumber)}</Text>}</Text>)}
    </Stack>
  );
}
