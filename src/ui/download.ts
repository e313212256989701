// A download has begun long before this; then its bytes may go.
const DOWNLOAD_MS = 60_000;

/** Hands the reader a file, where the browser puts downloads. */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), DOWNLOAD_MS);
}
