let own: string | null = null;
// asking for it makes a whole format, and a list of moments asks for each
let device: string | undefined;

/** The time zone that the signed-in person has set for themselves; null: that of the device. */
export function setReadersZone(zone: string | null): void {
  own = zone;
}

/** The IANA name of the zone in which times are shown. */
export const readersZone = (): string => own ?? (device ??= Intl.DateTimeFormat().resolvedOptions().timeZone);
