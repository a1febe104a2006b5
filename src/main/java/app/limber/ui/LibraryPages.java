package app.limber.ui;

import app.limber.ui.controls.FileDialogs;
import app.limber.ui.controls.QuestionCard;
import app.limber.ui.figure.Figures;
import app.limber.ui.library.StretchDeletion;
import app.limber.ui.maker.MakerModel;
import app.limber.ui.maker.MakerPage;
import app.limber.ui.navigation.MakerOrder;
import app.limber.ui.navigation.Navigator;
import app.limber.ui.navigation.Notifier;
import app.limber.ui.navigation.Page;
import app.limber.ui.programmes.ProgrammeCards;
import app.limber.ui.routines.RoutinesModel;
import app.limber.ui.routines.RoutinesPage;
import app.limber.ui.stretches.StretchesModel;
import app.limber.ui.stretches.StretchesPage;
import app.limber.words.Messages;
import org.jspecify.annotations.Nullable;

/// The pages of the library. They are created on first use and kept for the life of the window, so
/// that a routine that is being edited survives a visit to another page.
final class LibraryPages {
  private final StretchesModel stretches;
  private final MakerModel maker;
  private final StretchDeletion deletion;
  private final RoutinesModel routines;
  private final Navigator navigator;
  private final Notifier notifier;
  private final ProgrammeCards programmes;
  private final FileDialogs dialogs;
  private final Figures figures;
  private final Messages messages;
  private @Nullable StretchesPage stretchesPage;
  private @Nullable RoutinesPage routinesPage;
  private @Nullable MakerPage makerPage;
  private boolean asking;

  LibraryPages(
      StretchesModel stretches,
      MakerModel maker,
      StretchDeletion deletion,
      RoutinesModel routines,
      Navigator navigator,
      Notifier notifier,
      ProgrammeCards programmes,
      FileDialogs dialogs,
      Figures figures,
      Messages messages) {
    this.stretches = stretches;
    this.maker = maker;
    this.deletion = deletion;
    this.routines = routines;
    this.navigator = navigator;
    this.notifier = notifier;
    this.programmes = programmes;
    this.dialogs = dialogs;
    this.figures = figures;
    this.messages = messages;
  }

  Page stretches() {
    if (stretchesPage == null) {
      stretchesPage = new StretchesPage(stretches, deletion, navigator, figures, messages);
    }
    return stretchesPage;
  }

  Page routines() {
    if (routinesPage == null) {
      routinesPage =
          new RoutinesPage(routines, navigator, notifier, programmes, dialogs, figures, messages);
    }
    return routinesPage;
  }

  Page maker() {
    if (makerPage == null) {
      makerPage = new MakerPage(maker, deletion, navigator, notifier, figures, messages);
    }
    return makerPage;
  }

  /// The page on which a stretch is made; shows what was requested unless a draft is already open.
  Page maker(MakerOrder order) {
    if (maker.isOpen()) {
      return maker();
    }
    switch (order) {
      case MakerOrder.Start _ -> {}
      case MakerOrder.Copy copy -> maker.startCopy(copy.stretch());
      case MakerOrder.Edit edit ->
          maker.open(edit.id(), found -> notifier.say(messages.text("maker.unreadable", found)));
    }
    return maker();
  }

  /// Ends what the pages follow, as others take their place.
  void retire() {
    if (stretchesPage != null) {
      stretchesPage.retire();
    }
    if (routinesPage != null) {
      routinesPage.retire();
    }
    if (makerPage != null) {
      makerPage.retire();
    }
  }

  /// Whether the window may close now. If a routine or a stretch has unsaved changes, asks the user
  /// about them.
  ///
  /// @param close closes the window if the user discards the changes
  boolean mayClose(Runnable close) {
    boolean routine = routines.isChanged();
    if (!routine && !maker.changedProperty().get()) {
      return true;
    }
    if (!asking) {
      asking = true;
      navigator.showCard(
          new QuestionCard(
                  messages,
                  "unsaved-card",
                  messages.text(routine ? "unsaved.title" : "maker.unsaved.title"),
                  messages.text(routine ? "unsaved.text" : "maker.unsaved.text"))
              .answer("unsaved.keep", () -> asking = false)
              .answer(
                  "unsaved.close",
                  () -> {
                    asking = false;
                    if (routine) {
                      routines.discard();
                    } else {
                      maker.discard();
                    }
                    close.run();
                  })
              .card());
    }
    return false;
  }
}
