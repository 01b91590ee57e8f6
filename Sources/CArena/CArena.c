#include "CArena.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/// What one call of malloc gets, if no single piece needs more.
enum { ordinary_block = 64 * 1024 };

/// Pieces follow one another in `bytes`; before each stands its size.
struct block {
    struct block *before;
    size_t used;
    size_t size;
    size_t bytes[];
};

static _Thread_local struct block *current;

/// Blocks of ordinary size that the next document of this thread will want again: they are warm, and the kernel has given their pages
/// already.
static _Thread_local struct block *spare;
static _Thread_local int spare_count;
enum { most_spare = 32 };

static size_t rounded(size_t size) {
    if (size > SIZE_MAX / 2) abort();
    return (size + sizeof(size_t) - 1) & ~(sizeof(size_t) - 1);
}

static char *start(struct block *block) { return (char *)block->bytes; }

static void add_block(size_t need) {
    size_t size = need > ordinary_block ? need : ordinary_block;
    struct block *block = spare;
    if (size == ordinary_block && block) {
        spare = block->before;
        spare_count--;
    } else {
        block = malloc(sizeof(struct block) + size);
        if (!block) abort();
    }
    block->before = current;
    block->used = 0;
    block->size = size;
    current = block;
}

static void drop_block(struct block *block) {
    if (block->size != ordinary_block || spare_count == most_spare) {
        free(block);
        return;
    }
    block->before = spare;
    spare = block;
    spare_count++;
}

static void *take(size_t size) {
    size_t need = rounded(size) + sizeof(size_t);
    if (!current || current->size - current->used < need) add_block(need);
    char *piece = start(current) + current->used;
    current->used += need;
    *(size_t *)piece = need - sizeof(size_t);
    return piece + sizeof(size_t);
}

static size_t size_of(void *memory) { return *((size_t *)memory - 1); }

static int is_last(void *memory) {
    return current && (char *)memory + size_of(memory) == start(current) + current->used;
}

struct pult_arena_mark pult_arena_begin(void) {
    struct pult_arena_mark mark = {current, current ? current->used : 0};
    return mark;
}

void pult_arena_end(struct pult_arena_mark mark) {
    while (current && current != mark.block) {
        struct block *before = current->before;
        drop_block(current);
        current = before;
    }
    if (current) current->used = mark.used;
}

void *pult_arena_calloc(size_t count, size_t size) {
    if (size && count > SIZE_MAX / size) abort();
    void *memory = take(count * size);
    memset(memory, 0, count * size);
    return memory;
}

void *pult_arena_realloc(void *memory, size_t size) {
    if (!memory) return take(size);
    size_t old = size_of(memory);
    if (size <= old) return memory;
    size_t more = rounded(size) - old;
    if (is_last(memory) && current->size - current->used >= more) {
        current->used += more;
        *((size_t *)memory - 1) = old + more;
        return memory;
    }
    void *moved = take(size);
    memcpy(moved, memory, old);
    return moved;
}

void pult_arena_free(void *memory) {
    if (memory && is_last(memory)) current->used -= size_of(memory) + sizeof(size_t);
}
