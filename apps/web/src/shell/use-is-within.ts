import { useLocation } from '@tanstack/react-router';

/** Whether the page that is shown belongs to a place without lying below its address. */
export function useIsWithin(addresses: readonly string[] = []): boolean {
  const pathname = useLocation({ select: (location) => location.pathname });
  return addresses.some((address) => pathname === address || pathname.startsWith(`${address}/`));
}
