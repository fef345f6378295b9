const WORD = /[^ \t\n\r\f\v\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;

/** "What changes for customers" has at most this many words (D2). */
export const WORDS_OF_WHAT_CHANGES = 60;

/** Words as SQL's decision.count_words counts them: runs of anything but white space. */
export const countWords = (text: string): number => text.match(WORD)?.length ?? 0;
