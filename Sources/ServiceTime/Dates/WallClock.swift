/// Finds the moments of many times on the clock on the wall that lie close to each other: between two changes of the clocks it
/// only subtracts.
struct WallClock {
    private let zone: ZoneRules
    /// The wall times that the offset serves.
    private var served = 0..<0
    private var offset = 0

    init(_ zone: ZoneRules) {
        self.zone = zone
    }

    /// As `ZoneRules.instant(wall:)`.
    mutating func instant(wall: Int) -> Int {
        if served.contains(wall) { return wall - offset }
        let instant = zone.instant(wall: wall)
        let stretch = zone.stretch(at: instant)
        offset = zone.offset(ofStretch: stretch)
        // What the change before skips or repeats is for the zone to judge.
        let before = stretch == 0 ? offset : max(offset, zone.offset(ofStretch: stretch - 1))
        let start = stretch == 0 ? wall : zone.start(ofStretch: stretch) + before
        let end = stretch == zone.changes.count ? Int.max / 2 : zone.end(ofStretch: stretch) + offset
        served = start..<max(start, end)
        return instant
    }
}
