import { serverConfig } from '../../tools/vite-server.mjs';

export default serverConfig('auth', ['main']);
