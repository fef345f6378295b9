import { useMantineColorScheme } from '@mantine/core';

/** Where the choice is kept; apps/web/public/colour-scheme.js reads the same key before the first paint. */
export const SCHEME_KEY = 'tribune.colour-scheme';

export type ColourScheme = 'light' | 'dark' | 'auto';

/** The reader's choice of light, dark, or as the device says. */
export function useColourScheme(): [ColourScheme, (scheme: ColourScheme) => void] {
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  return [colorScheme, setColorScheme];
}
