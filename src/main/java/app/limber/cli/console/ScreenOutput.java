package app.limber.cli.console;

import java.io.PrintWriter;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;

/// A terminal: lines that stay, wrapped between words, and below them one that changes in place.
///
/// Its methods may be called from two threads: the session's, and the one that ends the program.
final class ScreenOutput implements ConsoleOutput {
  /// Longer lines are hard to read, however wide the terminal is.
  private static final int WIDEST = 88;

  private static final String TO_START = "\r";
  private static final String CLEAR_TO_END = "\u001b[K";

  private final PrintWriter out;
  private final IntSupplier columns;
  private String shown = "";
  private boolean left;

  /// @param columns the width of the terminal now
  ScreenOutput(PrintWriter out, IntSupplier columns) {
    this.out = out;
    this.columns = columns;
  }

  @Override
  public synchronized void say(String line) {
    clear();
    TerminalColumns.wrap(line, Math.min(width(), WIDEST)).forEach(out::println);
    out.flush();
  }

  @Override
  public void note(String line) {}

  @Override
  public synchronized void show(IntFunction<String> moment) {
    String text = moment.apply(width());
    if (!left && !text.equals(shown)) {
      out.print(TO_START + text + CLEAR_TO_END);
      out.flush();
      shown = text;
    }
  }

  @Override
  public synchronized void clear() {
    if (!shown.isEmpty()) {
      out.print(TO_START + CLEAR_TO_END);
      out.flush();
      shown = "";
    }
  }

  @Override
  public synchronized void leave() {
    left = true;
    if (!shown.isEmpty()) {
      out.println();
      out.flush();
      shown = "";
    }
  }

  /// One column stays free: in the last one some terminals begin a new line.
  private int width() {
    return Math.max(1, columns.getAsInt() - 1);
  }
}
