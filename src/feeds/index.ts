/** An entry of a feed that leads to a page. Readers for RSS, Atom, JSON Feed and OPML will fill it. */
export interface FeedEntry {
  readonly url: string;
  readonly title?: string;
  /** As printed in the feed. */
  readonly published?: string;
}
