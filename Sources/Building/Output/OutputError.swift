#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Why the site could not be written: one sentence with the path, and how to mend it.
package struct OutputError: Error, Sendable, Hashable, CustomStringConvertible {
    package let description: String

    package init(_ description: String) {
        self.description = description
    }

    /// An operation of the file system failed.
    static func failed(_ doing: String, _ path: String, code: Int32 = errno) -> OutputError {
        OutputError("Cannot \(doing) “\(path)”: \(String(cString: strerror(code))).\(hint(for: code))")
    }

    private static func hint(for code: Int32) -> String {
        switch code {
        case EACCES, EPERM, EROFS: " Check who owns the folder, or name another with --output."
        case ENOSPC, EDQUOT: " Free some room and build again; the site that was there is untouched."
        case ENAMETOOLONG: " Shorten the slug of that text."
        default: ""
        }
    }
}
