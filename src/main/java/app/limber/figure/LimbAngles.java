package app.limber.figure;

/// The angles of a two-boned limb in degrees: flexion and outward lift of its upper bone in the
/// frame of the trunk, its rotation, and the bend of its middle joint.
///
/// A knee bends back and an elbow bends forward; `fold` is −1 and 1 for them.
record LimbAngles(double flex, double out, double turn, double bend) {
  static final int KNEE = -1;
  static final int ELBOW = 1;

  /// The direction of the upper bone.
  Vec3 upper(BodyFrame trunk, boolean near) {
    double f = Math.toRadians(flex);
    double o = Math.toRadians(out);
    return sagittal(trunk, f).times(Math.cos(o)).plus(trunk.out(near).times(Math.sin(o)));
  }

  /// The direction of the lower bone.
  Vec3 lower(BodyFrame trunk, boolean near, int fold) {
    double b = Math.toRadians(bend);
    return upper(trunk, near).times(Math.cos(b)).plus(face(trunk, near).times(fold * Math.sin(b)));
  }

  /// The vector from the hip to the ankle of a leg.
  Vec3 toEnd(BodyFrame pelvis, boolean near) {
    return upper(pelvis, near)
        .times(BodyProportions.THIGH)
        .plus(lower(pelvis, near, KNEE).times(BodyProportions.SHIN));
  }

  /// The direction that the front of the upper bone looks to.
  Vec3 face(BodyFrame trunk, boolean near) {
    Vec3 upper = upper(trunk, near);
    Vec3 front = front(trunk);
    double t = Math.toRadians(turn);
    return front.times(Math.cos(t)).plus(side(upper, front, trunk, near).times(Math.sin(t)));
  }

  /// The swing that brings the end of the lower bone from `root` to `target`, turned by `turn`
  /// about the line between them. Out of reach, the limb is as straight as it goes.
  static LimbAngles reaching(
      BodyFrame trunk, boolean near, int fold, Bones bones, Vec3 root, Vec3 target, double turn) {
    Vec3 along = target.minus(root).unit();
    double reach = bones.reach(root.distance(target));
    Vec3 middle = middle(trunk, near, fold, bones, along, reach, turn);
    Vec3 end = along.times(reach);
    Vec3 upper = middle.unit();
    Vec3 lower = end.minus(middle).unit();
    return between(trunk, near, fold, upper, lower);
  }

  private static Vec3 middle(
      BodyFrame trunk, boolean near, int fold, Bones bones, Vec3 along, double reach, double turn) {
    Vec3 straight = trunk.across().cross(along).unit().times(-fold);
    Vec3 outward = trunk.out(near).squareTo(along);
    double t = Math.toRadians(turn);
    Vec3 pole = straight.times(Math.cos(t)).plus(outward.times(Math.sin(t)));
    double foot = bones.foot(reach);
    return along.times(foot).plus(pole.times(bones.height(foot)));
  }

  /// The swing whose bones point along `upper` and `lower`.
  static LimbAngles between(BodyFrame trunk, boolean near, int fold, Vec3 upper, Vec3 lower) {
    double out = Math.asin(clamp(upper.dot(trunk.out(near))));
    double flex = Math.atan2(upper.dot(trunk.front()), -upper.dot(trunk.up()));
    double bend = Math.acos(clamp(upper.dot(lower)));
    // Counted from behind the back, so that an arm overhead does not jump from 180 to −180.
    double counted = flex < -Math.PI / 2 ? flex + 2 * Math.PI : flex;
    LimbAngles flat = new LimbAngles(degrees(counted), degrees(out), 0, degrees(bend));
    if (bend < 1e-6) {
      return flat;
    }
    Vec3 face = lower.squareTo(upper).times(fold);
    Vec3 front = flat.front(trunk);
    double turn = Math.atan2(face.dot(side(upper, front, trunk, near)), face.dot(front));
    return new LimbAngles(flat.flex, flat.out, degrees(turn), flat.bend);
  }

  private Vec3 front(BodyFrame trunk) {
    return sagittal(trunk, Math.toRadians(flex + 90));
  }

  private static Vec3 sagittal(BodyFrame trunk, double flex) {
    return trunk.front().times(Math.sin(flex)).minus(trunk.up().times(Math.cos(flex)));
  }

  private static Vec3 side(Vec3 upper, Vec3 front, BodyFrame trunk, boolean near) {
    Vec3 side = upper.cross(front);
    return side.dot(trunk.out(near)) < 0 ? side.times(-1) : side;
  }

  private static double degrees(double radians) {
    return Math.toDegrees(radians);
  }

  private static double clamp(double cosine) {
    return Math.clamp(cosine, -1, 1);
  }

  /// The lengths of the two bones of a limb.
  record Bones(double upper, double lower) {
    static final Bones LEG = new Bones(BodyProportions.THIGH, BodyProportions.SHIN);
    static final Bones ARM = new Bones(BodyProportions.UPPER_ARM, BodyProportions.FOREARM);

    /// The nearest distance to `wanted` that the limb can span.
    double reach(double wanted) {
      return Math.clamp(wanted, Math.abs(upper - lower) + 1e-3, (upper + lower) * 0.99999);
    }

    /// How far along the line from root to end the middle joint stands.
    double foot(double reach) {
      return (reach * reach + upper * upper - lower * lower) / (2 * reach);
    }

    /// How far beside that line the middle joint stands.
    double height(double foot) {
      return Math.sqrt(Math.max(0, upper * upper - foot * foot));
    }
  }
}
