package app.limber.speech;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.testing.Eventually;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What is left when Limber is killed in the middle of a phrase and has no chance to tidy up.
class KilledSpeechTest {
  @TempDir Path folder;

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux ties a child's life to its parent's")
  void killedWhileTheVoiceHangs_leavesNoProcess() throws IOException {
    Path seen = folder.resolve("seen");
    Path espeak = folder.resolve("espeak-ng");
    Files.writeString(
        espeak,
        "#!/bin/sh\n[ \"$1\" = --voices ] && exit\necho $$ > " + seen + "\nexec /bin/sleep 600\n");
    Files.setPosixFilePermissions(espeak, PosixFilePermissions.fromString("rwx------"));
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            KilledProgram.class.getName());
    // No other voice of this machine, and what ends a child with its parent.
    Files.createSymbolicLink(folder.resolve("setpriv"), Path.of("/usr/bin/setpriv"));
    builder.environment().put("PATH", folder.toString());
    Process limber = builder.start();
    Eventually.until(() -> Files.exists(seen) && !read(seen).isEmpty());
    ProcessHandle voice = ProcessHandle.of(Long.parseLong(read(seen))).orElseThrow();
    assertThat(voice.isAlive()).isTrue();

    limber.destroyForcibly();

    Eventually.until(() -> !voice.isAlive());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
