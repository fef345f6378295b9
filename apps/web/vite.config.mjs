import path from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { chunks } from './chunks.mjs';
import { earlyQuestions } from './early-questions.mjs';
import { namePages } from './name-pages.mjs';
import { preloadApplication } from './preload-application.mjs';
import { writeTrustedDocuments } from './trusted-documents.mjs';
import { writeServiceWorker } from './write-service-worker.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const api = process.env['API_URL'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: path.join(root, 'apps/web'),
  plugins: [react(), chunks(), preloadApplication(), namePages(), earlyQuestions(), writeServiceWorker(), writeTrustedDocuments()],
  resolve: { alias: [{ find: /^@tribune\/(.+)$/, replacement: `${root}/libs/$1/index.ts` }] },
  server: {
    port: Number(process.env['WEB_PORT'] ?? 5173),
    strictPort: true,
    fs: { allow: [root] },
    proxy: Object.fromEntries(
      ['/graphql', '/api', '/audit', '/auth', '/mailbox', '/pictures', '/healthz', '/readyz'].map((at) => [
        at,
        // A person who opens one of these addresses wants the page of that name.
        { target: api, ws: at === '/graphql', bypass: (request) => (at !== '/audit' && request.headers.accept?.includes('text/html') ? request.url : undefined) },
      ]),
    ),
  },
  build: { outDir: path.join(root, 'dist/apps/web'), emptyOutDir: true, sourcemap: true },
});
