package app.limber.figure;

/// Where the wrist of a hand that rests on something is, and the direction its fingers point in.
record Grip(Vec3 wrist, Vec3 fingers) {
  /// Fingers on the bed point to where kneeling people look.
  private static final Vec3 AHEAD = new Vec3(1, 0, 0);

  /// How far beside the middle of a limb the hand lies on it.
  private static final double BESIDE = 0.036;

  /// How far along the thigh hands are clasped behind it.
  private static final double CLASPED = 0.42;

  static Grip of(Anchor anchor, boolean near, Leg nearLeg, Leg farLeg) {
    return switch (anchor) {
      case Anchor.Bed place ->
          new Grip(
              new Vec3(place.x(), BodyProportions.WRIST_HEIGHT, near ? place.out() : -place.out()),
              AHEAD);
      case Anchor.Own own ->
          switch (own.part()) {
            case NEAR_SHIN -> onShin(nearLeg, out(near));
            case FAR_SHIN -> onShin(farLeg, out(near));
            case NEAR_THIGH -> behindThigh(nearLeg, out(near));
            case FAR_THIGH -> behindThigh(farLeg, out(near));
          };
    };
  }

  /// Over the front of the shin just below the knee, fingers inward and down the shin.
  private static Grip onShin(Leg leg, Vec3 out) {
    Vec3 shin = leg.ankle().minus(leg.knee()).unit();
    Vec3 front = leg.knee().minus(leg.hip()).squareTo(shin);
    Vec3 wrist = leg.knee().plus(shin.times(0.02)).plus(front.times(0.040)).plus(out.times(BESIDE));
    return new Grip(wrist, shin.times(0.8).plus(front.times(0.1)).minus(out.times(0.6)).unit());
  }

  /// Past the side of the thigh to its back, where the fingers of both hands are clasped.
  private static Grip behindThigh(Leg leg, Vec3 out) {
    Vec3 thigh = leg.knee().minus(leg.hip()).unit();
    Vec3 back = thigh.cross(Vec3.ACROSS).squareTo(thigh);
    Vec3 wrist =
        leg.hip()
            .plus(thigh.times(CLASPED * BodyProportions.THIGH))
            .plus(back.times(0.022))
            .plus(out.times(0.050));
    return new Grip(wrist, back.times(0.62).plus(thigh.times(0.18)).minus(out.times(0.75)).unit());
  }

  private static Vec3 out(boolean near) {
    return near ? Vec3.ACROSS : Vec3.ACROSS.times(-1);
  }
}
