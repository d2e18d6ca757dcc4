/**
 * A network namespace with a pair of virtual Ethernet ports, `va` and `vb`: what is sent out of one comes in
 * at the other. Made by one process and removed with it.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { lastWords, notMeasured, type NotMeasured } from "./native-programs.js";

/** The namespace while it is there. */
export interface VethSpace {
  readonly kind: "space";
  /** The command by which a program runs in it. */
  readonly enter: readonly string[];
  readonly remove: () => void;
}

/** The address of the sender's port, `va`; the receiver's is the next. */
export const SENDER_ADDRESS = "10.77.0.1";
/** On Debian, ip is where only root's path leads. */
export const PATHS: NodeJS.ProcessEnv = {
  ...process.env,
  PATH: `${process.env["PATH"]}:/usr/sbin:/sbin`,
};

const NAME = `itch-veth-${process.pid}`;

/** Makes it, or says what it lacks for that. */
export function makeVethSpace(): VethSpace | NotMeasured {
  if (process.getuid?.() !== 0) return notMeasured("a network namespace needs root");
  if (spawnSync("ip", ["-V"], { env: PATHS }).status !== 0) return notMeasured("no ip (iproute2)");
  const remove = (): void => void spawnSync("ip", ["netns", "delete", NAME], { env: PATHS });
  const enter = ["ip", "netns", "exec", NAME];
  const made = spawnSync("ip", ["netns", "add", NAME], { env: PATHS, encoding: "utf8" });
  if (made.status !== 0) return notMeasured(lastWords(made.stderr));
  process.once("exit", remove);
  try {
    execFileSync("ip", ["netns", "exec", NAME, "sh", "-e", "-c", SET_UP], {
      env: PATHS,
      encoding: "utf8",
      stdio: ["ignore", "ignore", "pipe"],
    });
  } catch (error) {
    remove();
    return notMeasured(`no pair of veth ports: ${lastWords(String(error))}`);
  }
  return { kind: "space", enter, remove };
}

/** Without IPv6, whose own frames would come between; what comes from our other end is no spoofing. */
const SET_UP = `
for each in all default; do echo 1 > /proc/sys/net/ipv6/conf/$each/disable_ipv6; done
ip link add va type veth peer name vb
ip addr add ${SENDER_ADDRESS}/24 dev va
ip addr add 10.77.0.2/24 dev vb
for each in lo va vb; do ip link set $each up; done
for each in /proc/sys/net/ipv4/conf/*/rp_filter; do echo 0 > $each; done
for each in /proc/sys/net/ipv4/conf/*/accept_local; do echo 1 > $each; done
`;
