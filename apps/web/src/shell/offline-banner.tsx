import { useConnection } from '@tribune/kernel/web';
import { Notice } from '@tribune/ui';
import { texts } from './shell.texts.js';
import styles from './offline-banner.module.css';

/** Says so when the device has no connection, or the server does not answer. */
export function OfflineBanner() {
  const connection = useConnection();
  return <div role="status" className={styles.place}>{connection !== 'well' && <Notice tone="waiting">{texts[connection]}</Notice>}</div>;
}
