/** Prose inside C's block comments ends none, opens none, and splices no lines, wherever it is wrapped. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { blockComment, commentText } from "../../codegen/emit/c/comment.js";

const marks = fc.array(fc.constantFrom(..."*/\\? \n", "??/", "*/", "/*", "word"), {
  maxLength: 40,
});

test("any marks", () => {
  fc.assert(
    fc.property(marks, fc.nat(120), (parts, begin) => {
      const comment = blockComment([commentText(`${"x".repeat(begin)} ${parts.join("")}`)]);
      // As a compiler does before it sees comments: a backslash joins its line to the next.
      const inner = comment.replaceAll("\\\n", "").slice("/*".length, -"*/".length);
      expect(inner).not.toMatch(/\*\/|\/\*|\?\?/u);
      expect(commentText(`${parts.join("")} `)).not.toMatch(/[\\ ]$/u);
    }),
    { numRuns: 20_000 },
  );
});
