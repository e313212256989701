/** How many files one import takes: a folder may hold a whole disk. */
export const MOST_FILES = 20_000;

/** The files of a drop, those of folders with them. Walked without recursion; whatever else was dropped is passed over. */
export async function droppedFiles(items: DataTransferItemList): Promise<File[]> {
  // The list is emptied once the event is over: all is asked for before anything is awaited.
  const waiting = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const files: File[] = [];
  while (waiting.length > 0 && files.length < MOST_FILES) {
    const entry = waiting.shift()!;
    if (entry.isFile)
      files.push(await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject)));
    else if (entry.isDirectory) waiting.push(...(await entriesOf(entry as FileSystemDirectoryEntry)));
  }
  return files;
}

async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const found: FileSystemEntry[] = [];
  // It gives some at a time, and none at its end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0 || found.length >= MOST_FILES) return found;
    found.push(...some);
  }
}
