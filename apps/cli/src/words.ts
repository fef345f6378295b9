export const count = (many: number, one: string): string => `${many} ${one}${many === 1 ? '' : 's'}`;

/** Positions count from 0 in the tree; people count from 1. */
export const place = (position: number): string => `number ${position + 1}`;
export const places = (from: number, until: number): string => (until - from === 1 ? place(from) : `numbers ${from + 1} to ${until}`);

/** The number of a checkpoint that is none of the file’s. */
export const KEPT = 0;

/** What a file says is shown as letters only: it could move the cursor over what stands above it, and say there that it is right. */
export const plain = (line: string): string => line.slice(0, LONGEST).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\ufffd') + (line.length > LONGEST ? '…' : '');
const LONGEST = 1_000;
