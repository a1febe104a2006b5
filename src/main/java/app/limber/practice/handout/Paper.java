package app.limber.practice.handout;

import java.util.Locale;
import java.util.Set;

/// A size of paper.
public enum Paper {
  A4("A4"),
  LETTER("letter");

  /// The countries where Letter is the usual paper, as the Unicode CLDR (territoryInfo,
  /// measurementData) lists them.
  private static final Set<String> LETTER_COUNTRIES =
      Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE");

  private final String css;

  Paper(String css) {
    this.css = css;
  }

  /// The usual paper of a region; A4 where the locale names none.
  public static Paper of(Locale region) {
    return LETTER_COUNTRIES.contains(region.getCountry()) ? LETTER : A4;
  }

  /// The size as the `size` property of CSS names it.
  public String css() {
    return css;
  }
}
