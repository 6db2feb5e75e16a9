import type { Actor, ActorTable } from "./actor.js";
import { foldName } from "./fold-name.js";

/** Names as a family name before the given names ("Abe Shinzo" for "Shinzo Abe"): both orders are looked up. */
export const reverseOrder = (name: string): string | null => {
  const words = name.split(" ");
  return words.length === 2 ? `${words[1]} ${words[0]}` : null;
};

/** Indexes actors by all their names. */
export function actorTable(actors: readonly Actor[]): ActorTable {
  const byName = new Map<string, Actor[]>();
  for (const actor of actors) {
    for (const name of new Set([actor.name, ...actor.names].map(foldName))) {
      if (name === "") continue;
      const held = byName.get(name);
      if (held) held.push(actor);
      else byName.set(name, [actor]);
    }
  }
  return { actors, named: (name) => byName.get(foldName(name)) ?? [] };
}
