import { Moment, Row, Rows, Section } from '@tribune/ui';
import { addressOf } from './address-of.js';
import type { Retired } from './touch-point.documents.js';
import { texts } from './touch-point.texts.js';

const words = texts.retired;

/** Touch points that are not on the journey any more, to be read and brought back. */
export function RetiredList({ touchPoints }: { touchPoints: readonly Retired[] }) {
  if (touchPoints.length === 0) return null;
  return (
    <Section title={words.list} lead={words.listLead}>
      <Rows label={words.list}>
        {touchPoints.map((touchPoint) => (
          <Row key={touchPoint.id} quiet title={touchPoint.name} to={addressOf(touchPoint)} above={touchPoint.channel} detail={touchPoint.retiredAt && <>{words.since} <Moment at={touchPoint.retiredAt} dateOnly /></>} />
        ))}
      </Rows>
    </Section>
  );
}
