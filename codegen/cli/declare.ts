/** How a command says what may be asked of it: beside its code, and without loading that. */
import type { Command } from "commander";
import type { ExitStatus } from "./exit-status.js";

/** Adds one command to the program; `finish` takes the status with which it ended. */
export type Declare = (program: Command, finish: (status: ExitStatus) => void) => void;
