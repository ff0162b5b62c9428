/* Preloaded into a process, keeps what would be left of one folder after a power cut.
 *
 * QZ_WATCHED names the folder, QZ_SYNCED where the copies go. Syncing a file copies it, as it is at that moment, to
 * QZ_SYNCED/<inode>; syncing the folder writes its entries ("<inode> <name>") to QZ_SYNCED/names. A file whose name
 * was never synced is gone after the cut, a deletion that was never synced is undone. Nothing is really synced,
 * which makes it fast.
 *
 * Pessimistic: a real system writes back more than it must. Not covered: torn pages, syncing by other means than
 * fsync and fdatasync (SQLite uses no other), and mapped files (-shm, which is rebuilt).
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define MOST_FILES 64

static void fail(const char *what) {
    perror(what);
    abort(); /* a copy that is missing would look like a loss */
}

static void replace(const char *fresh, const char *kept, const char *name) {
    char target[PATH_MAX];
    snprintf(target, sizeof target, "%s/%s", kept, name);
    if (rename(fresh, target)) fail("rename");
}

static void keep_file(int fd, const char *kept, unsigned long long inode) {
    char source[64], fresh[PATH_MAX], name[32];
    static __thread char buffer[1 << 16];
    snprintf(source, sizeof source, "/proc/self/fd/%d", fd);
    snprintf(fresh, sizeof fresh, "%s/.%llu.%d", kept, inode, gettid());
    snprintf(name, sizeof name, "%llu", inode);
    /* Opened anew: the descriptor may be for writing only, and its position is not ours. */
    int in = open(source, O_RDONLY | O_CLOEXEC);
    int out = open(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (in < 0 || out < 0) fail("open");
    for (ssize_t count; (count = read(in, buffer, sizeof buffer)) != 0;)
        if (count < 0 || write(out, buffer, count) != count) fail("copy");
    close(in);
    close(out);
    replace(fresh, kept, name);
}

/* Copies of files whose deletion is synced now: their inodes may soon belong to others. */
static void drop_deleted(const char *kept, const unsigned long long *living, size_t count) {
    DIR *copies = opendir(kept);
    if (!copies) fail("copies");
    for (struct dirent *entry; (entry = readdir(copies));) {
        char *end;
        size_t at = 0;
        unsigned long long inode = strtoull(entry->d_name, &end, 10);
        if (*end || end == entry->d_name) continue;
        while (at < count && living[at] != inode) at++;
        if (at == count) unlinkat(dirfd(copies), entry->d_name, 0);
    }
    closedir(copies);
}

static void keep_names(const char *watched, const char *kept) {
    char fresh[PATH_MAX];
    unsigned long long living[MOST_FILES];
    size_t count = 0;
    snprintf(fresh, sizeof fresh, "%s/.names.%d", kept, gettid());
    FILE *out = fopen(fresh, "w");
    DIR *folder = opendir(watched);
    if (!out || !folder) fail("names");
    for (struct dirent *entry; (entry = readdir(folder));) {
        if (entry->d_type == DT_DIR) continue;
        if (count == MOST_FILES) fail("too many files");
        living[count++] = entry->d_ino;
        fprintf(out, "%llu %s\n", (unsigned long long)entry->d_ino, entry->d_name);
    }
    closedir(folder);
    if (fclose(out)) fail("names");
    replace(fresh, kept, "names");
    drop_deleted(kept, living, count);
}

static int keep(int fd) {
    const char *watched = getenv("QZ_WATCHED"), *kept = getenv("QZ_SYNCED");
    struct stat file, folder;
    char link[64], path[PATH_MAX];
    if (!watched || !kept || fstat(fd, &file) || stat(watched, &folder)) return 0;
    if (S_ISDIR(file.st_mode)) {
        if (file.st_ino == folder.st_ino && file.st_dev == folder.st_dev) keep_names(watched, kept);
        return 0;
    }
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0) return 0;
    path[length] = 0;
    if (!strncmp(path, watched, strlen(watched)) && path[strlen(watched)] == '/')
        keep_file(fd, kept, (unsigned long long)file.st_ino);
    return 0;
}

int fsync(int fd) { return keep(fd); }
int fdatasync(int fd) { return keep(fd); }
