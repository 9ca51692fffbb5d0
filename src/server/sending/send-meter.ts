/** Counts what is sent; of a call nothing is told but its method and how it ended. */
export interface SendMeter {
  /** A call is over: `sent('POST', 'OK', 120)`, with its milliseconds. */
  readonly sent: (method: string, code: string, duration: number) => void;
  /** A call is made once more, because of this. */
  readonly repeated: (code: string) => void;
}
