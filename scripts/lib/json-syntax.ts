import type { RowOf } from '#domain/schema-problems.ts';

/** What is wrong with the writing of a JSON text: the line, and the reason in words for staff (Indonesian). */
export interface JsonFault {
  readonly line: number;
  readonly reason: string;
}

/** A key that stands twice in one object; JSON readers silently take the last. `path` is "a.b". */
export interface JsonDouble {
  readonly line: number;
  readonly path: string;
}

/** The first fault of a JSON text, or null, the keys that stand twice, and the lines of all fields. */
export interface JsonScan {
  readonly fault: JsonFault | null;
  readonly doubles: readonly JsonDouble[];
  /** The line on which a field stands; of one that is missing, the line of the group it belongs to. */
  readonly rowOf: RowOf;
}

/** Scans a JSON text for what its reader reports only in the words of programmers. */
export function scanJson(text: string): JsonScan {
  const scanner = new Scanner(text);
  try {
    scanner.readAll();
    return { fault: null, doubles: scanner.doubles, rowOf: scanner.rowOf };
  } catch (error) {
    if (!(error instanceof FaultFound)) throw error;
    return { fault: error.fault, doubles: scanner.doubles, rowOf: scanner.rowOf };
  }
}

class FaultFound extends Error {
  readonly fault: JsonFault;
  constructor(fault: JsonFault) {
    super(fault.reason);
    this.fault = fault;
  }
}

const NO_COMMENTS = 'komentar tidak boleh ada di berkas ini; hapus';
const QUOTES = 'tanda kutip ganda (")';
const ESCAPE = /^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/;
const COMMENT = /^(?:\/\/|\/\*|#)/;
const WORD = /^(?:true|false|null)(?!\w)/;
/** Deeper than any file of ours; keeps a hostile file from exhausting the stack. */
const DEEPEST = 200;

/** A path as one text; the numbers of lists are written as texts too. */
function placeKey(path: readonly PropertyKey[]): string {
  return path.map(String).join('\0');
}

class Scanner {
  readonly doubles: JsonDouble[] = [];
  private readonly starts = new Map<string, number>();
  private at = 0;
  private readonly text: string;
  constructor(text: string) {
    this.text = text;
  }

  readAll(): void {
    this.skipSpace();
    if (this.atEnd()) this.fail('berkas ini kosong');
    this.readValue([]);
    this.skipSpace();
    if (!this.atEnd()) this.fail('ada tulisan sesudah akhir isi; hapus, atau periksa kurung yang berlebih');
  }

  readonly rowOf: RowOf = (path) => {
    if (path.length === 0) return undefined;
    const start = this.starts.get(placeKey(path));
    return start === undefined ? this.rowOf(path.slice(0, -1)) : this.lineOf(start);
  };

  private readValue(path: readonly string[]): void {
    if (path.length > DEEPEST) this.fail('isian bersarang terlalu dalam');
    const next = this.text[this.at];
    if (next === '{') this.readObject(path);
    else if (next === '[') this.readList(path);
    else if (next === '"') this.readText();
    else if (!this.take(NUMBER) && !this.take(WORD)) this.fail(this.reasonForValue());
  }

  private readObject(path: readonly string[]): void {
    const keys = new Set<string>();
    this.readItems('{', '}', () => {
      if (this.text[this.at] !== '"') this.fail(this.commentOr(`nama isian harus diapit ${QUOTES}`));
      const start = this.at;
      const key = this.readText();
      const own = [...path, key];
      if (keys.has(key)) this.doubles.push({ line: this.lineOf(start), path: own.join('.') });
      keys.add(key);
      this.starts.set(placeKey(own), start);
      this.skipSpace();
      if (this.text[this.at] !== ':') this.fail(`sesudah nama isian "${key}" harus ada titik dua (:)`);
      this.at += 1;
      this.skipSpace();
      this.readValue(own);
    });
  }

  private readList(path: readonly string[]): void {
    let index = 0;
    this.readItems('[', ']', () => {
      const own = [...path, String(index++)];
      this.starts.set(placeKey(own), this.at);
      this.readValue(own);
    });
  }

  private readItems(open: string, close: string, readItem: () => void): void {
    const start = this.at;
    this.at += 1;
    for (let first = true; ; first = false) {
      this.skipSpace();
      if (this.atEnd()) this.failOpen(open, start);
      if (this.text[this.at] === close) break;
      if (!first) this.readComma(close);
      if (this.atEnd()) this.failOpen(open, start);
      readItem();
    }
    this.at += 1;
  }

  private readComma(close: string): void {
    if (this.text[this.at] !== ',') this.fail(this.commentOr('koma (,) kurang sebelum isian ini'));
    const start = this.at;
    this.at += 1;
    this.skipSpace();
    if (this.text[this.at] === close) {
      this.fail('ada koma (,) berlebih sesudah isian terakhir; hapus komanya', start);
    }
  }

  /** Reads a text and gives it back; a line break inside means that its closing quote is missing. */
  private readText(): string {
    const start = this.at;
    this.at += 1;
    while (!this.atEnd() && this.text[this.at] !== '"') {
      if (this.text[this.at]! < ' ') this.fail(`teks tidak ditutup dengan ${QUOTES}`, start);
      if (this.text[this.at] !== '\\') this.at += 1;
      else if (!this.take(ESCAPE))
        this.fail('garis miring terbalik (\\) di dalam teks ditulis dua kali (\\\\)');
    }
    if (this.atEnd()) this.fail(`teks tidak ditutup dengan ${QUOTES}`, start);
    this.at += 1;
    return JSON.parse(this.text.slice(start, this.at)) as string;
  }

  private reasonForValue(): string {
    const rest = this.text.slice(this.at, this.at + 40);
    if (rest === '') return 'isi terputus; di sini masih harus ada nilai';
    if (COMMENT.test(rest)) return NO_COMMENTS;
    if (/^(?:[^\S \t\n\r]|[\u200b-\u200f\u2060\ufeff])/.test(rest)) {
      return 'ada spasi yang bukan spasi biasa; hapus lalu ketik ulang';
    }
    if (/^['‘’“”„`]/.test(rest)) return `teks harus diapit ${QUOTES} yang lurus, bukan tanda kutip lain`;
    if (/^[,\]}:]/.test(rest)) return 'nilai isian tidak ada';
    const word = /^[^\s,\]}]+/.exec(rest)?.[0] ?? '';
    return `"${word}" bukan nilai yang dikenal; teks harus diapit ${QUOTES}`;
  }

  private commentOr(reason: string): string {
    return COMMENT.test(this.text.slice(this.at, this.at + 2)) ? NO_COMMENTS : reason;
  }

  private take(pattern: RegExp): boolean {
    const found = pattern.exec(this.text.slice(this.at, this.at + 60));
    if (found === null) return false;
    this.at += found[0].length;
    return true;
  }

  private skipSpace(): void {
    while (/[ \t\n\r]/.test(this.text[this.at] ?? '')) this.at += 1;
  }

  private atEnd(): boolean {
    return this.at >= this.text.length;
  }

  private failOpen(open: string, start: number): never {
    this.fail(`kurung ${open} di baris ${this.lineOf(start)} belum ditutup`);
  }

  private fail(reason: string, at = this.at): never {
    throw new FaultFound({ line: this.lineOf(at), reason });
  }

  private lineOf(at: number): number {
    return this.text.slice(0, at).split('\n').length;
  }
}
