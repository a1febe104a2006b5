package app.limber.figure;

/// Where the wrist of a hand that rests on something is, and the direction its fingers point in.
record Grip(Vec3 wrist, Vec3 fingers) {
  /// Fingers on the bed point to where kneeling people look.
  static final Vec3 AHEAD = new Vec3(1, 0, 0);

  /// A prone figure's hand that is closer to the midline than this share of body height lies under
  /// the head.
  private static final double UNDER_HEAD = 0.08;

  /// How far beside the middle of a limb the hand lies on it.
  private static final double BESIDE = 0.036;

  /// Fingers beside someone on their side point up the bed, away from the body.
  private static final Vec3 UP_THE_BED = new Vec3(-0.6, 0.8, 0);

  /// A hand on a horizontal surface.
  static Grip on(Anchor.Place place, boolean near) {
    double height = place.height() + BodyProportions.WRIST_HEIGHT;
    return new Grip(new Vec3(place.x(), height, near ? place.out() : -place.out()), AHEAD);
  }

  /// A hand on the bed of someone on their front. One that is close to the middle lies under the
  /// forehead, with its fingers towards the other hand.
  static Grip beforeHead(Anchor.Place place, boolean near) {
    Grip ahead = on(place, near);
    Vec3 inward = new Vec3(0.5, 0, near ? -0.85 : 0.85).unit();
    return place.out() < UNDER_HEAD ? new Grip(ahead.wrist(), inward) : ahead;
  }

  /// A hand on the bed of someone who lies on their side.
  static Grip besideSide(Anchor.Place place) {
    double depth = BodyProportions.WRIST_HEIGHT - BodyProportions.SIDE_DEPTH;
    return new Grip(new Vec3(place.x(), place.out(), depth), UP_THE_BED);
  }

  static Grip on(Anchor.Own own, boolean near, Torso torso, Leg nearLeg, Leg farLeg) {
    Vec3 out = out(near);
    double share = own.share();
    return switch (own.part()) {
      case NEAR_SHIN -> onShin(nearLeg, out, share);
      case FAR_SHIN -> onShin(farLeg, out, share);
      case NEAR_THIGH -> behindThigh(nearLeg, out, share);
      case FAR_THIGH -> behindThigh(farLeg, out, share);
      case NEAR_LAP -> inLap(nearLeg, out, share);
      case FAR_LAP -> inLap(farLeg, out, share);
      case NEAR_HIP -> onHip(torso, true);
      case FAR_HIP -> onHip(torso, false);
    };
  }

  /// Over the front of the shin just below the knee, fingers inward and down the shin.
  private static Grip onShin(Leg leg, Vec3 out, double share) {
    Vec3 shin = leg.ankle().minus(leg.knee()).unit();
    Vec3 front = leg.knee().minus(leg.hip()).squareTo(shin);
    Vec3 wrist =
        leg.knee()
            .plus(shin.times(share * BodyProportions.SHIN))
            .plus(front.times(0.040))
            .plus(out.times(BESIDE));
    return new Grip(wrist, shin.times(0.8).plus(front.times(0.1)).minus(out.times(0.6)).unit());
  }

  /// Past the side of the thigh to its back, where the fingers of both hands are clasped.
  private static Grip behindThigh(Leg leg, Vec3 out, double share) {
    Vec3 thigh = leg.knee().minus(leg.hip()).unit();
    Vec3 back = thigh.cross(Vec3.ACROSS).squareTo(thigh);
    Vec3 wrist =
        leg.hip()
            .plus(thigh.times(share * BodyProportions.THIGH))
            .plus(back.times(0.022))
            .plus(out.times(0.050));
    return new Grip(wrist, back.times(0.62).plus(thigh.times(0.18)).minus(out.times(0.75)).unit());
  }

  /// On top of the thigh, fingers towards the knee.
  private static Grip inLap(Leg leg, Vec3 out, double share) {
    Vec3 thigh = leg.knee().minus(leg.hip()).unit();
    Vec3 front = Vec3.ACROSS.cross(thigh).squareTo(thigh);
    Vec3 wrist =
        leg.hip()
            .plus(thigh.times(share * BodyProportions.THIGH))
            .plus(front.times(0.074))
            .plus(out.times(0.010));
    return new Grip(wrist, thigh.times(0.95).minus(front.times(0.12)).minus(out.times(0.1)).unit());
  }

  /// On the back of the pelvis, fingers down over the buttock.
  private static Grip onHip(Torso torso, boolean near) {
    BodyFrame pelvis = torso.pelvis();
    Vec3 out = pelvis.out(near);
    Vec3 wrist =
        torso
            .hip(near)
            .plus(pelvis.up().times(0.080))
            .minus(pelvis.front().times(0.026))
            .plus(out.times(0.046));
    Vec3 fingers = pelvis.up().times(-0.75).minus(pelvis.front().times(0.50)).minus(out.times(0.2));
    return new Grip(wrist, fingers.unit());
  }

  private static Vec3 out(boolean near) {
    return near ? Vec3.ACROSS : Vec3.ACROSS.times(-1);
  }
}
