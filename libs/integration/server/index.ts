export { IntegrationModule } from './integration.module.js';
export { allowedSubnets } from './public-address.js';
export { fanOut, sendDueDelivery, type DeliveryOffice } from './send-due-delivery.js';
