import { createReadStream } from 'node:fs';
import { SaxesParser } from 'saxes';

/** A `<row …/>` of a dump, or what is wrong with one, or with the file. */
export type DumpRow =
  | { line: number; attributes: Record<string, string> }
  | { line: number; problem: string; /** True: not a row, the file itself. */ file?: true };

/** No row of a dump comes near it; what is longer is damaged. */
const maxRowLength = 16 * 1024 * 1024;
const isRow = /^<row[\s/>]/;
const rowStart = /<row[\s/>]/g;

/**
 * The rows of a dump's file, one after the other, in little memory. A literal `<row` can only begin a row, so the text is cut there and each piece is
 * parsed for itself: whatever is broken in one row leaves the others alone. `onBytes` hears how much of the file has been read.
 */
export async function* readRows(file: string, onBytes: (bytes: number) => void = () => undefined): AsyncGenerator<DumpRow> {
  const parse = rowParser();
  const decoder = new TextDecoder('utf-8');
  let text = '';
  let line = 1;
  let rows = 0;
  let prolog = '';
  let searchedTo = 0;
  /** Line breaks of a row that is too long and was thrown away; null when the row is held whole. */
  let thrownAway: number | null = null;
  let lastPiece = '';

  /** The piece before the next row: the prolog first, a row afterwards. */
  function* take(piece: string): Generator<DumpRow> {
    const at = line;
    line += countLines(piece) + (thrownAway ?? 0);
    lastPiece = piece;
    if (!isRow.test(piece)) prolog += piece.slice(0, 1000);
    else {
      rows++;
      yield thrownAway === null ? parse(piece, at) : { line: at, problem: 'the row is too long' };
    }
    thrownAway = null;
  }

  const stream = createReadStream(file, { highWaterMark: 256 * 1024 });
  // What fails while reading does not say of which file.
  stream.on('error', (error: NodeJS.ErrnoException) => (error.path ??= file));
  for await (const chunk of stream) {
    text += decoder.decode(chunk as Buffer, { stream: true });
    onBytes((chunk as Buffer).length);
    rowStart.lastIndex = Math.max(1, searchedTo);
    let from = 0;
    for (let match = rowStart.exec(text); match; match = rowStart.exec(text)) {
      yield* take(text.slice(from, match.index));
      from = match.index;
    }
    text = text.slice(from);
    if (text.length > maxRowLength) {
      thrownAway = (thrownAway ?? 0) + countLines(text.slice(5));
      text = text.slice(0, 5);
    }
    // The beginning of a row may lie across two chunks.
    searchedTo = text.length - 5;
  }
  text += decoder.decode();
  const last = lastPieceOf(text);
  if (last.row) yield* take(last.row);
  if (!last.closed && !/<\/\w+>\s*$/.test(rows ? lastPiece : prolog + text)) {
    yield { line, file: true, problem: rows || /^\s*(<\?xml[^>]*>\s*)?<\w+>/.test(prolog + text) ? 'the file ends early' : 'this is no file of a dump' };
  }
}

/** The last row and what closes the file after it. */
function lastPieceOf(text: string): { row: string; closed: boolean } {
  const end = /<\/(?!row>)\w+>\s*$/.exec(text);
  return { row: end ? text.slice(0, end.index) : text, closed: end !== null };
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

function rowParser(): (piece: string, line: number) => DumpRow {
  let attributes: Record<string, string> | null = null;
  let problem: string | null = null;
  let open = 0;
  const fresh = () => {
    const parser = new SaxesParser({ fragment: true, position: false });
    parser.on('error', ({ message }) => (problem ??= message));
    parser.on('opentagstart', () => open++);
    parser.on('opentag', ({ name, attributes: found }) => {
      if (name === 'row') attributes = found as Record<string, string>;
    });
    parser.on('closetag', () => open--);
    return parser;
  };
  let parser = fresh();
  return (piece, line) => {
    attributes = null;
    problem = null;
    open = 0;
    parser.write(piece);
    if (!problem && !open && attributes) return { line, attributes };
    // After an error the parser is somewhere inside the row.
    parser = fresh();
    return { line, problem: problem ?? 'the row has no end' };
  };
}
