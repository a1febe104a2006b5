package app.limber.figure;

/// A point or a direction beside the bed, in shares of body height.
///
/// For someone on their back x runs along the bed from head to feet, y up from the top of the
/// mattress, z across the bed to the near side.
public record Vec3(double x, double y, double z) {
  public static final Vec3 ZERO = new Vec3(0, 0, 0);

  /// The direction across the bed, to the near side.
  static final Vec3 ACROSS = new Vec3(0, 0, 1);

  public Vec3 plus(Vec3 other) {
    return new Vec3(x + other.x, y + other.y, z + other.z);
  }

  public Vec3 minus(Vec3 other) {
    return new Vec3(x - other.x, y - other.y, z - other.z);
  }

  public Vec3 times(double factor) {
    return new Vec3(x * factor, y * factor, z * factor);
  }

  /// This point moved by `share` of the way to `other`.
  public Vec3 towards(Vec3 other, double share) {
    return plus(other.minus(this).times(share));
  }

  public double dot(Vec3 other) {
    return x * other.x + y * other.y + z * other.z;
  }

  public Vec3 cross(Vec3 other) {
    return new Vec3(
        y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
  }

  public double length() {
    return Math.sqrt(dot(this));
  }

  public double distance(Vec3 other) {
    return other.minus(this).length();
  }

  /// The angle between two unit directions, 0–180 degrees.
  double degreesTo(Vec3 other) {
    return Math.toDegrees(Math.acos(Math.clamp(dot(other), -1, 1)));
  }

  /// The direction of this vector, of length 1.
  public Vec3 unit() {
    return times(1 / length());
  }

  /// What remains of this vector square to the unit direction `axis`, of length 1.
  Vec3 squareTo(Vec3 axis) {
    return minus(axis.times(dot(axis))).unit();
  }

  /// The direction at `degrees` from +x towards +y.
  static Vec3 at(double degrees) {
    double radians = Math.toRadians(degrees);
    return new Vec3(Math.cos(radians), Math.sin(radians), 0);
  }
}
