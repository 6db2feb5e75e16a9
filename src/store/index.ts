import type { AccountRecord, Article } from "../core/index.js";

/**
 * Where articles and their records are kept. Implementations (PGlite, PostgreSQL) will join as folders of
 * this room; until then nothing in Readout keeps anything.
 */
export interface Store {
  putArticle(article: Article): Promise<void>;
  article(id: string): Promise<Article | null>;
  /** Keyed by article and coder version: putting the same record twice changes nothing. */
  putRecord(articleId: string, version: string, record: AccountRecord): Promise<void>;
  record(articleId: string): Promise<AccountRecord | null>;
  close(): Promise<void>;
}
