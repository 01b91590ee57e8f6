#include "CMemory.h"

#include <stdlib.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

void pult_take_memory_in_large_steps(void) {
#ifdef __GLIBC__
    // The heap of a thread is at most 64 MB large; larger pieces than half of that are mapped one by one in any case.
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
    mallopt(M_TRIM_THRESHOLD, 1 << 30);
    mallopt(M_TOP_PAD, 64 << 20);
    // The heap of this thread is older than its rules: it grows once now, not page by page.
    // Volatile, lest the compiler leave out what nobody reads.
    void *volatile first = malloc(28 << 20), *volatile second = malloc(28 << 20);
    free(first);
    free(second);
#endif
}
