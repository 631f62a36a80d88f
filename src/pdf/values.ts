/** A reference to an indirect object. One instance per number and file, so that identity is equality. */
export class Ref {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
}

/** A name with its slash, or one of the words `true`, `false`, `null`. */
type Word = string;

/** The bytes of a string, in whatever encoding. */
export type Bytes = Uint8Array;

export type Dict = Map<string, Value>;

/** A stream object: its dictionary and its bytes as they lie in the file. */
export class Stream {
  readonly dict: Dict;
  readonly raw: Bytes;
  constructor(dict: Dict, raw: Bytes) {
    this.dict = dict;
    this.raw = raw;
  }
}

/** Anything a PDF is made of (ISO 32000-1, 7.3). Keys of dictionaries come without their slash. */
export type Value = number | Word | Bytes | Value[] | Dict | Ref | Stream;
