package app.limber.ui;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.Composition;
import app.limber.journal.Fact;
import app.limber.journal.Journal;
import app.limber.journal.Revision;
import app.limber.journal.Session;
import app.limber.journal.sqlite.SqliteJournal;
import app.limber.practice.library.ContentSource;
import app.limber.practice.preferences.Settings;
import app.limber.practice.preferences.SettingsStore;
import app.limber.practice.session.Pulse;
import app.limber.practice.text.ContentProblemText;
import app.limber.settings.SettingsFile;
import app.limber.settings.WindowFile;
import app.limber.testing.Eventually;
import app.limber.testing.HeardSound;
import app.limber.testing.ManualExecutor;
import app.limber.testing.ManualPulse;
import app.limber.testing.ManualTime;
import app.limber.testing.SilentGuidance;
import app.limber.testing.TestAdapters;
import app.limber.ui.history.FileDialogs;
import app.limber.words.Messages;
import com.sun.javafx.stage.WindowHelper;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxToolkit;

/// The real window on the real log, settings and content of a folder, as a test drives it: by keys
/// and the mouse, with the clocks, the pulse and the threads moved by hand.
final class OpenWindow implements AutoCloseable {
  private static final int LONGEST_WAIT_SECONDS = 20;
  private static final int ROUNDS_TO_SETTLE = 3;
  private static final double WIDTH = 990;
  private static final double HEIGHT = 760;

  private final Path folder;
  private final ManualTime time;
  private final ManualExecutor tasks = new ManualExecutor();
  private final HeardSound sound = new HeardSound(tasks);
  private final List<ManualPulse> pulses = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();
  private final Robot robot;
  private final SettingsFile settings;
  private final Composition services;
  private final LimberWindow window;
  private final Stage stage;
  private ZoneId zone;
  private Runnable minute = () -> {};
  private Runnable contentChange = () -> {};
  private boolean held;

  private OpenWindow(Builder builder) {
    folder = builder.folder;
    time = builder.time;
    zone = builder.zone;
    held = builder.held;
    settings = new SettingsFile(folder);
    services =
        Composition.of(
            builder.adapters,
            new Composition.Clocks(time, () -> zone, time),
            new Composition.Threads(tasks, tasks, tasks));
    startToolkit();
    stage =
        fx(
            () -> {
              Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> failures.add(e));
              return new Stage();
            });
    robot = fx(Robot::new);
    window = fx(() -> window(builder));
    fx(
        () -> {
          window.show();
          stage.setX(0);
          stage.setY(0);
          stage.setWidth(builder.width);
          stage.setHeight(builder.height);
        });
    // The scene takes the window's size a little later.
    Eventually.until(() -> fx(this::isSized));
    settle();
  }

  private boolean isSized() {
    Scene scene = stage.getScene();
    return scene.getWidth() == stage.getWidth() && scene.getHeight() == stage.getHeight();
  }

  private LimberWindow window(Builder builder) {
    Messages messages = Messages.of(Locale.ENGLISH);
    return new LimberWindow(
        stage,
        new UiContext(
            messages,
            services,
            new ContentProblemText(messages)::sentence,
            beat -> minute = beat,
            this::newPulse,
            new SilentGuidance(sound),
            (owner, title) -> Optional.empty(),
            listener -> contentChange = listener,
            new WindowFile(folder),
            builder.dialogs),
        builder.opening);
  }

  /// The voice and the tones.
  HeardSound sound() {
    return sound;
  }

  private Pulse newPulse() {
    ManualPulse pulse = new ManualPulse();
    pulses.add(pulse);
    return pulse;
  }

  private static void startToolkit() {
    try {
      FxToolkit.registerPrimaryStage();
    } catch (TimeoutException e) {
      throw new AssertionError("the toolkit did not start", e);
    }
    Platform.setImplicitExit(false);
  }

  /// A window on the data in `folder`, whose safety card has been read.
  static Builder on(Path folder) {
    return new Builder(folder);
  }

  /// Does something on the thread of the window and waits for it.
  static void fx(Runnable work) {
    fx(
        () -> {
          work.run();
          return true;
        });
  }

  /// Asks something on the thread of the window.
  static <T extends @Nullable Object> T fx(Supplier<T> work) {
    FutureTask<T> task = new FutureTask<>(work::get);
    Platform.runLater(task);
    try {
      return task.get(LONGEST_WAIT_SECONDS, SECONDS);
    } catch (ExecutionException e) {
      throw new AssertionError("on the thread of the window: " + e.getCause(), e.getCause());
    } catch (InterruptedException | TimeoutException e) {
      throw new AssertionError("the thread of the window did not answer", e);
    }
  }

  /// Lets everything happen that is due: what was put off on the thread of the window, what runs
  /// off
  /// it, what either brings, and the layout that is clicked on.
  private void settle() {
    for (int round = 0; round < ROUNDS_TO_SETTLE; round++) {
      fx(
          () -> {
            if (!held) {
              tasks.runAll();
            }
          });
    }
    fx(
        () -> {
          stage.getScene().getRoot().applyCss();
          stage.getScene().getRoot().layout();
        });
  }

  /// What runs off the thread of the window waits from now on.
  void holdBack() {
    held = true;
  }

  /// What has waited runs.
  void letGo() {
    held = false;
    settle();
  }

  /// Types keys, one after the other.
  OpenWindow type(KeyCode... keys) {
    for (KeyCode key : keys) {
      fx(() -> robot.keyType(key));
      settle();
    }
    return this;
  }

  /// Types a key while another is held down.
  OpenWindow typeWith(KeyCode held, KeyCode key) {
    fx(
        () -> {
          robot.keyPress(held);
          robot.keyType(key);
          robot.keyRelease(held);
        });
    settle();
    return this;
  }

  /// Types a question mark as on an American keyboard.
  OpenWindow typeQuestionMark() {
    return typeWith(KeyCode.SHIFT, KeyCode.SLASH);
  }

  /// Types lower-case letters and spaces, one after the other.
  OpenWindow write(String text) {
    for (char letter : text.toUpperCase(Locale.ROOT).toCharArray()) {
      KeyCode key = letter == ' ' ? KeyCode.SPACE : KeyCode.valueOf(String.valueOf(letter));
      fx(() -> robot.keyType(key));
    }
    settle();
    return this;
  }

  /// Clicks a node, which is scrolled to if need be.
  OpenWindow click(String id) {
    return click(node(id));
  }

  /// Clicks the control that shows this text.
  OpenWindow press(String text) {
    return click(
        fx(
            () ->
                shown()
                    .filter(
                        node -> node instanceof ButtonBase button && text.equals(button.getText()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no button " + text + "; " + seen()))));
  }

  private OpenWindow click(Node node) {
    // What scrolls into sight may get another height there.
    for (int round = 0; round < ROUNDS_TO_SETTLE; round++) {
      fx(() -> scrollTo(node));
      settle();
    }
    fx(
        () -> {
          Bounds bounds = node.localToScreen(node.getBoundsInLocal());
          if (!isOnStage(bounds)) {
            throw new AssertionError(node + " lies outside of the window: " + bounds);
          }
          robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
          robot.mousePress(MouseButton.PRIMARY);
        });
    // A finger is slower than a frame.
    settle();
    fx(
        () -> {
          robot.mouseRelease(MouseButton.PRIMARY);
          // Not to rest on the node: a tooltip would come up under the pointer.
          robot.mouseMove(0, 0);
        });
    settle();
    return this;
  }

  private boolean isOnStage(Bounds bounds) {
    return new BoundingBox(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight())
        .contains(bounds.getCenterX(), bounds.getCenterY());
  }

  /// Takes a node by the mouse and lets it go over another.
  OpenWindow drag(String from, String to) {
    return dragOver(from, to).drop(from, to);
  }

  /// Takes a node by the mouse and holds it over another. The events are made here: the robot of
  /// the headless screen moves without telling that a button is down.
  OpenWindow dragOver(String from, String to) {
    return mouse(MouseEvent.MOUSE_DRAGGED, from, to);
  }

  /// Lets a node go that is held over another.
  OpenWindow drop(String from, String to) {
    return mouse(MouseEvent.MOUSE_RELEASED, from, to);
  }

  private OpenWindow mouse(EventType<MouseEvent> type, String from, String to) {
    Node start = node(from);
    Node end = node(to);
    fx(
        () -> {
          Bounds there = end.localToScene(end.getBoundsInLocal());
          Event.fireEvent(start, mouse(type, there.getCenterX(), there.getCenterY()));
        });
    settle();
    return this;
  }

  private static MouseEvent mouse(EventType<MouseEvent> type, double x, double y) {
    boolean down = type.equals(MouseEvent.MOUSE_DRAGGED);
    return new MouseEvent(
        type,
        x,
        y,
        x,
        y,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        down,
        false,
        false,
        false,
        false,
        false,
        null);
  }

  private static void scrollTo(Node node) {
    for (Parent above = node.getParent(); above != null; above = above.getParent()) {
      if (above instanceof ScrollPane pane && pane.getContent() != null) {
        double inContent =
            pane.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal())).getCenterY();
        double room =
            pane.getContent().getBoundsInLocal().getHeight() - pane.getViewportBounds().getHeight();
        if (room > 0) {
          double top = inContent - pane.getViewportBounds().getHeight() / 2;
          pane.setVvalue(Math.clamp(top / room, 0, 1));
        }
      }
    }
  }

  /// Time goes on while the pulse beats twice a second.
  OpenWindow pass(double seconds) {
    fx(
        () -> {
          for (double passed = 0; passed < seconds; passed += 0.5) {
            time.passSeconds(Math.min(0.5, seconds - passed));
            List.copyOf(pulses).forEach(ManualPulse::beat);
          }
        });
    settle();
    return this;
  }

  /// The computer sleeps and stops its monotonic clock; then the pulse beats again.
  OpenWindow sleep(Duration duration) {
    return jump(() -> time.sleep(duration));
  }

  /// The computer stands still for a while without a pulse, and both clocks go on.
  OpenWindow stall(Duration duration) {
    return jump(() -> time.pass(duration));
  }

  private OpenWindow jump(Runnable change) {
    fx(
        () -> {
          change.run();
          List.copyOf(pulses).forEach(ManualPulse::beat);
        });
    settle();
    return this;
  }

  /// Both clocks go on without a pulse, as while the window only stands there; then a minute is up.
  OpenWindow stand(Duration duration) {
    fx(
        () -> {
          time.pass(duration);
          minute.run();
        });
    settle();
    return this;
  }

  /// Files of the user's content have changed on disk, and the window has been told.
  OpenWindow contentChanges() {
    fx(() -> contentChange.run());
    settle();
    return this;
  }

  /// The window loses the focus and gets it back. A headless screen never takes it, so it is told.
  OpenWindow lookAwayAndBack() {
    fx(
        () -> {
          WindowHelper.setFocused(stage, false);
          WindowHelper.setFocused(stage, true);
        });
    settle();
    return this;
  }

  /// Whether anything wants to be called with every frame.
  boolean isPulsing() {
    return fx(() -> pulses.stream().anyMatch(ManualPulse::isRunning));
  }

  ManualTime time() {
    return time;
  }

  void zone(ZoneId newZone) {
    zone = newZone;
  }

  Stage stage() {
    return stage;
  }

  /// How far the page is turned, in degrees clockwise.
  double turnedBy() {
    return fx(() -> stage.getScene().getRoot().lookup(".limber").getRotate());
  }

  /// Gives the focus to a node, as the Tab key would in the end.
  OpenWindow focus(String id) {
    Node node = node(id);
    fx(
        () -> {
          node.requestFocus();
        });
    return this;
  }

  /// The node of this id that is shown.
  Node node(String id) {
    return fx(
        () ->
            shown()
                .filter(node -> id.equals(node.getId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no node " + id + " is shown; " + seen())));
  }

  /// Whether a node of this id is shown.
  boolean shows(String id) {
    return fx(() -> shown().anyMatch(node -> id.equals(node.getId())));
  }

  /// The text of a shown node.
  String text(String id) {
    return ((Labeled) node(id)).getText();
  }

  /// All texts that are shown, from top to bottom.
  List<String> texts() {
    return fx(this::seen);
  }

  /// All texts that are shown, in one piece.
  String says() {
    return String.join("\n", texts());
  }

  private List<String> seen() {
    return shown()
        .filter(Labeled.class::isInstance)
        .map(node -> ((Labeled) node).getText())
        .filter(text -> text != null && !text.isBlank())
        .toList();
  }

  private Stream<Node> shown() {
    return stage.isShowing() ? withChildren(stage.getScene().getRoot()) : Stream.of();
  }

  private static Stream<Node> withChildren(Node node) {
    if (!node.isVisible()) {
      return Stream.of();
    }
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node),
            parent.getChildrenUnmodifiable().stream().flatMap(OpenWindow::withChildren))
        : Stream.of(node);
  }

  /// Asks the window to close, as the button in its frame does.
  ///
  /// @return whether it is closed
  boolean askToClose() {
    fx(
        () -> {
          Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        });
    settle();
    return !fx(stage::isShowing);
  }

  /// The sessions that stand in the log.
  List<Session> log() {
    try (Journal journal = SqliteJournal.open(folder.resolve("limber.db"))) {
      return journal.sessions().stream().map(Fact.SavedSession::session).toList();
    }
  }

  /// The settings as they are kept.
  Settings settings() {
    return settings.load().settings();
  }

  @Override
  public void close() {
    fx(
        () -> {
          stage.close();
          services.close();
          tasks.runAll();
        });
    assertThat(failures).isEmpty();
  }

  /// Builds a window that opens on Today at seven in the morning in Berlin.
  static final class Builder {
    private final Path folder;
    private final ManualTime time = new ManualTime();
    private ZoneId zone = ZoneId.of("Europe/Berlin");
    private final TestAdapters adapters;
    private UiContext.Opening opening = new UiContext.Opening(null, 1);
    private boolean held;
    private FileDialogs dialogs = FileDialogs.ofSystem();
    private boolean safetyRead = true;
    private double width = WIDTH;
    private double height = HEIGHT;
    private UnaryOperator<Settings> chosen = settings -> settings;
    private final List<Session> log = new ArrayList<>();

    private Builder(Path folder) {
      this.folder = folder;
      this.adapters = new TestAdapters(folder);
    }

    Path folder() {
      return folder;
    }

    Builder size(double newWidth, double newHeight) {
      width = newWidth;
      height = newHeight;
      return this;
    }

    /// What the user had chosen before; called again, it adds to that.
    Builder chosen(UnaryOperator<Settings> change) {
      UnaryOperator<Settings> before = chosen;
      chosen = settings -> change.apply(before.apply(settings));
      return this;
    }

    /// The safety card has not been read.
    Builder firstStart() {
      safetyRead = false;
      return this;
    }

    /// Starts a routine at once.
    Builder playing(String routine, double speed) {
      opening = new UiContext.Opening(routine, speed);
      return this;
    }

    /// Every session is a rehearsal at this speed.
    Builder rehearsing(double speed) {
      opening = new UiContext.Opening(null, speed);
      return this;
    }

    /// What runs off the thread of the window waits until the test lets it go.
    Builder heldBack() {
      held = true;
      return this;
    }

    Builder content(ContentSource source) {
      adapters.content(source);
      return this;
    }

    Builder journal(Supplier<Journal> opener) {
      adapters.journal(opener);
      return this;
    }

    Builder settings(UnaryOperator<SettingsStore> change) {
      adapters.settings(change);
      return this;
    }

    /// The user chooses this file wherever one is asked for.
    Builder choosing(Path file) {
      dialogs =
          new FileDialogs() {
            @Override
            public Optional<Path> toRead(Window owner, String title) {
              return Optional.of(file);
            }

            @Override
            public Optional<Path> toWrite(Window owner, String title, String name) {
              return Optional.of(file);
            }
          };
      return this;
    }

    /// Sessions that are in the log already.
    Builder log(Session... sessions) {
      log.addAll(List.of(sessions));
      return this;
    }

    OpenWindow open() {
      if (safetyRead) {
        SettingsFile file = new SettingsFile(folder);
        file.save(chosen.apply(file.load().settings().withSafetyRead()));
      }
      if (!log.isEmpty()) {
        try (Journal journal = SqliteJournal.open(folder.resolve("limber.db"))) {
          log.forEach(
              session ->
                  journal.seal(
                      session, new Revision(UUID.randomUUID(), session.startedAt().toInstant())));
        }
      }
      return new OpenWindow(this);
    }
  }
}
