import { IconCircle, IconCircleFilled } from '@tribune/ui/icons';
import { Moment, Row, ScreenReaderOnly } from '@tribune/ui';
import type { NoticeView } from './notice.documents.js';
import { texts } from './notice.texts.js';
import styles from './notice-row.module.css';

/** One thing somebody was told: what happened, to what, when; the dot marks it read or unread. */
export function NoticeRow({ notice: { kind, at, isRead, decisionNumber, title, place, by }, onMark }: { notice: NoticeView; onMark: (isRead: boolean) => void }) {
  const sentences: Record<string, ((by: string) => string) | undefined> = texts.sentences;
  const sentence = (sentences[kind] ?? texts.other)(by ?? texts.somebody);
  const label = isRead ? texts.unread : texts.read;
  const Dot = isRead ? IconCircle : IconCircleFilled;
  return (
    <Row to={decisionNumber === null ? (place ?? undefined) : `/decisions/${decisionNumber}`} onFollow={isRead ? undefined : () => onMark(true)} quiet={isRead}
      above={<>{decisionNumber !== null && `${texts.decision(decisionNumber)} · `}<Moment at={at} /></>}
      title={<>{!isRead && <ScreenReaderOnly>{texts.isUnread}</ScreenReaderOnly>}{sentence}</>} detail={title}
      trailing={<button type="button" className={styles.dot} aria-label={label} title={label} onClick={() => onMark(!isRead)}><Dot size={13} stroke={1.8} aria-hidden /></button>} />
  );
}
