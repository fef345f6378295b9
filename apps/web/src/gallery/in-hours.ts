const opened = Date.now();

/** A moment so many hours from when the gallery was opened, as ISO. */
export const inHours = (hours: number): string => new Date(opened + hours * 3_600_000).toISOString();
