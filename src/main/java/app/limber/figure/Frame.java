package app.limber.figure;

/// The directions of a part of the body, square to each other: towards the head, towards the front,
/// and across to the near side.
record Frame(Vec up, Vec front, Vec across) {
  /// The frame of a part rolled by `degrees` from lying flat on the back, then turned about its
  /// long axis so that the near side rises by `turn`.
  static Frame rolled(double degrees, double turn) {
    Vec up = Vec.at(180 + degrees);
    Vec front = Vec.at(90 + degrees);
    double cos = Math.cos(Math.toRadians(turn));
    double sin = Math.sin(Math.toRadians(turn));
    return new Frame(
        up,
        front.times(cos).minus(Vec.ACROSS.times(sin)),
        Vec.ACROSS.times(cos).plus(front.times(sin)));
  }

  /// The way out of the body on one side.
  Vec out(boolean near) {
    return near ? across : across.times(-1);
  }
}
