enum HTMLFormat {
    static func text(of report: Report) throws -> String { throw CodegenError("html: to come") }
}
