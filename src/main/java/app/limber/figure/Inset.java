package app.limber.figure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a round inset magnifies, where a movement is small.
public enum Inset {
  LOW_BACK;

  /// The inset as files write it: `low-back`.
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The inset that files write as `code`.
  public static Optional<Inset> of(String code) {
    return Arrays.stream(values()).filter(inset -> inset.code().equals(code)).findFirst();
  }
}
