package app.limber.figure;

/// The directions of a part of the body, square to each other: towards the head, towards the front,
/// and across to the near side.
record BodyFrame(Vec3 up, Vec3 front, Vec3 across) {
  /// The frame of a part rolled by `degrees` from lying flat on the back, then turned about its
  /// long axis so that the near side rises by `turn`.
  static BodyFrame rolled(double degrees, double turn) {
    Vec3 up = Vec3.at(180 + degrees);
    Vec3 front = Vec3.at(90 + degrees);
    double cos = Math.cos(Math.toRadians(turn));
    double sin = Math.sin(Math.toRadians(turn));
    return new BodyFrame(
        up,
        front.times(cos).minus(Vec3.ACROSS.times(sin)),
        Vec3.ACROSS.times(cos).plus(front.times(sin)));
  }

  /// The way out of the body on one side.
  Vec3 out(boolean near) {
    return near ? across : across.times(-1);
  }
}
