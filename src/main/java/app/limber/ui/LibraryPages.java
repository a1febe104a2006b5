package app.limber.ui;

import app.limber.ui.controls.Page;
import app.limber.ui.figure.Figures;
import app.limber.ui.routines.RoutinesModel;
import app.limber.ui.routines.RoutinesPage;
import app.limber.ui.routines.UnsavedCard;
import app.limber.ui.stretches.StretchesHost;
import app.limber.ui.stretches.StretchesModel;
import app.limber.ui.stretches.StretchesPage;
import org.jspecify.annotations.Nullable;

/// The stretches and the routines that are made of them. What is being made stays for as long as
/// the
/// window does, whatever page is shown meanwhile.
final class LibraryPages {
  private final UiContext parts;
  private final Figures figures;
  private final StretchesHost host;
  private final StretchesModel stretches;
  private final RoutinesModel routines;
  private @Nullable StretchesPage stretchesPage;
  private @Nullable RoutinesPage routinesPage;
  private boolean asking;

  LibraryPages(UiContext parts, Figures figures, StretchesHost host) {
    this.parts = parts;
    this.figures = figures;
    this.host = host;
    this.routines =
        new RoutinesModel(
            parts.services().snapshots(),
            parts.services().settings(),
            parts.services().routines(),
            host::begin);
    this.stretches =
        new StretchesModel(
            parts.services().snapshots(),
            parts.services().settings(),
            parts.messages(),
            host::begin,
            host::notKept);
  }

  Page stretches() {
    if (stretchesPage == null) {
      stretchesPage = new StretchesPage(stretches, host, figures, parts.messages());
    }
    return stretchesPage;
  }

  Page routines() {
    if (routinesPage == null) {
      routinesPage = new RoutinesPage(routines, host, figures, parts.messages());
    }
    return routinesPage;
  }

  /// Whether the window may close at once; else the user is asked about the routine that is being
  /// made.
  ///
  /// @param close closes the window after all
  boolean mayClose(Runnable close) {
    if (!routines.isChanged()) {
      return true;
    }
    if (!asking) {
      asking = true;
      host.showCard(
          UnsavedCard.of(
              parts.messages(),
              () -> asking = false,
              () -> {
                asking = false;
                routines.discard();
                close.run();
              }));
    }
    return false;
  }
}
