package app.limber.ui.maker;

/// The arrangement of the parts of the workbench. The figure stays visible while the form scrolls,
/// unless the window is too small for both.
enum Arrangement {
  /// The figure above its phases, beside the form.
  COLUMNS,
  /// The figure alone, beside everything else.
  FIGURE_BESIDE,
  /// The figure alone, above everything else.
  FIGURE_ABOVE,
  /// Everything in one scrolling column.
  STACK;

  private static final double COLUMNS_WIDTH = 54;
  private static final double COLUMNS_HEIGHT = 36;
  private static final double BESIDE_WIDTH = 36;
  private static final double ABOVE_HEIGHT = 28;
  private static final double LINE_WIDTH = 60;

  /// Returns the arrangement for a window of the given size.
  ///
  /// @param width in ems
  /// @param height in ems
  static Arrangement of(double width, double height) {
    if (width >= COLUMNS_WIDTH && height >= COLUMNS_HEIGHT) {
      return COLUMNS;
    }
    if (width >= BESIDE_WIDTH) {
      return FIGURE_BESIDE;
    }
    return height >= ABOVE_HEIGHT ? FIGURE_ABOVE : STACK;
  }

  /// Whether the name and the commands are on one line.
  ///
  /// @param width in ems
  boolean hasLine(double width) {
    return this == COLUMNS && width >= LINE_WIDTH;
  }
}
