import { useNavigate } from '@tanstack/react-router';
import { useSignedIn } from '@tribune/kernel/web';
import { Button, Clock, Notice, QuietLink, Stack } from '@tribune/ui';
import type { Decision } from './decision.documents.js';
import { texts as common } from './decision.texts.js';
import { texts } from './deliberating.texts.js';

/** What is final stays as it is: who may propose begins another that takes its place (D10). */
export function Supersede({ decision: { id, state, supersededBy }, full }: { decision: Pick<Decision, 'id' | 'state' | 'supersededBy'>; full?: boolean | undefined }) {
  const navigate = useNavigate();
  const { isChampion, seats } = useSignedIn();
  if (state !== 'FINAL' || supersededBy.length > 0 || (!isChampion && seats.length === 0)) return null;
  return <Button size={full ? undefined : 'sm'} full={full} onPress={() => void navigate({ to: '/decisions/new', search: { supersedes: id } })}>{texts.condition.supersede}</Button>;
}

/** A condition that does not hold any longer, said before anything else: another decision is due (D9). */
export function BrokenConditions({ decision }: { decision: Decision }) {
  if (decision.state !== 'FINAL') return null;
  return decision.answers.map(({ id, approval }) => approval?.brokenWhat && (
    <Notice key={id} tone="object" title={texts.condition.broken(approval.brokenWhat)} action={<Supersede decision={decision} />}>{approval.supersedeBy && <Clock due={approval.supersedeBy} label={texts.condition.due} exact />}</Notice>
  ));
}

/** What has taken its place: who reads the old text goes on to the one that counts. */
export function SupersededBy({ decision: { supersededBy } }: { decision: Pick<Decision, 'supersededBy'> }) {
  if (supersededBy.length === 0) return null;
  return (
    <Notice tone="waiting" title={common.details.supersededBy}>
      <Stack gap="xs">{supersededBy.map(({ id, number, currentRevision: { title } }) => <QuietLink key={id} to={`/decisions/${number}`}>{`${number} · ${title}`}</QuietLink>)}</Stack>
    </Notice>
  );
}
