package app.limber.figure;

import app.limber.words.EnumCodes;
import app.limber.words.Messages;
import java.util.Optional;

/// What a pose may bend, and how far, in degrees.
///
/// Flexion is positive and extension negative; a straight spine, a leg in line with the trunk and
/// an arm at the side are zero. Limits are those of the *American Academy of Orthopaedic Surgeons,
/// Joint Motion: Method of Measuring and Recording* (1965) unless a constant says otherwise.
public enum Joint {
  /// How far the pelvis is rolled back from lying flat: 0 on the back, −180 on hands and knees. It
  /// is an orientation and not a joint, so its range is one that keeps angles unambiguous.
  PELVIS(-230, 90),
  /// Pelvis against chest about the long axis, positive when the near hip rises. White and Panjabi
  /// (1990): thoracic spine about 35° to each side, lumbar 5–10°.
  TRUNK_TURN(-45, 45),
  /// All lumbar joints together, from straight. White and Panjabi (1990): about 60° of flexion and
  /// 25° of extension from a standing curve of 30°.
  LUMBAR(-55, 35),
  /// All thoracic joints together, from straight. White and Panjabi (1990): about 30° of flexion
  /// and 20° of extension from a standing curve of 30°.
  THORACIC(-5, 60),
  /// Neck and head together, from in line with the chest; the chest's own curve tilts it back, so
  /// the 45° of each way are reckoned from 0.
  NECK(-45, 45),

  NEAR_HIP(-30, 130),
  FAR_HIP(-30, 130),
  NEAR_HIP_OUT(-30, 45),
  FAR_HIP_OUT(-30, 45),
  /// The leg turned about its own length, outward positive.
  NEAR_HIP_TURN(-45, 45),
  FAR_HIP_TURN(-45, 45),
  /// 135° is the active norm; kneeling back on the heels takes the knee to 150° (Hemmerich et al.,
  /// *Journal of Orthopaedic Research* 24, 2006).
  NEAR_KNEE(-5, 152),
  FAR_KNEE(-5, 152),
  /// Dorsiflexion positive. 50° is the active norm of plantar flexion; the weight of the leg takes
  /// a kneeling ankle to about 65° (Hemmerich et al. 2006).
  NEAR_ANKLE(-65, 30),
  FAR_ANKLE(-65, 30),

  NEAR_SHOULDER(-60, 180),
  FAR_SHOULDER(-60, 180),
  NEAR_SHOULDER_OUT(-45, 180),
  FAR_SHOULDER_OUT(-45, 180),
  /// The arm turned about its own length, outward positive.
  NEAR_SHOULDER_TURN(-95, 95),
  FAR_SHOULDER_TURN(-95, 95),
  NEAR_ELBOW(-5, 150),
  FAR_ELBOW(-5, 150),
  /// Bent either way: 80° of flexion; 70° of active extension, 90° under the body's weight.
  NEAR_WRIST(-90, 95),
  FAR_WRIST(-90, 95);

  /// How far beyond its limits an angle may be, in degrees, because of rounding.
  public static final double ROUNDING = 0.5;

  private final double min;
  private final double max;

  Joint(double min, double max) {
    this.min = min;
    this.max = max;
  }

  /// The least angle, in degrees.
  public double min() {
    return min;
  }

  /// The greatest angle, in degrees.
  public double max() {
    return max;
  }

  /// Whether a body can do this, but for [#ROUNDING].
  public boolean allows(double degrees) {
    return degrees >= min - ROUNDING && degrees <= max + ROUNDING;
  }

  /// The same joint on the other side of the body; a joint of the trunk itself.
  public Joint opposite() {
    return valueOf(Contact.oppositeName(name()));
  }

  /// The joint as files write it: `near-hip`.
  public String code() {
    return Messages.code(this);
  }

  /// The joint that files write as `code`.
  public static Optional<Joint> of(String code) {
    return EnumCodes.of(Joint.class).find(code);
  }
}
