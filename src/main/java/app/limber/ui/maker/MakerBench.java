package app.limber.ui.maker;

import app.limber.figure.FeelRegion;
import app.limber.figure.Pose;
import app.limber.figure.Skeleton;
import app.limber.figure.SolvedPose;
import app.limber.maker.Draft;
import app.limber.maker.FeltPlaces;
import app.limber.maker.Place;
import app.limber.maker.PosePicture;
import app.limber.practice.maker.DraftCheck;
import app.limber.practice.maker.DraftCheck.Remark;
import app.limber.practice.maker.VerdictText;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Focus;
import app.limber.ui.controls.Icon;
import app.limber.ui.controls.Texts;
import app.limber.ui.controls.UncachedScrollPane;
import app.limber.ui.figure.FigureCanvas;
import app.limber.ui.figure.Figures;
import app.limber.ui.maker.posing.PosePane;
import app.limber.words.Messages;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The workbench for a draft: its name and commands, the figure above its phases, and the form.
final class MakerBench extends BorderPane {
  private static final Place NAME = Place.of("name");

  private static final PseudoClass BILINGUAL = PseudoClass.getPseudoClass("bilingual");

  private static final double FADED = 0.75;

  private final MakerModel model;
  private final Messages messages;
  private final DraftField name;
  private final Button undo;
  private final Button redo;
  private final PlayButtons plays;
  private final FigureCanvas figure;
  private final PosePane posing;
  private final PhaseStrip strip;
  private final MakerForm form;
  private final Map<MakerTab, ToggleButton> tabs = new EnumMap<>(MakerTab.class);
  private final Label verdict = Texts.of("", "small", "maker-verdict");
  private final Button next;
  private final FlowPane foot;
  private final List<Node> commands;
  private final VBox top;
  private final StackPane shown;
  private final VBox right;
  private final Subscription following;
  private final ScrollPane scroll = new UncachedScrollPane();
  private final SteadyHeight height = new SteadyHeight();
  private int remark;
  private @Nullable Remark lastRemark;
  private @Nullable Arrangement arrangement;
  private boolean inOneLine;

  /// The commands of the page for the draft.
  interface Actions {
    /// Plays the draft.
    ///
    /// @param firstTime whether it is played as for a first-time user
    void play(boolean firstTime);

    void save();

    void close();
  }

  MakerBench(MakerModel model, Figures figures, Actions actions, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("maker");
    DraftFields fields = new DraftFields(model, messages);
    name = fields.line(NAME, "maker.name", false);
    undo = Buttons.icon("maker-undo", Icon.UNDO, messages.text("maker.undo"), model::undo);
    redo = Buttons.icon("maker-redo", Icon.REDO, messages.text("maker.redo"), model::redo);
    plays = new PlayButtons(actions, messages);
    commands =
        List.of(
            undo,
            redo,
            plays.first(),
            plays.known(),
            Buttons.main("maker-save", messages.text("maker.save"), actions::save),
            Buttons.plain("maker-close", messages.text("maker.close"), actions::close));
    figure = figures.canvas();
    figure.getStyleClass().add("maker-figure");
    figure.setId("maker-figure");
    figure.setReducedMotion(true);
    figure.setOnMouseClicked(this::chooseFelt);
    strip = new PhaseStrip(model, figures, messages);
    posing = new PosePane(figures, messages, model.position());
    posing.setOnEdited(new PhaseEdits(model)::setPose);
    form = new MakerForm(model, posing.detachJoints(), messages);
    shown = new StackPane(figure, posing);
    VBox.setVgrow(shown, Priority.ALWAYS);
    next = Buttons.link("maker-next", messages.text("maker.next"), this::nextRemark);
    right = Boxes.column("maker-right", tabs(), form);
    right.setMinWidth(0);
    scroll.setFitToWidth(true);
    top = Boxes.column("maker-top");
    foot = Boxes.flow("maker-foot", verdict, next);
    place();
    widthProperty().subscribe(this::place);
    heightProperty().subscribe(this::place);
    following =
        Subscription.combine(
            model.draftProperty().subscribe(_ -> showDraft()),
            model.selectionProperty().subscribe(_ -> showDraft()),
            model.language().shownProperty().subscribe(_ -> showDraft()),
            model.language().playsProperty().subscribe(_ -> showDraft()),
            model.checkProperty().subscribe(this::show));
  }

  /// Stops following the model.
  void end() {
    following.unsubscribe();
  }

  private void showDraft() {
    if (model.draftProperty().get() != null) {
      show(model.draft());
    }
  }

  /// Selects the region closest to a click on the body.
  private void chooseFelt(MouseEvent click) {
    Point2D at = new Point2D(click.getX(), click.getY());
    model
        .pose(model.selectionProperty().get().phase())
        .map(Skeleton::solve)
        .flatMap(
            pose ->
                Arrays.stream(FeelRegion.values())
                    .min(Comparator.comparingDouble(region -> distance(region, pose, at))))
        .ifPresent(
            nearest -> model.edit(now -> now.with(Place.of("feelRegion"), Messages.code(nearest))));
  }

  private double distance(FeelRegion region, SolvedPose pose, Point2D at) {
    return figure.place(FeltPlaces.of(region, pose)).map(at::distance).orElse(Double.MAX_VALUE);
  }

  private FlowPane tabs() {
    FlowPane line = Boxes.flow("choices");
    line.setAccessibleText(messages.text("maker.tabs"));
    for (MakerTab tab : MakerTab.values()) {
      ToggleButton button = new ToggleButton(messages.name("maker.tab", tab));
      button.setId("maker-tab-" + Messages.code(tab));
      button.setAccessibleText(button.getText());
      button.setOnAction(
          _ -> {
            button.setSelected(true);
            model.select(tab);
          });
      tabs.put(tab, button);
      line.getChildren().add(button);
    }
    return line;
  }

  /// Arranges the parts for the current size; keeps the focus.
  private void place() {
    double em = undo.getFont().getSize();
    double window = getScene() == null ? 0 : getScene().getHeight();
    Arrangement wanted = Arrangement.of(getWidth() / em, height.of(getHeight(), window) / em);
    boolean oneLine = wanted.hasLine(getWidth() / em);
    if (wanted == arrangement && oneLine == inOneLine) {
      return;
    }
    arrangement = wanted;
    inOneLine = oneLine;
    Optional<Node> focused = Focus.in(this);
    setTop(null);
    setCenter(null);
    setBottom(null);
    placeCommands(oneLine);
    scroll.getStyleClass().setAll("scroll-pane");
    switch (wanted) {
      case COLUMNS -> {
        scroll.getStyleClass().add("maker-scroll");
        scroll.setContent(right);
        setTop(top);
        setCenter(columns(Boxes.column("maker-left", shown, strip), true));
      }
      case FIGURE_BESIDE -> {
        scroll.setContent(Boxes.column("maker-stack", top, strip, right));
        setCenter(columns(Boxes.column("maker-beside", shown), false));
      }
      case FIGURE_ABOVE -> {
        scroll.setContent(Boxes.column("maker-stack", top, strip, right));
        setTop(Boxes.column("maker-above", shown));
        setCenter(scroll);
      }
      case STACK -> {
        VBox upper = Boxes.column("maker-left", shown, strip);
        scroll.setContent(Boxes.column("maker-stack", top, upper, right));
        setCenter(scroll);
      }
    }
    // Added last, because the order of children is the order for the Tab key.
    setBottom(foot);
    focused.ifPresent(Node::requestFocus);
  }

  /// @param leftGrows whether the left column takes the remaining width; otherwise the form does
  private HBox columns(VBox left, boolean leftGrows) {
    HBox.setHgrow(left, leftGrows ? Priority.ALWAYS : Priority.NEVER);
    HBox.setHgrow(scroll, leftGrows ? Priority.NEVER : Priority.ALWAYS);
    return Boxes.row("maker-columns", left, scroll);
  }

  /// Places the name and the commands, on one line if possible, to leave more height to the figure.
  private void placeCommands(boolean oneLine) {
    top.getChildren().clear();
    if (oneLine) {
      HBox.setHgrow(name, Priority.ALWAYS);
      HBox row = Boxes.row("choices", commands.toArray(Node[]::new));
      row.setMinWidth(Region.USE_PREF_SIZE);
      // Beside the name, wherever the remarks below it end.
      row.setMaxHeight(Region.USE_PREF_SIZE);
      top.getChildren().add(Boxes.row("maker-line", name, row));
    } else {
      top.getChildren().addAll(name, Boxes.flow("choices", commands.toArray(Node[]::new)));
    }
  }

  private void show(Draft draft) {
    name.refresh(draft);
    // Only the icon fades, so that the focus remains visible on the button.
    undo.getGraphic().setOpacity(model.canUndo() ? 1 : FADED);
    redo.getGraphic().setOpacity(model.canRedo() ? 1 : FADED);
    plays.refresh(model.language().played());
    pseudoClassStateChanged(BILINGUAL, model.language().shownProperty().get() != null);
    MakerTab now = model.selectionProperty().get().tab();
    tabs.forEach((tab, button) -> button.setSelected(tab == now));
    Optional<Pose> pose = model.pose(model.selectionProperty().get().phase());
    boolean feels = now == MakerTab.CARE;
    figure.setVisible(feels);
    posing.setVisible(!feels);
    posing.positionProperty().set(model.position());
    if (!pose.equals(Optional.ofNullable(posing.poseProperty().get()))) {
      posing.poseProperty().set(pose.orElse(null));
    }
    if (feels && pose.isPresent()) {
      figure.show(PosePicture.of(pose.get(), model.position(), model.felt(), model.inset()));
      figure.setAccessibleText(messages.text("maker.figure", model.poseName()));
      figure.setCursor(Cursor.HAND);
    } else if (feels) {
      figure.clear();
      figure.setAccessibleText(messages.text("maker.figure.none"));
    }
    strip.refresh();
    form.refresh();
  }

  private void show(DraftCheck check) {
    List<Remark> remarks = check.all();
    verdict.setText(new VerdictText(messages).of(check));
    next.setVisible(!remarks.isEmpty());
    name.show(check.remarks().stream().filter(r -> r.place().isIn(NAME)).toList());
    Map<MakerTab, Integer> counts = new EnumMap<>(MakerTab.class);
    for (Remark each : remarks) {
      if (!isAboutName(each)) {
        counts.merge(MakerTab.of(each.place()), 1, Integer::sum);
      }
    }
    tabs.forEach(
        (tab, button) -> {
          String title = messages.name("maker.tab", tab);
          int count = counts.getOrDefault(tab, 0);
          button.setText(count == 0 ? title : messages.text("maker.tab-remarks", title, count));
          button.setAccessibleText(button.getText());
        });
    if (model.draftProperty().get() != null) {
      form.show(check);
    }
  }

  /// Goes to the remark after the one visited last; if that has been resolved, to the one now at
  /// its index.
  void nextRemark() {
    List<Remark> remarks = model.checkProperty().get().all();
    if (!remarks.isEmpty()) {
      int now = lastRemark == null ? -1 : remarks.indexOf(lastRemark);
      remark = (now >= 0 ? now + 1 : remark) % remarks.size();
      lastRemark = remarks.get(remark);
      goTo(lastRemark);
    }
  }

  /// Goes to the first problem.
  void firstProblem() {
    remark = 0;
    lastRemark = null;
    nextRemark();
  }

  private void goTo(Remark to) {
    if (isAboutName(to)) {
      name.focus();
    } else {
      model.goTo(to);
      form.focus(to.place(), model.checkProperty().get().isAboutTexts(to));
    }
  }

  private boolean isAboutName(Remark remark) {
    return remark.place().isIn(NAME) && !model.checkProperty().get().isAboutTexts(remark);
  }

  void focusFirst() {
    String text = model.draft().text(NAME);
    if (text.isBlank()) {
      name.focus();
    } else {
      strip.focusList();
    }
  }
}
