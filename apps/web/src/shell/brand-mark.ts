import styles from './brand.module.css';

/** The mark: somebody on the tribune's bench. Drawn for a square of 32. */
export const MARK = `<rect width="32" height="32" rx="8" class="${styles.ground}"/><path d="M7 16.5h18M10.5 16.5V25M21.5 16.5V25" class="${styles.bench}"/><circle cx="16" cy="9.6" r="2.9" class="${styles.person}"/>`;
