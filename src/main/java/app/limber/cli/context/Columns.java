package app.limber.cli.context;

import java.util.stream.Stream;

/// Aligns the cells of printed tables. Every code point takes one column.
public final class Columns {
  private Columns() {}

  /// Returns the width of the widest cell, or `least` if all cells are narrower.
  public static int width(Stream<String> cells, int least) {
    return cells.mapToInt(Columns::width).reduce(least, Math::max);
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  /// Pads a cell to a width; its text is on the left.
  public static String left(String cell, int width) {
    return cell + padding(cell, width);
  }

  /// Pads a cell to a width; its text is on the right.
  public static String right(String cell, int width) {
    return padding(cell, width) + cell;
  }

  private static String padding(String cell, int width) {
    return " ".repeat(Math.max(0, width - width(cell)));
  }
}
