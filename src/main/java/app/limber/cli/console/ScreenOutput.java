package app.limber.cli.console;

import java.io.PrintWriter;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;

/// Output to a terminal: permanent lines, wrapped between words, and a status line below them.
///
/// Thread-safe: [#leave] is called by a shutdown hook.
final class ScreenOutput implements ConsoleOutput {
  /// The longest line that is easy to read on a wide terminal.
  private static final int WIDEST = 88;

  private static final String TO_START = "\r";
  private static final String CLEAR_TO_END = "\u001b[K";

  private final PrintWriter out;
  private final IntSupplier columns;
  private String shown = "";
  private boolean left;

  /// @param columns the current width of the terminal
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

  /// Leaves one column free: some terminals wrap after the last one.
  private int width() {
    return Math.max(1, columns.getAsInt() - 1);
  }
}
