package app.limber.ui.done;

import app.limber.journal.JournalException;
import app.limber.journal.StretchEntry;
import app.limber.journal.StretchOutcome;
import app.limber.practice.log.Keeping;
import app.limber.practice.session.TodaySnapshot;
import app.limber.practice.text.ProgressText;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Focus;
import app.limber.ui.controls.Icon;
import app.limber.ui.controls.StiffnessScale;
import app.limber.ui.controls.Texts;
import app.limber.ui.controls.TwoColumns;
import app.limber.ui.controls.UncachedScrollPane;
import app.limber.ui.controls.UncachedTextArea;
import app.limber.ui.navigation.NavSection;
import app.limber.ui.navigation.Navigator;
import app.limber.ui.navigation.Page;
import app.limber.words.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The page after a session: what was done, the streak with its reason, and a note.
public final class DonePage implements Page {
  private static final int NOTE_ROWS = 2;

  private final DoneModel model;
  private final Navigator navigator;
  private final Function<JournalException.Reason, String> logSentence;
  private final Messages messages;
  private final ScrollPane view = new UncachedScrollPane();
  private final Label streak = Texts.of("", "done-streak");
  private final Label reason = Texts.of("", "done-reason");
  private final Label milestone = Texts.of("", "done-milestone");
  private final Label keeping = Texts.of("", "done-reason");
  private final TextArea note = new UncachedTextArea();
  private final Button finish;
  private final VBox done = Boxes.column("done-left");
  private final VBox right = new VBox();
  private final VBox foot = Boxes.column("done-foot");
  private final VBox content;
  private final FittedType type;
  private final StackPane page;
  private Predicate<KeyEvent> keysOfTheSkip = _ -> false;
  private boolean kept;

  /// @param logSentence explains why the log cannot be used
  public DonePage(
      DoneModel model,
      Navigator navigator,
      Function<JournalException.Reason, String> logSentence,
      Messages messages) {
    this.model = model;
    this.navigator = navigator;
    this.logSentence = logSentence;
    this.messages = messages;
    this.finish = Buttons.main("done-finish", messages.text("done.finish"), this::finish);
    view.getStyleClass().add("done");
    view.setFitToWidth(true);
    view.setFitToHeight(true);
    this.content = content();
    this.type = new FittedType(content);
    foot.managedProperty().bind(Bindings.isNotEmpty(foot.getChildren()));
    VBox.setVgrow(view, Priority.ALWAYS);
    this.page =
        new StackPane(new VBox(view, foot)) {
          @Override
          protected void layoutChildren() {
            String words = streak.getText() + reason.getText() + milestone.getText();
            if (type.changes(getWidth(), getHeight(), words)) {
              finishIn(right);
              finishIn(type.fit(getWidth(), getHeight()) ? right : foot);
            }
            super.layoutChildren();
          }
        };
    view.setContent(content);
    model.snapshotProperty().subscribe(this::show);
    model.keepingProperty().subscribe((before, now) -> tell(before, now));
    tell(null, model.keepingProperty().get());
  }

  /// Puts the button to finish at the end of the page, or below it if it has to scroll, so that it
  /// is always visible.
  private void finishIn(VBox place) {
    if (!place.getChildren().contains(finish)) {
      boolean focused = finish.isFocused();
      place.getChildren().add(finish);
      if (focused) {
        finish.requestFocus();
      }
    }
  }

  /// Offers to return to the session that ended because its last stretch was skipped.
  ///
  /// @param bar with the button for it
  /// @param keys performs what a key asks for, as in the player, and says whether it did
  public DonePage offer(Node bar, Predicate<KeyEvent> keys) {
    keysOfTheSkip = keys;
    // Its place stays when it goes: nothing moves under a finger.
    done.getChildren().addFirst(bar);
    return this;
  }

  /// Leaves the answers on this page to the next one, because the session continues.
  public void postpone() {
    kept = true;
    model.postpone();
  }

  private VBox content() {
    TwoColumns twoColumns = new TwoColumns(whatWasDone(), whatToAdd());
    twoColumns.getStyleClass().add("done-columns");
    return Boxes.column("done-centre", twoColumns);
  }

  private VBox whatWasDone() {
    VBox list = Boxes.column("done-list");
    byStretch().forEach((id, entries) -> list.getChildren().add(line(id, entries)));
    Label title = Texts.of(messages.text(headline()), "done-title", "done-title");
    Label summary =
        Texts.of(
            messages.text(
                "done.summary",
                model.session().routineName(),
                messages.count("done.minutes", model.session().activeMinutes())),
            "done-summary");
    done.getChildren().addAll(title, summary, list);
    return done;
  }

  private String headline() {
    boolean nothing = model.entries().stream().allMatch(e -> e.outcome() == StretchOutcome.SKIPPED);
    return switch (model.outcome()) {
      case COMPLETED -> "done.title.completed";
      case PARTIAL -> nothing ? "done.title.nothing" : "done.title.partial";
      case STOPPED_FOR_PAIN -> "done.title.stopped-for-pain";
    };
  }

  private VBox whatToAdd() {
    streak.setId("done-streak");
    reason.setId("done-reason");
    note.setId("done-note");
    note.setPromptText(messages.text("done.note-prompt"));
    note.setAccessibleText(messages.text("done.note"));
    note.setPrefRowCount(NOTE_ROWS);
    note.setWrapText(true);
    note.textProperty().bindBidirectional(model.noteProperty());
    Focus.leaveByTab(note, this::finish);
    milestone.setId("done-milestone");
    milestone.managedProperty().bind(milestone.textProperty().isNotEmpty());
    keeping.setId("done-keeping");
    keeping.managedProperty().bind(keeping.textProperty().isNotEmpty());
    right.getChildren().add(new VBox(streak, reason, milestone, keeping));
    if (model.asksStiffness()) {
      right
          .getChildren()
          .add(
              new StiffnessScale(
                  messages, messages.text("done.stiffness"), model.stiffnessProperty()));
    }
    right
        .getChildren()
        .addAll(new VBox(Texts.of(messages.text("done.note"), "label"), note), finish);
    right.getStyleClass().add("done-right");
    return right;
  }

  private Map<String, List<StretchEntry>> byStretch() {
    Map<String, List<StretchEntry>> all = new LinkedHashMap<>();
    for (StretchEntry entry : model.entries()) {
      all.computeIfAbsent(entry.stretch(), _ -> new ArrayList<>()).add(entry);
    }
    return all;
  }

  private HBox line(String id, List<StretchEntry> entries) {
    StretchOutcome outcome = together(entries);
    Node icon =
        switch (outcome) {
          case DONE -> Icon.DONE.node();
          case PARTIAL -> Icon.PARTLY.node();
          case SKIPPED -> Icon.SKIPPED.node();
        };
    Label name = Texts.of(model.stretchName(id), "done-stretch");
    Label how = Texts.of(messages.name("stretch-outcome", outcome), "done-how");
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox line = new HBox(icon, name, how);
    line.getStyleClass().addAll("done-line", "done-" + Messages.code(outcome));
    return line;
  }

  /// A stretch is done when all its sides are.
  private static StretchOutcome together(List<StretchEntry> entries) {
    if (entries.stream().allMatch(e -> e.outcome() == StretchOutcome.DONE)) {
      return StretchOutcome.DONE;
    }
    return entries.stream().allMatch(e -> e.outcome() == StretchOutcome.SKIPPED)
        ? StretchOutcome.SKIPPED
        : StretchOutcome.PARTIAL;
  }

  private void tell(@Nullable Keeping before, Keeping now) {
    switch (now) {
      case Keeping.Trying _ -> keeping.setText(messages.text("done.not-yet-kept"));
      case Keeping.Lost _ -> keeping.setText(messages.text("done.not-kept"));
      case Keeping.Kept _ ->
          keeping.setText(
              before instanceof Keeping.Trying || !keeping.getText().isEmpty()
                  ? messages.text("done.kept-after-all")
                  : "");
      case Keeping.Writing _ -> {}
    }
  }

  private void show(@Nullable TodaySnapshot todaySnapshot) {
    if (todaySnapshot == null) {
      return;
    }
    if (todaySnapshot.logProblem() != null) {
      reason.setText(logSentence.apply(todaySnapshot.logProblem()));
    } else if (model.showsStreak()) {
      int days = todaySnapshot.progress().current().practisedDays();
      streak.setText(days == 0 ? "" : messages.count("today.streak", days));
      ProgressText progressText = new ProgressText(messages);
      reason.setText(progressText.currentStreak(todaySnapshot.progress()));
      if (days > 0) {
        milestone.setText(progressText.milestone(todaySnapshot.progress()).orElse(""));
      }
    }
  }

  @Override
  public Parent view() {
    return page;
  }

  @Override
  public void shown() {
    model.refresh();
    focus();
  }

  @Override
  public void focus() {
    finish.requestFocus();
  }

  @Override
  public void key(KeyEvent key) {
    boolean typing = note.isFocused();
    if (!typing && keysOfTheSkip.test(key)) {
      key.consume();
      return;
    }
    if (!typing && (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.ESCAPE)) {
      key.consume();
      finish();
    }
  }

  @Override
  public void left() {
    if (!kept) {
      kept = true;
      model.keep();
    }
  }

  private void finish() {
    navigator.go(NavSection.TODAY);
  }
}
