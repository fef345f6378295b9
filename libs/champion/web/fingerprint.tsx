import styles from './fingerprint.module.css';

/** A hash, to be compared: in fixed width, broken where it has to. */
export function Fingerprint({ value }: { value: string }) {
  return <code className={styles.fingerprint}>{value}</code>;
}
