package app.limber.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// An X server without a screen, whose pixels lie in a file, and a window manager. What a program
/// shows is seen from outside, without a hook in the program and without a word from it.
final class VirtualScreen implements AutoCloseable {
  static final int WIDTH = 1920;
  static final int HEIGHT = 1080;

  private static final int BYTES_A_PIXEL = 4;
  private static final int BYTES_A_COLOUR = 12;
  private static final int COLOURS_AT = 76;

  /// How many bytes apart the pixels are that are compared: few enough to look often.
  private static final int STEP = 404;

  private final List<Process> processes = new ArrayList<>();
  private final String name;
  private final ByteBuffer pixels;

  private VirtualScreen(Process server, String name, ByteBuffer pixels) {
    processes.add(server);
    this.name = name;
    this.pixels = pixels;
  }

  /// Starts both. Empty if Xvfb, openbox or xdotool are not installed.
  static Optional<VirtualScreen> start(Path folder) throws IOException, InterruptedException {
    Optional<VirtualScreen> started = startBare(folder);
    if (started.isPresent()) {
      VirtualScreen screen = started.get();
      screen.processes.add(screen.run(List.of("openbox")));
      Programs.let(screen.processes.getFirst(), 1);
    }
    return started;
  }

  /// Starts only the server. Without a window manager, which sometimes positions a window late,
  /// every start of a program shows the same picture.
  static Optional<VirtualScreen> startBare(Path folder) throws IOException, InterruptedException {
    for (String program : List.of("Xvfb", "openbox", "xdotool")) {
      if (!isInstalled(program)) {
        return Optional.empty();
      }
    }
    Process server =
        new ProcessBuilder(
                "Xvfb",
                "-displayfd",
                "1",
                "-screen",
                "0",
                WIDTH + "x" + HEIGHT + "x24",
                "-fbdir",
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String number = server.inputReader().readLine();
    VirtualScreen screen =
        new VirtualScreen(server, ":" + number.strip(), pixels(folder.resolve("Xvfb_screen0")));
    Programs.let(server, 1);
    return Optional.of(screen);
  }

  static boolean isInstalled(String program) {
    return List.of(System.getenv("PATH").split(":", -1)).stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private static ByteBuffer pixels(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer all = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      int start = all.getInt(0) + all.getInt(COLOURS_AT) * BYTES_A_COLOUR;
      return all.slice(start, WIDTH * HEIGHT * BYTES_A_PIXEL);
    }
  }

  /// Starts a program that shows its window here.
  Process run(List<String> command) throws IOException {
    ProcessBuilder builder = here(command);
    return builder
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /// Starts a program whose output is read.
  ///
  /// @param property a property for its Java, as `-Dname=value`
  Process run(List<String> command, String property) throws IOException {
    ProcessBuilder builder = here(command);
    builder.environment().put("JAVA_TOOL_OPTIONS", property);
    return builder.redirectErrorStream(true).start();
  }

  private ProcessBuilder here(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("DISPLAY", name);
    builder.environment().put("NO_AT_BRIDGE", "1");
    builder.environment().keySet().removeAll(List.of("WAYLAND_DISPLAY", "JAVA_TOOL_OPTIONS"));
    return builder;
  }

  /// Presses a key.
  ///
  /// @param key as xdotool names it
  void press(String key) throws IOException, InterruptedException {
    run(List.of("xdotool", "key", key)).waitFor();
  }

  /// Clicks a place in the window that is in front.
  void click(HistoryInTheImage.NavPlace place) throws IOException, InterruptedException {
    String window = textOf("xdotool", "getactivewindow");
    run(List.of(
            "xdotool",
            "mousemove",
            "--window",
            window,
            String.valueOf(place.x()),
            String.valueOf(HistoryInTheImage.NavPlace.Y),
            "click",
            "1"))
        .waitFor();
  }

  private String textOf(String... command) throws IOException {
    return here(List.of(command)).start().inputReader().readAllAsString().strip();
  }

  /// A sample of what is on the screen now.
  int[] look() {
    int[] sample = new int[pixels.capacity() / STEP];
    for (int i = 0; i < sample.length; i++) {
      sample[i] = pixels.getInt(i * STEP);
    }
    return sample;
  }

  /// Waits until the picture has not changed for two seconds, and returns it.
  int[] settle() throws InterruptedException {
    int[] before = look();
    long since = System.nanoTime();
    while (System.nanoTime() - since < TimeUnit.SECONDS.toNanos(2)) {
      processes.getFirst().waitFor(50, TimeUnit.MILLISECONDS);
      int[] now = look();
      if (differences(before, now) > 0) {
        since = System.nanoTime();
      }
      before = now;
    }
    return before;
  }

  /// Waits for a picture that was seen before.
  ///
  /// @return whether it came within the time; a few pixels, as of a blinking caret, may differ
  boolean shows(int[] picture, int seconds) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    while (differences(picture, look()) > picture.length / 1000) {
      if (System.nanoTime() > end) {
        return false;
      }
      processes.getFirst().waitFor(3, TimeUnit.MILLISECONDS);
    }
    return true;
  }

  private static int differences(int[] one, int[] other) {
    int count = 0;
    for (int i = 0; i < one.length; i++) {
      count += one[i] == other[i] ? 0 : 1;
    }
    return count;
  }

  @Override
  public void close() {
    processes.reversed().forEach(Process::destroy);
  }
}
