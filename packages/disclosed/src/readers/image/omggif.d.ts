declare module 'omggif' {
  export class GifReader {
    constructor(bytes: Uint8Array)
    readonly width: number
    readonly height: number
    /** Red, green, blue and opacity of a frame, from 0. */
    decodeAndBlitFrameRGBA(frame: number, pixels: Uint8Array): void
  }
}
