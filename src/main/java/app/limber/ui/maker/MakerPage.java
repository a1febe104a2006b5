package app.limber.ui.maker;

import app.limber.maker.Draft;
import app.limber.practice.maker.StretchDocument.Saving;
import app.limber.ui.controls.Letters;
import app.limber.ui.controls.QuestionCard;
import app.limber.ui.controls.UncachedScrollPane;
import app.limber.ui.figure.Figures;
import app.limber.ui.library.StretchDeletion;
import app.limber.ui.navigation.NavSection;
import app.limber.ui.navigation.Navigator;
import app.limber.ui.navigation.Notifier;
import app.limber.ui.navigation.Page;
import app.limber.words.Languages;
import app.limber.words.Messages;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The page of the stretch maker: first the choice of a starting point, then the draft.
public final class MakerPage implements Page, MakerBench.Actions {
  private final MakerModel model;
  private final Navigator navigator;
  private final Notifier notifier;
  private final Figures figures;
  private final Messages messages;
  private final StackPane view = new StackPane();
  private final MakerStart start;
  private final ScrollPane startScroll;
  private final Subscription following;
  private @Nullable MakerBench bench;

  public MakerPage(
      MakerModel model,
      StretchDeletion deletion,
      Navigator navigator,
      Notifier notifier,
      Figures figures,
      Messages messages) {
    this.model = model;
    this.navigator = navigator;
    this.notifier = notifier;
    this.figures = figures;
    this.messages = messages;
    this.start = new MakerStart(model, deletion, figures, navigator, this::open, messages);
    this.startScroll = new UncachedScrollPane();
    startScroll.setFitToWidth(true);
    startScroll.setContent(start);
    this.following = model.draftProperty().subscribe(this::show);
  }

  /// Stops following the model.
  public void retire() {
    following.unsubscribe();
    start.end();
    endBench();
  }

  private void show(@Nullable Draft draft) {
    if (draft == null) {
      endBench();
      view.getChildren().setAll(startScroll);
    } else if (bench == null) {
      MakerBench opened = new MakerBench(model, figures, this, messages);
      bench = opened;
      view.getChildren().setAll(opened);
      view.applyCss(); // only then is what a scroll pane holds in the scene
      focus();
    }
  }

  private void endBench() {
    if (bench != null) {
      bench.end();
      bench = null;
    }
  }

  private void open(String id) {
    model.open(id, this::tellUnreadable);
  }

  private void tellUnreadable(String found) {
    notifier.say(messages.text("maker.unreadable", found));
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public void shown() {
    model.refresh();
    focus();
  }

  @Override
  public void focus() {
    if (bench == null) {
      start.focusFirst();
    } else {
      bench.focusFirst();
    }
  }

  @Override
  public void lookedAt() {
    if (bench == null) {
      model.refresh();
    }
  }

  @Override
  public void key(KeyEvent key) {
    MakerBench open = bench;
    if (open == null) {
      return;
    }
    boolean handled = true;
    if (key.isShortcutDown() && Letters.isOf(key, 'Z')) {
      if (key.isShiftDown()) {
        model.redo();
      } else {
        model.undo();
      }
    } else if (key.isShortcutDown() && Letters.isOf(key, 'Y')) {
      model.redo();
    } else if (key.isShortcutDown() && Letters.isOf(key, 'S')) {
      save();
    } else if (key.getCode() == KeyCode.F8) {
      open.nextRemark();
    } else {
      handled = false;
    }
    if (handled) {
      key.consume();
    }
  }

  @Override
  public void play(boolean firstTime) {
    model.play(
        firstTime,
        () -> {
          notifier.say(messages.text("maker.unplayable"));
          if (bench != null) {
            bench.firstProblem();
          }
        });
  }

  @Override
  public void save() {
    model.save(this::tell);
  }

  private void tell(Saving saving) {
    switch (saving) {
      case Saving.Saved saved ->
          notifier.say(
              messages.text(saved.asDraft() ? "maker.saved.draft" : "maker.saved")
                  + wrongTranslation());
      case Saving.ChangedOnDisk _ -> askAboutDisk();
      case Saving.NoRoom _ -> notifier.say(messages.text("maker.no-room"));
      case Saving.Unwritable _ -> notifier.say(messages.text("maker.unwritable"));
    }
  }

  /// Names the language whose texts the program refuses; empty if it is not known of any.
  private String wrongTranslation() {
    Locale language = model.language().shownProperty().get();
    long problems = model.checkProperty().get().textProblems();
    return language == null || problems == 0
        ? ""
        : " " + Languages.name(language) + ": " + messages.count("maker.problems", problems) + ".";
  }

  private void askAboutDisk() {
    navigator.showCard(
        new QuestionCard(
                messages,
                "maker-changed-card",
                messages.text("maker.changed.title"),
                messages.text("maker.changed.text"))
            .answer("maker.changed.copy", () -> model.saveCopy(this::tell))
            .answer("maker.changed.read", () -> model.readAgain(this::tellUnreadable))
            .answer("maker.changed.stay", () -> {})
            .escape(() -> {})
            .card());
  }

  /// Closes the draft; asks first if it is not saved.
  @Override
  public void close() {
    Runnable end =
        () -> {
          model.discard();
          navigator.go(NavSection.STRETCHES);
        };
    if (!model.changedProperty().get()) {
      end.run();
      return;
    }
    navigator.showCard(
        new QuestionCard(
                messages,
                "maker-unsaved-card",
                messages.text("maker.unsaved.title"),
                messages.text("maker.unsaved.text"))
            .answer("maker.unsaved.keep", () -> {})
            .answer("maker.unsaved.close", end)
            .card());
  }
}
