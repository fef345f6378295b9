import { Notice } from '@tribune/ui';
import { useSyncExternalStore } from 'react';
import { texts } from './shell.texts.js';
import styles from './offline-banner.module.css';

function subscribe(changed: () => void): () => void {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
}

/** Says so when the device has no connection. */
export function OfflineBanner() {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return <div role="status" className={styles.place}>{!online && <Notice tone="waiting">{texts.offline}</Notice>}</div>;
}
