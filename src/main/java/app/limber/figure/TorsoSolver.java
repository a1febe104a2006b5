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
    if (pose.contacts().containsKey(Contact.SEAT)) {
      torso = bent(roll + rollOntoSeat(torso), pose.angle(Joint.NECK));
    }
    return torso;
  }

  /// A lying trunk in its place on the bed, its head on the pillow if the pose says so.
  Torso lying() {
    Torso bent = bent();
    double x = pose.place(Contact.BACK).map(Anchor.Bed::x).orElse(0.0);
    Torso lying = bent.movedBy(new Vec(x - bent.upperBack().x(), -lowest(bent), 0));
    if (!pose.contacts().containsKey(Contact.HEAD)) {
      return lying;
    }
    return bent(lying.roll(), neckOntoPillow(lying)).movedBy(lying.hips());
  }

  private Torso bent(double roll, double neckAngle) {
    double turn = pose.angle(Joint.TRUNK_TURN);
    Frame pelvis = Frame.rolled(roll, turn);
    List<Vec> spine = new ArrayList<>(Torso.TOP + 1);
    Vec at = pelvis.up().times(Body.PELVIS);
    spine.add(at);
    double angle = 180 + roll;
    for (int joint = 0; joint < Torso.TOP; joint++) {
      boolean lumbar = joint < Torso.WAIST;
      angle -=
          lumbar
              ? pose.angle(Joint.LUMBAR) / Body.LUMBAR_SEGMENTS
              : pose.angle(Joint.THORACIC) / Body.THORACIC_SEGMENTS;
      at = at.plus(Vec.at(angle).times(lumbar ? Body.LUMBAR : Body.THORACIC));
      spine.add(at);
    }
    Vec chestUp = at.minus(spine.get(Torso.WAIST)).unit();
    double neckDirection = angle - neckAngle / 2;
    double headDirection = angle - neckAngle;
    Vec neck = at.plus(Vec.at(neckDirection).times(Body.NECK));
    Vec head = neck.plus(Vec.at(headDirection).times(Body.HEAD));
    return new Torso(
        Vec.ZERO,
        spine,
        neck,
        head,
        pelvis,
        new Frame(chestUp, chestUp.cross(Vec.ACROSS), Vec.ACROSS),
        Frame.rolled(headDirection - 180, 0),
        roll);
  }

  /// How far to roll a trunk, in degrees, so that seat and upper back touch the bed together.
  private static double rollOntoSeat(Torso torso) {
    Vec back = torso.upperBack();
    double rise = Body.BACK_DEPTH - Body.SEAT_DEPTH;
    double wanted = 180 - Math.toDegrees(Math.asin(rise / back.length()));
    double found = Math.toDegrees(Math.atan2(back.y(), back.x()));
    return Math.IEEEremainder(wanted - found, 360);
  }

  /// The height of the lowest skin of the trunk.
  private static double lowest(Torso torso) {
    double lowest = torso.hips().y() - Body.SEAT_DEPTH;
    for (int i = 0; i < torso.spine().size(); i++) {
      double depth = i < Torso.WAIST ? Body.LOW_BACK_DEPTH : Body.BACK_DEPTH;
      lowest = Math.min(lowest, torso.spine().get(i).y() - depth);
    }
    return lowest;
  }

  /// The bend of the neck, in degrees, that puts the head on the pillow, found by halving.
  private double neckOntoPillow(Torso lying) {
    double wanted = Body.PILLOW + Body.HEAD_DEPTH;
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
