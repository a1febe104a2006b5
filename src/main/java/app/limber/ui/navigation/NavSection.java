package app.limber.ui.navigation;

import app.limber.ui.controls.Icon;

/// A section of the navigation bar, with its icon. It can be reached at any time outside a session.
public enum NavSection {
  TODAY(Icon.TODAY),
  STRETCHES(Icon.STRETCHES),
  HISTORY(Icon.HISTORY),
  SETTINGS(Icon.SETTINGS),
  ABOUT(Icon.ABOUT);

  private final Icon icon;

  NavSection(Icon icon) {
    this.icon = icon;
  }

  public Icon icon() {
    return icon;
  }
}
