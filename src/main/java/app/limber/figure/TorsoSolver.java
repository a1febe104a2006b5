package app.limber.figure;

import java.util.ArrayList;
import java.util.List;

/// Bends the trunk as a pose says and lays it on the bed.
final class TorsoSolver {
  private final Pose pose;

  TorsoSolver(Pose pose) {
    this.pose = pose;
  }

  /// The trunk with the middle of the hips in the origin, rolled as it will lie.
  Torso bent() {
    double roll = pose.angle(Joint.PELVIS);
    Torso torso = bent(roll, pose.angle(Joint.NECK));
    if (pose.lies() && pose.rests(Contact.SEAT)) {
      torso = bent(roll + rollOntoSeat(torso), pose.angle(Joint.NECK));
    }
    if (pose.rests(Contact.FRONT) && pose.rests(Contact.CHEST)) {
      double rolled = roll + rollOntoChest(torso);
      torso = bent(rolled > Joint.PELVIS.max() ? rolled - 360 : rolled, pose.angle(Joint.NECK));
    }
    return torso;
  }

  /// A lying trunk in its place on the bed, its head on the pillow if the pose says so.
  Torso lying() {
    Torso bent = bent();
    double x = pose.place(Contact.BACK).map(Anchor.Place::x).orElse(0.0);
    Torso lying = bent.movedBy(new Vec3(x - bent.upperBack().x(), -lowest(bent), 0));
    if (!pose.rests(Contact.HEAD)) {
      return lying;
    }
    return bent(lying.roll(), neckOntoPillow(lying)).movedBy(lying.hips());
  }

  /// A sitting trunk in its place on the bed.
  Torso sitting() {
    Torso bent = bent();
    double x = pose.place(Contact.SEAT).map(Anchor.Place::x).orElse(0.0);
    return bent.movedBy(new Vec3(x, -lowest(bent), 0));
  }

  /// A trunk on its front, pelvis on the bed.
  Torso prone() {
    Torso bent = bent();
    double x = pose.place(Contact.FRONT).map(Anchor.Place::x).orElse(0.0);
    return bent.movedBy(new Vec3(x, -lowestFront(bent), 0));
  }

  /// A trunk on its side, in the plane of the picture.
  Torso onSide() {
    Anchor.Place place = pose.place(Contact.SIDE).orElseThrow();
    return bent().movedBy(new Vec3(place.x(), place.out(), 0));
  }

  private Torso bent(double roll, double neckAngle) {
    double turn = pose.angle(Joint.TRUNK_TURN);
    BodyFrame pelvis = BodyFrame.rolled(roll, turn);
    List<Vec3> spine = new ArrayList<>(Torso.TOP + 1);
    Vec3 at = pelvis.up().times(BodyProportions.PELVIS);
    spine.add(at);
    double angle = 180 + roll;
    for (int joint = 0; joint < Torso.TOP; joint++) {
      boolean lumbar = joint < Torso.WAIST;
      angle -=
          lumbar
              ? pose.angle(Joint.LUMBAR) / BodyProportions.LUMBAR_SEGMENTS
              : pose.angle(Joint.THORACIC) / BodyProportions.THORACIC_SEGMENTS;
      at =
          at.plus(Vec3.at(angle).times(lumbar ? BodyProportions.LUMBAR : BodyProportions.THORACIC));
      spine.add(at);
    }
    Vec3 chestUp = at.minus(spine.get(Torso.WAIST)).unit();
    double neckDirection = angle - neckAngle / 2;
    double headDirection = angle - neckAngle;
    Vec3 neck = at.plus(Vec3.at(neckDirection).times(BodyProportions.NECK));
    Vec3 head = neck.plus(Vec3.at(headDirection).times(BodyProportions.HEAD));
    return new Torso(
        Vec3.ZERO,
        spine,
        neck,
        head,
        pelvis,
        new BodyFrame(chestUp, chestUp.cross(Vec3.ACROSS), Vec3.ACROSS),
        BodyFrame.rolled(headDirection - 180, 0),
        roll);
  }

  /// How far to roll a trunk, in degrees, so that seat and upper back touch the bed together.
  private static double rollOntoSeat(Torso torso) {
    Vec3 back = torso.upperBack();
    double rise = BodyProportions.BACK_DEPTH - BodyProportions.SEAT_DEPTH;
    double wanted = 180 - Math.toDegrees(Math.asin(rise / back.length()));
    double found = Math.toDegrees(Math.atan2(back.y(), back.x()));
    return Math.IEEEremainder(wanted - found, 360);
  }

  /// How far to roll a trunk, in degrees, so that pelvis and chest touch the bed together.
  private static double rollOntoChest(Torso torso) {
    Vec3 chest = torso.upperBack();
    double rise = BodyProportions.CHEST_DEPTH - BodyProportions.PELVIS_FRONT;
    double wanted = Math.toDegrees(Math.asin(rise / chest.length()));
    double found = Math.toDegrees(Math.atan2(chest.y(), chest.x()));
    return Math.IEEEremainder(wanted - found, 360);
  }

  /// The height of the lowest skin of a trunk whose front is below.
  private static double lowestFront(Torso torso) {
    double lowest = torso.hips().y() - BodyProportions.PELVIS_FRONT;
    for (int i = 0; i < Torso.TOP; i++) {
      double depth = i < Torso.WAIST ? BodyProportions.BELLY_DEPTH : BodyProportions.CHEST_DEPTH;
      lowest = Math.min(lowest, torso.spine().get(i).y() - depth);
    }
    return lowest;
  }

  /// The height of the lowest skin of the trunk.
  private static double lowest(Torso torso) {
    double lowest = torso.hips().y() - BodyProportions.SEAT_DEPTH;
    for (int i = 0; i < torso.spine().size(); i++) {
      double depth = i < Torso.WAIST ? BodyProportions.LOW_BACK_DEPTH : BodyProportions.BACK_DEPTH;
      lowest = Math.min(lowest, torso.spine().get(i).y() - depth);
    }
    return lowest;
  }

  /// The bend of the neck, in degrees, that puts the head on the pillow, found by halving.
  private double neckOntoPillow(Torso lying) {
    double wanted = BodyProportions.PILLOW + BodyProportions.HEAD_DEPTH;
    double low = Joint.NECK.min();
    double high = Joint.NECK.max();
    for (int i = 0; i < 24; i++) {
      double middle = (low + high) / 2;
      double height = bent(lying.roll(), middle).head().y() + lying.hips().y();
      if (height < wanted) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }
}
