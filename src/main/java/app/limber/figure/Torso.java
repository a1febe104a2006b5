package app.limber.figure;

import java.util.List;

/// Where pelvis, spine and head are.
///
/// `spine` holds the lumbosacral joint, the top of each lumbar and then of each thoracic segment;
/// the last is the base of the neck. The frames give the directions of pelvis, chest and head.
public record Torso(
    Vec hips,
    List<Vec> spine,
    Vec neck,
    Vec head,
    Frame pelvis,
    Frame chest,
    Frame face,
    double roll) {
  /// The index in `spine` of the top of the lumbar segments.
  public static final int WAIST = Body.LUMBAR_SEGMENTS;

  /// The index in `spine` of the place where the upper back rests.
  public static final int UPPER_BACK = WAIST + Body.THORACIC_SEGMENTS / 2;

  /// The index in `spine` of the base of the neck.
  public static final int TOP = WAIST + Body.THORACIC_SEGMENTS;

  public Torso {
    spine = List.copyOf(spine);
  }

  /// The direction from the pelvis towards the head.
  public Vec pelvisUp() {
    return pelvis.up();
  }

  /// The direction in which the front of the pelvis looks.
  public Vec pelvisFront() {
    return pelvis.front();
  }

  /// The direction across the pelvis to the near side.
  public Vec pelvisAcross() {
    return pelvis.across();
  }

  public Vec chestUp() {
    return chest.up();
  }

  public Vec chestFront() {
    return chest.front();
  }

  public Vec headUp() {
    return face.up();
  }

  public Vec headFront() {
    return face.front();
  }

  Vec hip(boolean near) {
    return hips.plus(pelvis.out(near).times(Body.HIP_HALF_WIDTH));
  }

  Vec shoulder(boolean near) {
    return spine
        .get(TOP - 1)
        .towards(spine.get(TOP), 0.4)
        .plus(chest.front().times(0.022))
        .plus(chest.out(near).times(Body.SHOULDER_HALF_WIDTH));
  }

  Vec upperBack() {
    return spine.get(UPPER_BACK);
  }

  Vec lowBack() {
    int middle = WAIST / 2;
    Vec along = spine.get(middle + 1).minus(spine.get(middle)).unit();
    Vec back = Vec.ACROSS.cross(along);
    Vec at = spine.get(middle).towards(spine.get(middle + 1), 0.5);
    return at.plus(back.times(Body.LOW_BACK_DEPTH));
  }

  Torso movedBy(Vec way) {
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
