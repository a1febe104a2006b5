package app.limber.content;

import java.math.BigDecimal;

/// How long and how large the values in content may be; the schemas say the same.
final class Limits {
  static final int ID = 64;
  static final int NAME = 80;
  static final int CUE = 40;
  static final int SENTENCES = 600;
  static final int CAUTION = 1000;
  static final int SPOKEN = 200;
  static final int SPOKEN_CAUTION = 300;
  static final int SOURCE = 300;
  static final int SCHEMA = 500;

  static final int REPS = 999;
  static final int BREATHS = 20;
  static final int ORDER = 999;

  static final BigDecimal NO_TIME = BigDecimal.ZERO;
  static final BigDecimal SHORTEST = new BigDecimal("0.1");
  static final BigDecimal LONGEST = new BigDecimal("3600");

  private Limits() {}
}
