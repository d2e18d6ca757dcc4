/*
 * Exit statuses, the same as those of the itchgen command line.
 */
#ifndef ITCH_POLLER_EXIT_STATUS_H
#define ITCH_POLLER_EXIT_STATUS_H

enum poller_exit_status {
	EXIT_FINE = 0,           /**< All is well. */
	EXIT_FAILED = 1,         /**< A device, a socket or the strategy failed. */
	EXIT_WRONG_USE = 64,     /**< The command line makes no sense. */
	EXIT_DAMAGED_INPUT = 65, /**< Everything before the damage was delivered. */
	EXIT_NO_INPUT = 66,      /**< The input is missing, empty or of another kind. */
};

#endif /* ITCH_POLLER_EXIT_STATUS_H */
