package app.limber.ui;

import app.limber.ui.controls.Icon;

/// A page that the user can go to at any time outside a session.
enum NavSection {
  TODAY(Icon.TODAY),
  STRETCHES(Icon.STRETCHES),
  HISTORY(Icon.HISTORY),
  SETTINGS(Icon.SETTINGS),
  ABOUT(Icon.ABOUT);

  private final Icon icon;

  NavSection(Icon icon) {
    this.icon = icon;
  }

  Icon icon() {
    return icon;
  }
}
