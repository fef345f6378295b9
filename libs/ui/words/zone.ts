let own: string | null = null;

/** The time zone that the signed-in person has set for themselves; null: that of the device. */
export function setReadersZone(zone: string | null): void {
  own = zone;
}

/** The IANA name of the zone in which times are shown. */
export const readersZone = (): string => own ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
