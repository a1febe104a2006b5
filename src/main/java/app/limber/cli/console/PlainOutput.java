package app.limber.cli.console;

import java.io.PrintWriter;
import java.util.function.IntFunction;

/// Prints line by line, for pipes, files and screen readers.
record PlainOutput(PrintWriter out) implements ConsoleOutput {
  @Override
  public void say(String line) {
    out.println(line);
    out.flush();
  }

  @Override
  public void note(String line) {
    say(line);
  }

  @Override
  public void show(IntFunction<String> moment) {}

  @Override
  public void clear() {}

  @Override
  public void leave() {}
}
