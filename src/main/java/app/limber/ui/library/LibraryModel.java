package app.limber.ui.library;

import app.limber.figure.PoseBook;
import app.limber.player.Seconds;
import app.limber.practice.preferences.SettingsService;
import app.limber.practice.session.Plan;
import app.limber.practice.session.Planner;
import app.limber.practice.session.SnapshotService;
import app.limber.practice.session.TodaySnapshot;
import app.limber.routine.Library;
import app.limber.routine.Routine;
import app.limber.routine.Stretch;
import app.limber.ui.navigation.StartOrder;
import app.limber.words.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The part that the models of the library pages share: the content, which is null until it has
/// been read, and the item whose details are shown.
///
/// @param <T> the type of the items
public abstract class LibraryModel<T> {
  private final SnapshotService snapshots;
  private final SettingsService settingsService;
  private final Consumer<StartOrder> starter;
  private final Function<Library, Map<String, T>> items;
  private final Function<T, String> id;
  private final ReadOnlyObjectWrapper<@Nullable TodaySnapshot> snapshot =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable T> chosen = new ReadOnlyObjectWrapper<>();

  /// @param starter begins a session
  /// @param items the items of the library by their ids, in the order in which they are listed
  protected LibraryModel(
      SnapshotService snapshots,
      SettingsService settingsService,
      Consumer<StartOrder> starter,
      Function<Library, Map<String, T>> items,
      Function<T, String> id) {
    this.snapshots = snapshots;
    this.settingsService = settingsService;
    this.starter = starter;
    this.items = items;
    this.id = id;
  }

  /// Reads the content again, off this thread.
  public void refresh() {
    snapshots.take(this::arrive);
  }

  private void arrive(TodaySnapshot arrived) {
    T before = chosen.get();
    Map<String, T> found = items.apply(arrived.library());
    if (before != null && !before.equals(found.get(id.apply(before)))) {
      // The former item may refer to what the new content no longer has.
      chosen.set(null);
    }
    snapshot.set(arrived);
    chosen.set(
        Optional.ofNullable(before)
            .map(item -> found.get(id.apply(item)))
            .or(() -> found.values().stream().findFirst())
            .orElse(null));
  }

  /// The content and what belongs to today; null until they have been read.
  public ReadOnlyObjectProperty<@Nullable TodaySnapshot> snapshotProperty() {
    return snapshot.getReadOnlyProperty();
  }

  /// All items in the order in which they are listed; empty until the content has been read.
  public List<T> items() {
    return library().map(found -> List.copyOf(items.apply(found).values())).orElse(List.of());
  }

  /// The item whose details are shown; null while there is none.
  public ReadOnlyObjectProperty<@Nullable T> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  public void choose(T item) {
    chosen.set(item);
  }

  protected Optional<TodaySnapshot> snapshot() {
    return Optional.ofNullable(snapshot.get());
  }

  protected Optional<Library> library() {
    return snapshot().map(TodaySnapshot::library);
  }

  /// The poses that the figure takes; empty until the content has been read.
  public PoseBook poses() {
    return snapshot().map(TodaySnapshot::poses).orElse(PoseBook.empty());
  }

  /// The name of a stretch, followed by its id if another stretch has the same name.
  public String name(Stretch stretch, Messages messages) {
    return library()
        .map(found -> new StretchNames(found, messages).of(stretch))
        .orElse(stretch.name());
  }

  /// The plan of a routine with nothing left out; empty until the content has been read.
  protected Optional<Plan> plan(Routine routine) {
    return snapshot()
        .map(
            now ->
                snapshots
                    .planner(now)
                    .plan(routine, settingsService.settings(), now.log(), Set.of(), now.today()));
  }

  /// Creates a planner for the content of a snapshot.
  protected Planner planner(TodaySnapshot snapshot) {
    return snapshots.planner(snapshot);
  }

  protected static int seconds(Optional<Plan> plan) {
    return plan.map(found -> Seconds.rounded(found.timeline().total())).orElse(0);
  }

  /// Starts a session with a plan.
  protected void begin(Plan plan) {
    starter.accept(new StartOrder(plan, poses(), null));
  }
}
