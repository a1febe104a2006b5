package app.limber.ui.maker;

import app.limber.figure.FeelRegion;
import app.limber.figure.Inset;
import app.limber.figure.Pose;
import app.limber.maker.Draft;
import app.limber.maker.DraftPoses;
import app.limber.maker.DraftTemplate;
import app.limber.maker.EditHistory;
import app.limber.maker.Place;
import app.limber.practice.maker.DraftCheck;
import app.limber.practice.maker.DraftCheck.Remark;
import app.limber.practice.maker.MakerService;
import app.limber.practice.maker.OwnStretch;
import app.limber.practice.maker.StretchDocument;
import app.limber.practice.maker.StretchDocument.Saving;
import app.limber.practice.maker.StretchFiles.Opening;
import app.limber.practice.preferences.SettingsService;
import app.limber.practice.session.SnapshotService;
import app.limber.practice.session.TodaySnapshot;
import app.limber.routine.Position;
import app.limber.routine.Stretch;
import app.limber.ui.navigation.StartOrder;
import app.limber.words.EnumCodes;
import app.limber.words.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The view model of the stretch maker: the draft with its history, the selection, the results of
/// the check, and opening, playing and saving.
public final class MakerModel {
  private static final Object NO_SUBJECT = new Object();
  private static final Place POSITION = Place.of("position");

  private final MakerService service;
  private final SnapshotService snapshots;
  private final Messages messages;
  private final DraftPlayer player;
  private final ReadOnlyObjectWrapper<@Nullable Draft> draft = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<DraftCheck> check =
      new ReadOnlyObjectWrapper<>(DraftCheck.none());
  private final ReadOnlyObjectWrapper<Selection> selection =
      new ReadOnlyObjectWrapper<>(Selection.FIRST);
  private final ReadOnlyObjectWrapper<List<OwnStretch>> own =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable TodaySnapshot> snapshot =
      new ReadOnlyObjectWrapper<>();
  private final SecondLanguage language = new SecondLanguage();
  private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
  private EditHistory<Draft> history = new EditHistory<>(Draft.empty());
  private @Nullable StretchDocument document;
  private Draft saved = Draft.empty();

  /// @param player plays a stretch without recording it in the log
  public MakerModel(
      MakerService service,
      SnapshotService snapshots,
      SettingsService settings,
      Messages messages,
      Consumer<StartOrder> player) {
    this.service = service;
    this.snapshots = snapshots;
    this.messages = messages;
    this.player = new DraftPlayer(snapshots, settings, messages, player);
  }

  /// Reads the stretches from which to start.
  void refresh() {
    service.own(own::set);
    snapshots.take(snapshot::set);
  }

  /// The user's own stretches and drafts.
  ReadOnlyObjectProperty<List<OwnStretch>> ownProperty() {
    return own.getReadOnlyProperty();
  }

  /// The content to start from; null until it has been read.
  ReadOnlyObjectProperty<@Nullable TodaySnapshot> snapshotProperty() {
    return snapshot.getReadOnlyProperty();
  }

  /// The draft; null while none is open.
  ReadOnlyObjectProperty<@Nullable Draft> draftProperty() {
    return draft.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<DraftCheck> checkProperty() {
    return check.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Selection> selectionProperty() {
    return selection.getReadOnlyProperty();
  }

  SecondLanguage language() {
    return language;
  }

  /// Shows the texts of another language beside those of the stretch.
  ///
  /// @param second null for none
  void showLanguage(@Nullable Locale second) {
    endStep();
    language.show(second);
    arrive();
  }

  /// The tags of the languages whose texts cannot be shown, because their file cannot be read.
  Set<String> unreadable() {
    return document == null ? Set.of() : document.unreadable();
  }

  /// Whether there are unsaved changes.
  public ReadOnlyBooleanProperty changedProperty() {
    return changed.getReadOnlyProperty();
  }

  boolean canUndo() {
    return history.canUndo();
  }

  boolean canRedo() {
    return history.canRedo();
  }

  /// Starts a new stretch from a pose.
  void startNew(Position position, Pose pose) {
    Draft first = DraftTemplate.of(position, pose, messages.text("maker.variant.standard"));
    service.create(first, this::begin);
  }

  /// Starts a copy of a stretch.
  public void startCopy(Stretch stretch) {
    snapshots.take(now -> service.copy(stretch, now.poses().stretch(stretch.id()), this::begin));
  }

  /// Opens one of the user's own stretches.
  ///
  /// @param unreadable receives what was found, if it cannot be edited
  public void open(String id, Consumer<String> unreadable) {
    service.open(
        id,
        opening -> {
          switch (opening) {
            case Opening.Opened opened -> begin(opened.document());
            case Opening.Unreadable failed -> unreadable.accept(failed.found());
          }
        });
  }

  private void begin(StretchDocument opened) {
    document = opened;
    saved = opened.draft();
    history = new EditHistory<>(saved);
    check.set(DraftCheck.none());
    selection.set(Selection.FIRST);
    language.show(onlyLanguage(saved));
    arrive();
    // A copy and a new stretch count as unsaved even if nothing was typed.
    changed.set(opened.id().isEmpty());
  }

  /// The language to show at first: the only one that a draft is translated into; null if there are
  /// none or several.
  private static @Nullable Locale onlyLanguage(Draft draft) {
    Set<String> tags = draft.texts().keySet();
    return tags.size() == 1 ? Locale.forLanguageTag(tags.iterator().next()) : null;
  }

  /// Closes the draft without saving it.
  public void discard() {
    document = null;
    draft.set(null);
    changed.set(false);
    refresh();
  }

  /// Whether a draft is open.
  public boolean isOpen() {
    return document != null;
  }

  /// The draft. There must be one.
  Draft draft() {
    return history.current();
  }

  /// Changes the draft.
  ///
  /// @param subject what is edited; consecutive edits of one subject are one step of the history
  void edit(Object subject, UnaryOperator<Draft> how) {
    if (document != null) {
      history.edit(subject, how.apply(draft()));
      arrive();
    }
  }

  /// Changes the draft as a separate step of the history.
  void edit(UnaryOperator<Draft> how) {
    history.endStep();
    edit(NO_SUBJECT, how);
    history.endStep();
  }

  /// Ends the step of the history to which the latest typing belongs.
  void endStep() {
    history.endStep();
  }

  void undo() {
    history.undo();
    arrive();
  }

  void redo() {
    history.redo();
    arrive();
  }

  private void arrive() {
    StretchDocument now = document;
    if (now != null) {
      keep(selection.get());
      draft.set(draft());
      changed.set(!draft().equals(saved) || now.id().isEmpty());
      service.check(now, draft(), language.tag(), check::set);
    }
  }

  /// Selects the nearest existing phase.
  private void keep(Selection wanted) {
    selection.set(wanted.keptIn(draft()));
  }

  void select(MakerTab tab) {
    select(selection.get().in(tab));
  }

  void select(Selection wanted) {
    endStep();
    keep(wanted);
  }

  void selectPhase(int phase) {
    Selection now = selection.get();
    MakerTab tab = now.tab() == MakerTab.POSE ? MakerTab.POSE : MakerTab.PHASE;
    select(new Selection(tab, now.variant(), phase));
  }

  void selectVariant(int variant) {
    select(new Selection(selection.get().tab(), variant, 0));
  }

  /// Goes to the place of a remark.
  void goTo(Remark remark) {
    keep(selection.get().at(remark.place(), draft()));
  }

  /// The place of the selected phase; empty if the start or a pose on the way in is selected.
  Optional<Place> phase() {
    return selection.get().phasePlace();
  }

  /// The place of the selected variant.
  Place variant() {
    return Place.of("variants", selection.get().variant());
  }

  /// The name of the selected pose; empty if there is none.
  String poseName() {
    return selection.get().pose(draft());
  }

  /// The pose of a phase, of the start or on the way in.
  Optional<Pose> pose(int phase) {
    return DraftPoses.pose(draft(), selection.get().withPhase(phase).pose(draft()));
  }

  Position position() {
    return EnumCodes.of(Position.class).find(draft().text(POSITION)).orElse(Position.ON_BACK);
  }

  Optional<FeelRegion> felt() {
    return EnumCodes.of(FeelRegion.class).find(draft().text(Place.of("feelRegion")));
  }

  Optional<Inset> inset() {
    return EnumCodes.of(Inset.class).find(draft().text(Place.of("inset")));
  }

  /// Plays the draft in the player, in the language that was chosen for it.
  ///
  /// @param firstTime whether it is played as for a first-time user, instead of a practised one
  /// @param unplayable runs if its problems prevent playing
  void play(boolean firstTime, Runnable unplayable) {
    endStep();
    String variant = draft().text(variant().child("id"));
    Optional<Locale> spoken = language.played();
    service.preview(
        Objects.requireNonNull(document),
        draft(),
        spoken.map(Locale::toLanguageTag).orElse(""),
        content ->
            content.ifPresentOrElse(
                found -> player.play(found, variant, firstTime, spoken), unplayable));
  }

  void save(Consumer<Saving> answer) {
    endStep();
    Draft now = draft();
    service.save(Objects.requireNonNull(document), now, saving -> saved(now, saving, answer));
  }

  /// Saves the draft as a new stretch, beside what is on disk.
  void saveCopy(Consumer<Saving> answer) {
    Draft now = draft();
    service.saveCopy(now, saving -> saved(now, saving, answer));
  }

  private void saved(Draft as, Saving saving, Consumer<Saving> answer) {
    saving.next().ifPresent(next -> document = next);
    if (saving instanceof Saving.Saved) {
      saved = as;
      changed.set(!draft().equals(saved));
      refresh();
    }
    answer.accept(saving);
  }

  /// Reloads the file from disk and discards the changes made here.
  void readAgain(Consumer<String> unreadable) {
    Optional.ofNullable(document)
        .flatMap(StretchDocument::id)
        .ifPresentOrElse(id -> open(id, unreadable), () -> unreadable.accept(""));
  }
}
