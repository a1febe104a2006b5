package app.limber.figure;

/// Where the wrist of a hand that rests on something is, and the direction its fingers point in.
record Grip(Vec wrist, Vec fingers) {
  /// Fingers on the bed point to where kneeling people look.
  private static final Vec AHEAD = new Vec(1, 0, 0);

  /// How far beside the middle of a limb the hand lies on it.
  private static final double BESIDE = 0.036;

  static Grip of(Anchor anchor, boolean near, Leg nearLeg, Leg farLeg) {
    return switch (anchor) {
      case Anchor.Bed place ->
          new Grip(new Vec(place.x(), Body.WRIST_HEIGHT, near ? place.out() : -place.out()), AHEAD);
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
  private static Grip onShin(Leg leg, Vec out) {
    Vec shin = leg.ankle().minus(leg.knee()).unit();
    Vec front = leg.knee().minus(leg.hip()).squareTo(shin);
    Vec wrist = leg.knee().plus(shin.times(0.02)).plus(front.times(0.040)).plus(out.times(BESIDE));
    return new Grip(wrist, shin.times(0.8).plus(front.times(0.1)).minus(out.times(0.6)).unit());
  }

  /// Round the back of the thigh, at its middle.
  private static Grip behindThigh(Leg leg, Vec out) {
    Vec thigh = leg.knee().minus(leg.hip()).unit();
    Vec back = leg.ankle().minus(leg.knee()).plus(thigh.cross(Vec.ACROSS).times(0.5));
    Vec square = back.squareTo(thigh);
    Vec wrist =
        leg.hip()
            .plus(thigh.times(0.46 * Body.THIGH))
            .plus(square.times(0.030))
            .plus(out.times(BESIDE));
    return new Grip(wrist, square.times(0.45).plus(thigh.times(0.3)).minus(out.times(0.8)).unit());
  }

  private static Vec out(boolean near) {
    return near ? Vec.ACROSS : Vec.ACROSS.times(-1);
  }
}
