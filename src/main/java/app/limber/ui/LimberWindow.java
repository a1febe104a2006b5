package app.limber.ui;

import app.limber.journal.JournalException;
import app.limber.player.PlayerCommand;
import app.limber.practice.preferences.Settings;
import app.limber.practice.preferences.SettingsService;
import app.limber.practice.session.PlaySession;
import app.limber.practice.session.Services;
import app.limber.practice.text.SettingsText;
import app.limber.ui.controls.Card;
import app.limber.ui.done.DoneModel;
import app.limber.ui.done.DonePage;
import app.limber.ui.navigation.MakerOrder;
import app.limber.ui.navigation.NavSection;
import app.limber.ui.navigation.Navigator;
import app.limber.ui.navigation.Page;
import app.limber.ui.navigation.StartOrder;
import app.limber.ui.player.PlayerModel;
import app.limber.ui.player.PlayerPage;
import app.limber.ui.player.TakeBackBar;
import app.limber.ui.settings.SettingsPage;
import app.limber.ui.today.ResumeModel;
import app.limber.ui.today.TodayModel;
import app.limber.words.Messages;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/// The window: one page at a time, with cards over it. Belongs to the JavaFX application thread.
public final class LimberWindow implements Navigator {
  private final EmptyWindow empty;
  private final Stage stage;
  private final Messages messages;
  private final Services services;
  private final SettingsService settings;
  private final UiContext parts;
  private final UiContext.Opening opening;
  private final SessionStarts starts;
  private final Shell shell;
  private final WindowLook look;
  private final TodayModel today;
  private final ResumeModel resume;
  private final LogNoticeCards notices;
  private final GuidanceControl guidanceControl;
  private final SafetyGate safety;
  private final Sections sections;
  private final ClosingGuard closingGuard;
  private @Nullable Page page;
  private @Nullable PlayerModel playing;
  private boolean hasLookedAway;

  public LimberWindow(EmptyWindow empty, UiContext parts, UiContext.Opening opening) {
    this.empty = empty;
    this.stage = empty.stage();
    this.shell = empty.shell();
    this.messages = parts.messages();
    this.services = parts.services();
    this.settings = services.settings();
    this.parts = parts;
    this.opening = opening;
    this.starts = new SessionStarts(parts, opening);
    this.guidanceControl = new GuidanceControl(parts.guidance());
    this.look =
        new WindowLook(stage, shell, empty.appearance(), settings, guidanceControl, messages);
    this.today = new TodayModel(services.snapshots(), settings, this::begin, look::notKept);
    this.resume =
        new ResumeModel(
            services.resumes(), this::begin, this::resumeAnswered, this::logFails, messages);
    PageFactory pages = new PageFactory(parts, this, shell::say);
    Runnable backups = () -> pages.showBackups(today::refresh);
    LogActions logActions = new LogActions(services, backups, today::refresh, shell::say, messages);
    this.notices =
        new LogNoticeCards(services, this, shell::say, today::refresh, logActions, messages);
    this.safety = new SafetyGate(messages, settings, this, this::safetyRead);
    this.closingGuard =
        new ClosingGuard(services.log(), this, shell::say, parts::logCause, this::close, messages);
    this.sections =
        new Sections(
            parts,
            this,
            shell,
            look,
            safety,
            today,
            resume,
            pages,
            logActions,
            this::isIdle,
            order -> play(starts.tryOut(order), order),
            () -> onPage(Page::lookedAt));
  }

  /// Puts what holds words in place anew, after the language has changed.
  private void renew() {
    look.renew();
    sections.renew();
    if (page instanceof SettingsPage) {
      go(NavSection.SETTINGS);
      Platform.runLater(
          () ->
              Optional.ofNullable(shell.lookup("#" + SettingsPage.LANGUAGE_BOX))
                  .ifPresent(Node::requestFocus));
    }
  }

  /// Fills the window: with Today, or the session that was requested on the command line.
  public void fill() {
    Scene scene = stage.getScene();
    new WindowKeys(stage, shell, look, () -> page).listen(scene, services.ticker());
    programmes().listen(scene);
    new WindowLanguage(stage, shell, parts, this::renew).follow();
    stage.setOnCloseRequest(this::closing);
    stage.focusedProperty().subscribe((_, now) -> focused(now));
    parts.everyMinute().accept(this::minutePassed);
    parts.contentChanges().accept(this::lookAgain);
    if (opening.routine() == null) {
      go(NavSection.TODAY);
    } else {
      startAtOnce(opening.routine());
    }
    if (!starts.areRehearsals()) {
      safety.pass();
    }
    Optional.ofNullable(opening.programme())
        .ifPresent(programme -> shell.whenUncovered(() -> programmes().open(programme)));
    SettingsText.of(services.loadedSettings(), messages).ifPresent(shell::say);
    parts.guidance().sound().attend(shell::say);
    notices.listen();
    notices.lookForCopies();
    empty.addIconWhenDrawn();
  }

  /// Starts a routine once everything has been read. Asks first if the routine was interrupted
  /// earlier today.
  private void startAtOnce(String routine) {
    go(NavSection.TODAY);
    resume.beforeStart(routine, () -> today.startAtOnce(routine));
  }

  private void resumeAnswered(String told) {
    today.refresh();
    shell.say(told);
  }

  private void logFails(JournalException problem) {
    shell.say(parts.logSentence(problem.reason()));
  }

  /// Saves that the safety texts have been read. What the page asks comes next.
  private void safetyRead(Settings changed) {
    look.change(changed);
    if (!shell.hasCard()) {
      onPage(Page::focus);
    }
  }

  private void minutePassed() {
    onPage(Page::minutePassed);
    // A new time zone takes effect from the next minute on.
    services.snapshots().findZone();
  }

  private void focused(boolean isFocused) {
    if (isFocused && hasLookedAway) {
      lookAgain();
    }
    hasLookedAway = !isFocused;
  }

  /// Rereads the settings and the content. They may also have changed when the window regains the
  /// focus, as not every folder can be watched.
  private void lookAgain() {
    settings.refresh(
        () -> {
          services.library().invalidate();
          onPage(Page::lookedAt);
        });
  }

  private void onPage(Consumer<Page> event) {
    if (page != null) {
      event.accept(page);
    }
  }

  private void closing(WindowEvent event) {
    if ((page != null && !page.mayClose()) || !sections.mayClose(this::close)) {
      event.consume();
      return;
    }
    leave();
    if (closingGuard.holds(playing == null ? null : playing.session())) {
      event.consume();
    }
  }

  /// Leaves the page without asking, because the operating system is ending the program. Entered
  /// text is saved, and a running session can be continued after the next start.
  public void end() {
    if (!(page instanceof PlayerPage)) {
      leave();
    }
  }

  private void leave() {
    shell.abandonCards();
    if (page != null) {
      page.left();
      guidanceControl.leave();
    }
  }

  /// Starts a routine, unless a session is running or a card is open.
  ///
  /// @return whether it has started or is about to
  public boolean playIfIdle(String routine) {
    if (!isIdle() || page instanceof DonePage) {
      return false;
    }
    startAtOnce(routine);
    return true;
  }

  /// Where programmes come in.
  public ProgrammeDoor programmes() {
    return sections.programmes();
  }

  private boolean isIdle() {
    return !(page instanceof PlayerPage) && !shell.hasCard();
  }

  /// Closes the window as its frame's button does, so that pages can veto.
  private void close() {
    stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
  }

  private void go(Page next, @Nullable Node above) {
    if (page != null) {
      page.left();
    }
    page = next;
    shell.showPage(next, above);
    notices.allow(above != null);
    // Only afterwards has the old page released the focus.
    Platform.runLater(
        () -> {
          if (next.equals(page)) {
            // A scroll pane's content is in the scene only once its skin has been applied.
            shell.applyCss();
            next.shown();
          }
        });
  }

  @Override
  public void go(NavSection navSection) {
    look.reset();
    sections.nav().mark(navSection);
    go(sections.page(navSection, this::startAnew), sections.nav());
  }

  @Override
  public void showRoutines() {
    sections.nav().mark(NavSection.STRETCHES);
    go(sections.routines(), sections.nav());
  }

  @Override
  public void make(MakerOrder order) {
    sections.nav().mark(NavSection.STRETCHES);
    go(sections.maker(order), sections.nav());
  }

  @Override
  public void begin(StartOrder order) {
    if (!starts.areRehearsals()) {
      safety.pass();
    }
    shell.whenUncovered(() -> play(order));
  }

  private void play(StartOrder order) {
    PlaySession session = starts.begin(order, this::logFails);
    today.forgetAnswer();
    play(session, order);
  }

  private void play(PlaySession session, StartOrder order) {
    PlayerModel model = starts.model(session, order);
    if (starts.areRehearsals()) {
      guidanceControl.leave();
    } else {
      guidanceControl.join(model, settings.settings(), starts.words(order));
    }
    playing = model;
    showPlayer(model, starts.words(order));
    model.perform(new PlayerCommand.Start());
  }

  private void showPlayer(PlayerModel model, Messages words) {
    look.setQuiet(settings.settings().look().isQuietAt(services.clock().time()));
    go(new PlayerPage(model, look, this, () -> starts.painModel(model), words), null);
  }

  @Override
  public void showDone(PlaySession session) {
    look.reset();
    if (!session.isRecorded()) {
      go(sections.maker(), sections.nav());
      return;
    }
    DoneModel model = new DoneModel(session, services.snapshots(), settings);
    DonePage done = new DonePage(model, this, parts::logSentence, messages);
    PlayerModel played = playing;
    if (played != null) {
      TakeBackBar bar = new TakeBackBar(played, () -> takeBack(played, done), messages);
      done.offer(bar, bar::perform);
    }
    go(done, null);
  }

  /// Returns to a session that ended because its last stretch was skipped.
  private void takeBack(PlayerModel played, DonePage done) {
    done.postpone();
    played.takeBack();
    showPlayer(played, messages);
  }

  @Override
  public void showCard(Card card) {
    shell.showCard(card);
  }

  /// Resets the window after all of the user's data has been erased.
  private void startAnew() {
    playing = null;
    today.startAnew();
    go(NavSection.TODAY);
    safety.pass();
    shell.say(messages.text("erase.done"));
  }
}
