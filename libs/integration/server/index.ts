export { IntegrationModule } from './integration.module.js';
export { fanOut, sendDueDelivery, type DeliveryOffice } from './send-due-delivery.js';
