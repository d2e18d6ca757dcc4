/*
 * What pollers leave behind that are killed: the name that one held, its packets, and the files of
 * one that had no name yet. A poller holds a lock on each of its files while it lives, which the
 * kernel takes away with it: so a file that nobody holds has no poller.
 */
#ifndef LEFT_BEHIND_H
#define LEFT_BEHIND_H

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "bridge.h"

/* True while a path still names the open file. */
static inline bool is_same_file(int file, const char *path)
{
	struct stat open_one, named_one;

	return fstat(file, &open_one) == 0 && lstat(path, &named_one) == 0 &&
			open_one.st_dev == named_one.st_dev && open_one.st_ino == named_one.st_ino;
}

/* True for a file as pollers of this user make them. */
static inline bool is_private(int file)
{
	struct stat facts;

	return fstat(file, &facts) == 0 && S_ISREG(facts.st_mode) && facts.st_uid == geteuid() &&
			(facts.st_mode & 077) == 0;
}

/* True for the control file of a poller that is gone, and then it keeps its name until `file` is
 * closed. */
static inline bool is_left_behind(int file, const char *path, struct bridge_control_header *header)
{
	return is_private(file) &&
			read(file, header, sizeof(*header)) == (ssize_t)sizeof(*header) &&
			memcmp(header->magic, "ITCHGENB", sizeof(header->magic)) == 0 &&
			/* Another heir may have been faster. */
			flock(file, LOCK_EX | LOCK_NB) == 0 && is_same_file(file, path);
}

/* Takes the place of a poller that is gone, and removes its packets. */
static inline int inherit(const char *made, const char *path)
{
	struct bridge_control_header header;
	char data[sizeof(header.data_path) + 1] = {0};
	/* What has the name may be a pipe: nobody is waited for. */
	const int former = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
	int error = EEXIST;

	if (former < 0)
		return error;
	if (is_left_behind(former, path, &header)) {
		memcpy(data, header.data_path, bridge_control_header_data_path_length(&header));
		error = rename(made, path) == 0 ? 0 : errno;
		if (error == 0)
			(void)unlink(data);
	}
	(void)close(former);
	return error;
}

/* True for a name that is the stem, a poller's epoch in hexadecimal digits, and the end. */
static inline bool is_of_an_epoch(const char *name, const char *stem, const char *end)
{
	const size_t length = strlen(stem);
	size_t digits;

	if (strncmp(name, stem, length) != 0)
		return false;
	digits = strspn(name + length, "0123456789abcdef");
	return digits > 0 && digits <= 16 && strcmp(name + length + digits, end) == 0;
}

/* Removes from a folder the files of pollers that were killed before they had the name; whoever
 * starts at this moment holds its own. */
static inline void bury_unnamed(const char *folder, const char *stem, const char *end)
{
	DIR *const entries = opendir(folder);
	const struct dirent *entry;

	if (entries == NULL)
		return;
	while ((entry = readdir(entries)) != NULL) {
		int file;

		if (!is_of_an_epoch(entry->d_name, stem, end))
			continue;
		file = openat(dirfd(entries), entry->d_name,
				O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
		if (file < 0)
			continue;
		if (is_private(file) && flock(file, LOCK_EX | LOCK_NB) == 0)
			(void)unlinkat(dirfd(entries), entry->d_name, 0);
		(void)close(file);
	}
	(void)closedir(entries);
}

#endif /* LEFT_BEHIND_H */
