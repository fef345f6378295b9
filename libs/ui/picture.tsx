import { IconMaximize } from './icons/index.js';
import { useState, type ReactNode } from 'react';
import { Dialog } from './dialog.js';
import styles from './picture.module.css';

export interface PictureProps {
  src: string;
  /** What it shows, for those who do not see it; also said below the large view. */
  alt: string;
  width: number;
  height: number;
  /** Names the button that enlarges it, and the window: "Picture of the signs". */
  label: string;
  /** Below the large view. */
  caption?: ReactNode;
  /** It was enlarged. */
  onOpen?: (() => void) | undefined;
}

/** A picture as a thumbnail of one size; pressing it shows all of it, as large as the window allows. */
export function Picture({ src, alt, width, height, label, caption, onOpen }: PictureProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={styles.thumb} aria-label={label} onClick={() => { setOpen(true); onOpen?.(); }}>
        <img src={src} alt={alt} width={width} height={height} loading="lazy" decoding="async" className={styles.small} />
        <span className={styles.mark} aria-hidden><IconMaximize size={16} stroke={1.8} /></span>
      </button>
      <Dialog wide open={open} onClose={() => setOpen(false)} title={label}>
        <figure className={styles.large}>
          <img src={src} alt={alt} width={width} height={height} className={styles.whole} />
          <figcaption className={styles.caption}><p>{alt}</p>{caption}</figcaption>
        </figure>
      </Dialog>
    </>
  );
}
