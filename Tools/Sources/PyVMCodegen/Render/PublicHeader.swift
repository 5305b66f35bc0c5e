/// A public header: the include guard, the includes and `extern "C"` around its body.
enum PublicHeader {
    static func text(guard name: String, includes: [String], body: String) -> String {
        """
        #ifndef \(name)
        #define \(name)

        \(includes.map { "#include \($0)\n" }.joined())
        #ifdef __cplusplus
        extern "C" {
        #endif

        \(body)
        #ifdef __cplusplus
        }
        #endif

        #endif

        """
    }
}
