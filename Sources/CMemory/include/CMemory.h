#ifndef PULT_CMEMORY_H
#define PULT_CMEMORY_H

/// For a process that reads a whole site, says what is to be said and ends: takes memory from the system in steps of megabytes and
/// gives none back before the end. Left to itself, glibc asks for every single page when several threads work, a call of the kernel for
/// each 4 kB. Pages count only once they are written to. Elsewhere than with glibc it does nothing.
void pult_take_memory_in_large_steps(void);

#endif
