package app.limber.figure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Where a stretch should be felt.
public enum FeelRegion {
  LOW_BACK,
  WHOLE_BACK,
  SIDES_OF_WAIST,
  BACK_OF_THIGH,
  FRONT_OF_HIP;

  /// The region as files write it: `low-back`.
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The region that files write as `code`.
  public static Optional<FeelRegion> of(String code) {
    return Arrays.stream(values()).filter(region -> region.code().equals(code)).findFirst();
  }
}
