package app.limber.desktop;

/// Has a Windows console read and show UTF-8, which is what Limber writes, and puts the code pages
/// back.
final class WindowsCodePage {
  /// UTF-8.
  static final int UTF_8 = 65001;

  private WindowsCodePage() {}

  /// The code pages of a console, as kernel32 gives and takes them; 0 where there is no console.
  interface Pages {
    int input();

    int output();

    void useInput(int page);

    void useOutput(int page);
  }

  /// Changes both code pages.
  ///
  /// @return puts them back as they were; does nothing where there is no console
  static Runnable useUtf8(Pages pages) {
    int input = pages.input();
    int output = pages.output();
    if (input != 0) {
      pages.useInput(UTF_8);
    }
    if (output != 0) {
      pages.useOutput(UTF_8);
    }
    return () -> {
      if (input != 0) {
        pages.useInput(input);
      }
      if (output != 0) {
        pages.useOutput(output);
      }
    };
  }
}
