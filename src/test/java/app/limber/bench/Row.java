package app.limber.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One line of the table: what was measured, beside what.
///
/// @param limber Limber's figure, a median where there are several rounds
/// @param unit of both figures
/// @param reference what runs beside it; null if the figure stands alone
/// @param beside the reference's figure; 0 without one
/// @param goal the largest ratio that is aimed at, or the largest figure where there is no
///     reference; null if none is set
record Row(
    String what,
    double limber,
    String unit,
    @Nullable String reference,
    double beside,
    @Nullable Double goal) {

  /// A row of medians, taken in pairs in the same run.
  static Row ofPairs(
      String what,
      String unit,
      List<Double> limber,
      String reference,
      List<Double> beside,
      @Nullable Double goal) {
    return new Row(what, median(limber), unit, reference, median(beside), goal);
  }

  /// A figure without a reference.
  static Row alone(String what, double limber, String unit, @Nullable Double goal) {
    return new Row(what, limber, unit, null, 0, goal);
  }

  /// The median; not a number if nothing was counted.
  static double median(List<Double> figures) {
    if (figures.isEmpty()) {
      return Double.NaN;
    }
    double[] sorted = figures.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  boolean hasReference() {
    return reference != null;
  }

  /// Limber's figure divided by the reference's.
  double ratio() {
    return limber / beside;
  }

  /// The row in Markdown.
  String line() {
    return "| %s | %s | %s | %s | %s |"
        .formatted(
            what,
            figure(limber) + " " + unit,
            hasReference() ? reference + ": " + figure(beside) + " " + unit : "",
            hasReference() ? figure(ratio()) : "",
            goal == null ? "" : figure(goal));
  }

  private static String figure(double value) {
    if (Double.isNaN(value)) {
      return "not measured";
    }
    int decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }
}
