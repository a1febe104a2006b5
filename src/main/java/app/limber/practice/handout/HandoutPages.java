package app.limber.practice.handout;

import app.limber.practice.log.LogFiles;

/// Makes the page of a handout.
@FunctionalInterface
public interface HandoutPages {
  /// Creates a self-contained page to print from a browser.
  LogFiles.Content page(Handout handout);
}
