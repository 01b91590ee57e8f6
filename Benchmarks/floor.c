/* floor SOURCE OUTPUT THREADS: the least that anybody must do to make HTML of a folder of Markdown.
 *
 * Finds the files, reads them, leaves out the front matter, lets cmark make HTML, writes it. No templates, no links, no checks,
 * no search. What a generator takes beyond this is its own work.
 */
#define _GNU_SOURCE
#include <cmark.h>
#include <fcntl.h>
#include <ftw.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char **paths;
static size_t count, capacity;
static const char *source, *output;
static atomic_size_t next;

static void fail(const char *what) {
    perror(what);
    exit(1);
}

static int found(const char *path, const struct stat *status, int kind, struct FTW *place) {
    (void)status;
    (void)place;
    const char *end = strrchr(path, '.');
    if (kind != FTW_F || !end || strcmp(end, ".md") != 0) return 0;
    if (count == capacity) {
        capacity = capacity ? 2 * capacity : 1024;
        paths = realloc(paths, capacity * sizeof *paths);
        if (!paths) fail("memory");
    }
    paths[count++] = strdup(path);
    return 0;
}

static char *readFile(const char *path, size_t *length) {
    int file = open(path, O_RDONLY);
    struct stat status;
    if (file < 0 || fstat(file, &status) != 0) fail(path);
    char *bytes = malloc((size_t)status.st_size + 1);
    ssize_t got = bytes ? read(file, bytes, (size_t)status.st_size) : -1;
    if (got != status.st_size) fail(path);
    close(file);
    bytes[got] = 0;
    *length = (size_t)got;
    return bytes;
}

/* One folder per text, as every generator writes it. */
static void writePage(const char *path, const char *html) {
    char target[4096];
    int length = snprintf(target, sizeof target - 16, "%s%.*s", output, (int)(strlen(path) - strlen(source) - 3), path + strlen(source));
    for (char *slash = target + 1; (slash = strchr(slash, '/')); slash++) {
        *slash = 0;
        mkdir(target, 0755);
        *slash = '/';
    }
    mkdir(target, 0755);
    strcpy(target + length, "/index.html");
    int file = open(target, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    if (file < 0 || write(file, html, strlen(html)) < 0) fail(target);
    close(file);
}

static void *work(void *unused) {
    (void)unused;
    for (size_t index; (index = atomic_fetch_add(&next, 1)) < count;) {
        size_t length;
        char *bytes = readFile(paths[index], &length);
        char *end = strncmp(bytes, "---\n", 4) == 0 ? strstr(bytes + 4, "\n---\n") : NULL;
        char *body = end ? end + 5 : bytes;
        char *html = cmark_markdown_to_html(body, length - (size_t)(body - bytes), CMARK_OPT_DEFAULT);
        writePage(paths[index], html);
        free(html);
        free(bytes);
    }
    return NULL;
}

int main(int argumentCount, char **arguments) {
    if (argumentCount != 4) {
        fprintf(stderr, "usage: floor SOURCE OUTPUT THREADS\n");
        return 64;
    }
    source = arguments[1];
    output = arguments[2];
    if (nftw(source, found, 32, FTW_PHYS) != 0) fail(source);
    int threads = atoi(arguments[3]);
    pthread_t workers[64];
    if (threads < 1 || threads > 64) return 64;
    for (int index = 0; index < threads; index++) pthread_create(&workers[index], NULL, work, NULL);
    for (int index = 0; index < threads; index++) pthread_join(workers[index], NULL);
    return 0;
}
