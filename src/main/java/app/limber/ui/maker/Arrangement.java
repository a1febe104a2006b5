package app.limber.ui.maker;

/// How the parts of the workbench share the window. The figure stays in sight while the form is
/// scrolled, unless the window is too small for both.
enum Arrangement {
  /// The figure above its phases, beside the form.
  COLUMNS,
  /// The figure alone, beside everything else.
  FIGURE_BESIDE,
  /// The figure alone, above everything else.
  FIGURE_ABOVE,
  /// Everything in one column, which is scrolled as a whole.
  STACK;

  private static final double COLUMNS_WIDTH = 54;
  private static final double COLUMNS_HEIGHT = 36;
  private static final double BESIDE_WIDTH = 36;
  private static final double ABOVE_HEIGHT = 28;
  private static final double LINE_WIDTH = 60;

  /// The arrangement for a space.
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
