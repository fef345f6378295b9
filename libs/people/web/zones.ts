import { readersZone } from '@tribune/ui';

/** The time zones to choose from. The reader's own may be a name, such as UTC, that the browser knows and does not list. */
export const zones = (): { value: string; label: string }[] =>
  [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', readersZone()])].sort().map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
