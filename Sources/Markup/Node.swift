internal import CArena
internal import CCmark

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The kinds of cmark's nodes, with cmark's numbers.
enum NodeKind: UInt32 {
    case none, document, blockQuote, list, item, codeBlock, htmlBlock, customBlock, paragraph, heading, thematicBreak
    case text, softBreak, lineBreak, code, htmlInline, customInline, emphasis, strong, link, image
}

/// A node of cmark's tree. The tree owns it.
struct Node: Equatable {
    let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) { self.pointer = pointer }

    private init?(_ pointer: OpaquePointer?) {
        guard let pointer else { return nil }
        self.pointer = pointer
    }

    /// A new node outside any tree, in the memory of the innermost tree there is; nil only when memory has run out.
    static func make(_ kind: NodeKind) -> Node? {
        Node(cmark_node_new_with_mem(cmark_node_type(rawValue: kind.rawValue), ArenaMemory.functions))
    }

    /// A custom inline node that shows as these bytes.
    static func raw(_ bytes: [UInt8]) -> Node? {
        let node = make(.customInline)
        node?.setOnEnter(bytes)
        return node
    }

    var kind: NodeKind { NodeKind(rawValue: cmark_node_get_type(pointer).rawValue) ?? .none }
    var next: Node? { Node(cmark_node_next(pointer)) }
    var parent: Node? { Node(cmark_node_parent(pointer)) }
    var firstChild: Node? { Node(cmark_node_first_child(pointer)) }
    var lastChild: Node? { Node(cmark_node_last_child(pointer)) }

    /// Counted from 1, in what cmark was given.
    var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
    /// Counted from 1 in bytes; right for blocks only.
    var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
    var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }

    /// The node's text; valid until the node changes.
    var literal: UnsafeBufferPointer<UInt8> { Node.bytes(cmark_node_get_literal(pointer)) }
    var url: UnsafeBufferPointer<UInt8> { Node.bytes(cmark_node_get_url(pointer)) }
    var title: UnsafeBufferPointer<UInt8> { Node.bytes(cmark_node_get_title(pointer)) }
    var info: UnsafeBufferPointer<UInt8> { Node.bytes(cmark_node_get_fence_info(pointer)) }

    func setLiteral(_ bytes: some Collection<UInt8>) {
        Node.withCString(bytes) { _ = cmark_node_set_literal(pointer, $0) }
    }

    func setInfo(_ bytes: some Collection<UInt8>) {
        Node.withCString(bytes) { _ = cmark_node_set_fence_info(pointer, $0) }
    }

    func setTitle(_ bytes: some Collection<UInt8>) {
        Node.withCString(bytes) { _ = cmark_node_set_title(pointer, $0) }
    }

    func setOnEnter(_ bytes: some Collection<UInt8>) {
        Node.withCString(bytes) { _ = cmark_node_set_on_enter(pointer, $0) }
    }

    func setOnExit(_ bytes: some Collection<UInt8>) {
        Node.withCString(bytes) { _ = cmark_node_set_on_exit(pointer, $0) }
    }

    func clearURL() { _ = cmark_node_set_url(pointer, "") }

    func append(_ child: Node) { _ = cmark_node_append_child(pointer, child.pointer) }
    func prepend(_ child: Node) { _ = cmark_node_prepend_child(pointer, child.pointer) }
    func insertBefore(_ sibling: Node) { _ = cmark_node_insert_before(pointer, sibling.pointer) }
    func insertAfter(_ sibling: Node) { _ = cmark_node_insert_after(pointer, sibling.pointer) }
    func unlink() { cmark_node_unlink(pointer) }

    /// Takes the node out of its tree and frees it with all below it.
    func remove() { cmark_node_free(pointer) }

    /// Puts `other` where this node stands and frees this one.
    func replace(with other: Node) {
        _ = cmark_node_replace(pointer, other.pointer)
        cmark_node_free(pointer)
    }

    /// Moves all children to the end of `other`, which stands outside any tree.
    func moveChildren(to other: Node) {
        while let child = firstChild { other.append(child) }
    }

    private static func bytes(_ string: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
        guard let string else { return UnsafeBufferPointer(start: nil, count: 0) }
        let count = strlen(string)
        return UnsafeBufferPointer(start: UnsafeRawPointer(string).assumingMemoryBound(to: UInt8.self), count: count)
    }

    private static func withCString(_ bytes: some Collection<UInt8>, _ body: (UnsafePointer<CChar>) -> Void) {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: bytes.count + 1) { buffer in
            var index = 0
            for byte in bytes {
                buffer[index] = CChar(bitPattern: byte)
                index += 1
            }
            buffer[index] = 0
            if let start = buffer.baseAddress { body(UnsafePointer(start)) }
        }
    }
}

/// A document as cmark parsed it. All that cmark makes of it stands in one arena and goes with the tree, so a tree is used by
/// the thread that made it, and trees made later go earlier.
final class Tree {
    let root: Node
    private let mark: pult_arena_mark

    /// Parses `bytes`; nil only when memory has run out.
    init?(parsing bytes: UnsafeBufferPointer<UInt8>) {
        mark = pult_arena_begin()
        let start = UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self)
        guard let root = Tree.parse(start, bytes.count) else {
            pult_arena_end(mark)
            return nil
        }
        self.root = root
    }

    deinit { pult_arena_end(mark) }

    /// The HTML, handed over as long as `body` runs.
    func withHTML<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        guard let html = cmark_render_html(root.pointer, CMARK_OPT_UNSAFE) else {
            return body(UnsafeBufferPointer(start: nil, count: 0))
        }
        let count = strlen(html)
        return body(UnsafeBufferPointer(start: UnsafeRawPointer(html).assumingMemoryBound(to: UInt8.self), count: count))
    }

    private static func parse(_ start: UnsafePointer<CChar>?, _ count: Int) -> Node? {
        guard let parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, ArenaMemory.functions) else { return nil }
        defer { cmark_parser_free(parser) }
        if let start { cmark_parser_feed(parser, start, count) }
        return cmark_parser_finish(parser).map { Node($0) }
    }
}

/// The arena as cmark asks for memory.
private enum ArenaMemory {
    /// Written once, here; cmark only wants a pointer that stays.
    nonisolated(unsafe) static let functions: UnsafeMutablePointer<cmark_mem> = {
        let functions = UnsafeMutablePointer<cmark_mem>.allocate(capacity: 1)
        functions.initialize(
            to: cmark_mem(calloc: pult_arena_calloc, realloc: pult_arena_realloc, free: pult_arena_free)
        )
        return functions
    }()
}
