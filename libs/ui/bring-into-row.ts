/** Scrolls a row sideways, and nothing else, until what is chosen in it stands in its middle. */
export function bringIntoRow(row: HTMLElement | null, chosen: string): void {
  const one = row?.querySelector<HTMLElement>(chosen);
  if (!row || !one || row.scrollWidth <= row.clientWidth) return;
  row.scrollLeft += one.getBoundingClientRect().left - row.getBoundingClientRect().left - (row.clientWidth - one.offsetWidth) / 2;
}
