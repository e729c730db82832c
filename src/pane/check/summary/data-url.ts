/** Bytes of a data: address in base64. It is not fetched, which the pages' policy forbids. */
export const bytesOfDataUrl = (address: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(address.slice(address.indexOf(",") + 1)), (character) => character.charCodeAt(0));
