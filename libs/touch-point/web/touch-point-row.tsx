import { DefinitionList, Disclosure, Row, StateBadge } from '@tribune/ui';
import type { TouchPoint } from './touch-point.documents.js';
import { texts } from './touch-point.texts.js';

/** One touch point: who answers for it at a glance, the rest unfolded. */
export function TouchPointRow({ touchPoint: { name, channel, ownerFunction, sourcing, priority, customersDo, customersWant, promise } }: { touchPoint: TouchPoint }) {
  const words = [
    { term: texts.customersDo, description: customersDo },
    { term: texts.customersWant, description: customersWant },
    { term: texts.promise, description: promise },
  ].filter(({ description }) => description !== '');
  const line = [channel, ownerFunction, sourcing === 'PARTNER' ? texts.partner : null].filter(Boolean).join(' · ');
  return (
    <Row title={name}
      detail={words.length > 0 ? <Disclosure summary={line}><DefinitionList stacked items={words} /></Disclosure> : line}
      trailing={<>{ownerFunction === null && <StateBadge tone="waiting" label={texts.nobody} />}{priority === 1 && <StateBadge tone="accent" label={texts.first} />}</>} />
  );
}
