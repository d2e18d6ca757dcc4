/** The part of the C decoder that reads what follows a fixed part, through the generated iterators. */
import type {
  MessageLayout,
  RecordLayout,
  TailLayout,
} from "../../codegen/layout/protocol-layout.js";

/** Statements over `message` and `length`. */
export function tailPrinter(
  prefix: string,
  layout: MessageLayout | RecordLayout,
  tail: TailLayout,
): string {
  const tag = `${prefix}_${layout.name}`;
  const own = `${tag}_${tail.name}`;
  switch (tail.kind) {
    case "group": {
      const element = `struct ${prefix}_${tail.record}`;
      return `	printf(" <");
	for (const ${element} *each = ${own}(message); each != ${own}_end(message, length); each++) {
		printf(" {");
		print_${tail.record}(each, sizeof(*each));
		printf(" }");
	}
	printf(" >");`;
    }
    case "appendage":
      return `	printf(" <");
	for (const struct ${prefix}_${tail.options} *option = ${own}(message, length); option != NULL;
		option = ${own}_next(message, length, option)) {
		print_option_${tail.options}(option);
		printf(";");
	}
	printf(" > %s", ${own}_is_whole(message, length) ? "whole" : "broken");`;
    case "trailer":
      return `	{
		const struct ${prefix}_${tail.record} *trailer = ${own}(message, length);

		if (trailer == NULL) {
			printf(" absent");
		} else {
			printf(" {");
			print_${tail.record}(trailer, length - sizeof(*message));
			printf(" }");
		}
	}`;
  }
}
