import { Clock, Overline, Row, StateBadge, Text } from '@tribune/ui';
import { isUnderWay } from '@tribune/action/domain';
import type { ActionLine } from './action.documents.js';
import { texts } from './action.texts.js';
import { STATE_TONES } from './tones.js';

/** One action in a list; with its decision where the list is of many. */
export function ActionRow({ action, withDecision }: { action: ActionLine; withDecision?: boolean | undefined }) {
  const { id, what, state, owner, touchPoint } = action;
  const who = owner.leftAt ? texts.notAnyMore(owner.name) : owner.name;
  return (
    <Row to={`/actions/${id}`} title={what} quiet={state === 'DONE' || state === 'DROPPED'}
      above={withDecision && <Overline>{originOf(action)}</Overline>}
      detail={[who, touchPoint?.name].filter(Boolean).join(' · ')}
      trailing={<ActionStanding action={action} size="sm" />} />
  );
}

/** The decision that it carries out, or the meeting that noted it. */
export const originOf = ({ decisionNumber, decisionTitle, notedIn }: ActionLine): string =>
  notedIn ? texts.list.meeting(notedIn.council, notedIn.startsAt, notedIn.item) : texts.list.decision(decisionNumber ?? 0, decisionTitle ?? '');

/** Where it stands, how far, and its clock. */
export function ActionStanding({ action: { state, percent, dueAt, overdue }, size }: { action: ActionLine; size?: 'sm' | 'md' | undefined }) {
  return (
    <>
      <StateBadge size={size} tone={overdue ? 'object' : STATE_TONES[state]} label={overdue ? texts.overdue : texts.states[state]} />
      {percent !== null && state !== 'DONE' && state !== 'DROPPED' && <Text as="span" size="sm" tone="muted">{texts.progress.percent(percent)}</Text>}
      {isUnderWay(state) && <Clock due={dueAt} label={texts.due} />}
    </>
  );
}
