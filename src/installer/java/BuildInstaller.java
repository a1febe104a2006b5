import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Builds the installers for this operating system from the image in `TARGET/limber` with jpackage,
/// and writes them to `TARGET/installer`.
///
/// Usage: `java BuildInstaller.java TARGET VERSION`. On Linux builds a `.deb` if `dpkg-deb` is
/// available and a `.rpm` if `rpmbuild` is; on macOS a `.dmg`, on Windows a `.msi`.
final class BuildInstaller {
  private static final String OS = System.getProperty("os.name").toLowerCase(Locale.ROOT);
  private static final boolean WINDOWS = OS.startsWith("windows");
  private static final boolean MAC = OS.startsWith("mac");
  private static final String ID = "app.limber.Limber";
  private static final int[] ICON_SIZES = {16, 24, 32, 48, 64, 128, 256, 512};

  private final Path project;
  private final Path target;
  private final Path out;
  private final Path work;
  private final String version;

  private BuildInstaller(Path project, Path target, String version) {
    this.project = project;
    this.target = target;
    this.out = target.resolve("installer");
    this.work = target.resolve("installer-work");
    // macOS requires a first number above 0 and does not compare versions.
    String number = version.replace("-SNAPSHOT", "");
    this.version = MAC && number.startsWith("0.") ? "1" + number.substring(1) : number;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path source = Path.of(System.getProperty("jdk.launcher.sourcefile")).toAbsolutePath();
    new BuildInstaller(
            source.resolve("../../../..").normalize(),
            Path.of(arguments[0]).toAbsolutePath(),
            arguments[1])
        .build();
  }

  private void build() throws IOException, InterruptedException {
    delete(out);
    delete(work);
    Files.createDirectories(out);
    Files.createDirectories(work);
    Path application = applicationImage();
    if (MAC) {
      installer("dmg", application, List.of("--mac-package-identifier", ID));
    } else if (WINDOWS) {
      // The id must never change, so that a new version replaces the old one.
      installer(
          "msi",
          application,
          List.of(
              "--win-menu",
              "--win-dir-chooser",
              "--win-per-user-install",
              "--win-upgrade-uuid",
              "0d0f1f0c-5c0b-4f0e-9f63-6c696d626572"));
    } else {
      linux(application);
    }
    delete(work);
    try (Stream<Path> made = Files.list(out)) {
      for (Path file : made.sorted().toList()) {
        System.out.printf("Installer: %s, %.1f MB%n", file, Files.size(file) / 1e6);
      }
    }
  }

  /// Creates the application image of jpackage. On Linux its launcher is replaced by Limber's own,
  /// which verifies the AOT cache before using it.
  private Path applicationImage() throws IOException, InterruptedException {
    List<String> command = jpackageOf("app-image");
    command.addAll(
        List.of(
            "--runtime-image",
            target.resolve("limber").toString(),
            "--module",
            "app.limber/app.limber.Main",
            "--dest",
            work.toString()));
    if (MAC || WINDOWS) {
      String runtime = MAC ? "$ROOTDIR/Contents/runtime/Contents/Home" : "$ROOTDIR\\runtime";
      String library = runtime + (MAC ? "/lib" : "\\lib");
      for (String option : launcherOptions()) {
        command.addAll(List.of("--java-options", option));
      }
      command.addAll(
          List.of(
              "--java-options",
              "-XX:+VerifySharedSpaces",
              "--java-options",
              "-XX:AOTCache=" + library + (MAC ? "/" : "\\") + "limber.aot",
              "--java-options",
              "-Dorg.sqlite.lib.path=" + (MAC ? library : runtime + "\\bin")));
    } else {
      command.addAll(List.of("--icon", icon(512).toString()));
    }
    jpackage(command);
    Path application = work.resolve(MAC ? "Limber.app" : WINDOWS ? "Limber" : "limber");
    if (!MAC && !WINDOWS) {
      Path launcher = application.resolve("bin/limber");
      Files.delete(launcher);
      Files.delete(application.resolve("lib/libapplauncher.so"));
      Files.createSymbolicLink(launcher, Path.of("../lib/runtime/bin/limber"));
    }
    return application;
  }

  /// Returns the command line that every call of jpackage starts with.
  private List<String> jpackageOf(String type) {
    return new ArrayList<>(
        List.of(
            "--type",
            type,
            "--name",
            MAC || WINDOWS ? "Limber" : "limber",
            "--app-version",
            version,
            "--vendor",
            "Limber",
            "--description",
            "A guided morning back-stretch routine"));
  }

  /// Reads the options for every start; lines that start with # are comments.
  private List<String> launcherOptions() throws IOException {
    return Files.readAllLines(project.resolve("src/image/launcher/limber.options")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  private void linux(Path application) throws IOException, InterruptedException {
    Path resources = project.resolve("src/installer/linux");
    Path shared = shared(resources);
    List<String> options =
        List.of(
            "--resource-dir", resources.toString(),
            "--linux-package-name", "limber",
            "--linux-deb-maintainer", "limber@localhost",
            "--linux-rpm-license-type", "Apache-2.0");
    boolean any = false;
    for (String[] kind : new String[][] {{"deb", "dpkg-deb"}, {"rpm", "rpmbuild"}}) {
      if (isInstalled(kind[1])) {
        any = true;
        installer(kind[0], application, options, shared);
      } else {
        System.out.printf("No .%s is built, for there is no %s here.%n", kind[0], kind[1]);
      }
    }
    if (!any) {
      throw new IOException("install dpkg-deb and fakeroot, or rpmbuild");
    }
  }

  /// Collects the files that a Linux package installs outside /opt.
  private Path shared(Path resources) throws IOException {
    Path shared = work.resolve("shared");
    Path usr = shared.resolve("usr");
    Files.createDirectories(usr.resolve("bin"));
    Files.createSymbolicLink(usr.resolve("bin/limber"), Path.of("/opt/limber/bin/limber"));
    copy(resources.resolve(ID + ".desktop"), usr.resolve("share/applications/" + ID + ".desktop"));
    copy(resources.resolve(ID + ".mime.xml"), usr.resolve("share/mime/packages/" + ID + ".xml"));
    Path metadata = usr.resolve("share/metainfo/" + ID + ".metainfo.xml");
    copy(resources.resolve(ID + ".metainfo.xml"), metadata);
    Files.writeString(
        metadata,
        Files.readString(metadata)
            .replace("@VERSION@", version)
            .replace("@DATE@", LocalDate.now(ZoneOffset.UTC).toString()));
    for (int size : ICON_SIZES) {
      copy(
          icon(size),
          usr.resolve("share/icons/hicolor/%dx%d/apps/%s.png".formatted(size, size, ID)));
    }
    copy(project.resolve("LICENSE"), usr.resolve("share/doc/limber/copyright"));
    return shared;
  }

  private Path icon(int size) {
    return project.resolve("src/main/resources/app/limber/ui/icons/limber-" + size + ".png");
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private void installer(String type, Path application, List<String> options)
      throws IOException, InterruptedException {
    installer(type, application, options, work);
  }

  private void installer(String type, Path application, List<String> options, Path shared)
      throws IOException, InterruptedException {
    List<String> command = jpackageOf(type);
    command.addAll(
        List.of(
            "--license-file",
            project.resolve("LICENSE").toString(),
            "--app-image",
            application.toString(),
            "--dest",
            out.toString()));
    command.addAll(options);
    jpackage(command, shared);
  }

  private void jpackage(List<String> arguments) throws IOException, InterruptedException {
    jpackage(arguments, work);
  }

  private void jpackage(List<String> arguments, Path shared)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "jpackage").toString());
    command.addAll(arguments);
    ProcessBuilder jpackage = new ProcessBuilder(command).inheritIO();
    jpackage.environment().put("LIMBER_SHARED", shared.toString());
    // A larger dictionary of xz saves 2 MB of a .deb, which may have 60.
    jpackage.environment().put("DPKG_DEB_COMPRESSOR_LEVEL", "9");
    // Every Debian release can unpack xz, which reduces the AOT cache to a fifth.
    jpackage.environment().put("DPKG_DEB_COMPRESSOR_TYPE", "xz");
    if (jpackage.start().waitFor() != 0) {
      throw new IOException("jpackage failed: " + String.join(" ", arguments));
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
