package app.limber.ui;

import app.limber.journal.JournalException;
import app.limber.player.PlayerCommand;
import app.limber.player.PlayerOptions;
import app.limber.practice.preferences.AppearanceSettings;
import app.limber.practice.preferences.Settings;
import app.limber.practice.preferences.SettingsService;
import app.limber.practice.preferences.Theme;
import app.limber.practice.session.PlaySession;
import app.limber.practice.session.Services;
import app.limber.practice.text.SettingsText;
import app.limber.routine.ContentProblem;
import app.limber.ui.about.AboutPage;
import app.limber.ui.controls.Card;
import app.limber.ui.controls.Page;
import app.limber.ui.done.DoneModel;
import app.limber.ui.done.DonePage;
import app.limber.ui.figure.Figures;
import app.limber.ui.player.PlayerModel;
import app.limber.ui.player.PlayerPage;
import app.limber.ui.settings.SettingsHost;
import app.limber.ui.settings.SettingsModel;
import app.limber.ui.settings.SettingsPage;
import app.limber.ui.stretches.StretchesHost;
import app.limber.ui.today.StartOrder;
import app.limber.ui.today.TodayHost;
import app.limber.ui.today.TodayModel;
import app.limber.ui.today.TodayPage;
import app.limber.words.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/// The window: goes from page to page, lays cards over them, and keeps the look.
public final class LimberWindow implements TodayHost, SettingsHost, StretchesHost {
  private static final double FIRST_WIDTH = 1180;
  private static final double FIRST_HEIGHT = 760;
  private static final double SMALLEST_WIDTH = 720;
  private static final double SMALLEST_HEIGHT = 480;

  private final Stage stage;
  private final Messages messages;
  private final Services services;
  private final SettingsService settings;
  private final UiContext parts;
  private final UiContext.Opening opening;
  private final Shell shell = new Shell();
  private final NavBar nav;
  private final ThemeButton themeButton;
  private final Appearance appearance;
  private final TodayModel today;
  private final LibraryPages library;
  private final GuidanceControl guidanceControl;
  private final SafetyGate safety;
  private final TodayPage todayPage;
  private @Nullable Page page;

  public LimberWindow(Stage stage, UiContext parts, UiContext.Opening opening) {
    this.stage = stage;
    this.messages = parts.messages();
    this.services = parts.services();
    this.settings = services.settings();
    this.parts = parts;
    this.opening = opening;
    this.today = new TodayModel(services.snapshots(), settings, this::begin, this::notKept);
    Fonts.load();
    this.guidanceControl = new GuidanceControl(parts.guidance());
    this.safety = new SafetyGate(messages, settings, shell, this::change);
    this.themeButton = new ThemeButton(messages, this::setTheme);
    this.nav = new NavBar(messages, this::go, safety::show, themeButton.node());
    this.appearance = new Appearance(shell, settings.settings().look().theme());
    Figures figures =
        new Figures(
            messages,
            appearance.darkProperty(),
            this::reducesMotion,
            parts.pulses(),
            services.ticker());
    this.library = new LibraryPages(parts, figures, this);
    take(settings.settings());
    settings.whenChanged(this::take);
    this.todayPage = new TodayPage(today, this, figures, messages);
  }

  /// Opens the window.
  public void show() {
    Scene scene = new Scene(shell, FIRST_WIDTH, FIRST_HEIGHT);
    scene.getStylesheets().add(Appearance.styleSheet());
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    stage.setScene(scene);
    stage.setTitle(messages.text("window.title"));
    stage.setMinWidth(SMALLEST_WIDTH);
    stage.setMinHeight(SMALLEST_HEIGHT);
    StagePlacement.remember(stage, parts.memory());
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setFullScreenExitHint("");
    stage.setOnCloseRequest(this::closing);
    stage.focusedProperty().subscribe(this::focused);
    parts.everyMinute().accept(this::minutePassed);
    parts.contentChanges().accept(this::contentChanged);
    if (opening.routine() != null) {
      today.startAtOnce(opening.routine());
    }
    showToday();
    stage.show();
    if (!isRehearsal()) {
      safety.pass();
    }
    SettingsText.of(services.settingsReading(), messages).ifPresent(shell::say);
    parts.guidance().sound().attend(shell::say);
  }

  private void key(KeyEvent key) {
    if (page == null || shell.hasCard()) {
      return;
    }
    page.key(key);
    if (!key.isConsumed() && leavesFullScreen(key)) {
      toggleFullScreen();
      key.consume();
    }
  }

  /// Whether F was pressed in a full screen: who filled the screen in the player leaves it
  /// anywhere.
  private boolean leavesFullScreen(KeyEvent key) {
    return stage.isFullScreen()
        && key.getCode() == KeyCode.F
        && !key.isShortcutDown()
        && !(stage.getScene().getFocusOwner() instanceof TextInputControl);
  }

  private void focused(boolean isFocused) {
    if (isFocused) {
      contentChanged();
    }
  }

  /// Or may have: where folders cannot be watched, the user changed them in another window.
  private void contentChanged() {
    services.library().invalidate();
    if (page != null) {
      page.lookedAt();
    }
  }

  private void minutePassed() {
    if (page != null) {
      page.minutePassed();
    }
  }

  private void closing(WindowEvent event) {
    if ((page != null && !page.mayClose()) || !library.mayClose(this::close)) {
      event.consume();
      return;
    }
    shell.abandonCards();
    if (page != null) {
      page.left();
      guidanceControl.leave();
    }
  }

  /// Closes as the button in the frame does.
  private void close() {
    stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
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
          if (next.equals(page)) {
            // What a page scrolls belongs to the window only when its style is known.
            shell.applyCss();
            next.shown();
          }
        });
  }

  /// The page that a session starts from and comes back to.
  void showToday() {
    go(NavSection.TODAY);
  }

  private void go(NavSection navSection) {
    standUp();
    nav.mark(navSection);
    go(page(navSection), nav);
  }

  private void standUp() {
    shell.turn(ScreenRotation.UPRIGHT);
    appearance.setQuiet(false);
  }

  private Page page(NavSection navSection) {
    return switch (navSection) {
      case TODAY -> todayPage;
      case STRETCHES -> library.stretches();
      case HISTORY -> parts.historyPage(shell::say);
      case SETTINGS ->
          new SettingsPage(
              new SettingsModel(
                  settings,
                  services.ticker(),
                  services.data(),
                  parts.guidance().sound(),
                  this::notKept),
              this,
              messages);
      case ABOUT ->
          new AboutPage(services.data(), safety::show, this::say, this::showCard, messages);
    };
  }

  @Override
  public void showStretches() {
    go(NavSection.STRETCHES);
  }

  @Override
  public void showRoutines() {
    nav.mark(NavSection.STRETCHES);
    go(library.routines(), nav);
  }

  @Override
  public void notKept() {
    shell.say(messages.text("settings.not-kept"));
  }

  @Override
  public void begin(StartOrder order) {
    if (!isRehearsal()) {
      safety.pass();
    }
    shell.whenUncovered(() -> play(order));
  }

  private void play(StartOrder order) {
    PlayerOptions options =
        isRehearsal() ? PlayerOptions.rehearsal(opening.speed()) : PlayerOptions.guided();
    PlaySession session =
        services.sessions().play(order.plan(), order.stiffness(), options, this::tellLogFailure);
    today.forgetAnswer();
    PlayerModel model = new PlayerModel(session, order.poses(), messages, parts.pulses().get());
    if (isRehearsal()) {
      guidanceControl.leave();
    } else {
      guidanceControl.join(model, settings.settings());
    }
    appearance.setQuiet(settings.settings().look().isQuietAt(services.clock().time()));
    go(new PlayerPage(model, new PlayerCards(this, shell, parts), messages), null);
    model.perform(new PlayerCommand.Start());
  }

  /// Nobody stretches in a rehearsal.
  private boolean isRehearsal() {
    return opening.speed() != 1;
  }

  /// The page after a session.
  void showDone(PlaySession session) {
    standUp();
    go(
        new DonePage(
            new DoneModel(session, services.snapshots(), settings),
            messages,
            parts::logSentence,
            this::showToday),
        null);
  }

  private void tellLogFailure(JournalException problem) {
    shell.say(logSentence(problem.reason()));
  }

  @Override
  public String logSentence(JournalException.Reason problem) {
    return parts.logSentence(problem);
  }

  private void change(Settings changed) {
    settings.change(changed, this::notKept);
  }

  @Override
  public void showCard(Card card) {
    shell.showCard(card);
  }

  @Override
  public void say(String text) {
    shell.say(text);
  }

  @Override
  public Optional<Path> chooseFolder(String title) {
    return parts.folders().choose(stage, title);
  }

  @Override
  public void startAnew() {
    today.startAnew();
    showToday();
    safety.pass();
    say(messages.text("erase.done"));
  }

  @Override
  public void showProblems(List<ContentProblem> problems) {
    shell.showCard(ProblemsCard.of(messages, problems, parts.problemSentence()));
  }

  /// Every setting that the window itself shows takes effect here.
  private void take(Settings changed) {
    AppearanceSettings wanted = changed.look();
    appearance.set(wanted.theme());
    themeButton.show(wanted.theme());
    shell.textPercent(wanted.textPercent());
    guidanceControl.mute(changed.muted());
  }

  private void setTheme(Theme theme) {
    change(settings.settings().with(settings.settings().look().withTheme(theme)));
  }

  void toggleFullScreen() {
    stage.setFullScreen(!stage.isFullScreen());
  }

  void toggleMute() {
    change(settings.settings().withMuted(!settings.settings().muted()));
  }

  ReadOnlyBooleanProperty darkProperty() {
    return appearance.darkProperty();
  }

  boolean reducesMotion() {
    return settings
        .settings()
        .look()
        .motion()
        .isReduced(Platform.getPreferences().isReducedMotion());
  }

  ReadOnlyBooleanProperty mutedProperty() {
    return guidanceControl.mutedProperty();
  }
}
