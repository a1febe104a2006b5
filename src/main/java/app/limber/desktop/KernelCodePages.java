package app.limber.desktop;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.SymbolLookup;

/// The console's code pages, through kernel32. JLine reads only one of them and cannot set any.
record KernelCodePages(SymbolLookup kernel) implements WindowsCodePage.Pages {
  /// Sets the console to UTF-8, and restores its code page when the program exits.
  static void useUtf8UntilExit() {
    NativeFunction.library("kernel32.dll")
        .map(kernel -> WindowsCodePage.useUtf8(new KernelCodePages(kernel)))
        .ifPresent(
            restore ->
                Runtime.getRuntime().addShutdownHook(new Thread(restore, "limber-code-page")));
  }

  @Override
  public int input() {
    return function("GetConsoleCP").callInt();
  }

  @Override
  public int output() {
    return function("GetConsoleOutputCP").callInt();
  }

  @Override
  public void useInput(int page) {
    function("SetConsoleCP", JAVA_INT).callInt(page);
  }

  @Override
  public void useOutput(int page) {
    function("SetConsoleOutputCP", JAVA_INT).callInt(page);
  }

  private NativeFunction function(String name, MemoryLayout... arguments) {
    return NativeFunction.find(kernel, name, FunctionDescriptor.of(JAVA_INT, arguments))
        .orElseThrow();
  }
}
