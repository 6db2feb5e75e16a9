import type { Fact, FactParty, RootSource } from "../core/index.js";

interface Draft {
  readonly name: string;
  country?: string;
  anonymous: boolean;
  readonly accounts: Map<string, string[]>;
}

/**
 * Those on whose word facts rest: the outermost speaker of each attribution. An unnamed source belongs to its
 * account alone: two accounts' "senior official" are two roots until something shows they are one.
 */
export function rootSources(facts: readonly Fact[], isAnonymous: (account: string, party: FactParty) => boolean): readonly RootSource[] {
  const roots = new Map<string, Draft>();
  for (const fact of facts) {
    for (const [account, cell] of Object.entries(fact.cells)) {
      const source = cell.attribution?.source;
      if (!source) continue;
      const anonymous = isAnonymous(account, source);
      const key = anonymous ? `${account}:${source.name.toLowerCase()}` : (source.id ?? source.name.toLowerCase());
      let root = roots.get(key);
      if (!root) {
        root = { name: source.name, anonymous, accounts: new Map() };
        if (source.country !== undefined) root.country = source.country;
        roots.set(key, root);
      }
      const list = root.accounts.get(account);
      if (list) list.push(fact.id);
      else root.accounts.set(account, [fact.id]);
    }
  }
  const weight = (root: Draft): number => [...root.accounts.values()].reduce((sum, list) => sum + list.length, 0);
  return [...roots.values()]
    .sort((a, b) => weight(b) - weight(a) || (a.name < b.name ? -1 : 1))
    .map((root) => ({
      name: root.name,
      ...(root.country === undefined ? {} : { country: root.country }),
      ...(root.anonymous ? { anonymous: true } : {}),
      accounts: Object.fromEntries(root.accounts),
    }));
}
