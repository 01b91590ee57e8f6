/// The version of Pult, as `pult --version` and the CHANGELOG have it.
package enum Version {
    package static let current = "0.1.0"
}
