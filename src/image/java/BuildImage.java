import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/// Builds the image: a folder with Limber, the Java it needs and a launcher, which runs on a
/// machine without Java.
///
/// `java BuildImage.java TARGET` takes the program from `TARGET/classes` and the modules that it
/// uses from `TARGET/modules`, and leaves the image in `TARGET/limber`.
final class BuildImage {
  private static final String PROGRAM = "app.limber";
  private static final String WINDOW_TRAINING = "app.limber/app.limber.WindowTraining";
  private static final String COMMAND_TRAINING = "app.limber/app.limber.CommandTraining";
  private static final String MAIN = "app.limber/app.limber.Main";
  private static final String HELP_WRITING = "app.limber/app.limber.HelpWriting";
  private static final String HELP = "app/limber/cli/help";
  private static final String WORDS = "app/limber/words";
  private static final String STYLES = "app/limber/ui/limber.css";
  private static final String OS = System.getProperty("os.name").toLowerCase(Locale.ROOT);
  private static final boolean WINDOWS = OS.startsWith("windows");
  private static final boolean MAC = OS.startsWith("mac");

  /// Most that the training may take; it takes some 10 s.
  private static final int TRAINING_SECONDS = 120;

  private static final String TRAINING_SPEED = "200";

  private final Path target;
  private final Path sources;
  private final Path launchers;
  private final Path image;

  /// Where Java looks for native libraries, and JavaFX with it.
  private final Path natives;

  private BuildImage(Path target, Path sources) {
    this.target = target;
    this.sources = sources;
    this.launchers = sources.resolve("../launcher").normalize();
    this.image = target.resolve("limber");
    this.natives = image.resolve(WINDOWS ? "bin" : "lib");
  }

  public static void main(String[] arguments) throws IOException {
    Path target = Path.of(arguments[0]).toAbsolutePath();
    Path source = Path.of(System.getProperty("jdk.launcher.sourcefile")).toAbsolutePath();
    new BuildImage(target, source.getParent()).build();
  }

  private void build() throws IOException {
    delete(image);
    List<Path> modules = modules();
    link(modules);
    tellWhatIsChanged(modules);
    for (Path module : modules) {
      if (Files.isRegularFile(module)) {
        unpackNativeLibraries(module);
      }
    }
    stripSymbols();
    addLaunchers();
    train();
    System.out.printf("Image: %s, %d MB%n", image, size(image) >> 20);
  }

  /// Returns the paths of the modules that jlink can link. JavaFX also has jars without a module,
  /// which only refer to the platform-specific ones.
  private List<Path> modules() throws IOException {
    List<Path> modules = new ArrayList<>();
    Path raised = Files.createDirectories(target.resolve("raised"));
    List<Path> toolkit = toolkit();
    for (Path module : found()) {
      Path copy = raised.resolve(module.getFileName());
      if (Files.isDirectory(module)) {
        modules.add(prepared(module));
      } else if (RaiseClasses.isNeeded(module)) {
        RaiseClasses.copy(module, copy);
        modules.add(copy);
      } else if (LazyDecimals.isNeeded(module)) {
        LazyDecimals.copy(module, copy);
        modules.add(copy);
      } else if (toolkit.contains(module)) {
        copyToolkit(module, copy, toolkit);
        modules.add(copy);
      } else if (TrimTheme.isNeeded(module)) {
        TrimTheme.copy(module, copy, target.resolve("classes"), toolkit, this::compileStyles);
        modules.add(copy);
      } else {
        modules.add(module);
      }
    }
    return modules;
  }

  /// Copies a jar of JavaFX, with code that starts faster and a timer that rests.
  private static void copyToolkit(Path from, Path to, List<Path> toolkit) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    try (FileSystem jar = FileSystems.newFileSystem(to)) {
      Path root = jar.getPath("/");
      DirectCalls.rewrite(root);
      PlainClasses.rewrite(root, toolkit);
      RestingTimer.rewrite(root);
    }
  }

  /// The jars of JavaFX.
  private List<Path> toolkit() throws IOException {
    return found().stream()
        .filter(module -> module.getFileName().toString().startsWith("javafx-"))
        .toList();
  }

  /// Names the libraries whose class files differ from those that their authors published, as their
  /// licences ask.
  private void tellWhatIsChanged(List<Path> modules) throws IOException {
    String names =
        modules.stream()
            .filter(module -> module.startsWith(target.resolve("raised")))
            .map(module -> module.getFileName().toString())
            .filter(name -> !name.equals(PROGRAM))
            .sorted()
            .collect(Collectors.joining("\n", "", "\n"));
    Files.writeString(
        image.resolve("legal/changed.txt"),
        "The build of Limber has changed files of these libraries, so that they load faster and"
            + " rest when nothing moves, and left out what it does not use of them and of Java; see"
            + " src/image/java in its source.\n\n"
            + names);
  }

  /// Copies the program's classes, with code that starts faster, and adds the window's style sheet
  /// in JavaFX's binary form, which JavaFX prefers to the text and loads faster, and the help. Done
  /// only for the image, because all of these change during development.
  private Path prepared(Path classes) throws IOException {
    Path copy = target.resolve("raised").resolve(PROGRAM);
    delete(copy);
    Files.createDirectories(copy.getParent());
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(classes.relativize(file).toString()));
      }
    }
    compileStyles(List.of(copy.resolve(STYLES)));
    CompileWords.compile(copy, copy.resolve(WORDS), "messages");
    try (Stream<Path> others = Files.list(target.resolve("modules"))) {
      PlainClasses.rewrite(copy, others.toList());
    }
    writeHelp(copy);
    return copy;
  }

  private void compileStyles(List<Path> sheets) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--module-path",
                target.resolve("modules").toString(),
                "--add-modules",
                "javafx.graphics",
                sources.resolve("CompileStyle.java").toString()));
    sheets.stream().map(Path::toString).forEach(arguments::add);
    run("a style sheet could not be compiled", arguments.toArray(String[]::new));
  }

  /// Stores what `limber --help` prints, as a terminal shows it.
  private void writeHelp(Path classes) throws IOException {
    run(
        "the help could not be written",
        "-Dpicocli.ansi=true",
        "--module-path",
        classes + File.pathSeparator + target.resolve("modules"),
        "-m",
        HELP_WRITING,
        classes.resolve(HELP).toString(),
        target.resolve("no-data").toString());
  }

  /// Runs this JDK's Java.
  ///
  /// @throws IOException with this message, if it fails
  private static void run(String failure, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    if (!succeeds(new ProcessBuilder(command).inheritIO())) {
      throw new IOException(failure);
    }
  }

  private List<Path> found() {
    return ModuleFinder.of(target.resolve("classes"), target.resolve("modules")).findAll().stream()
        .filter(module -> !module.descriptor().isAutomatic())
        .map(ModuleReference::location)
        .flatMap(Optional::stream)
        .map(Path::of)
        .toList();
  }

  /// The languages that Limber has words for, each in all countries: days and times are written as
  /// each country writes them.
  private String locales() throws IOException {
    Properties languages = new Properties();
    Path file = target.resolve("classes/app/limber/words/languages.properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      languages.load(reader);
    }
    return languages.stringPropertyNames().stream()
        .map(tag -> tag.split("-")[0])
        .sorted()
        .distinct()
        .map(language -> language + "," + language + "-*")
        .collect(Collectors.joining(","));
  }

  private void link(List<Path> modules) throws IOException {
    String modulePath =
        modules.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    Path unused = target.resolve("unused.txt");
    UnusedParts.writeResources(unused, modules.toArray(Path[]::new));
    ToolProvider jlink = ToolProvider.findFirst("jlink").orElseThrow();
    int code =
        jlink.run(
            System.out,
            System.err,
            "--module-path",
            modulePath,
            "--add-modules",
            PROGRAM + ",jdk.localedata",
            "--include-locales",
            locales(),
            "--exclude-files",
            UnusedParts.files(),
            "--strip-debug",
            "--no-header-files",
            "--no-man-pages",
            "--compress",
            "zip-6",
            "--exclude-resources",
            "@" + unused,
            "--output",
            image.toString());
    if (code != 0) {
      throw new IllegalStateException("jlink ended with " + code);
    }
  }

  /// Puts a jar's libraries for this system where they are loaded from, so that no run unpacks
  /// them into the user's home or temporary folder.
  private void unpackNativeLibraries(Path jarFile) throws IOException {
    String sqlite = "org/sqlite/native/" + sqlitePlatform() + "/";
    Predicate<String> isLibrary = name -> name.matches(".+\\.(so|dll|dylib)");
    try (JarFile jar = new JarFile(jarFile.toFile())) {
      for (ZipEntry entry : jar.stream().toList()) {
        String name = entry.getName();
        if (isLibrary.test(name) && (!name.contains("/") || name.startsWith(sqlite))) {
          Path library = natives.resolve(name.substring(name.lastIndexOf('/') + 1));
          // On Windows JavaFX brings the C library too; Java's own copy stays.
          if (Files.notExists(library)) {
            try (InputStream in = jar.getInputStream(entry)) {
              Files.copy(in, library);
            }
          }
        }
      }
    }
  }

  /// Takes from the native libraries the names of their inner functions, which only a debugger
  /// reads: 5 MB. On Linux alone, and only where the tool for it is installed.
  private void stripSymbols() throws IOException {
    if (WINDOWS || MAC || !isInstalled("strip")) {
      return;
    }
    List<String> command = new ArrayList<>(List.of("strip", "--strip-unneeded"));
    try (Stream<Path> files = Files.walk(natives)) {
      files.map(Path::toString).filter(file -> file.endsWith(".so")).forEach(command::add);
    }
    if (!succeeds(new ProcessBuilder(command).inheritIO())) {
      System.out.println("The image is 5 MB larger, for strip failed.");
    }
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  /// This system as sqlite-jdbc names it.
  private static String sqlitePlatform() {
    String system = WINDOWS ? "Windows" : MAC ? "Mac" : "Linux";
    String processor = System.getProperty("os.arch");
    return system + "/" + (processor.equals("amd64") ? "x86_64" : processor);
  }

  private void addLaunchers() throws IOException {
    Path bin = image.resolve("bin");
    Files.copy(launchers.resolve("limber.options"), image.resolve("lib/limber.options"));
    Files.copy(launchers.resolve("limber.bat"), bin.resolve("limber.bat"));
    Path limber = Files.copy(launchers.resolve("limber"), bin.resolve("limber"));
    if (!WINDOWS) {
      Files.setPosixFilePermissions(limber, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  /// Records two AOT caches: one of the window, and a smaller one of the commands, which would
  /// spend half their time on mapping the first. Without them the program only starts more slowly,
  /// so a failure is merely reported.
  private void train() throws IOException {
    Path data = target.resolve("training-data");
    delete(data);
    try {
      trainWindow(data);
      trainCommands(data);
    } finally {
      delete(data);
    }
  }

  /// Plays a rehearsal, visits the pages and saves the resulting cache as `lib/limber.aot`.
  ///
  /// Settings and a log are there already, as in almost every start, so that the code which reads
  /// them is recorded. If Xvfb is available, the training uses a real window, so that its classes
  /// are recorded, too.
  private void trainWindow(Path data) throws IOException {
    Path cache = image.resolve("lib/limber.aot");
    Path log = target.resolve("training.log");
    Files.createDirectories(data);
    Files.writeString(data.resolve("settings.json"), "{\"version\": 1}");
    logYesterday(data);
    Optional<Desktop> desktop = WINDOWS || MAC ? Optional.empty() : Desktop.start();
    List<String> arguments = recordingTo(cache);
    if (desktop.isEmpty()) {
      arguments.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
    }
    arguments.addAll(List.of("-m", WINDOW_TRAINING, TRAINING_SPEED, "--data-dir=" + data));
    ProcessBuilder java = java(log, arguments);
    desktop.ifPresent(shown -> java.environment().put("DISPLAY", shown.name()));
    java.environment().remove("WAYLAND_DISPLAY");
    java.environment().put("NO_AT_BRIDGE", "1");
    try {
      if (succeeds(java) && Files.exists(cache)) {
        addChecksum(cache);
      } else {
        reportFailure(cache, log);
      }
    } finally {
      desktop.ifPresent(Desktop::close);
    }
  }

  /// Adds a session of the day before to the log.
  private void logYesterday(Path data) throws IOException {
    LocalDateTime yesterday = LocalDate.now().minusDays(1).atTime(6, 45);
    List<String> adding =
        List.of(
            "-m",
            MAIN,
            "history",
            "add",
            "--routine=full-morning",
            "--at=" + yesterday,
            "--data-dir=" + data);
    Path output = target.resolve("training-log.log");
    if (!succeeds(java(output, adding))) {
      System.out.println("Limber will start more slowly, for no session could be added:");
      System.out.println(Files.readString(output));
    }
  }

  /// Runs some commands on the log of the rehearsal and saves the resulting cache as
  /// `lib/limber-commands.aot`.
  private void trainCommands(Path data) throws IOException {
    Path cache = image.resolve("lib/limber-commands.aot");
    Path log = target.resolve("training-commands.log");
    List<String> arguments = recordingTo(cache);
    arguments.addAll(List.of("-m", COMMAND_TRAINING, "--data-dir=" + data));
    if (succeeds(java(log, arguments)) && Files.exists(cache)) {
      addChecksum(cache);
    } else {
      reportFailure(cache, log);
    }
  }

  /// Options to record a cache. Profiles of methods are left out of it: only a compiler that
  /// `limber.options` turns off would use them.
  private static List<String> recordingTo(Path cache) {
    return new ArrayList<>(List.of("-XX:-AOTRecordTraining", "-XX:AOTCacheOutput=" + cache));
  }

  private static void reportFailure(Path cache, Path log) throws IOException {
    Files.deleteIfExists(cache);
    System.out.println("Limber will start more slowly, for a training run failed:");
    System.out.println(Files.readString(log));
  }

  /// The image's own Java, untouched by options that are set for every Java.
  private ProcessBuilder java(Path output, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(image.resolve(WINDOWS ? "bin/java.exe" : "bin/java").toString());
    command.add("@" + image.resolve("lib/limber.options"));
    command.add("-Dorg.sqlite.lib.path=" + natives);
    command.addAll(arguments);
    ProcessBuilder java =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    java.environment()
        .keySet()
        .removeAll(List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS"));
    return java;
  }

  /// Writes the checksum that the launcher verifies, and gives both files the same modification
  /// time. While that holds, the launcher skips the verification. On Windows Java itself verifies
  /// the cache.
  private static void addChecksum(Path cache) throws IOException {
    if (!WINDOWS) {
      Path sum = cache.resolveSibling(cache.getFileName() + ".sum");
      ProcessBuilder cksum =
          new ProcessBuilder("cksum").redirectInput(cache.toFile()).redirectOutput(sum.toFile());
      if (!succeeds(cksum)) {
        throw new IOException("cksum could not read " + cache);
      }
      FileTime now = FileTime.from(Instant.now().truncatedTo(ChronoUnit.SECONDS));
      Files.setLastModifiedTime(cache, now);
      Files.setLastModifiedTime(sum, now);
    }
  }

  private static boolean succeeds(ProcessBuilder command) throws IOException {
    Process process = command.start();
    try {
      return process.waitFor(TRAINING_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (InterruptedException e) {
      throw interrupted(e);
    } finally {
      end(process);
    }
  }

  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private static IOException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IOException("interrupted while a program ran", e);
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .sorted(Comparator.reverseOrder())
          .forEach(
              file -> {
                try {
                  Files.delete(file);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }

  /// A virtual display without a screen.
  private record Desktop(Process server, String name) {
    /// Starts the X server. Empty if it is not installed or fails to start.
    static Optional<Desktop> start() {
      try {
        Process server =
            new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1920x1080x24")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String number = server.inputReader().readLine();
        return number == null
            ? Optional.empty()
            : Optional.of(new Desktop(server, ":" + number.strip()));
      } catch (IOException _) {
        return Optional.empty();
      }
    }

    void close() {
      end(server);
    }
  }
}
