import { Link } from '@tanstack/react-router';
import { IconBell } from '@tribune/ui/icons';
import { useLiveQuery } from '@tribune/kernel/web';
import { UnreadQuery } from './notice.documents.js';
import { texts } from './notice.texts.js';
import styles from './bell.module.css';

/** The way to what one was told, with how much of it is unread. */
export function Bell() {
  const unread = useLiveQuery({ query: UnreadQuery, variables: {} }).data?.unreadNotices ?? 0;
  return (
    <Link to="/notifications" className={styles.bell} activeProps={{ 'aria-current': 'page' }} aria-label={texts.bell(unread)} title={texts.title}>
      <IconBell size={21} stroke={1.6} aria-hidden />
      {unread > 0 && <span className={styles.count} aria-hidden>{unread > 99 ? '99+' : unread}</span>}
    </Link>
  );
}
