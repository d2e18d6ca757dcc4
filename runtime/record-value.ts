/** Whole records and options as plain values: for tools, which may allocate. */
import type { LayoutDescriptor, OptionDescriptor, RecordValue, View } from "./descriptor.js";
import type { OptionView } from "./option-view.js";

/** Every field of the record under `view`, then what follows in its `length` bytes. */
export function recordValue(layout: LayoutDescriptor, view: View, length: number): RecordValue {
  const { fields, tail } = layout;
  return Object.fromEntries([
    ...fields.map((field) => [field.name, field.read(view)]),
    ...(tail === undefined ? [] : [[tail.name, tail.read(view, length)]]),
  ]) as RecordValue;
}

/**
 * The options that `view` was set before, each by its name; one that no edition listed, or of another
 * length, by its `tag` and `value`. What is left behind the last whole one is under `rest`.
 */
export function optionValues(
  options: readonly OptionDescriptor[],
  view: OptionView,
): readonly RecordValue[] {
  const byTag = new Map(options.map((option) => [option.tag, option]));
  const values: RecordValue[] = [];
  while (view.next()) {
    const option = byTag.get(view.tag);
    values.push(
      option === undefined || option.length !== view.valueLength
        ? { tag: view.tag, value: view.value }
        : { [option.name]: option.read(view) },
    );
  }
  return view.isWhole ? values : [...values, { rest: view.rest }];
}
