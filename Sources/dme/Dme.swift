@main
struct Dme {
    static func main() {}
}
