#ifndef PULT_CARENA_H
#define PULT_CARENA_H

#include <stddef.h>

/// Memory that is handed out piece by piece and given back all at once, for what is made and thrown away as a whole, such as
/// a syntax tree. Every thread has its own; the functions stand in for calloc, realloc and free where a library asks for
/// those, and like the ones of libcmark they end the process when memory has run out.

/// A place in the thread's memory.
struct pult_arena_mark {
    void *block;
    size_t used;
};

/// Everything that is handed out from here on lives until `pult_arena_end` gets the mark. Marks may stand in one another.
struct pult_arena_mark pult_arena_begin(void);
void pult_arena_end(struct pult_arena_mark mark);

void *pult_arena_calloc(size_t count, size_t size);
void *pult_arena_realloc(void *memory, size_t size);
/// Takes back only what was handed out last.
void pult_arena_free(void *memory);

/// Tells malloc that this process makes a lot and keeps most of it: it takes memory from the system in large steps and gives none
/// back before the end. Does nothing where malloc cannot be told. Call it before the first thread begins.
void pult_expect_much_memory(void);

#endif
