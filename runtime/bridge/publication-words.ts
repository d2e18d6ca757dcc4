/** Which words of the control file the poller writes for all its readers. */
import { ControlHeaderView } from "../../generated/ts/bridge/control-header-view.js";
import { PublicationView } from "../../generated/ts/bridge/publication-view.js";

const { head, pollerState, pollerHeartbeat } = PublicationView.FIELDS;

/** How much is published: the position after the last descriptor. */
export const HEAD: number = wordAt(head);
/** Whether anything more will be. */
export const POLLER_STATE: number = wordAt(pollerState);
/** The monotonic clock in milliseconds at the poller's last sign of life. */
export const POLLER_HEARTBEAT: number = wordAt(pollerHeartbeat);

function wordAt(field: { readonly offset: number }): number {
  return (ControlHeaderView.LENGTH + field.offset) >> 2;
}
