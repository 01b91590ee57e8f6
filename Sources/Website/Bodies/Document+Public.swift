internal import Markup

extension Document {
    func publicProjection() -> Document { self }
}
