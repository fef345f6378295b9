import path from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const api = process.env['API_URL'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: path.join(root, 'apps/web'),
  plugins: [react()],
  resolve: { alias: [{ find: /^@tribune\/(.+)$/, replacement: `${root}/libs/$1/index.ts` }] },
  server: {
    port: Number(process.env['WEB_PORT'] ?? 5173),
    strictPort: true,
    proxy: Object.fromEntries(['/graphql', '/auth', '/mailbox', '/healthz', '/readyz'].map((at) => [at, { target: api, ws: at === '/graphql' }])),
  },
  build: { outDir: path.join(root, 'dist/apps/web'), emptyOutDir: true, sourcemap: true },
});
