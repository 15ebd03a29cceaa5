/** The part of Tesseract's interface (baseapi.h) that is used here. */
declare module 'tesseract.js-core/tesseract-core-relaxedsimd-lstm.js' {
  export interface TessBaseAPI {
    /** 0 where the language data could be loaded. */
    Init(dataFolder: string | null, language: string, engine: number): number
    SetVariable(name: string, value: string): void
    /** 0 where the picture could be read from `/input`. */
    SetImageFile(exifOrientation: number, angle: number): number
    Recognize(monitor: null): number
    GetTSVText(page: number): string
    Clear(): void
  }
  export interface TesseractCore {
    readonly FS: { writeFile(path: string, bytes: Uint8Array): void; unlink(path: string): void }
    readonly TessBaseAPI: new () => TessBaseAPI
  }
  // biome-ignore lint/style/noDefaultExport: the package is one function
  export { openCore as default }

  function openCore(options: {
    wasmBinary: Uint8Array
    print: () => void
    printErr: () => void
  }): Promise<TesseractCore>
}
