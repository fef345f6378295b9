import { RouterProvider } from '@tanstack/react-router';
import { KernelProvider } from '@tribune/kernel/web';
import { Toaster, UiProvider } from '@tribune/ui';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { router } from './router.js';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <UiProvider>
        <KernelProvider>
          <RouterProvider router={router} />
        </KernelProvider>
        <Toaster />
      </UiProvider>
    </StrictMode>,
  );
}
