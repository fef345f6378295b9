import { serverConfig } from '../../tools/vite-server.mjs';

export default serverConfig('cli', ['main']);
