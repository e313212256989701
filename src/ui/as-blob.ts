// Pieces are put together into blobs of this size, which the browser keeps on disk: a Library may be larger than memory.
const BLOB_BYTES = 4_000_000;

/** An export as a file, made while its pieces come. */
export async function asBlob(pieces: AsyncIterable<Uint8Array>): Promise<Blob> {
  const blobs: Blob[] = [];
  let pending: BlobPart[] = [];
  let size = 0;
  const flush = () => {
    blobs.push(new Blob(pending));
    pending = [];
    size = 0;
  };
  for await (const piece of pieces) {
    pending.push(piece as Uint8Array<ArrayBuffer>);
    size += piece.length;
    if (size >= BLOB_BYTES) flush();
  }
  flush();
  return new Blob(blobs, { type: 'application/gzip' });
}
