package app.limber.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.limber.cli.context.CommandContext;
import app.limber.practice.program.DisplayState;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WindowIfDisplayedTest {
  private static final int CLOSED_BY_THE_USER = 42;
  private static final Window FAILING =
      (_, _) -> {
        throw new IllegalStateException("no toolkit");
      };

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void open_withADisplay_opensTheWindow() {
    assertThat(open(new DisplayState.Ready())).isEqualTo(CLOSED_BY_THE_USER);
    assertThat(err.toString()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("missing")
  void open_withoutADisplay_namesThePackageAndTheConsoleInOneLine(DisplayState state) {
    assertThat(open(state)).isEqualTo(1);
    assertThat(err.toString()).hasLineCount(1).contains("libgtk-3-0", "--console");
    assertThat(out.toString()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("missing")
  void open_windowThatFails_isExplainedByTheDisplay(DisplayState state) {
    assertThat(open(new DisplayState.Ready(), () -> state, FAILING)).isEqualTo(1);
    assertThat(err.toString()).hasLineCount(1).contains("libgtk-3-0", "--console");
  }

  @Test
  void open_windowThatFailsOnAGoodDisplay_failsWithItsReason() {
    assertThatThrownBy(() -> open(new DisplayState.Ready(), DisplayState.Ready::new, FAILING))
        .hasMessage("no toolkit");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void open_displayThatDoesNotAnswer_isNamed() {
    open(new DisplayState.NoAnswer(":77"));

    assertThat(err.toString()).contains(":77");
  }

  @Test
  void open_ofAProgrammeWithoutADisplay_namesTheCommand() {
    CommandContext context =
        CommandContexts.of(out, err, Path.of("/home/test"), () -> Instant.EPOCH);
    int code =
        new WindowIfDisplayed(
                context,
                DisplayState.NoDisplay::new,
                DisplayState.Ready::new,
                (_, _) -> CLOSED_BY_THE_USER)
            .open(Path.of("/data"), WindowRequest.open(Path.of("/a.limber")));

    assertThat(code).isEqualTo(1);
    assertThat(err.toString()).hasLineCount(1).contains("limber programme import /a.limber");
  }

  private static Stream<DisplayState> missing() {
    return Stream.of(
        new DisplayState.NoDisplay(), new DisplayState.NoAnswer(":77"), new DisplayState.NoGtk());
  }

  private int open(DisplayState state) {
    return open(state, () -> state, (_, _) -> CLOSED_BY_THE_USER);
  }

  private int open(DisplayState firstSight, Supplier<DisplayState> check, Window window) {
    CommandContext context =
        CommandContexts.of(out, err, Path.of("/home/test"), () -> Instant.EPOCH);
    return new WindowIfDisplayed(context, () -> firstSight, check, window)
        .open(Path.of("/data"), WindowRequest.today());
  }
}
