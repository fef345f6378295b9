export interface PickedPicture {
  /** As a data: address, for showing it. */
  dataUrl: string;
  /** The bytes alone, for sending them. */
  base64: string;
}

const TAKEN = ['image/png', 'image/jpeg', 'image/webp'];
/** No screen shows more of it, and a telephone's picture is three times that. */
const LONGEST_SIDE = 2_000;

/** The file itself where it is small enough, otherwise the same picture with fewer pixels, upright; null when the browser cannot read it. */
export async function pickPicture(file: File, maxBytes: number): Promise<PickedPicture | null> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
  if (!bitmap) return null;
  const fits = TAKEN.includes(file.type) && file.size <= maxBytes && Math.max(bitmap.width, bitmap.height) <= LONGEST_SIDE * 2;
  const blob = fits ? file : await redrawn(bitmap, maxBytes);
  bitmap.close();
  return blob && picked(await dataUrlOf(blob));
}

async function redrawn(bitmap: ImageBitmap, maxBytes: number): Promise<Blob | null> {
  for (const [side, quality] of [[LONGEST_SIDE, 0.85], [1_600, 0.75], [1_100, 0.65]] as const) {
    const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(bitmap.width * scale);
    canvas.height = Math.round(bitmap.height * scale);
    const context = canvas.getContext('2d');
    if (!context) return null;
    context.fillStyle = 'white';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', quality));
    if (blob && blob.size <= maxBytes) return blob;
  }
  return null;
}

const picked = (dataUrl: string): PickedPicture => ({ dataUrl, base64: dataUrl.slice(dataUrl.indexOf(',') + 1) });

function dataUrlOf(blob: Blob): Promise<string> {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => failed(new Error('The file could not be read'));
    reader.readAsDataURL(blob);
  });
}
