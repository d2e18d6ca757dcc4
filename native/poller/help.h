/*
 * What --help says.
 */
#ifndef ITCH_POLLER_HELP_H
#define ITCH_POLLER_HELP_H

#include "itch_poller.h"

/** Prints how to use a program. */
void poller_help(FILE *file, const struct itch_poller_program *program);

#endif /* ITCH_POLLER_HELP_H */
