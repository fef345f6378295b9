import { useAct, useLiveQuery } from '@tribune/kernel/web';
import { ButtonLink, Cluster, ConfirmButton, Problem, say, Stack, StateBadge, Text } from '@tribune/ui';
import { ApproveMinutes as Approve, mayDo, MinutesQuery } from './minutes.documents.js';
import { texts } from './minutes.texts.js';

const words = texts.approve;

/** In the meeting that has them on its agenda: read them, and approve them. */
export function ApproveMinutes({ meetingId }: { meetingId: string }) {
  const { data } = useLiveQuery({ query: MinutesQuery, variables: { id: meetingId }, about: { types: ['Meeting'] } });
  const act = useAct(Approve, { onDone: () => say(words.done) });
  const minutes = data?.meeting?.writtenMinutes;
  if (!minutes) return null;
  const undecided = minutes.corrections.filter(({ taken }) => taken === null).length;
  return (
    <Stack>
      {!minutes.approvedAt && <Text>{words.here}</Text>}
      {undecided > 0 && <Text tone="waiting">{texts.openCorrections(undecided)}</Text>}
      <Cluster>
        <ButtonLink to={`/meetings/${meetingId}/minutes`}>{words.readFirst}</ButtonLink>
        {minutes.approvedAt && <StateBadge tone="final" label={texts.approved} />}
        {mayDo(minutes, 'approveMinutes') && <ConfirmButton look="primary" title={words.title} sentence={words.sentence} confirm={words.act} pending={act.pending} onConfirm={() => act.act({ meetingId })}>{words.act}</ConfirmButton>}
      </Cluster>
      <Problem problem={act.problem} failure={act.failure} onRetry={act.retry} />
    </Stack>
  );
}
