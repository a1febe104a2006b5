package app.limber.maker;

import app.limber.figure.FeelRegion;
import app.limber.figure.Leg;
import app.limber.figure.SolvedPose;
import app.limber.figure.Torso;
import app.limber.figure.Vec3;

/// The place on the body of each region in which a stretch can be felt.
public final class FeltPlaces {
  private FeltPlaces() {}

  /// The middle of a region.
  public static Vec3 of(FeelRegion region, SolvedPose pose) {
    Torso torso = pose.torso();
    Leg leg = pose.leg(true);
    Vec3 front = leg.knee().minus(leg.hip()).unit().cross(new Vec3(0, 0, 1)).times(-1);
    return switch (region) {
      case LOW_BACK -> pose.lowBack();
      case WHOLE_BACK -> torso.spine().get(Torso.UPPER_BACK);
      case SIDES_OF_WAIST -> torso.spine().get(Torso.WAIST).plus(torso.pelvisFront().times(0.04));
      case BACK_OF_THIGH -> leg.hip().towards(leg.knee(), 0.55).minus(front.times(0.03));
      case FRONT_OF_HIP -> leg.hip().towards(leg.knee(), 0.15).plus(front.times(0.04));
      case OUTER_HIP -> leg.hip();
    };
  }
}
