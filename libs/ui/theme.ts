import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** The colours themselves live in tokens.css; Mantine only has to know the name of the one accent. */
const INK: MantineColorsTuple = [
  '#e2e8ee', '#cbd6e2', '#b3c1d1', '#8ea5bf', '#6684a8', '#456891', '#1f3d62', '#15304f', '#0f2640', '#0a1c31',
];

export const theme = createTheme({
  colors: { ink: INK },
  primaryColor: 'ink',
  primaryShade: 6,
  fontFamily: 'var(--font)',
  defaultRadius: 'md',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
});
