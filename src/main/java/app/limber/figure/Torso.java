package app.limber.figure;

import java.util.List;

/// Where pelvis, spine and head are.
///
/// `spine` holds the lumbosacral joint, the top of each lumbar and then of each thoracic segment;
/// the last is the base of the neck. The frames give the directions of pelvis, chest and head.
public record Torso(
    Vec3 hips,
    List<Vec3> spine,
    Vec3 neck,
    Vec3 head,
    BodyFrame pelvis,
    BodyFrame chest,
    BodyFrame face,
    double roll) {
  /// The index in `spine` of the top of the lumbar segments.
  public static final int WAIST = BodyProportions.LUMBAR_SEGMENTS;

  /// The index in `spine` of the place where the upper back rests.
  public static final int UPPER_BACK = WAIST + BodyProportions.THORACIC_SEGMENTS / 2;

  /// The index in `spine` of the base of the neck.
  public static final int TOP = WAIST + BodyProportions.THORACIC_SEGMENTS;

  public Torso {
    spine = List.copyOf(spine);
  }

  /// The direction from the pelvis towards the head.
  public Vec3 pelvisUp() {
    return pelvis.up();
  }

  /// The direction in which the front of the pelvis looks.
  public Vec3 pelvisFront() {
    return pelvis.front();
  }

  /// The direction across the pelvis to the near side.
  public Vec3 pelvisAcross() {
    return pelvis.across();
  }

  public Vec3 chestFront() {
    return chest.front();
  }

  public Vec3 headUp() {
    return face.up();
  }

  public Vec3 headFront() {
    return face.front();
  }

  Vec3 hip(boolean near) {
    return hips.plus(pelvis.out(near).times(BodyProportions.HIP_HALF_WIDTH));
  }

  Vec3 shoulder(boolean near) {
    return spine
        .get(TOP - 1)
        .towards(spine.get(TOP), 0.4)
        .plus(chest.front().times(0.022))
        .plus(chest.out(near).times(BodyProportions.SHOULDER_HALF_WIDTH));
  }

  Vec3 upperBack() {
    return spine.get(UPPER_BACK);
  }

  Vec3 lowBack() {
    int middle = WAIST / 2;
    Vec3 along = spine.get(middle + 1).minus(spine.get(middle)).unit();
    Vec3 back = Vec3.ACROSS.cross(along);
    Vec3 at = spine.get(middle).towards(spine.get(middle + 1), 0.5);
    return at.plus(back.times(BodyProportions.LOW_BACK_DEPTH));
  }

  Torso movedBy(Vec3 way) {
    return new Torso(
        hips.plus(way),
        spine.stream().map(way::plus).toList(),
        neck.plus(way),
        head.plus(way),
        pelvis,
        chest,
        face,
        roll);
  }
}
