package app.limber.ui.history;

import app.limber.journal.Change;
import app.limber.journal.JournalException;
import app.limber.journal.Session;
import app.limber.practice.session.TodaySnapshot;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.FileDialogs;
import app.limber.ui.controls.Focus;
import app.limber.ui.controls.FocusScroller;
import app.limber.ui.controls.Icon;
import app.limber.ui.controls.Letters;
import app.limber.ui.controls.SegmentedControl;
import app.limber.ui.controls.Texts;
import app.limber.ui.controls.Tip;
import app.limber.ui.controls.UncachedScrollPane;
import app.limber.ui.navigation.Page;
import app.limber.words.Messages;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The page History: the sessions on one side, a view of all days or the details of one session on
/// the other.
public final class HistoryPage implements Page {
  private final HistoryModel model;
  private final FilesModel files;
  private final FileDialogs dialogs;
  private final Consumer<Path> importer;
  private final Messages messages;
  private final Function<JournalException.Reason, String> logSentence;
  private final SessionList list;
  private final ScrollPane side = new UncachedScrollPane();
  private final SideBySide body;
  private final VBox notices = new VBox();
  private final Button undo;
  private final Button redo;
  private final SegmentedControl<HistoryTab> looks;
  private final ScrollPane view;

  /// @param importer asks for confirmation before it imports a file
  /// @param logSentence explains why the log cannot be used
  public HistoryPage(
      HistoryModel model,
      FilesModel files,
      FileDialogs dialogs,
      Consumer<Path> importer,
      Function<JournalException.Reason, String> logSentence,
      Messages messages) {
    this.model = model;
    this.files = files;
    this.dialogs = dialogs;
    this.importer = importer;
    this.logSentence = logSentence;
    this.messages = messages;
    this.list = new SessionList(model, messages);
    this.undo = reversal("history.undo", Icon.UNDO, model::undo);
    this.redo = reversal("history.redo", Icon.REDO, model::redo);
    side.setContent(new Region());
    side.setFitToWidth(true);
    side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    side.setFocusTraversable(true);
    side.setAccessibleText(messages.text("history.side"));
    side.getStyleClass().add("history-side");
    this.looks = looks();
    VBox.setVgrow(side, Priority.ALWAYS);
    VBox right = Boxes.column("history-right", looks, side);
    this.body = new SideBySide(list.view(), right);
    VBox.setVgrow(body, Priority.ALWAYS);
    VBox page = Boxes.column("history", header(), notices, body);
    view = new UncachedScrollPane(page);
    view.setFitToWidth(true);
    view.setFitToHeight(true);
    view.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    model.historyProperty().subscribe(this::show);
    model.chosenProperty().subscribe(this::showSide);
    model.correctionProperty().subscribe(this::showSide);
    model.addingProperty().subscribe(this::showSide);
    model.dayProperty().subscribe(this::showSide);
    model.lookProperty().subscribe(this::showSide);
  }

  private FlowPane header() {
    Button add =
        Buttons.plain(
            "history-add", Icon.MORE, messages.text("history.add"), () -> model.add(null));
    FlowPane header =
        new FlowPane(Texts.of(messages.text("history.title"), "history-title"), add, undo, redo);
    header.getStyleClass().add("history-header");
    return header;
  }

  private SegmentedControl<HistoryTab> looks() {
    SegmentedControl<HistoryTab> segments =
        new SegmentedControl<>(
            messages.text("history.look"),
            List.of(HistoryTab.values()),
            tab -> messages.name("look", tab),
            model.lookProperty(),
            model.lookProperty()::set);
    segments.managedProperty().bind(segments.visibleProperty());
    segments.setId("history-looks");
    segments.nameButtons("look");
    return segments;
  }

  private Button reversal(String key, Icon icon, Runnable action) {
    Button button = Buttons.plain(key.replace('.', '-'), icon, messages.text(key), action);
    Tip.set(button, "");
    button.setDisable(true);
    return button;
  }

  private void show(@Nullable TodaySnapshot history) {
    if (history == null) {
      return;
    }
    offer(undo, "history.undo", history.contents().nextUndo());
    offer(redo, "history.redo", history.contents().nextRedo());
    notices.getChildren().clear();
    Optional.ofNullable(history.logProblem())
        .ifPresent(
            problem -> {
              VBox notice = new VBox(Texts.of(logSentence.apply(problem), "notice-text"));
              notice.getStyleClass().add("notice");
              notices.getChildren().add(notice);
            });
    showSide();
  }

  private void offer(Button button, String key, Optional<Change.Kind> kind) {
    if (kind.isEmpty() && button.isFocused()) {
      list.focus();
    }
    button.setDisable(kind.isEmpty());
    String told =
        kind.map(
                what ->
                    messages.text(
                        key.endsWith("undo") ? "history.undo.what" : "history.redo.what",
                        messages.name("change-kind", what)))
            .orElseGet(() -> messages.text(key + ".nothing"));
    button.setAccessibleText(told);
    Tip.set(button, told);
  }

  private void showSide() {
    TodaySnapshot history = model.historyProperty().get();
    if (history == null) {
      return;
    }
    boolean hadFocus = Focus.in(side).isPresent();
    AddModel adding = model.addingProperty().get();
    LocalDate day = model.dayProperty().get();
    looks.setVisible(adding == null && chosenNothing() && day == null);
    CorrectionModel correction = model.correctionProperty().get();
    Session chosen = model.chosenProperty().get();
    if (adding != null) {
      open(new AddPane(model, adding, messages));
    } else if (correction != null) {
      open(new CorrectionPane(model, correction, history, messages));
    } else if (chosen != null) {
      SessionPane pane = new SessionPane(model, history, chosen, messages);
      show(pane, pane::focus, hadFocus);
    } else if (day != null && !day.isAfter(history.today())) {
      DayPane pane = new DayPane(model, history, day, messages);
      show(pane, pane::focus, hadFocus);
    } else {
      show(look(history), list::focus, hadFocus);
    }
    side.setVvalue(0);
  }

  /// Shows a form and scrolls to its top: large text leaves room for it only below the list, out of
  /// sight.
  private void open(SessionFormPane form) {
    FocusScroller.revealFromTop(side);
    show(form, form::focus, true);
  }

  private void show(Region content, Runnable focus, boolean focused) {
    side.setContent(content);
    if (focused) {
      focus.run();
    }
  }

  private boolean chosenNothing() {
    return model.chosenProperty().get() == null && model.correctionProperty().get() == null;
  }

  private Region look(TodaySnapshot history) {
    return switch (model.lookProperty().get()) {
      case DAYS -> new OverviewPane(model, history, messages);
      case BACK -> new StiffnessPane(model, history, messages);
      case STRETCHES -> new StretchStatsPane(model, history, messages);
      case HABIT -> new HabitPane(model, history, messages);
      case FILES -> new FilesPane(files, dialogs, importer, messages);
    };
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

  /// Picks up what another program has changed in the log, unless a form is being filled in.
  @Override
  public void lookedAt() {
    if (model.addingProperty().get() == null && model.correctionProperty().get() == null) {
      model.refresh();
    }
  }

  @Override
  public void focus() {
    // What a scroll pane holds is in the window, and can have the focus, only from then on.
    view.applyCss();
    list.focus();
  }

  @Override
  public void left() {
    model.keepCorrection();
  }

  @Override
  public void key(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      model.stepBack();
      key.consume();
    } else if (key.isShortcutDown() && !Focus.isTyping(view)) {
      boolean again = Letters.isOf(key, 'Y') || (Letters.isOf(key, 'Z') && key.isShiftDown());
      if (again) {
        model.redo();
      } else if (Letters.isOf(key, 'Z')) {
        model.undo();
      }
    }
  }
}
