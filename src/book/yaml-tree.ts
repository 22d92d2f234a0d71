import { constructFromEvents, type Event, EVENT_ID, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';

interface Placed {
  /** Offsets in the text; equal for a value that is not written, such as that of `owner:`. */
  readonly start: number;
  readonly end: number;
}

/** A value in a YAML text with the offsets it lies between. */
export type YamlNode =
  | (Placed & { readonly kind: 'scalar' })
  | (Placed & { readonly kind: 'alias'; readonly target: YamlNode | undefined })
  | (Placed & { readonly kind: 'list'; readonly flow: boolean; readonly items: readonly YamlNode[] })
  | (Placed & { readonly kind: 'mapping'; readonly flow: boolean; readonly entries: readonly YamlEntry[] });

/** A key and its value. */
export interface YamlEntry {
  /** The key as the data has it. */
  readonly name: string;
  /** The entry is `<<`, which takes over the entries of other mappings. */
  readonly merge: boolean;
  readonly key: YamlNode;
  readonly value: YamlNode;
}

/** Finds where every value of the first document of a YAML text stands, from the events of its parser. */
export function yamlTree(source: string, events: readonly Event[]): YamlNode {
  const anchors = new Map<string, YamlNode>();
  let next = 1;
  /** Everything before this offset has been read. */
  let cursor = 0;

  function node(): YamlNode {
    const event = events[next++];
    switch (event?.type) {
      case EVENT_ID.SCALAR:
        return anchored(event, scalar(event));
      case EVENT_ID.ALIAS: {
        cursor = event.anchorEnd;
        const target = anchors.get(source.slice(event.anchorStart, event.anchorEnd));
        return { kind: 'alias', start: event.anchorStart - 1, end: event.anchorEnd, target };
      }
      case EVENT_ID.SEQUENCE:
        return anchored(event, list(event.start));
      case EVENT_ID.MAPPING:
        return anchored(event, mapping(event.start));
      default:
        return { kind: 'scalar', start: cursor, end: cursor };
    }
  }

  function anchored(event: { anchorStart: number; anchorEnd: number }, made: YamlNode): YamlNode {
    if (event.anchorStart >= 0) anchors.set(source.slice(event.anchorStart, event.anchorEnd), made);
    return made;
  }

  function scalar(event: ScalarEvent): YamlNode {
    const [start, end] = extent(event);
    cursor = Math.max(end, event.anchorEnd, event.tagEnd);
    return { kind: 'scalar', start, end };
  }

  function extent({
    style,
    valueStart,
    valueEnd,
    anchorEnd,
    tagEnd,
  }: ScalarEvent): [start: number, end: number] {
    if (valueStart < 0) {
      const place = Math.max(cursor, anchorEnd, tagEnd);
      return [place, place];
    }
    if (style === SCALAR_STYLE.PLAIN) return [valueStart, valueEnd];
    if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED)
      return [valueStart - 1, valueEnd + 1];
    const header = source.slice(Math.max(cursor, anchorEnd, tagEnd), valueStart).search(/[|>]/);
    return [Math.max(cursor, anchorEnd, tagEnd) + header, valueEnd];
  }

  function list(start: number): YamlNode {
    const flow = source[start] === '[';
    const items: YamlNode[] = [];
    cursor = flow ? start + 1 : start;
    while (events[next]?.type !== EVENT_ID.POP) {
      skip(flow ? ',' : '-');
      items.push(node());
    }
    next += 1;
    return { kind: 'list', start, end: flow ? close(']') : cursor, flow, items };
  }

  function mapping(start: number): YamlNode {
    const flow = source[start] === '{';
    const entries: YamlEntry[] = [];
    cursor = flow ? start + 1 : start;
    while (events[next]?.type !== EVENT_ID.POP) {
      if (flow) skip(',');
      skip('?');
      const written = events[next];
      const key = node();
      skip(':');
      const value = node();
      const name = written?.type === EVENT_ID.SCALAR ? dataOf(written) : source.slice(key.start, key.end);
      const merge = name === '<<' && source.slice(key.start, key.end) === '<<';
      entries.push({ name, merge, key, value });
    }
    next += 1;
    return { kind: 'mapping', start, end: flow ? close('}') : cursor, flow, entries };
  }

  /** A key as the data has it: `0x10` is `16`. */
  function dataOf(event: ScalarEvent): string {
    const document: Event = {
      type: EVENT_ID.DOCUMENT,
      explicitStart: false,
      explicitEnd: false,
      directives: [],
    };
    return String(constructFromEvents([document, event, { type: EVENT_ID.POP }], { source })[0]);
  }

  /** Moves past spaces, line breaks and comments, and then past a mark if it stands there; else stays. */
  function skip(mark: string) {
    const place = afterSpace(source, cursor);
    if (source[place] === mark) cursor = place + 1;
  }

  function close(bracket: string): number {
    skip(',');
    skip(bracket);
    return cursor;
  }

  return node();
}

function afterSpace(source: string, from: number): number {
  const space = /(?:[\s\uFEFF]|(?<=^|\s)#[^\r\n]*)*/y;
  space.lastIndex = from;
  space.exec(source);
  return space.lastIndex;
}
