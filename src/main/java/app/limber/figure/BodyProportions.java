package app.limber.figure;

/// The measures of the figure, in shares of body height.
///
/// Bone lengths follow Drillis and Contini (1966) as printed in Winter, *Biomechanics and Motor
/// Control of Human Movement*, 4th ed., table 4.1. That source gives the trunk as one length; how
/// it is divided among pelvis, lumbar and thoracic spine follows the vertebral heights in White and
/// Panjabi, *Clinical Biomechanics of the Spine*, 2nd ed.
public final class BodyProportions {
  public static final double THIGH = 0.245;
  public static final double SHIN = 0.246;
  /// From the ankle joint down to the sole.
  public static final double ANKLE_HEIGHT = 0.039;
  /// From below the ankle joint to the tip of the toes.
  public static final double FOREFOOT = 0.110;
  /// From below the ankle joint back to the heel.
  public static final double HEEL = 0.042;

  public static final double UPPER_ARM = 0.186;
  public static final double FOREARM = 0.146;
  public static final double HAND = 0.095;

  /// From the line through the hip joints up to the first lumbar joint.
  public static final double PELVIS = 0.060;
  /// One of the [#LUMBAR_SEGMENTS].
  public static final double LUMBAR = 0.022;

  public static final int LUMBAR_SEGMENTS = 5;
  /// One of the [#THORACIC_SEGMENTS].
  public static final double THORACIC = 0.0375;

  public static final int THORACIC_SEGMENTS = 4;
  public static final double NECK = 0.045;
  /// From the top of the neck to the middle of the head.
  public static final double HEAD = 0.062;

  /// Half the distance between the hip joints.
  public static final double HIP_HALF_WIDTH = 0.052;
  /// Half the distance between the shoulder joints.
  public static final double SHOULDER_HALF_WIDTH = 0.105;

  /// How far the shoulder girdle lets a shoulder slide towards what the hand reaches for: about
  /// half of the 12 cm between full retraction and full protraction (Kapandji, *The Physiology of
  /// the Joints*, vol. 1).
  static final double GIRDLE = 0.034;

  /// From the spine to the skin of the upper back.
  public static final double BACK_DEPTH = 0.045;
  /// From the spine to the skin of the low back.
  public static final double LOW_BACK_DEPTH = 0.040;
  /// From the hip joint to the skin of the seat.
  public static final double SEAT_DEPTH = 0.068;
  /// From the middle of the head to the back of it.
  public static final double HEAD_DEPTH = 0.062;

  /// From the middle of the knee to the bed, when kneeling.
  static final double KNEELING_KNEE = 0.044;
  /// From the ankle joint to the bed, when the shin lies on it.
  static final double KNEELING_ANKLE = 0.052;
  /// From the wrist to the bed, when the palm lies on it.
  static final double WRIST_HEIGHT = 0.026;
  /// From the bed to the top of the pillow under the head.
  public static final double PILLOW = 0.042;

  /// From the floor to the top of a mattress, or of a chair, that one sits on with the feet flat on
  /// the floor. The source above puts the middle of the knee 0.285 above the floor; the hips of
  /// someone sitting comfortably are slightly higher than the knees.
  public static final double BED_HEIGHT = 0.27;
  /// From the middle of the hips to the skin in front of them.
  public static final double PELVIS_FRONT = 0.058;
  /// From the lumbar spine to the skin of the belly when lying on it.
  static final double BELLY_DEPTH = 0.060;
  /// From the thoracic spine to the skin of the chest.
  public static final double CHEST_DEPTH = 0.080;
  /// From the body's midline to the bed when lying on the side; the shoulder sinks in.
  public static final double SIDE_DEPTH = 0.13;
  /// From the centre of the elbow joint to the bed on which it rests.
  static final double ELBOW_HEIGHT = 0.030;
  /// From the back of the sole to the surface on which only the heel rests.
  static final double HEEL_RADIUS = 0.006;

  private BodyProportions() {}
}
