package app.limber;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/// An error stream that discards what is written while the Java virtual machine shuts down.
///
/// When a signal ends the program, JavaFX disposes of its renderer while its thread may still draw,
/// and prints stack traces about that. Errors before the end are written as usual.
final class ErrorsUntilEnd extends FilterOutputStream {
  private static final Thread NOTHING = new Thread(() -> {}, "limber-nothing");

  private ErrorsUntilEnd(OutputStream out) {
    super(out);
  }

  /// Makes it the error stream of the program. Whoever holds the former stream goes on writing to
  /// it.
  static void install() {
    if (!(System.err instanceof Installed)) {
      System.setErr(new Installed(System.err));
    }
  }

  private static final class Installed extends PrintStream {
    Installed(PrintStream before) {
      super(new ErrorsUntilEnd(before), true, before.charset());
    }
  }

  @Override
  public void write(int b) throws IOException {
    if (!isEnding()) {
      out.write(b);
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (!isEnding()) {
      out.write(bytes, offset, length);
    }
  }

  /// Java tells it in no other way.
  private static synchronized boolean isEnding() {
    try {
      Runtime.getRuntime().addShutdownHook(NOTHING);
      return !Runtime.getRuntime().removeShutdownHook(NOTHING);
    } catch (IllegalStateException _) {
      return true;
    }
  }
}
