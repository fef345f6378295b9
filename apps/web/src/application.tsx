import { RouterProvider } from '@tanstack/react-router';
import { KernelProvider, SectionsProvider } from '@tribune/kernel/web';
import { Toaster, UiProvider } from '@tribune/ui';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepApplication } from './keep-application.js';
import { router } from './router.js';
import { sections } from './sections.js';

/** The whole application, in the language that was loaded before it. */
export function show(root: HTMLElement): void {
  keepApplication();
  createRoot(root).render(
    <StrictMode>
      <UiProvider>
        <KernelProvider>
          <SectionsProvider areas={sections}>
            <RouterProvider router={router} />
          </SectionsProvider>
        </KernelProvider>
        <Toaster />
      </UiProvider>
    </StrictMode>,
  );
}
