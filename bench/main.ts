/** `npm run bench -- COMMAND`: each command measures, then prints a table; with --json a line of numbers at the end. */
import { Command } from "commander";
import { addBridgeBench } from "./bridge/bridge-command.js";
import { addDayBench } from "./day/day-command.js";
import { addDecodeBench } from "./decode/decode-command.js";
import { addFootprintBench } from "./footprint/footprint-command.js";
import { addGate } from "./gate/gate-command.js";
import { addNativeBench } from "./native/native-command.js";
import { addPeersBench } from "./peers/peers-command.js";
import { addSessionBench } from "./session/session-command.js";

const program = new Command("bench");
addDecodeBench(program);
addPeersBench(program);
addFootprintBench(program);
addSessionBench(program);
addNativeBench(program);
addBridgeBench(program);
addDayBench(program);
addGate(program);
await program.parseAsync();
