import styles from './brand.module.css';

/** The mark: somebody on the tribune's bench. */
function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden className={styles.mark}>
      <rect width="32" height="32" rx="8" className={styles.ground} />
      <path d="M7 16.5h18M10.5 16.5V25M21.5 16.5V25" className={styles.bench} />
      <circle cx="16" cy="9.6" r="2.9" className={styles.person} />
    </svg>
  );
}

export function Brand() {
  return <span className={styles.brand}><Mark /><span>Tribune</span></span>;
}
