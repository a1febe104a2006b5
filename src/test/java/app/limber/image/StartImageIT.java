package app.limber.image;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.image.ImageRun.Answer;
import app.limber.testing.OnPosix;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The image starts wherever it lies and however it is called, and keeps quiet about it.
class StartImageIT {
  @TempDir private Path folder;
  private ImageRun limber;

  @BeforeEach
  void prepare() {
    limber = new ImageRun(folder);
  }

  @Test
  void version_isOneLine() throws Exception {
    Answer answer = limber.run("--version");

    assertThat(answer.out()).matches("Limber \\d+\\.\\d+\\.\\d+\\R");
    assertThat(answer.err()).isEmpty();
    assertThat(answer.exitCode()).isZero();
  }

  @Test
  void help_namesTheDataFolderOption() throws Exception {
    Answer answer = limber.run("--help");

    assertThat(answer.out()).contains("--data-dir");
    assertThat(answer.err()).isEmpty();
    assertThat(answer.exitCode()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es", "fr", "it", "nl", "pl", "pt-BR", "sv"})
  void help_isWhatTheParserPrints(String language) throws Exception {
    Answer stored = limber.run("-h", "--language", language);
    // With a second argument the parser is asked; it prefers the help.
    Answer parsed = limber.run("-h", "-V", "--language", language);

    assertThat(stored).isEqualTo(parsed);
    assertThat(stored.out()).contains("--data-dir");
  }

  @Test
  @OnPosix
  void help_needsNoParser() throws Exception {
    Answer answer = limber.program(ImageRun.image().resolve("bin/java")).run(loading("--help"));

    assertThat(answer.out().lines())
        .anyMatch(line -> line.contains("app.limber.cli.WrittenHelp "))
        .noneMatch(line -> line.contains("picocli.CommandLine "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--verson", "two words", "'\"$(touch x)*", "@nothing"})
  void unknownArgument_isRefusedInOneLine(String argument) throws Exception {
    Answer answer = limber.run(argument);

    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).contains(argument).hasLineCount(1);
    assertThat(answer.exitCode()).isEqualTo(2);
  }

  @Test
  void version_leavesNothingBehind() throws Exception {
    limber.run("--version");

    assertThat(ImageRun.below(limber.home())).isEmpty();
    assertThat(ImageRun.below(limber.temporary())).isEmpty();
  }

  @Test
  void build_leftACacheForTheStart() {
    assertThat(ImageRun.image().resolve("lib/limber.aot")).isNotEmptyFile();
    assertThat(ImageRun.image().resolve("lib/limber-commands.aot")).isNotEmptyFile();
  }

  @Test
  @OnPosix
  void status_generatesNoSwitchesOrComparatorsAtRunTime() throws Exception {
    Answer answer = limber.program(ImageRun.image().resolve("bin/java")).run(loading("status"));

    assertThat(answer.exitCode()).isZero();
    assertThat(answer.out().lines())
        .anyMatch(line -> line.contains("app.limber.progress.DayReason "))
        .noneMatch(line -> line.contains("app.limber.") && line.contains("$$TypeSwitch"))
        .noneMatch(line -> line.contains("java.util.Comparator$$Lambda"));
  }

  /// Otherwise two threads may be first, which Java does not always survive.
  @ParameterizedTest
  @ValueSource(strings = {"limber.aot", "limber-commands.aot"})
  void firstClassFromTheModules_isReadOnPurpose(String cache) throws Exception {
    Answer answer =
        limber
            .program(ImageRun.image().resolve("bin/java"))
            .run(
                Stream.concat(
                        Stream.of("-XX:AOTCache=" + ImageRun.image().resolve("lib/" + cache)),
                        Stream.of(loading("--help")))
                    .toArray(String[]::new));

    assertThat(answer.exitCode()).isZero();
    assertThat(answer.out().lines().filter(line -> line.contains("source: jrt:")).findFirst())
        .hasValueSatisfying(first -> assertThat(first).contains("CheckedInputStream"));
  }

  /// Arguments for Java that run a command and list the classes that it loads.
  private static String[] loading(String command) {
    return new String[] {
      "@" + ImageRun.image().resolve("lib/limber.options"),
      "-Xlog:class+load",
      "-m",
      "app.limber/app.limber.Main",
      command
    };
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void displayThatNobodyServes_isToldInOneLine() throws Exception {
    Answer answer = limber.with("DISPLAY", ":7977").run();

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.err()).hasLineCount(1).contains("limber play --console");
    assertThat(answer.out()).isEmpty();
  }

  @Test
  void image_holdsNoLibraryForOtherSystems() throws IOException {
    assertThat(ImageRun.below(ImageRun.image()))
        .filteredOn(name -> name.contains("sqlitejdbc"))
        .hasSize(1);
  }

  @Test
  @OnPosix
  void optionsForEveryJava_areKeptQuiet() throws Exception {
    Answer answer =
        limber
            .with("JAVA_TOOL_OPTIONS", "-XX:+UseParallelGC -javaagent:none.jar -Dsome=thing")
            .with("JDK_JAVA_OPTIONS", "--no-such-option")
            .with("_JAVA_OPTIONS", "-Xmx1k")
            .run("--version");

    assertQuiet(answer);
  }

  @Test
  @OnPosix
  void symbolicLinks_andSpaces_areFollowed() throws Exception {
    Path moved = copyOfTheImage("a place with spaces");
    Path links = Files.createDirectory(folder.resolve("links in here"));
    Path first = Files.createSymbolicLink(links.resolve("first"), moved.resolve("bin/limber"));
    Path second = Files.createSymbolicLink(links.resolve("second"), Path.of("first"));

    assertQuiet(limber.program(first).run("--version"));
    assertQuiet(limber.program(second).in(moved).run("--version"));
    assertQuiet(limber.program(Path.of("./second")).in(links).run("--version"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX", "C.UTF-8"})
  @OnPosix
  void localeOfAscii_takesEveryLetter(String locale) throws Exception {
    Path moved = copyOfTheImage("Rücken");
    Path data = folder.resolve("Büro");
    limber.program(moved.resolve("bin/limber")).with("LC_ALL", locale).with("LANG", "de_DE.UTF-8");

    Answer added = limber.run("--data-dir=" + data, "profile", "add", "Jürgen");
    Answer list = limber.run("--data-dir=" + data, "profile", "list");

    assertThat(added.err()).isEmpty();
    assertThat(list.out()).contains("Jürgen", "Büro", "Main");
  }

  @Test
  @OnPosix
  void folderThatIsGone_isNoHindrance() throws Exception {
    Path gone = folder.resolve("gone");
    String script = "mkdir \"$1\" && cd \"$1\" && rmdir \"$1\" && shift && exec \"$@\"";
    ImageRun shell = limber.program(Path.of("/bin/sh"));
    String program = ImageRun.image().resolve("bin/limber").toString();

    Answer version = shell.run("-c", script, "sh", gone.toString(), program, "--version");
    Answer relative =
        shell.run("-c", script, "sh", gone.toString(), program, "--data-dir", "x", "status");

    assertThat(version.out()).startsWith("Limber ");
    assertThat(version.exitCode()).isZero();
    assertThat(relative.exitCode()).isEqualTo(2);
    assertThat(relative.err()).contains("is gone").doesNotContain("Exception");
    assertThat(gone).doesNotExist();
  }

  @ParameterizedTest
  @EnumSource
  @OnPosix // The launcher is a shell program there, and compares the checksum itself.
  void spoiltCache_isPassedOverInSilence(Damage damage) throws Exception {
    Path moved = copyOfTheImage("copy");
    damage.spoil(moved.resolve("lib/limber-commands.aot"));

    assertQuiet(limber.program(moved.resolve("bin/limber")).run("--version"));
  }

  /// Reading the whole cache takes longer than anything else that the launcher does.
  @Test
  @OnPosix
  void cache_isReadForItsChecksumOnlyIfItsTimeIsNotThatOfTheBuild() throws Exception {
    Path moved = copyOfTheImage("copy");
    Path cache = moved.resolve("lib/limber-commands.aot");
    Path asked = folder.resolve("asked");
    ImageRun copy = limber.program(moved.resolve("bin/limber")).with("PATH", cksumNoting(asked));

    assertQuiet(copy.run("--version"));
    assertThat(asked).doesNotExist();

    Files.setLastModifiedTime(cache, FileTime.from(Instant.EPOCH));
    assertQuiet(copy.run("--version"));
    assertThat(asked).exists();
  }

  /// Returns a search path whose first `cksum` records that it was called.
  private String cksumNoting(Path asked) throws IOException {
    Path programs = Files.createDirectory(folder.resolve("programs"));
    Path cksum = programs.resolve("cksum");
    Files.writeString(cksum, "#!/bin/sh\n: >'" + asked + "'\nPATH=${PATH#*:} exec cksum\n");
    Files.setPosixFilePermissions(cksum, PosixFilePermissions.fromString("rwxr-xr-x"));
    return programs + ":" + System.getenv("PATH");
  }

  enum Damage {
    MISSING,
    EMPTY,
    CUT_SHORT,
    OVERWRITTEN_AT_THE_START,
    OVERWRITTEN_INSIDE,
    OVERWRITTEN_AT_THE_END,
    OTHER_FILE;

    void spoil(Path cache) throws IOException {
      byte[] bytes = Files.readAllBytes(cache);
      Files.delete(cache);
      byte[] spoilt =
          switch (this) {
            case MISSING -> null;
            case EMPTY -> new byte[0];
            case CUT_SHORT -> Arrays.copyOf(bytes, bytes.length / 2);
            case OVERWRITTEN_AT_THE_START -> overwrite(bytes, 16);
            case OVERWRITTEN_INSIDE -> overwrite(bytes, bytes.length / 2);
            case OVERWRITTEN_AT_THE_END -> overwrite(bytes, bytes.length - 500_000);
            case OTHER_FILE -> "not a cache".getBytes(StandardCharsets.UTF_8);
          };
      if (spoilt != null) {
        Files.write(cache, spoilt);
      }
    }

    private static byte[] overwrite(byte[] bytes, int from) {
      Arrays.fill(bytes, from, from + 10_000, (byte) 0x5a);
      return bytes;
    }
  }

  private static void assertQuiet(Answer answer) {
    assertThat(answer.out()).startsWith("Limber ").hasLineCount(1);
    assertThat(answer.err()).isEmpty();
    assertThat(answer.exitCode()).isZero();
  }

  private Path copyOfTheImage(String name) throws IOException {
    Path from = ImageRun.image();
    Path to = folder.resolve(name);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    return to;
  }
}
