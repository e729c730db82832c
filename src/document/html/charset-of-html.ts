const SNIFFED = 4096;

/** GB2312 and GBK are parts of GB18030; pages that say one often hold characters of the next. */
const WIDER: Readonly<Record<string, string>> = { gb2312: "gb18030", gbk: "gb18030", "x-gbk": "gb18030", "gb_2312-80": "gb18030", utf8: "utf-8", unicode: "utf-8" };

/**
 * The encoding that a page says it is in, by its byte order mark, its <meta> or its XML declaration, as a label for
 * TextDecoder; null where it says none.
 */
export function charsetOfHtml(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const head = String.fromCharCode(...bytes.subarray(0, SNIFFED));
  const said = /<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w:.-]{2,30})/i.exec(head)?.[1] ?? /^\s*<\?xml\b[^>]{0,100}?\bencoding\s*=\s*["']([\w:.-]{2,30})/i.exec(head)?.[1];
  if (said === undefined) return null;
  const label = said.toLowerCase();
  return WIDER[label] ?? label;
}
