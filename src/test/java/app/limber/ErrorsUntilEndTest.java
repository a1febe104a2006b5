package app.limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ErrorsUntilEndTest {
  @Test
  void errors_areWrittenUntilTheProgramEnds() throws Exception {
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Ending.class.getName())
            .start();
    String told = program.errorReader().readAllAsString();

    assertThat(program.waitFor()).isZero();
    assertThat(told.lines()).containsExactly("before", "again", "to the former stream");
  }

  /// A program that writes errors before and while it ends.
  static final class Ending {
    private Ending() {}

    public static void main(String[] arguments) {
      var former = System.err;
      ErrorsUntilEnd.install();
      ErrorsUntilEnd.install();
      System.err.println("before");
      System.err.println("again");
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () -> {
                    System.err.println("while it ends");
                    new IllegalStateException("while it ends").printStackTrace();
                    former.println("to the former stream");
                  }));
    }
  }
}
