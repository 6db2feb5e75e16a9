/** The part of jsdom that the bench uses; the package ships no types. */
declare module "jsdom" {
  export class JSDOM {
    constructor(html: string, options?: { readonly url?: string });
    readonly window: Window & { close(): void };
  }
}
