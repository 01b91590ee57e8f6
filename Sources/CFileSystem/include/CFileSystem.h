#ifndef PULT_CFILESYSTEM_H
#define PULT_CFILESYSTEM_H

/// Makes two paths change places in one step: nobody ever sees one of them missing.
/// Returns 0, or an errno value: EINVAL, ENOSYS or ENOTSUP where the file system cannot do it.
/// (renameat2 with RENAME_EXCHANGE on Linux, renamex_np with RENAME_SWAP on macOS; Swift's Glibc overlay has neither.)
int pult_exchange_paths(const char *first, const char *second);

#endif
