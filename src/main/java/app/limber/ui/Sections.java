package app.limber.ui;

import app.limber.practice.session.Services;
import app.limber.ui.figure.Figures;
import app.limber.ui.library.StretchDeletion;
import app.limber.ui.maker.MakerModel;
import app.limber.ui.navigation.MakerOrder;
import app.limber.ui.navigation.NavSection;
import app.limber.ui.navigation.Navigator;
import app.limber.ui.navigation.Page;
import app.limber.ui.navigation.StartOrder;
import app.limber.ui.programmes.ProgrammeCards;
import app.limber.ui.routines.RoutinesModel;
import app.limber.ui.stretches.StretchesModel;
import app.limber.ui.today.ResumeModel;
import app.limber.ui.today.StepCard;
import app.limber.ui.today.TodayModel;
import app.limber.ui.today.TodayPage;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// The pages of the navigation bar, and the bar. Those that last as long as the window are made
/// anew for another language; what the user has begun on them stays in their models.
final class Sections {
  private final UiContext parts;
  private final Navigator navigator;
  private final Shell shell;
  private final WindowLook look;
  private final SafetyGate safety;
  private final TodayModel today;
  private final ResumeModel resume;
  private final Figures figures;
  private final StretchesModel stretches;
  private final RoutinesModel routines;
  private final MakerModel maker;
  private StretchDeletion deletion;
  private final PageFactory pages;
  private final LogProblemCard logProblem;
  private final ProgrammeCards programmeCards;
  private final ProgrammeDoor programmes;
  private NavBar nav;
  private LibraryPages library;
  private TodayPage todayPage;

  /// @param isIdle whether neither a session is running nor a card is open
  /// @param tryOut plays a stretch that is being made
  /// @param changed runs after every change of the programmes
  Sections(
      UiContext parts,
      Navigator navigator,
      Shell shell,
      WindowLook look,
      SafetyGate safety,
      TodayModel today,
      ResumeModel resume,
      PageFactory pages,
      LogActions logActions,
      BooleanSupplier isIdle,
      Consumer<StartOrder> tryOut,
      Runnable changed) {
    this.parts = parts;
    this.navigator = navigator;
    this.shell = shell;
    this.look = look;
    this.safety = safety;
    this.today = today;
    this.resume = resume;
    Services services = parts.services();
    this.figures =
        new Figures(
            parts.messages(),
            look.darkProperty(),
            look::reducesMotion,
            parts.pulses(),
            services.ticker(),
            services.emblems());
    this.stretches =
        new StretchesModel(
            services.snapshots(),
            services.settings(),
            services.maker(),
            parts.messages(),
            services.clock(),
            navigator::begin,
            look::notKept);
    this.routines =
        new RoutinesModel(
            services.snapshots(),
            services.settings(),
            services.routines(),
            services.handouts(),
            navigator::begin);
    this.maker =
        new MakerModel(
            services.maker(), services.snapshots(), services.settings(), parts.messages(), tryOut);
    this.pages = pages;
    this.logProblem = new LogProblemCard(logActions, parts::logSentence, parts.messages());
    this.programmeCards =
        parts.programmeCards(
            navigator,
            shell::say,
            figures,
            () -> {
              today.suggestAnew();
              changed.run();
            });
    this.programmes = new ProgrammeDoor(programmeCards, isIdle, shell::say, parts.messages());
    this.nav = navBar();
    this.deletion = deletion();
    this.library = libraryPages();
    this.todayPage = todayPage();
  }

  private StretchDeletion deletion() {
    return new StretchDeletion(parts.services().maker(), navigator, shell::say, parts.messages());
  }

  private NavBar navBar() {
    return new NavBar(parts.messages(), navigator::go, safety::show, look.themeButton().node());
  }

  private LibraryPages libraryPages() {
    return new LibraryPages(
        stretches,
        maker,
        deletion,
        routines,
        navigator,
        shell::say,
        programmeCards,
        parts.files(),
        figures,
        parts.messages());
  }

  private TodayPage todayPage() {
    return new TodayPage(
        today,
        new StepCard(
            today,
            parts.services().log(),
            parts.services().settings(),
            shell::say,
            parts.messages()),
        resume,
        parts.profiles(),
        this::mayClose,
        navigator,
        figures,
        parts::problemSentence,
        logProblem::of,
        parts.messages());
  }

  /// Makes the bar and the lasting pages anew, in the language of now.
  void renew() {
    library.retire();
    todayPage.retire();
    nav = navBar();
    library = libraryPages();
    todayPage = todayPage();
  }

  /// Where programmes come in.
  ProgrammeDoor programmes() {
    return programmes;
  }

  NavBar nav() {
    return nav;
  }

  /// @param startAnew runs after all of the user's data has been erased
  Page page(NavSection navSection, Runnable startAnew) {
    return switch (navSection) {
      case TODAY -> todayPage;
      case STRETCHES -> library.stretches();
      case HISTORY -> pages.history();
      case SETTINGS -> pages.settings(startAnew, look::notKept);
      case ABOUT -> pages.about(safety::show);
    };
  }

  Page routines() {
    return library.routines();
  }

  /// The page on which a stretch is made, in its present state.
  Page maker() {
    return library.maker();
  }

  Page maker(MakerOrder order) {
    return library.maker(order);
  }

  /// Whether the window may close or switch to another profile now; asks about unsaved changes.
  ///
  /// @param close what to do if the user discards the changes
  boolean mayClose(Runnable close) {
    return library.mayClose(close);
  }
}
