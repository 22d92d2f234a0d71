/**
 * As much of CBOR (RFC 8949) as rearranging a document needs: an item is kept as its bytes, an array can be taken
 * apart into its items and put together again.
 */

const major = { text: 3, array: 4 } as const;

/** The items of an array. Fails on anything else. */
export function itemsOf(array: Uint8Array): readonly Uint8Array[] {
  const head = headAt(array, 0);
  if (head.major !== major.array) throw new Error('A CBOR array was expected.');
  const items: Uint8Array[] = [];
  for (let at = head.end; items.length < head.value;) {
    const end = endOf(array, at);
    items.push(array.subarray(at, end));
    at = end;
  }
  return items;
}

/** An array of items. */
export function arrayOf(items: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([encodeHead(major.array, items.length), ...items]);
}

/** The text an item holds. Fails on anything else. */
export function readText(item: Uint8Array): string {
  const head = headAt(item, 0);
  if (head.major !== major.text) throw new Error('A CBOR text was expected.');
  return new TextDecoder().decode(item.subarray(head.end, head.end + head.value));
}

/** A text as an item. */
export function text(value: string): Uint8Array {
  const bytes = Buffer.from(value);
  return Buffer.concat([encodeHead(major.text, bytes.length), bytes]);
}

interface Head {
  readonly major: number;
  /** The number, the length of the text, or how many items follow. */
  readonly value: number;
  /** Where the content begins. */
  readonly end: number;
}

function headAt(bytes: Uint8Array, at: number): Head {
  const first = bytes[at];
  if (first === undefined) throw new Error('A CBOR document ends too early.');
  const [kind, short] = [first >> 5, first & 31];
  if (short < 24) return { major: kind, value: short, end: at + 1 };
  if (short > 27) throw new Error('A CBOR item of unknown length cannot be read.');
  const end = at + 1 + 2 ** (short - 24);
  const value = bytes.subarray(at + 1, end).reduce((sum, byte) => sum * 256 + byte, 0);
  return { major: kind, value, end };
}

function endOf(bytes: Uint8Array, at: number): number {
  const { major: kind, value, end } = headAt(bytes, at);
  if (kind === 2 || kind === major.text) return end + value;
  const inside = kind === major.array ? value : kind === 5 ? value * 2 : kind === 6 ? 1 : 0;
  let last = end;
  for (let item = 0; item < inside; item += 1) last = endOf(bytes, last);
  return last;
}

function encodeHead(kind: number, value: number): Uint8Array {
  if (value < 24) return Uint8Array.of((kind << 5) | value);
  const size = value < 2 ** 8 ? 0 : value < 2 ** 16 ? 1 : 2;
  const head = Buffer.alloc(1 + 2 ** size);
  head[0] = (kind << 5) | (24 + size);
  head.writeUIntBE(value, 1, 2 ** size);
  return head;
}
