import './styles.css';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { SCHEME_KEY } from './colour-scheme.js';
import { theme } from './theme.js';

const scheme = localStorageColorSchemeManager({ key: SCHEME_KEY });

/** The ground of every page: theme, colour scheme, fonts. Writes no inline style element, so the policy may forbid them. */
export function UiProvider({ children }: { children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      colorSchemeManager={scheme}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
      deduplicateInlineStyles
    >
      {children}
    </MantineProvider>
  );
}
