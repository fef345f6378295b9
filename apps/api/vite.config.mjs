import { serverConfig } from '../../tools/vite-server.mjs';

export default serverConfig('api', ['main', 'migrate', 'print-schema', 'first-link', 'demo']);
