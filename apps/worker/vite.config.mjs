import { serverConfig } from '../../tools/vite-server.mjs';

export default serverConfig('worker', ['main', 'mailbox']);
