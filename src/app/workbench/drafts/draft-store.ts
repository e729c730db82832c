/** Workbooks that were not saved, kept in this browser: in its database, never anywhere else. */
export interface Draft {
  /** Of the page that keeps it. */
  readonly id: string;
  /** Name the workbook is saved under. */
  readonly file: string;
  /** When it was kept, in milliseconds. */
  readonly at: number;
  /** The .xlsx file. */
  readonly bytes: Uint8Array;
}

const DATABASE = "fyp-workbench";
const STORE = "drafts";

/** Newest first. Error: the browser refuses storage. */
export async function listDrafts(): Promise<readonly Draft[]> {
  const drafts = await inStore<Draft[]>("readonly", (store) => store.getAll() as IDBRequest<Draft[]>);
  return drafts.sort((a, b) => b.at - a.at);
}

/** In the place of the one of the same id. Error: storage is refused or full. */
export const putDraft = async (draft: Draft): Promise<void> => void await inStore("readwrite", (store) => store.put(draft));

export const removeDraft = async (id: string): Promise<void> => void await inStore("readwrite", (store) => store.delete(id));

async function inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    const transaction = database.transaction(STORE, mode);
    const done = work(transaction.objectStore(STORE));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      // Only now is known that the disk was full.
      transaction.onabort = () => reject(problem(transaction.error));
    });
    return done.result;
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => { opening.result.createObjectStore(STORE, { keyPath: "id" }); };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(problem(opening.error));
    opening.onblocked = () => reject(new Error("blocked"));
  });
}

const problem = (error: DOMException | null): Error => error ?? new Error("storage");
