import type { BodyReading, Reading } from '../reading.ts';

/** What of a body only its own page and the search index ask for. */
type Text = Pick<BodyReading, 'blocks' | 'html'>;

/** The first line of a kept reading: all else, which every run asks of every document; `textBytes` is the second's length. */
type Head = Omit<Reading, 'body'> & { body?: Omit<BodyReading, keyof Text>; textBytes: number };

const NEWLINE = 0x0a;

/**
 * A reading as it is kept: two lines of JSON, the second of its text, which is five times as long as all else. The text of
 * one that is opened stays bytes until someone asks for it: many runs ask for few texts, and those of a whole collection,
 * as objects, take twice their bytes of the heap, where the collector of garbage looks at each of them again and again.
 */
export function packReading({ body, ...file }: Reading): Uint8Array {
  if (!body) return lines({ ...file, textBytes: 0 });
  const { blocks, html, ...facts } = body;
  const bytes = Buffer.from(JSON.stringify({ blocks, html } satisfies Text));
  return lines({ ...file, body: facts, textBytes: bytes.length }, bytes);
}

/** Opens what was kept of a reading; nothing where it is not whole. */
export function openKept(kept: Uint8Array): Reading | undefined {
  const end = kept.indexOf(NEWLINE);
  if (end === -1) return undefined;
  const { body, textBytes, ...file } = parse(kept.subarray(0, end)) as Head;
  const text = kept.subarray(end + 1);
  if (text.length !== textBytes) return undefined;
  return { ...file, body: body && withText(body, text) };
}

/** The facts of a body with its text, which is made of its bytes when it is asked for, and goes where memory is needed. */
function withText(facts: Omit<BodyReading, keyof Text>, bytes: Uint8Array): BodyReading {
  let last: WeakRef<Text> | undefined;
  const text = (): Text => {
    const known = last?.deref();
    if (known) return known;
    const opened = parse(bytes) as Text;
    last = new WeakRef(opened);
    return opened;
  };
  return {
    ...facts,
    get blocks() {
      return text().blocks;
    },
    get html() {
      return text().html;
    },
  };
}

function lines(head: Head, text: Uint8Array = Buffer.of()): Buffer {
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), text]);
}

function parse(json: Uint8Array): unknown {
  return JSON.parse(Buffer.from(json.buffer, json.byteOffset, json.length).toString());
}
