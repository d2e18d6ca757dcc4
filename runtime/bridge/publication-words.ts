/** Which words of the control file the poller writes for all its readers. */
import { ControlHeaderView } from "../../generated/ts/bridge/control-header-view.js";
import { PublicationView } from "../../generated/ts/bridge/publication-view.js";
import { wordAt } from "./word-at.js";

const { head, pollerState, pollerHeartbeat } = PublicationView.FIELDS;

/** How much is published: the position after the last descriptor. */
export const HEAD: number = wordAt(ControlHeaderView.LENGTH, head);
/** Whether anything more will be. */
export const POLLER_STATE: number = wordAt(ControlHeaderView.LENGTH, pollerState);
/** The monotonic clock in milliseconds at the poller's last sign of life. */
export const POLLER_HEARTBEAT: number = wordAt(ControlHeaderView.LENGTH, pollerHeartbeat);
