package app.limber.figure;

/// Where a stretch should be felt.
public enum FeelRegion {
  LOW_BACK,
  WHOLE_BACK,
  SIDES_OF_WAIST,
  BACK_OF_THIGH,
  FRONT_OF_HIP,
  OUTER_HIP
}
