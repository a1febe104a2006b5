package app.limber.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What the launcher tells Java and the libraries of the window, seen by a program in Java's place.
@EnabledOnOs(OS.LINUX)
class LauncherImageIT {
  private static final String NO_BUS = "bus=disabled:";
  private static final String BUS_OF_THE_SYSTEM = "bus=";

  @TempDir private Path folder;
  private ImageRun limber;
  private Path programs;
  private Path runtime;

  @BeforeEach
  void putAProgramInThePlaceOfJava() throws IOException {
    Path bin = Files.createDirectories(folder.resolve("image/bin"));
    Path launcher =
        Files.copy(
            ImageRun.image().resolve("bin/limber"),
            bin.resolve("limber"),
            StandardCopyOption.COPY_ATTRIBUTES);
    script(
        bin.resolve("java"),
        "printf '%s\\n' \"bus=${DBUS_SESSION_BUS_ADDRESS-}\" \"malloc=${GLIBC_TUNABLES-}\" \"$@\"");
    programs = Files.createDirectory(folder.resolve("programs"));
    runtime = Files.createDirectory(folder.resolve("run"));
    limber =
        new ImageRun(folder)
            .program(launcher)
            .with("PATH", programs.toString())
            .with("XDG_RUNTIME_DIR", runtime.toString())
            .with("DBUS_SESSION_BUS_ADDRESS", "")
            .with("GLIBC_TUNABLES", "");
  }

  @Test
  void withoutASessionBus_gtkDoesNotLookForOne() throws Exception {
    assertThat(told()).contains(NO_BUS);
  }

  @Test
  void addressOfTheSessionBus_isKept() throws Exception {
    limber.with("DBUS_SESSION_BUS_ADDRESS", "unix:path=/run/b");

    assertThat(told()).contains("bus=unix:path=/run/b");
  }

  @Test
  void sessionBusInTheRuntimeFolder_isFoundByGtk() throws Exception {
    try (ServerSocketChannel bus = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      bus.bind(UnixDomainSocketAddress.of(runtime.resolve("bus")));

      assertThat(told()).contains(BUS_OF_THE_SYSTEM);
    }
  }

  @Test
  void programThatMakesASessionBus_isCalledByGtk() throws Exception {
    script(programs.resolve("dbus-launch"), ":");

    assertThat(told()).contains(BUS_OF_THE_SYSTEM);
  }

  @Test
  void pagesOfTwoMegabytes_areUsedOnlyWhereLinuxGivesThem() throws Exception {
    Path setting = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");
    boolean given = Files.isReadable(setting) && !Files.readString(setting).contains("[never]");

    assertThat(told().contains("-XX:+UseTransparentHugePages")).isEqualTo(given);
    assertThat(told().contains("-XX:+AlwaysPreTouch")).isEqualTo(given);
  }

  @Test
  void tuningByTheUser_isKept() throws Exception {
    limber.with("GLIBC_TUNABLES", "glibc.malloc.check=3");

    assertThat(told()).contains("malloc=glibc.malloc.check=3");
  }

  private List<String> told() throws Exception {
    ImageRun.Answer answer = limber.run("status");

    assertThat(answer.err()).isEmpty();
    assertThat(answer.out()).contains("-m\napp.limber/app.limber.Main\nstatus\n");
    return answer.out().lines().toList();
  }

  private static void script(Path file, String line) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + line + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
