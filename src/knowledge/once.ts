/**
 * A constant that is made when first asked for: tables are large, and most callers need few of them.
 * The maker must be pure, so that nobody can tell when it ran.
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
