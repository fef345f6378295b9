import { Row, StateBadge } from '@tribune/ui';
import { addressOf } from './address-of.js';
import { allDecisions } from './known.js';
import type { TouchPoint } from './touch-point.documents.js';
import { texts } from './touch-point.texts.js';

/** One touch point: who answers for it at a glance, what is promised there, and its own page behind it. */
export function TouchPointRow({ touchPoint }: { touchPoint: TouchPoint }) {
  const { name, channel, ownerFunction, sourcing, priority, promise } = touchPoint;
  const decisions = allDecisions(touchPoint);
  const line = [channel, ownerFunction, sourcing === 'PARTNER' ? texts.withPartner : null, decisions > 0 ? texts.decisions(decisions) : null].filter(Boolean).join(' · ');
  return (
    <Row title={name} to={addressOf(touchPoint)} above={line} detail={promise}
      trailing={<>{ownerFunction === null && <StateBadge tone="waiting" label={texts.unowned} />}{priority === 1 && <StateBadge tone="accent" label={texts.first} />}</>} />
  );
}
