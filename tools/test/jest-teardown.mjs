export default async function tearDown() {
  await globalThis.tribuneCluster?.stop();
}
