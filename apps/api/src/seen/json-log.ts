/** Of an error its stack alone: what else hangs on it may hold what was sent. */
const wordsOf = (message: unknown): string => (message instanceof Error ? (message.stack ?? message.message) : String(message));
const line = (level: 'error' | 'warn') => (message: unknown): void => console.error(JSON.stringify({ level, message: wordsOf(message) }));
const nothing = (): void => undefined;

/** What Nest and Apollo have to say: lines of JSON, as everything else in the log. */
export const jsonLog = { error: line('error'), warn: line('warn'), fatal: line('error'), log: nothing, info: nothing, debug: nothing, verbose: nothing };
