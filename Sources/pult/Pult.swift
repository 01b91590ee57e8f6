internal import CommandLine

@main
enum Pult {
    static func main() async {
        await PultCommand.start()
    }
}
