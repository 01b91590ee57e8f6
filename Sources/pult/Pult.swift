internal import CArena
internal import CommandLine

@main
enum Pult {
    static func main() async {
        pult_expect_much_memory()
        await PultCommand.start()
    }
}
