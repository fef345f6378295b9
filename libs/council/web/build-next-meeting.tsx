import { useNavigate } from '@tanstack/react-router';
import { useAct } from '@tribune/kernel/web';
import { Cluster, ConfirmButton, Problem, say, Stack, useNow } from '@tribune/ui';
import { BuildNextMeeting as Build } from './meeting.acts.js';
import type { CouncilMeetings } from './meeting.documents.js';
import { texts } from './meeting.texts.js';

const words = texts.build;

/** One press: the next meeting, with an agenda from the clocks, and its pack with it; or why there is nothing to build. */
export function BuildNextMeeting({ council: { id: councilId, ahead, cadence } }: { council: CouncilMeetings }) {
  const now = useNow();
  const next = ahead.edges.map(({ node }) => node).find(({ state, startsAt }) => state === 'PLANNED' && Date.parse(startsAt) > now);
  const closed = next ? (next.itemCount > 0 ? words.built : null) : cadence && cadence.nextDates.length > 0 ? null : words.noDate;
  const navigate = useNavigate();
  const act = useAct(Build);
  const build = async () => {
    const done = await act.act({ councilId });
    if (!done) return;
    say(words.done);
    void navigate({ to: `/meetings/${done.meeting.id}` });
  };
  return (
    <Stack gap="sm">
      <Cluster><ConfirmButton title={words.title} sentence={words.sentence} confirm={words.act} pending={act.pending} closed={closed} onConfirm={build}>{words.act}</ConfirmButton></Cluster>
      <Problem problem={act.problem} failure={act.failure} onRetry={() => void build()} />
    </Stack>
  );
}
