package app.limber.practice.handout;

import app.limber.practice.log.LogFiles;

/// Makes the page of a handout.
@FunctionalInterface
public interface HandoutPages {
  /// A page that needs nothing else, to be printed from a browser.
  LogFiles.Content page(Handout handout);
}
