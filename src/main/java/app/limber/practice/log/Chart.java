package app.limber.practice.log;

import app.limber.words.Messages;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// A chart over days, as numbers and as outlines that a window and a printed page draw alike.
///
/// An outline is a path as SVG writes it, in a field of a given width and height whose origin is at
/// the upper left. Values go up from 0 at the foot to `top`.
///
/// @param first the day at the left edge
/// @param last the day at the right edge, not before `first`
/// @param top the value at the upper edge
/// @param levels the values that are marked on the axis
public record Chart(
    LocalDate first, LocalDate last, double top, List<Double> levels, List<Series> series) {
  /// From so many points on a series of single points is a smear, and is left out.
  public static final int MOST_POINTS = 800;

  private static final int DAYS_FOR_DAY_TICKS = 45;
  private static final int DAYS_FOR_MONTH_TICKS = 1200;

  public Chart {
    levels = List.copyOf(levels);
    series = List.copyOf(series);
  }

  /// The kind of a series. Each kind has its own marker shape, so that none depends on colour
  /// alone.
  public enum Mark {
    BEFORE,
    AFTER,
    MEAN_BEFORE,
    MEAN_AFTER,
    PAIN,
    STRENGTH
  }

  /// A value on a day.
  public record Spot(LocalDate day, double value) {}

  /// Values in the order of their days.
  public record Series(Mark mark, List<Spot> spots) {
    public Series {
      spots = List.copyOf(spots);
    }
  }

  /// How exact the label of a tick must be.
  public enum Unit {
    DAY,
    MONTH,
    YEAR
  }

  /// A day that is marked on the axis.
  public record Tick(LocalDate day, Unit unit) {
    /// Formats the day as exactly as its unit, such as *3 Nov* or *2026*.
    public String label(Messages messages) {
      return messages.date("trend.tick." + Messages.code(unit), day);
    }
  }

  /// How far across the field a day is.
  public double x(LocalDate day, double width) {
    long all = ChronoUnit.DAYS.between(first, last);
    return all == 0 ? width / 2 : width * ChronoUnit.DAYS.between(first, day) / all;
  }

  /// How far down the field a value is.
  public double y(double value, double height) {
    return height * (1 - value / top);
  }

  /// The days to mark: not more than `most`, evenly spaced.
  public List<Tick> ticks(int most) {
    long days = ChronoUnit.DAYS.between(first, last);
    Unit unit =
        days <= DAYS_FOR_DAY_TICKS
            ? Unit.DAY
            : days <= DAYS_FOR_MONTH_TICKS ? Unit.MONTH : Unit.YEAR;
    List<Tick> ticks = new ArrayList<>();
    for (LocalDate day = start(unit); !day.isAfter(last); day = next(day, unit)) {
      ticks.add(new Tick(day, unit));
    }
    int step = Math.max(1, Math.ceilDiv(ticks.size(), Math.max(1, most)));
    List<Tick> kept = new ArrayList<>();
    for (int i = 0; i < ticks.size(); i += step) {
      kept.add(ticks.get(i));
    }
    return kept;
  }

  private LocalDate start(Unit unit) {
    LocalDate day =
        switch (unit) {
          case DAY -> first;
          case MONTH -> first.withDayOfMonth(1);
          case YEAR -> first.withDayOfYear(1);
        };
    return day.isBefore(first) ? next(day, unit) : day;
  }

  private static LocalDate next(LocalDate day, Unit unit) {
    return switch (unit) {
      case DAY -> day.plusDays(1);
      case MONTH -> day.plusMonths(1);
      case YEAR -> day.plusYears(1);
    };
  }

  /// The outline of a series; empty if it has nothing to draw.
  ///
  /// @param size half the width of a single point
  public String outline(Series drawn, double width, double height, double size) {
    StringBuilder path = new StringBuilder();
    switch (drawn.mark()) {
      case MEAN_BEFORE, MEAN_AFTER, STRENGTH -> line(path, drawn.spots(), width, height);
      case BEFORE, AFTER, PAIN -> {
        if (drawn.mark() == Mark.PAIN || drawn.spots().size() <= MOST_POINTS) {
          for (Spot spot : drawn.spots()) {
            point(path, drawn.mark(), x(spot.day(), width), y(spot.value(), height), size);
          }
        }
      }
    }
    return path.toString();
  }

  /// A line with at most one corner for each unit of width.
  private void line(StringBuilder path, List<Spot> spots, double width, double height) {
    double drawnTo = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < spots.size(); i++) {
      Spot spot = spots.get(i);
      double x = x(spot.day(), width);
      if (x >= drawnTo + 1 || i == spots.size() - 1) {
        write(path, path.isEmpty() ? "M" : "L", x, y(spot.value(), height));
        drawnTo = x;
      }
    }
  }

  private static void point(StringBuilder path, Mark mark, double x, double y, double size) {
    double whole = 2 * size;
    if (mark == Mark.BEFORE) {
      write(path, "M", x - size, y);
      write(path, "a", size, size, 0, 1, 0, whole, 0);
      write(path, "a", size, size, 0, 1, 0, -whole, 0);
    } else if (mark == Mark.AFTER) {
      write(path, "M", x - size, y - size);
      write(path, "h", whole);
      write(path, "v", whole);
      write(path, "h", -whole);
    } else {
      write(path, "M", x - size, y - size);
      write(path, "l", whole, whole);
      write(path, "m", 0, -whole);
      write(path, "l", -whole, whole);
      return;
    }
    path.append('Z');
  }

  private static void write(StringBuilder path, String command, double... numbers) {
    path.append(command);
    for (double number : numbers) {
      double tenth = Math.round(number * 10) / 10.0;
      // Whole numbers without a point: the flags of an arc must be 0 or 1.
      if (tenth == Math.rint(tenth)) {
        path.append((long) tenth);
      } else {
        path.append(tenth);
      }
      path.append(' ');
    }
  }
}
