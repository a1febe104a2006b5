package app.limber.practice.log;

import app.limber.practice.log.Chart.Mark;
import app.limber.practice.log.Chart.Series;
import app.limber.practice.log.Chart.Spot;
import app.limber.progress.Habit;
import app.limber.progress.StiffnessTrend;
import app.limber.progress.StiffnessTrend.Point;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/// The charts that Limber draws, in the window and on paper.
public final class Charts {
  /// The greatest stiffness.
  public static final int STIFFEST = 10;

  private static final double PER_CENT = 100;

  private Charts() {}

  /// Stiffness before and after: points, rolling means, and the stops for pain along the top; empty
  /// if there is nothing to draw.
  public static Optional<Chart> stiffness(StiffnessTrend trend) {
    return trend
        .span()
        .map(
            span ->
                new Chart(
                    span.first(),
                    span.last(),
                    STIFFEST,
                    levels(2, STIFFEST),
                    List.of(
                        series(trend, Mark.BEFORE, Point::before),
                        series(trend, Mark.AFTER, Point::after),
                        series(trend, Mark.MEAN_BEFORE, Point::meanBefore),
                        series(trend, Mark.MEAN_AFTER, Point::meanAfter),
                        series(trend, Mark.PAIN, point -> point.pain() ? STIFFEST : null))));
  }

  /// Habit strength in per cent; empty while nothing has counted.
  public static Optional<Chart> strength(Habit habit) {
    if (habit.strength().isEmpty()) {
      return Optional.empty();
    }
    List<Spot> spots =
        habit.strength().stream()
            .map(each -> new Spot(each.day(), each.value() * PER_CENT))
            .toList();
    LocalDate first = habit.strength().getFirst().day();
    LocalDate last = habit.strength().getLast().day();
    return Optional.of(
        new Chart(
            first,
            last,
            PER_CENT,
            levels(25, PER_CENT),
            List.of(new Series(Mark.STRENGTH, spots))));
  }

  private static Series series(
      StiffnessTrend trend, Mark mark, Function<Point, @Nullable Number> value) {
    List<Spot> spots = new ArrayList<>();
    for (Point point : trend.points()) {
      Number told = value.apply(point);
      if (told != null) {
        spots.add(new Spot(point.day(), told.doubleValue()));
      }
    }
    return new Series(mark, spots);
  }

  private static List<Double> levels(double step, double top) {
    return DoubleStream.iterate(0, level -> level <= top, level -> level + step).boxed().toList();
  }
}
