package app.limber.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.cli.context.CommandContext;
import app.limber.desktop.SingleInstanceLock;
import app.limber.practice.program.SingleInstance;
import app.limber.testing.Eventually;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SingleInstanceWindowTest {
  private static final int CLOSED_BY_THE_USER = 42;
  private static final Window CLOSED_AT_ONCE = (_, _) -> CLOSED_BY_THE_USER;

  @TempDir private Path folder;
  private WindowRequest request = WindowRequest.today();
  private final Deque<Path> next = new ArrayDeque<>();
  private final StringWriter err = new StringWriter();

  @Test
  void secondStart_bringsTheFirstWindowToTheFrontAndOpensNone() {
    CountDownLatch inFront = new CountDownLatch(1);
    int[] second = new int[1];
    Window first =
        (_, _) -> {
          second[0] = open(SingleInstanceLock::new, folder, CLOSED_AT_ONCE, () -> {});
          // Not to be closed before it was asked.
          Eventually.until(() -> inFront.getCount() == 0);
          return CLOSED_BY_THE_USER;
        };

    assertThat(open(SingleInstanceLock::new, folder, first, () -> inFront.countDown()))
        .isEqualTo(CLOSED_BY_THE_USER);

    assertThat(second[0]).isZero();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void startAfterTheFirstWasClosed_opens() {
    open(SingleInstanceLock::new, folder, CLOSED_AT_ONCE, () -> {});

    assertThat(open(SingleInstanceLock::new, folder, CLOSED_AT_ONCE, () -> {}))
        .isEqualTo(CLOSED_BY_THE_USER);
  }

  @Test
  void twoFolders_haveAWindowEach() {
    int[] second = new int[1];
    Window first =
        (_, _) -> {
          second[0] =
              open(SingleInstanceLock::new, folder.resolve("other"), CLOSED_AT_ONCE, () -> {});
          return CLOSED_BY_THE_USER;
        };

    open(SingleInstanceLock::new, folder, first, () -> {});

    assertThat(second[0]).isEqualTo(CLOSED_BY_THE_USER);
  }

  @Test
  void windowThatCannotBeAsked_isTold() {
    SingleInstance elsewhere = (_, _) -> new SingleInstance.Theirs(null);

    assertThat(open(_ -> elsewhere, folder, CLOSED_AT_ONCE, () -> {})).isEqualTo(1);

    assertThat(err.toString()).hasLineCount(1).contains("already open", folder.toString());
  }

  @Test
  void line11_routine_isHandedToTheOpenWindow() {
    request = new WindowRequest("in-bed-five", 1);
    List<String> handed = new ArrayList<>();
    SingleInstance open =
        (line, asked) -> {
          handed.add(line);
          return new SingleInstance.Theirs(SingleInstance.Reply.DONE);
        };

    assertThat(open(data -> open, folder, CLOSED_AT_ONCE, () -> {})).isZero();

    assertThat(WindowRequest.ofLine(handed.getFirst())).contains(request);
  }

  @Test
  void programme_isHandedToTheOpenWindowWhateverItsName() {
    request = WindowRequest.open(Path.of("/home/ü 1/a b%20\n2.limber"));
    List<String> handed = new ArrayList<>();
    SingleInstance open =
        (line, asked) -> {
          handed.add(line);
          return new SingleInstance.Theirs(SingleInstance.Reply.DONE);
        };

    assertThat(open(data -> open, folder, CLOSED_AT_ONCE, () -> {})).isZero();

    assertThat(handed.getFirst()).hasLineCount(1).matches("\\p{ASCII}*");
    assertThat(WindowRequest.ofLine(handed.getFirst())).contains(request);
    assertThat(WindowRequest.ofLine("open http://example.org/")).isEmpty();
  }

  @Test
  void line11_routineThatCannotBeTaken_isTold() {
    request = new WindowRequest("in-bed-five", 1);
    SingleInstance busy = (line, asked) -> new SingleInstance.Theirs(SingleInstance.Reply.BUSY);

    assertThat(open(data -> busy, folder, CLOSED_AT_ONCE, () -> {})).isEqualTo(1);

    assertThat(err.toString()).hasLineCount(1).contains("End that first");
  }

  @Test
  void profileThatIsChosenInTheWindow_isOpenedNextUntilTheWindowIsClosed() {
    List<Path> opened = new ArrayList<>();
    Path ada = folder.resolve("profiles/ada");
    next.add(ada);
    next.add(folder);

    int code =
        open(
            SingleInstanceLock::new,
            folder,
            (shown, _) -> {
              opened.add(shown);
              return 0;
            },
            () -> {});

    assertThat(code).isZero();
    assertThat(opened).containsExactly(folder, ada, folder);
  }

  private int open(
      Function<Path, SingleInstance> claims, Path data, Window window, Runnable comeToFront) {
    CommandContext context =
        CommandContexts.of(new StringWriter(), err, Path.of("/home/test"), () -> Instant.EPOCH);
    return new SingleInstanceWindow(
            context,
            claims,
            window,
            line -> {
              comeToFront.run();
              return SingleInstance.Reply.DONE;
            },
            () -> Optional.ofNullable(next.pollFirst()))
        .open(data, request);
  }
}
