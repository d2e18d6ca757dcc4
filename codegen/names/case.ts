/**
 * The only spellings the generator uses: each takes a `snake_case` name, whose words are divided by single
 * underscores, and returns it for one language.
 */

/** `add_order` → `AddOrder`: TypeScript classes, types and enumeration objects. */
export const pascalCase: (name: string) => string = remembered((name) =>
  words(name).map(capitalised).join(""),
);

/** `order_reference_number` → `orderReferenceNumber`: TypeScript members and functions. */
export const camelCase: (name: string) => string = remembered((name) => {
  const [first = "", ...rest] = words(name);
  return first + rest.map(capitalised).join("");
});

/** `add_order` → `add-order`: file names. */
export function kebabCase(name: string): string {
  return words(name).join("-");
}

/** `add_order` → `ADD_ORDER`: C macros and TypeScript constants. */
export function screamingCase(name: string): string {
  return name.toUpperCase();
}

/** Equal for names that any generated language, or a file system blind to case, would merge. */
export function spelling(name: string): string {
  return name.replaceAll("_", "").toLowerCase();
}

/** The same function, which keeps what it returned: most names are those of many fields, and each is asked for often. */
export function remembered<T>(spell: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    let spelt = known.get(name);
    if (spelt === undefined) known.set(name, (spelt = spell(name)));
    return spelt;
  };
}

function words(name: string): string[] {
  return name.split("_");
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
