package app.limber.ui;

import app.limber.journal.JournalException;
import app.limber.player.PlayerOptions;
import app.limber.practice.Coach;
import app.limber.practice.LookSettings;
import app.limber.practice.PlaySession;
import app.limber.practice.Settings;
import app.limber.practice.SettingsWords;
import app.limber.practice.Theme;
import app.limber.routine.ContentProblem;
import app.limber.ui.controls.Card;
import app.limber.ui.controls.Page;
import app.limber.ui.done.DoneModel;
import app.limber.ui.done.DonePage;
import app.limber.ui.player.PlayerModel;
import app.limber.ui.player.PlayerPage;
import app.limber.ui.routines.RoutinesModel;
import app.limber.ui.routines.RoutinesPage;
import app.limber.ui.safety.SafetyCard;
import app.limber.ui.stretches.StretchesHost;
import app.limber.ui.stretches.StretchesModel;
import app.limber.ui.stretches.StretchesPage;
import app.limber.ui.today.StartOrder;
import app.limber.ui.today.TodayHost;
import app.limber.ui.today.TodayModel;
import app.limber.ui.today.TodayPage;
import app.limber.words.Words;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/// The window: goes from page to page, lays cards over them, and keeps the look.
public final class LimberWindow implements TodayHost, StretchesHost {
  private static final double FIRST_WIDTH = 1180;
  private static final double FIRST_HEIGHT = 760;
  private static final double SMALLEST_WIDTH = 720;
  private static final double SMALLEST_HEIGHT = 480;

  private final Stage stage;
  private final Words words;
  private final Coach coach;
  private final UiParts parts;
  private final UiParts.Opening opening;
  private final Shell shell = new Shell();
  private final NavBar nav;
  private final ThemeButton themeButton;
  private final Look look;
  private final TodayModel today;
  private final StretchesModel stretches;
  private final RoutinesModel routines;
  private final ReadOnlyBooleanWrapper muted = new ReadOnlyBooleanWrapper();
  private @Nullable Page page;
  private boolean safetyAsked;

  public LimberWindow(Stage stage, UiParts parts, UiParts.Opening opening) {
    this.stage = stage;
    this.words = parts.words();
    this.coach = parts.coach();
    this.parts = parts;
    this.opening = opening;
    this.today = new TodayModel(coach, this::begin, this::notKept);
    this.routines = new RoutinesModel(coach, parts.routines(), this::begin);
    this.stretches = new StretchesModel(coach, this::begin, this::notKept);
    Fonts.load();
    this.themeButton = new ThemeButton(words, this::setTheme);
    this.nav = new NavBar(words, this::go, () -> showSafety(() -> {}), themeButton.node());
    this.look = new Look(shell, coach.settings().look().theme());
    take(coach.settings());
    coach.whenSettingsChange(this::take);
  }

  /// Opens the window.
  public void show() {
    Scene scene = new Scene(shell, FIRST_WIDTH, FIRST_HEIGHT);
    scene.getStylesheets().add(styleSheet());
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    stage.setScene(scene);
    stage.setTitle(words.text("window.title"));
    stage.setMinWidth(SMALLEST_WIDTH);
    stage.setMinHeight(SMALLEST_HEIGHT);
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setFullScreenExitHint("");
    stage.setOnCloseRequest(this::closing);
    showToday();
    stage.show();
    if (opening.routine() != null) {
      startAtOnce(opening.routine());
    }
    if (!coach.settings().safetyRead()) {
      askForSafety(() -> {});
    }
    SettingsWords.of(parts.settingsReading(), words).ifPresent(shell::say);
  }

  private static String styleSheet() {
    // By its address: a path would be sought outside this module.
    return Objects.requireNonNull(LimberWindow.class.getResource("/app/limber/ui/limber.css"))
        .toExternalForm();
  }

  private void startAtOnce(String routine) {
    today
        .morningProperty()
        .subscribe(
            (before, morning) -> {
              if (before == null && morning != null) {
                morning.library().routine(routine).ifPresent(today::choose);
                today.start();
              }
            });
  }

  private void key(KeyEvent key) {
    if (page != null && !shell.hasCard()) {
      page.key(key);
    }
  }

  private void closing(WindowEvent event) {
    if (page != null && !shell.hasCard() && !page.mayClose()) {
      event.consume();
    } else if (page != null) {
      page.left();
    }
  }

  private void go(Page next, @Nullable Node above) {
    if (page != null) {
      page.left();
    }
    page = next;
    shell.showPage(next, above);
    // The page takes the focus when the old one has let go of it.
    Platform.runLater(
        () -> {
          if (next.equals(page) && !shell.hasCard()) {
            next.shown();
          }
        });
  }

  /// The page that a session starts from and comes back to.
  void showToday() {
    go(Place.TODAY);
  }

  private void go(Place place) {
    shell.turn(Turn.UPRIGHT);
    nav.mark(place);
    go(page(place), nav);
  }

  private Page page(Place place) {
    return switch (place) {
      case TODAY -> new TodayPage(today, this, words);
      case STRETCHES -> new StretchesPage(stretches, this, words);
    };
  }

  @Override
  public void showStretches() {
    go(Place.STRETCHES);
  }

  @Override
  public void showRoutines() {
    go(new RoutinesPage(routines, this, words), nav);
  }

  @Override
  public void showCard(Card card) {
    shell.showCard(card);
  }

  @Override
  public void say(String text) {
    shell.say(text);
  }

  private void notKept() {
    shell.say(words.text("settings.not-kept"));
  }

  private void begin(StartOrder order) {
    if (!coach.settings().safetyRead() && opening.speed() == 1) {
      askForSafety(() -> begin(order));
      return;
    }
    PlayerOptions options =
        opening.speed() == 1 ? PlayerOptions.guided() : PlayerOptions.rehearsal(opening.speed());
    PlaySession session =
        coach.session(order.plan(), order.stiffness(), options, this::tellLogFailure);
    today.forgetAnswer();
    PlayerModel model = new PlayerModel(session, words, new FxPulse());
    go(new PlayerPage(model, new PlayerCards(this, shell, words), words), null);
    model.start();
  }

  /// The page after a session.
  void showDone(PlaySession session) {
    shell.turn(Turn.UPRIGHT);
    go(new DonePage(new DoneModel(session, coach), words, this::showToday), null);
  }

  private void tellLogFailure(JournalException problem) {
    shell.say(words.name("log-problem", problem.reason()));
  }

  private void askForSafety(Runnable then) {
    if (safetyAsked) {
      return;
    }
    safetyAsked = true;
    showSafety(
        () -> {
          safetyAsked = false;
          change(coach.settings().withSafetyRead());
          then.run();
        });
  }

  private void showSafety(Runnable read) {
    shell.showCard(SafetyCard.of(words, read));
  }

  @Override
  public void showProblems(List<ContentProblem> problems) {
    shell.showCard(ProblemsCard.of(words, problems, parts.problemSentence()));
  }

  /// Every setting that the window itself shows takes effect here.
  private void take(Settings settings) {
    LookSettings wanted = settings.look();
    look.set(wanted.theme());
    themeButton.show(wanted.theme());
    shell.textPercent(wanted.textPercent());
    muted.set(settings.muted());
  }

  private void change(Settings changed) {
    coach.change(changed, () -> shell.say(words.text("settings.not-kept")));
  }

  private void setTheme(Theme theme) {
    change(coach.settings().with(coach.settings().look().withTheme(theme)));
  }

  void toggleFullScreen() {
    stage.setFullScreen(!stage.isFullScreen());
  }

  void toggleMute() {
    change(coach.settings().withMuted(!muted.get()));
  }

  ReadOnlyBooleanProperty mutedProperty() {
    return muted.getReadOnlyProperty();
  }
}
