const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/**
 * At SIGTERM or SIGINT this process stops, once, however often it is told: whoever starts processes repeats himself. What has not come to its end after
 * SHUTDOWN_SECONDS (20) is broken off, with a line of the log and exit code 1; nothing that was answered is lost by that, and a retry does nothing twice.
 */
export function stopWhenTold(stop: () => Promise<unknown>): void {
  let stopping = false;
  const told = (): void => {
    if (stopping) return;
    stopping = true;
    const seconds = Number(process.env['SHUTDOWN_SECONDS'] ?? 20);
    setTimeout(() => end(1, `not done after ${seconds} s, broken off`), seconds * 1_000).unref();
    stop().then(() => end(0), (error: unknown) => end(1, error instanceof Error ? error.message : String(error)));
  };
  for (const signal of SIGNALS) process.on(signal, told);
}

function end(code: number, complaint?: string): never {
  if (complaint) console.error(JSON.stringify({ level: 'error', stopping: complaint }));
  process.exit(code);
}
